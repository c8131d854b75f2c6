package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Texts;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

class SpellingTest {
    private static String spelt(String name, ActorType type, String text, String mention) {
        Reading reading = Reading.of(Texts.article(text));
        int at = reading.text().indexOf(mention);
        Actor actor = new Actor("a1", name, type, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        Actor made = new Spelling(reading.withActors(List.of(actor),
                List.of(new Mention(new Span(at, at + mention.length()), "a1", "body")))).spelt(actor);
        assertEquals(made.name().equals(name) ? List.of() : List.of(name), made.aliases());
        return made.name();
    }

    @Test
    void aBodyIsSpeltAsTheArticleDoes() {
        assertEquals("U.S. Coast Guard", spelt("US Coast Guard", ActorType.ORGANISATION,
                "The U.S. Coast Guard took the nets.", "U.S. Coast Guard"));
        assertEquals("Norland Defence Forces", spelt("Norland Defense Forces", ActorType.ORGANISATION,
                "The Norland Defence Forces took the nets.", "Norland Defence Forces"));
        assertEquals("U.S. official", spelt("US official", ActorType.GROUP, "A U.S. official said so.", "U.S."
            + " official"));
    }

    @Test
    void aShorterOrOtherNameIsNoSpelling() {
        assertEquals("Norland's Fisheries Ministry", spelt("Norland's Fisheries Ministry", ActorType.ORGANISATION,
                "The Fisheries Ministry took the nets.", "Fisheries Ministry"));
        assertEquals("United States", spelt("United States", ActorType.STATE, "U.S. boats left.", "U.S."));
    }
}
