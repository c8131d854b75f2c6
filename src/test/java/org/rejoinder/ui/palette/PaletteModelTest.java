package org.rejoinder.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.words.Messages;

class PaletteModelTest {
    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty can = new SimpleBooleanProperty(true);
    private final PaletteModel palette = new PaletteModel(new ActionRegistry(Messages.in(Locale.ENGLISH))
            .add(Action.of("undo", Group.EDIT, () -> done.add("undo")).on("Ctrl+Z").enabledWhile(can))
            .add(Action.of("zoom-in", Group.VIEW, () -> done.add("zoom-in")).on("W"))
            .add(Action.of("group-by-speaker", Group.VIEW, () -> { }).under("group-by").checkedWhile(can)))
            .addPlaces(() ->
            Stream.of(Entry.of("s-1", "Jona Berg: the lamp was out", "5 May 2022", () -> done.add("s-1"))));

    private List<String> titles(String typed) {
        return palette.find(typed).stream().map(found -> found.entry().title()).toList();
    }

    @Test
    void offersWhatCanBeDoneNow() {
        assertEquals(List.of("Undo", "Zoom in", "Group by: Speaker"), titles(""));
        can.set(false);
        assertEquals(List.of("Zoom in", "Group by: Speaker"), titles(""));
    }

    @Test
    void tellsKeysAndWhatIsOn() {
        assertEquals("Ctrl+Z", palette.find("undo").getFirst().entry().key());
        assertEquals(true, palette.find("gbs").getFirst().entry().checked().orElseThrow());
    }

    @Test
    void whatWasDoneLastComesFirst() {
        palette.run(palette.find("zoom").getFirst().entry());
        assertEquals(List.of("zoom-in"), done);
        assertEquals("Zoom in", titles("").getFirst());
    }

    @Test
    void findsPlacesToo() {
        assertEquals(List.of("Jona Berg: the lamp was out"), titles("lamp"));
        palette.run(palette.find("berg").getFirst().entry());
        assertEquals(List.of("s-1"), done);
        assertTrue(titles("").stream()
                .noneMatch(title -> title.contains("Berg")), "places only once something is typed");
    }
}
