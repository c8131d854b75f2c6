package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Case;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;

/**
 * Each measure on small cases whose figures can be counted by hand; the definitions stand in {@code
 * src/docs/measures.md}.
 */
class MeasuresTest {
    private static final Basis BASIS = Basis.inferred("test", "made up");
    private static final String NOWHERE = null;

    private final Map<String, ParsedArticle> articles = new LinkedHashMap<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private static final List<Actor> ACTORS = List.of(
            actor("ruritania", Optional.of("RUR")), actor("minister", Optional.of("RUR")),
            actor("borduria", Optional.of("BOR")), actor("museum", Optional.empty()));

    private static Actor actor(String id, Optional<String> side) {
        return new Actor(id, id, ActorType.ORGANISATION, Optional.empty(), Optional.empty(), side, List.of());
    }

    private static Optional<Said> day(int day) {
        return Optional.of(Said.on(LocalDate.of(2030, 5, day), BASIS));
    }

    private static Optional<Said> days(int from, int to) {
        return Optional.of(new Said(LocalDate.of(2030, 5, from), LocalDate.of(2030, 5, to), DatePrecision.DAY, BASIS));
    }

    /** A report of some words, in an article of its own. @param published  day of the month, 0 where unknown */
    private Report report(String outlet, int published, String words) {
        String id = "article" + articles.size();
        Optional<Published> when = Optional.of(published).filter(day -> day > 0).map(day -> new Published(
                LocalDate.of(2030, 5, day), Optional.empty(), Optional.empty(), DatePrecision.DAY, BASIS));
        Article article = new Article(id, new Source(id + ".txt", "0".repeat(64), "text/plain", Optional.empty()),
                words, Optional.empty(), Optional.ofNullable(outlet), Optional.empty(), when, List.of());
        articles.put(id, new ParsedArticle(article, List.of(), List.of(), List.of()));
        return new Report(id, new Statement("s-" + id, List.of(), Optional.empty(), List.of(), List.of(),
                List.of(new Span(0, words.length())), StatementKind.INDIRECT, Stance.COMMENT, Optional.empty(),
                List.of(), false, Optional.empty(), Optional.empty(), 0.9, List.of("test")));
    }

    private String said(Stance stance, Optional<Said> when, List<String> speakers, Report... reports) {
        String id = "u-" + utterances.size();
        utterances.add(new Utterance(id, StatementKind.INDIRECT, stance, Optional.empty(), speakers, List.of(), when,
                List.of(reports), 0.9, false));
        return id;
    }

    private String said(Stance stance, Optional<Said> when, String... speakers) {
        return said(stance, when, List.of(speakers), report("Herald", 1, "the painting was taken"));
    }

    private void answers(String from, String to, LinkType type) {
        links.add(new Link(from, to, type, 0.9));
    }

    private Case made() {
        return new Case("paintings", List.copyOf(articles.values()), ACTORS, utterances, links, List.of(), List.of(),
                List.of(), List.of());
    }

    private Measures measures() {
        return Measures.of(made());
    }

    @Test
    void theFirstAnswerCountsNotTheQuickestToBeTold() {
        String charge = said(Stance.ACCUSE, day(1), "ruritania");
        answers(said(Stance.DENY, day(9), "borduria"), charge, LinkType.DENIES);
        answers(said(Stance.ACCUSE, day(4), "borduria"), charge, LinkType.COUNTER_ACCUSES);
        answers(said(Stance.SUPPORT, day(2), "museum"), charge, LinkType.SUPPORTS);
        assertEquals(Map.of(charge, 3L), measures().firstAnswerDays(), "support is no answer");
    }

    @Test
    void answersOnTheSameDayTookNoDay() {
        String charge = said(Stance.ACCUSE, day(7), "ruritania");
        answers(said(Stance.DENY, day(7), "borduria"), charge, LinkType.DENIES);
        assertEquals(Map.of(charge, 0L), measures().firstAnswerDays());
    }

