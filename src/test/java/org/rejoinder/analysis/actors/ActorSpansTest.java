package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/** Whatever a text says, every mention stands in it and every speaker and target is an actor. */
class ActorSpansTest {
    private static final List<String> WORDS = List.of("Norway", "the", "US", "Oslo", "said", "Ada", "Marchetti", ",",
            "foreign", "ministry", "spokesman", "Mr.", "of", "and", "Tindervale", "“", "”", "accused", "President",
            "by", "(", ")", "statement", "NBT", "'s", "Department", "was", "it", "He", ":", "Chilean", "embassy", "in",
            "a", "group", "known", "as", "😀", "Élysée", "—", "reported", "Reuters", ".");

    @Property(tries = 300)
    void mentionsStandInTheText(@ForAll("texts") String text) {
        Read read = Read.article(text, "Ada Marchetti said it was late.");
        read.says("Ada Marchetti", "said", "it was late", Stance.ACCUSE).resolve();
        Reading reading = read.reading();
        Set<String> ids = new HashSet<>();
        for (Actor actor : reading.actors()) {
            assertTrue(ids.add(actor.id()), "two actors have the id " + actor.id());
        }
        for (Mention mention : reading.mentions()) {
            Span span = mention.span();
            assertTrue(span.end() <= reading.text().length() && !span.isEmpty(), () -> "no span of the text: " + span);
            assertTrue(ids.contains(mention.actor()), () -> "mention of nobody: " + mention);
            assertEquals(span.of(reading.text()).strip(), span.of(reading.text()));
        }
        reading.drafts().forEach(draft -> {
            assertTrue(ids.containsAll(draft.speakers()));
            assertTrue(ids.containsAll(draft.targets()));
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words));
    }
}
