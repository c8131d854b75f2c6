package org.rejoinder.analysis.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/** Articles here have one sentence a line; each draft is given as cue and content. */
class DateStageTest {
    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 16);

    private final List<Draft> drafts = new ArrayList<>();
    private String text = "";

    private DateStageTest article(String... lines) {
        text = String.join("\n", lines);
        return this;
    }

    private DateStageTest says(String speaker, String cue, String content) {
        return says(speaker, cue, content, Stance.ACCUSE, false);
    }

    private DateStageTest says(String speaker, String cue, String content, Stance stance, boolean past) {
        int at = text.indexOf(content);
        int line = text.lastIndexOf('\n', at) + 1;
        int cueAt = text.indexOf(cue, line);
        drafts.add(Draft.of(List.of(), List.of(new Span(cueAt, cueAt + cue.length())),
                        List.of(new Span(at, at + content.length())), StatementKind.INDIRECT, 1, "test")
                .withSpeakers(List.of(speaker), Optional.empty(), "test")
                .withStance(stance, Optional.empty(), past, "test"));
        return this;
    }

    /** The same with the source's words, which stand in the content's line. */
    private DateStageTest saysOf(String source, String speaker, String cue, String content) {
        says(speaker, cue, content);
        Draft last = drafts.removeLast();
        int line = text.lastIndexOf('\n', last.content().getFirst().start()) + 1;
        int at = text.indexOf(source, line);
        drafts.add(Draft.of(List.of(new Span(at, at + source.length())), last.cue(), last.content(), last.kind(), 1,
                "test")
                .withSpeakers(last.speakers(), Optional.empty(), "test")
                .withStance(last.stance(), Optional.empty(), last.reportedPast(), "test"));
        return this;
    }

    private Reading read(Optional<LocalDate> published) {
        Article article = new Article(Ids.article(text),
                new Source("test", Ids.sha256(text.getBytes(StandardCharsets.UTF_8)), "text/plain", Optional.empty()),
                text, Optional.empty(), Optional.empty(), Optional.empty(),
                published.map(day -> new Published(day, Optional.empty(), Optional.empty(), DatePrecision.DAY,
                        Basis.inferred("test", "given"))),
                List.of(new Block(new Span(0, text.length()), BlockRole.BODY, "test")));
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            sentences.add(new Sentence(new Span(start, start + line.length()), 0, BlockRole.BODY, 0, List.of()));
            start += line.length() + 1;
        }
        List<Actor> actors = drafts.stream().map(draft -> draft.speakers().getFirst()).distinct()
                .map(name ->
                new Actor(name, name, ActorType.STATE, Optional.empty(), Optional.empty(), Optional.of(name),
                        List.of()))
                .toList();
        return new DateStage().apply(Reading.of(article).withSentences(sentences).withActors(actors, List.of())
                .withDrafts(drafts));
    }

    private Optional<Said> said(int draft) {
        return read(Optional.of(PUBLISHED)).drafts().get(draft).said();
    }

    private static Optional<String> day(Optional<Said> said) {
        return said.filter(Said::isExact).map(known -> known.earliest().toString());
    }

    /** A turn of a transcript, labelled "A:". */
    private DateStageTest answers(String speaker, String content) {
        says(speaker, "A", content);
        Draft last = drafts.removeLast();
        drafts.add(Draft.of(List.of(), last.cue(), last.content(), StatementKind.DIRECT, 1, "transcript")
                .withSpeakers(last.speakers(), Optional.empty(), "test")
                .withStance(last.stance(), Optional.empty(), false, "test"));
        return this;
    }

    @Test
    void aTranscriptPrintedLaterWasSpokenOnTheDayOfItsGreeting() {
        article("A: Thank you for joining us on a rainy Wednesday evening.", "Q: What of the cable?",
                "A: Ghana cut it.")
                .answers("TGO", "Thank you for joining us on a rainy Wednesday evening.")
                .answers("TGO", "Ghana cut it.");
        assertEquals(Optional.of("2019-05-15"), day(said(0)));
        assertEquals(Optional.of("2019-05-15"), day(said(1)));
        assertEquals("Wednesday evening", said(1).orElseThrow().basis().text());
    }

    @Test
    void aGreetingOfAnotherWeekAndThanksForADeedAreNoDayOfTheTranscript() {
        article("A: Thank you for joining us on a Friday.", "A: Ghana cut it.")
                .answers("TGO", "Thank you for joining us on a Friday.").answers("TGO", "Ghana cut it.");
        assertEquals(Optional.of("2019-05-16"), day(said(1)));
        drafts.clear();
        article("A: We thank Mali. It freed the boats on Wednesday.", "A: Ghana cut it.")
                .answers("TGO", "We thank Mali. It freed the boats on Wednesday.").answers("TGO", "Ghana cut it.");
        assertEquals("publication-day", said(0).orElseThrow().basis().rule());
    }

    @Test
    void aDayThatASpeakerTellsOfIsNotTheDayOfTheSpeech() {
        article("A: On Tuesday I said that Ghana cut it.", "A: Ghana has not answered.")
                .answers("TGO", "On Tuesday I said that Ghana cut it.").answers("TGO", "Ghana has not answered.");
        assertEquals(Optional.of("2019-05-16"), day(said(0)));
        assertEquals(Optional.of("2019-05-16"), day(said(1)));
    }

    @Test
    void aHappyDayIsTheDayOfTheTranscript() {
        article("A: Good afternoon. Happy Wednesday.", "A: Ghana has said so before.")
                .answers("TGO", "Good afternoon. Happy Wednesday.").answers("TGO", "Ghana has said so before.");
        assertEquals(Optional.of("2019-05-15"), day(said(1)));
    }

    @Test
    void weekdayOfTheCueTellsTheDay() {
        article("Togo on Tuesday accused Ghana of cutting a cable.").says("TGO", "accused", "cutting a cable");
        assertEquals(Optional.of("2019-05-14"), day(said(0)));
        assertEquals("weekday", said(0).orElseThrow().basis().rule());
        assertEquals("Tuesday", said(0).orElseThrow().basis().text());
    }

    @Test
    void weekdayInTheContentDoesNot() {
        article("Togo said on Tuesday that it would on Wednesday close the port.")
                .says("TGO", "said", "it would on Wednesday close the port");
        assertEquals(Optional.of("2019-05-14"), day(said(0)));
    }

    @Test
    void weekdayOfAnotherClauseDoesNot() {
        article("Togo accused Ghana of cutting a cable, after talks ended on Monday.")
                .says("TGO", "accused", "cutting a cable");
        assertEquals("publication-day", said(0).orElseThrow().basis().rule());
    }

    @Test
    void weekdayOfWhatWasBeforeDoesNot() {
        article("In his first words since the gate was opened on Sunday, the minister blamed the union.")
                .says("minister", "blamed", "the union");
        assertEquals("publication-day", said(0).orElseThrow().basis().rule());
    }

    @Test
    void weekdayOfANounDoesNot() {
        article("Togo condemned Sunday's vote as rigged.").says("TGO", "condemned", "vote as rigged");
        assertEquals(Optional.of("2019-05-16"), day(said(0)));
    }

    @Test
    void openingDateServesAllOfItsSentence() {
        article("On Monday, the envoys of Togo, Mali and Niger accused Ghana of cutting a cable and said it had lied.")
                .says("TGO", "accused", "cutting a cable").says("TGO", "said", "it had lied");
        assertEquals(Optional.of("2019-05-13"), day(said(0)));
        assertEquals(Optional.of("2019-05-13"), day(said(1)));
    }

    @Test
    void whatIsSaidTimeAndAgainOrOnceIsNoNewsOfTheDay() {
        article("Togo regularly denies the claims.", "A fine fell on a gang that has claimed the raids.")
                .says("TGO", "denies", "the claims", Stance.DENY, false)
                .says("GHA", "has claimed", "the raids", Stance.ACKNOWLEDGE, false);
        assertTrue(said(0).isEmpty());
        assertTrue(said(1).isEmpty());
    }

    @Test
    void eachCueTakesItsOwnDate() {
        article("Togo accused Ghana on Monday of cutting a cable, and Ghana on Wednesday denied the claim.")
                .says("TGO", "accused", "of cutting a cable").says("GHA", "denied", "the claim", Stance.DENY, false);
        assertEquals(Optional.of("2019-05-13"), day(said(0)));
        assertEquals(Optional.of("2019-05-15"), day(said(1)));
    }

    @Test
    void aDayAfterCountsFromTheOther() {
        article("A day after Togo said ships had cut a cable, Ghana called this nonsense.",
                        "Togo said on Tuesday that ships had severed a cable.")
                .says("TGO", "said", "ships had cut a cable")
                .says("GHA", "called", "this nonsense", Stance.DENY, false)
                .says("TGO", "said", "ships had severed a cable");
        assertEquals(Optional.of("2019-05-14"), day(said(0)));
        assertEquals("same-utterance", said(0).orElseThrow().basis().rule());
        assertEquals(Optional.of("2019-05-15"), day(said(1)));
        assertEquals("counted-from-other", said(1).orElseThrow().basis().rule());
    }

    @Test
    void oneSpeakersWordsAreOfOneOccasion() {
        article("Togo on Tuesday accused Ghana of cutting a cable.", "Togo added that the repair would take weeks.")
                .says("TGO", "accused", "cutting a cable")
                .says("TGO", "added", "the repair would take weeks", Stance.COMMENT, false);
        assertEquals(Optional.of("2019-05-14"), day(said(1)));
        assertEquals("same-occasion", said(1).orElseThrow().basis().rule());
    }

    @Test
    void theNewsItselfIsOfThePublicationDay() {
        article("Ghana denied that it had cut a cable.")
                .says("GHA", "denied", "it had cut a cable", Stance.DENY, false);
        assertEquals(Optional.of("2019-05-16"), day(said(0)));
        assertEquals("publication-day", said(0).orElseThrow().basis().rule());
    }

    @Test
    void whatIsRetoldStaysUnknown() {
        article("Togo had accused Ghana of cutting a cable.")
                .says("TGO", "accused", "cutting a cable", Stance.ACCUSE, true);
        assertEquals(Optional.empty(), said(0));
    }

    @Test
    void weekdayWithDayOfMonthIsSolvedByPublication() {
        article("On Tuesday (14), Togo accused Ghana of cutting a cable.").says("TGO", "accused", "cutting a cable");
        assertEquals(Optional.of("2019-05-14"), day(said(0)));
        assertEquals("weekday-and-day", said(0).orElseThrow().basis().rule());
    }

    @Test
    void unsolvedWeekdayIsLeftForLinkedArticles() {
        article("On Tuesday (14), Togo accused Ghana of cutting a cable.", "Togo also said that it would repair it.")
                .says("TGO", "accused", "cutting a cable")
                .says("TGO", "said", "it would repair it", Stance.COMMENT, false);
        Reading read = read(Optional.empty());
        for (Draft draft : read.drafts()) {
            assertEquals(Optional.empty(), draft.said());
            assertTrue(draft.rules().contains("date unsolved-weekday-and-day: Tuesday (14)"), draft.rules()::toString);
        }
    }

    @Test
    void publicationIsInferredWhereTheTextAllowsOneDay() {
        article("On Tuesday (14), Togo accused Ghana of cutting a cable.",
                "The cable was laid on 2 May 2019 by divers.")
                .says("TGO", "accused", "cutting a cable");
        Reading read = read(Optional.empty());
        assertEquals(Optional.of(LocalDate.of(2019, 5, 14)), read.article().published().map(Published::date));
        assertEquals("inferred-from-text", read.article().published().orElseThrow().basis().rule());
        assertEquals(Optional.of("2019-05-14"), day(read.drafts().getFirst().said()));
    }

    @Test
    void stretchesAreRanges() {
        article("Togo last week accused Ghana of cutting a cable.").says("TGO", "accused", "cutting a cable");
        Said said = said(0).orElseThrow();
        assertEquals(LocalDate.of(2019, 5, 6), said.earliest());
        assertEquals(LocalDate.of(2019, 5, 12), said.latest());
        assertEquals(DatePrecision.RANGE, said.precision());
    }

    @Test
    void atTheTimeIsWhatWasSpokenOfBefore() {
        article("The cable broke in March.", "At the time Togo accused Ghana of cutting it.")
                .says("TGO", "accused", "cutting it");
        Said said = said(0).orElseThrow();
        assertEquals(LocalDate.of(2019, 3, 1), said.earliest());
        assertEquals("at-that-time", said.basis().rule());
        assertEquals("in March", said.basis().text());
    }

    @Test
    void onTheEveOfAnEventIsNotThePublicationDay() {
        article("On the eve of the vote, Togo accused Ghana of cutting a cable.")
                .says("TGO", "accused", "cutting a cable");
        assertEquals(Optional.empty(), said(0));
    }

    @Test
    void aPerfectInARelativeClauseIsBackground() {
        article("The divers are held in Togo, where the police have confirmed that they cut it.")
                .says("TGO", "confirmed", "they cut it");
        assertEquals(Optional.empty(), said(0));
    }

    @Test
    void whatIsAheadCannotHaveBeenInThePastDays() {
        article("Togo hinted it might repair the cable over the past few days.")
                .says("TGO", "hinted", "it might repair the cable over the past few days", Stance.COMMENT, false);
        assertEquals("within-days", said(0).orElseThrow().basis().rule());
    }

    @Test
    void aBriefingNamedByItsDayTellsTheDay() {
        article("Togo accused Ghana at Monday's briefing of cutting a cable.")
                .says("TGO", "accused", "cutting a cable");
        assertEquals(Optional.of("2019-05-13"), day(said(0)));
    }

    @Test
    void whatWasSaidInitiallyIsNotTheNews() {
        article("Togo initially accused Ghana of cutting a cable.").says("TGO", "accused", "cutting a cable");
        assertEquals(Optional.empty(), said(0));
    }

    @Test
    void aQuotationWithoutCueIsDatedByWhatItsSpeakerSaidBefore() {
        article("Togo on Tuesday accused Ghana of cutting a cable.", "They will pay for this.")
                .says("TGO", "accused", "cutting a cable");
        int at = text.indexOf("They will");
        drafts.add(Draft.of(List.of(), List.of(), List.of(new Span(at, text.length())), StatementKind.DIRECT, 1, "test")
                .withSpeakers(List.of("TGO"), Optional.empty(), "test"));
        assertEquals(Optional.of("2019-05-14"), day(said(1)));
        assertEquals("same-occasion", said(1).orElseThrow().basis().rule());
    }

    @Test
    void aStandingChargeIsNotTheNews() {
        article("She fled Ghana, which accuses her of cutting a cable.").says("GHA", "accuses", "cutting a cable");
        assertEquals(Optional.empty(), said(0));
    }

    @Test
    void whoWasAccusedByNobodyNamedWasNotAccusedToday() {
        article("Togo was accused of cutting a cable.").says("unspecified", "accused", "cutting a cable");
        assertEquals(Optional.empty(), said(0));
    }

    @Test
    void whatSomebodyAlwaysSaidIsNotTheNews() {
        article("Togo always denied cutting a cable.").says("TGO", "denied", "cutting a cable", Stance.DENY, false);
        assertEquals(Optional.empty(), said(0));
    }

    @Test
    void anEventOfAnotherClauseIsEarlierThanTheNews() {
        article("Ghana demanded an inquiry after Togo said the cable was cut.").says("GHA", "demanded", "an inquiry")
                .saysOf("Togo", "TGO", "said", "the cable was cut");
        assertEquals(Optional.of("2019-05-16"), day(said(0)));
        assertEquals(Optional.empty(), day(said(1)));
    }

    @Test
    void whatWasCalledSoIsRetold() {
        article("Divers met two boats in what Togo called an ambush.").saysOf("Togo", "TGO", "called", "an ambush");
        assertEquals(Optional.empty(), day(said(0)));
    }

    @Test
    void whoToldItBesideAnothersNewsIsRetold() {
        article("Ghana mocked the role of Kofi Brack, who told the court he had cut the cable.")
                .says("GHA", "mocked", "the role of Kofi Brack")
                .saysOf("Kofi Brack", "BRA", "told", "he had cut the cable");
        assertEquals(Optional.of("2019-05-16"), day(said(0)));
        assertEquals(Optional.empty(), day(said(1)));
    }

    @Test
    void laterAndEarlierAreNotTheDayOfPublication() {
        article("The harbour police later acknowledged that a diver was hurt.")
                .says("GHA", "acknowledged", "a diver was hurt");
        assertEquals(Optional.empty(), day(said(0)));
    }

    @Test
    void anEarlierOccasionBehindTheCueIsRetold() {
        article("Our patience is at an end, Ghana said in a statement after an earlier incident.")
                .says("GHA", "said", "Our patience is at an end");
        assertEquals(Optional.empty(), day(said(0)));
    }

    @Test
    void aSentenceThatOpensWithEarlierIsRetold() {
        article("Earlier, the Accra Gazette reported that the cable was old.")
                .says("GAZ", "reported", "the cable was old");
        assertEquals(Optional.empty(), day(said(0)));
    }

    @Test
    void earlierThisMonthIsThatMonth() {
        article("Earlier this month, Ghana said the cable was old.").says("GHA", "said", "the cable was old");
        assertEquals("2019-05-01", said(0).orElseThrow().earliest().toString());
    }

    @Test
    void whatGoesOnBehindRetoldWordsIsRetoldToo() {
        article("Ghana had said the cable was old.", "The wires are of no use to anybody, Ghana added.")
                .says("GHA", "said", "the cable was old").says("GHA", "added", "The wires are of no use to anybody");
        assertEquals(Optional.empty(), day(said(1)));
    }

    @Test
    void manyTimesIsNoneOfTheDaysInItsSentence() {
        article("Togo has repeatedly vowed revenge for the loss of its cable in March 2018.")
                .says("TGO", "has repeatedly vowed", "revenge for the loss of its cable in March 2018");
        assertEquals(Optional.empty(), said(0));
    }

    @Test
    void theMonthOfAStatementHoldsForWhatGoesOnBehindIt() {
        article("In February, Ghana said the cable was old.", "The wires are of no use, Ghana added.")
                .says("GHA", "said", "the cable was old").says("GHA", "added", "The wires are of no use");
        assertEquals("2019-02-01", said(1).orElseThrow().earliest().toString());
        assertEquals("same-occasion", said(1).orElseThrow().basis().rule());
    }

    @Test
    void theYearOfADocumentIsItsDate() {
        article("The cable was worn, according to a 2017 harbour report.")
                .saysOf("a 2017 harbour report", "REP", "according to",
                "The cable was worn");
        assertEquals("2017-01-01", said(0).orElseThrow().earliest().toString());
        assertEquals("year-of-document", said(0).orElseThrow().basis().rule());
    }

    @Test
    void aChargeIsCountedBackFromTheAnswerToIt() {
        article("Togo on Tuesday denied any part in it.",
                "The denial came one day after Ghana formally blamed the loss on divers of Togo.")
                .says("TGO", "denied", "any part in it").saysOf("Ghana", "GHA", "blamed", "the loss on divers of Togo");
        assertEquals(Optional.of("2019-05-13"), day(said(1)));
        assertEquals("counted-back", said(1).orElseThrow().basis().rule());
    }

    @Test
    void aDayHoldsForTheSecondVerbOfItsSubject() {
        article("A spokesman known for his jokes on Tuesday rejected the charge and accused Ghana of theft.")
                .says("TGO", "rejected", "the charge").says("JOK", "accused", "theft");
        assertEquals(Optional.of("2019-05-14"), day(said(1)));
    }

    @Test
    void anHourAfterThreeIsNoStatementToCountFrom() {
        article("The court announced the verdict on Tuesday shortly after 3 p.m. local time.")
                .says("CRT", "announced", "the verdict");
        assertEquals(Optional.of("2019-05-14"), day(said(0)));
    }

    @Test
    void theMeetingIsTheOccasion() {
        article("Togo told Ghana that it would not cut any cable when the two met in November.")
                .says("TGO", "told", "it would not cut any cable");
        assertEquals("2018-11-01", said(0).orElseThrow().earliest().toString());
    }

    @Test
    void asOfADayIsThatDay() {
        article("As of Monday, Togo said it had found no divers.").says("TGO", "said", "it had found no divers");
        assertEquals(Optional.of("2019-05-13"), day(said(0)));
    }
}