    @Test
    void withoutBothExactDaysThereIsNoAnswerTimeButAnAnswer() {
        String vague = said(Stance.ACCUSE, days(1, 2), "ruritania");
        answers(said(Stance.DENY, day(3), "borduria"), vague, LinkType.DENIES);
        String exact = said(Stance.ACCUSE, day(1), "ruritania");
        answers(said(Stance.DENY, Optional.empty(), "borduria"), exact, LinkType.DENIES);
        String later = said(Stance.ACCUSE, day(9), "ruritania");
        answers(said(Stance.DENY, day(8), "borduria"), later, LinkType.DENIES);
        Measures measures = measures();
        assertEquals(Map.of(), measures.firstAnswerDays());
        assertEquals(Map.of(), measures.medianAnswerDays());
        assertEquals(3, measures.answered());
    }

    @Test
    void onlyAccusationsHaveAFirstAnswer() {
        String demand = said(Stance.DEMAND, day(1), "ruritania");
        answers(said(Stance.REJECT, day(2), "borduria"), demand, LinkType.REJECTS);
        assertEquals(Map.of(), measures().firstAnswerDays());
        assertEquals(Map.of("BOR", 1.0), measures().medianAnswerDays(), "but a side's answers are all that it answers");
    }

    @Test
    void theMedianOfASideIsTheMiddleOfItsAnswersOrBetweenTheTwoInTheMiddle() {
        String charge = said(Stance.ACCUSE, day(1), "ruritania");
        for (int day : new int[] {3, 2, 11}) {
            answers(said(Stance.DENY, day(day), "borduria"), charge, LinkType.DENIES);
        }
        assertEquals(Map.of("BOR", 2.0), measures().medianAnswerDays());
        answers(said(Stance.DENY, day(4), "borduria"), charge, LinkType.DENIES);
        assertEquals(Map.of("BOR", 2.5), measures().medianAnswerDays());
    }

    @Test
    void anAnswerCountsForEachOfItsSidesAndForEachThatItAnswers() {
        String one = said(Stance.ACCUSE, day(1), "borduria");
        String other = said(Stance.ACCUSE, day(3), "borduria");
        String both = said(Stance.DENY, day(5), "ruritania", "minister", "museum");
        answers(both, one, LinkType.DENIES);
        answers(both, other, LinkType.DENIES);
        assertEquals(Map.of("RUR", 3.0, "museum", 3.0), measures().medianAnswerDays(),
                "two of a side answer once, and whoever speaks for no state is a side of its own");
        assertEquals(4, Measures.answerTimes(made()).size());
    }

    @Test
    void whatNobodyAnsweredIsListedInOrderOfTime() {
        String early = said(Stance.ACCUSE, day(1), "ruritania");
        String supported = said(Stance.ACCUSE, day(2), "ruritania");
        String answered = said(Stance.ACCUSE, day(3), "ruritania");
        answers(said(Stance.SUPPORT, day(4), "museum"), supported, LinkType.SUPPORTS);
        answers(said(Stance.COMMENT, day(4), "borduria"), answered, LinkType.REBUTS);
        Measures measures = measures();
        assertEquals(List.of(early, supported), measures.unanswered());
        assertEquals(3, measures.accusations());
        assertEquals(1, measures.answered());
        assertEquals(OptionalDouble.of(1 / 3.0), measures.answeredShare());
    }

    @Test
    void aDenialThatAlsoAccusesIsNoAccusation() {
        utterances.add(new Utterance("u-both", StatementKind.INDIRECT, Stance.DENY, Optional.of(Stance.ACCUSE),
                List.of("borduria"), List.of(), day(1), List.of(report("Herald", 1, "no")), 0.9, false));
        assertEquals(0, measures().accusations());
        assertEquals(OptionalDouble.empty(), measures().answeredShare());
    }

    @Test
    void aDenialAddressesAPointWhenAWordOfContentIsInBoth() {
        String charge =
                said(Stance.ACCUSE, day(1), List.of("ruritania"), report("Herald", 1, "thieves stole the painting"));
        String specific =
                said(Stance.DENY, day(2), List.of("borduria"), report("Herald", 2, "no paintings were touched"));
        String empty =
                said(Stance.DENY, day(2), List.of("borduria"), report("Herald", 2, "it is a lie, and they said so"));
        String loose = said(Stance.DENY, day(3), List.of("borduria"), report("Herald", 3, "no painting is missing"));
        String comment = said(Stance.COMMENT, day(3), List.of("borduria"), report("Herald", 3, "a sad affair"));
        answers(specific, charge, LinkType.DENIES);
        answers(empty, charge, LinkType.DENIES);
        answers(comment, charge, LinkType.REBUTS);
        assertEquals(List.of(empty, loose), measures().pointless(), "one of other words, and one that answers nothing");
    }

