package org.rejoinder.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Topic;

/** Whatever state was asked about before, it tells what going through all edits tells. */
class EditsByThingTest {
    private static final List<String> IDS = List.of("s-1", "s-2", "s-3");

    @Property(tries = 100)
    void tellsOfAnyStateWhatGoingThroughAllItsEditsTells(@ForAll Random random) {
        EditsByThing index = new EditsByThing();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            if (random.nextInt(3) == 0) {
                edits.subList(random.nextInt(edits.size() + 1), edits.size()).clear();
            } else {
                edits.add(new Edit("e" + i, "Ana", Instant.EPOCH, change(random)));
            }
            List<Edit> now = List.copyOf(edits);
            Set<String> things = Set.of("s-1", "s-3");
            Topic topic = Topic.of(change(random));

            assertEquals(now.stream().filter(edit -> isAbout(edit.change(), things))
                    .toList(), index.about(things, now));
            assertEquals(now.stream().filter(edit -> Topic.of(edit.change()).equals(topic))
                    .toList(), index.on(topic, now));
            assertEquals(now.stream().filter(edit -> Topic.of(edit.change()).thing() == topic.thing()).toList(),
                    index.of(topic.thing(), now));
        }
    }

    private static boolean isAbout(Edit.Change change, Set<String> things) {
        return switch (change) {
            case Edit.AddLink link -> things.contains(link.from());
            case Edit.SetStance c -> things.contains(c.statement());
            case Edit.Tag c -> things.contains(c.statement());
            default -> false;
        };
    }

    private static Edit.Change change(Random random) {
        String one = IDS.get(random.nextInt(3));
        String other = IDS.get(random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> new Edit.SetStance(one, Stance.values()[random.nextInt(10)], Optional.empty());
            case 1 -> new Edit.Tag(one, other);
            case 2 -> new Edit.AddLink(one, other, LinkType.REBUTS);
            default -> new Edit.NoteCase("x");
        };
    }
}
