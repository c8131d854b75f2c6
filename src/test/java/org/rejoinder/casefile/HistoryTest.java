package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Edit;

class HistoryTest {
    @Tag("slow")
    @Property
    void undoneAndRedoneIsAsItWas(@ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> picks,
            @ForAll @IntRange(max = 40) int times) {
        History history = History.EMPTY;
        for (int pick : picks) {
            history = history.with(Edits.all().get(pick));
        }
        History changed = history;
        for (int i = 0; i < times; i++) {
            changed = changed.undo();
        }
        assertEquals(Math.max(0, picks.size() - times), changed.done().size());
        for (int i = 0; i < times; i++) {
            changed = changed.redo();
        }
        assertEquals(history.done(), changed.done());
        assertEquals(List.of(), changed.undone());
        assertEquals(history.log().size() + 2 * Math.min(times, picks.size()), changed.log().size());
    }

    @Property(tries = 5)
    void aNewEditForgetsWhatWasUndone() {
        Edit one = Edits.all().get(0);
        Edit two = Edits.all().get(1);
        History history = History.EMPTY.with(one).undo().with(two);

        assertEquals(List.of(two), history.done());
        assertSame(history, history.redo());
        assertEquals(List.of(one), history.discarded(), "the log still has it");
    }

    @Test
    void aLogThatLacksEditsIsMadeWhole() {
        List<Edit> edits = Edits.all();
        History whole = new History(edits.subList(0, 3), edits.subList(3, 5));
        assertEquals(whole, History.of(whole.done(), whole.undone(), List.of()));
        History of = History.of(whole.done(), whole.undone(), whole.log().subList(1, 2));
        assertEquals(Set.copyOf(whole.log()), Set.copyOf(of.log()));
        assertEquals(whole.log().size(), of.log().size());
        assertEquals(whole, History.of(whole.done(), whole.undone(), whole.log()));
    }
}
