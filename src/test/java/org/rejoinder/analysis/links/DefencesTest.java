package org.rejoinder.analysis.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Ids;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/** What the accused say in their defence. Disputes are invented. */
class DefencesTest {
    private static final String CHARGE = "Ghana accused Togo of cutting an undersea cable.\n";
    private static final List<Actor> STATES = List.of("Ghana", "Togo", "Mali").stream()
            .map(name -> new Actor(name, name,
            ActorType.STATE, Optional.empty(), Optional.empty(), Optional.of(name), List.of())).toList();

    /** Ghana's charge against Togo and what a state says behind it. */
    private static Reading reading(String speaker, String words) {
        String text = CHARGE + speaker + " said " + words + ".\n";
        Article article = new Article(Ids.article(text),
                new Source("test", Ids.sha256(text.getBytes(StandardCharsets.UTF_8)), "text/plain", Optional.empty()),
                text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new Block(new Span(0, text.length()), BlockRole.BODY, "test")));
        return Reading.of(article).withActors(STATES, List.of()).withDrafts(List.of(
                draft(text, "Ghana", "cutting an undersea cable", Stance.ACCUSE).withTargets(List.of("Togo"), "test"),
                draft(text, speaker, words, Stance.COMMENT)));
    }

    private static Draft draft(String text, String speaker, String content, Stance stance) {
        int at = text.indexOf(content);
        return Draft.of(List.of(), List.of(), List.of(new Span(at, at + content.length())), StatementKind.INDIRECT, 1,
                "test")
                .withSpeakers(List.of(speaker), Optional.empty(), "test")
                .withStance(stance, Optional.empty(), false, "test");
    }

    private static Stance read(String speaker, String words) {
        return new Defences(reading(speaker, words)).drafts().getLast().stance();
    }

    @ParameterizedTest
    @ValueSource(strings = {"its boats were merely laying buoys", "the vessel posed no danger to anybody",
        "the buoys are not directed against anyone", "the crew had acted in full accordance with international law",
        "its divers strictly followed the rules", "the complaint is full of guesses", "the report contains no facts",
        "Togo does not figure in the indictment", "Ghana does not have the moral authority to lecture others",
        "the cable was an internal matter of Togo", "we have never been near that cable",
        "it had nothing to do with the cable"})
    void theAccusedDefendThemselves(String words) {
        assertEquals(Stance.DENY, read("Togo", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"its boats would go on laying buoys", "it was studying the report",
            "the minister had never met them",
        "talks would begin on Monday"})
    void otherWordsStayComments(String words) {
        assertEquals(Stance.COMMENT, read("Togo", words));
    }

    @Test
    void whoIsNotAccusedDoesNotDefendHimself() {
        assertEquals(Stance.COMMENT, read("Mali", "its boats were merely laying buoys"));
        assertEquals(Stance.COMMENT, read("Ghana", "its boats were merely laying buoys"));
    }

    @Test
    void aDefenceAnswersTheCharge() {
        Reading read = new LinkStage().apply(reading("Togo", "its boats were merely mending the undersea cable"));
        assertEquals(LinkType.DENIES, read.links().getFirst().type());
        assertEquals("stance deny:defence-of-the-accused", read.drafts().getLast().rules().getLast());
    }
}