    @Test
    void allReportsOfADenialAndOfWhatItAnswersCount() {
        String charge = said(Stance.ACCUSE, day(1), List.of("ruritania"),
                report("Herald", 1, "a crime"), report("Courier", 1, "the museum was robbed"));
        String denial = said(Stance.DENY, day(2), List.of("borduria"),
                report("Herald", 2, "a lie"), report("Courier", 2, "we were never in that museum"));
        answers(denial, charge, LinkType.DENIES);
        assertEquals(List.of(), measures().pointless());
    }

    @Test
    void twoArticlesOfOneOutletAreOneOutlet() {
        String alone = said(Stance.COMMENT, day(1), List.of(), report("Herald", 1, "one"), report("Herald", 2, "one"));
        said(Stance.COMMENT, day(1), List.of(), report("Herald", 1, "two"), report("Courier", 2, "two"));
        said(Stance.COMMENT, day(1), List.of(), report(NOWHERE, 1, "three"), report(NOWHERE, 1, "three"));
        Measures measures = measures();
        assertEquals(List.of(alone), measures.oneOutlet(), "without an outlet each source is one");
        assertEquals(OptionalDouble.of(1 / 3.0), measures.oneOutletShare());
        assertEquals(List.of("u-1", "u-2"), measures.reprints().stream().map(Reprints.Chain::utterance).toList());
    }

    @Test
    void aChainGoesFromTheFirstOutletToTheLast() {
        said(Stance.COMMENT, day(1), List.of(), report("Evening Star", 9, "the painting is safe"),
                report("Courier", 0, "the painting is safe"), report("Herald", 4, "the painting is safe"),
                report("Evening Star", 6, "the painting is safe"));
        List<Reprints.Step> steps = measures().reprints().getFirst().steps();
        assertEquals(List.of("Herald", "Evening Star", "Courier"), steps.stream().map(Reprints.Step::outlet).toList());
        assertEquals(List.of(Optional.of(0L), Optional.of(2L), Optional.empty()),
                steps.stream().map(Reprints.Step::daysLater)
                .toList(), "each outlet once, the undated last and without days");
    }

    @Test
    void likenessIsTheSharedWordsAgainstTheGeometricMeanOfBoth() {
        said(Stance.COMMENT, day(1), List.of(), report("Herald", 1, "painting museum thief lorry"),
                report("Courier", 2, "the thief of the museum"), report("Evening Star", 3, "a quiet night"),
                report("Morning Post", 4, "Museums, lorry, paintings; thief"));
        List<Double> likeness = measures().reprints().getFirst().steps().stream().map(Reprints.Step::likeness).toList();
        assertEquals(1, likeness.get(0), 1e-12);
        assertEquals(2 / Math.sqrt(4 * 2), likeness.get(1), 1e-12);
        assertEquals(0, likeness.get(2), 1e-12);
        assertEquals(1, likeness.get(3), 1e-12, "other forms of the same words in another order");
    }

    @Test
    void theSameCaseGivesTheSameFiguresInWhateverOrderItsLinksStand() {
        String charge = said(Stance.ACCUSE, day(1), "ruritania");
        for (int day = 2; day < 7; day++) {
            answers(said(Stance.DENY, day(day), day % 2 == 0 ? "borduria" : "museum"), charge, LinkType.DENIES);
        }
        Measures before = measures();
        java.util.Collections.reverse(links);
        assertEquals(before, measures());
    }

    @Test
    void nothingIsCountedInAnEmptyCase() {
        Measures none = measures();
        assertEquals(0, none.accusations() + none.answered() + none.utterances());
        assertTrue(none.unanswered().isEmpty() && none.pointless().isEmpty() && none.oneOutlet().isEmpty()
                && none.reprints().isEmpty() && none.firstAnswerDays().isEmpty() && none.medianAnswerDays().isEmpty());
        assertEquals(OptionalDouble.empty(), none.oneOutletShare());
    }
}
