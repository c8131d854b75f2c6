package org.rejoinder.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.casefile.TypedForm.Kind;

class UnfinishedTest {
    private final Unfinished unfinished = new Unfinished();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final TypedFields fields = new TypedFields(unfinished, Kind.ACTOR).field("name", name).field("role", role);

    @TempDir
    private Path folder;

    private void show(String id, String itsName, String itsRole) {
        fields.show(Optional.of(id), () -> {
            name.set(itsName);
            role.set(itsRole);
        });
    }

    @Test
    void keysWaitForOneAnotherAndTheLastIsWritten() throws IOException {
        List<Runnable> later = new ArrayList<>();
        Path file = folder.resolve("skarv.rejoinder");
        unfinished.keepBeside(() -> Optional.of(file));
        unfinished.writeWith(later::add);
        for (String typed : List.of("J", "Jo", "Jon")) {
            unfinished.put(Kind.ACTOR, "a1", Map.of("name", typed));
        }
        assertEquals(1, later.size(), "one writing for all keys of a moment");
        assertEquals(List.of(), TypedForm.read(file));
        later.removeFirst().run();
        assertEquals("Jon", TypedForm.read(file).getFirst().values().get("name"));
        unfinished.put(Kind.ACTOR, "a1", Map.of("name", "Jona"));
        unfinished.leave();
        assertEquals("Jona", TypedForm.read(file).getFirst().values().get("name"), "closing waits for no moment");
        later.removeFirst().run();
        assertEquals("Jona", TypedForm.read(file).getFirst().values().get("name"));
        assertEquals(List.of(), unfinished.all().get());
    }

    @Test
    void whatWasTypedComesBackOverWhatStands() {
        show("a1", "Berg", "minister");
        assertFalse(fields.typed().get());
        name.set("Jona Berg");
        show("a2", "Lund", "");
        assertEquals("Lund", name.get());
        assertFalse(fields.typed().get());
        show("a1", "Berg", "foreign minister");
        assertEquals("Jona Berg", name.get());
        assertEquals("foreign minister", role.get(), "what was not typed is as it stands now");
        assertTrue(fields.typed().get());
    }

    @Test
    void whatStandsAsItWasTypedIsNotUnfinished() {
        show("a1", "Berg", "");
        name.set("Jona Berg");
        show("a1", "Jona Berg", "");
        assertEquals(List.of(), unfinished.all().get());
        name.set("Jona B");
        fields.drop();
        assertEquals("Jona Berg", name.get());
        assertEquals(List.of(), unfinished.all().get());
        name.set("");
        name.set("Jona Berg");
        assertEquals(List.of(), unfinished.all().get(), "typing it back leaves nothing either");
    }
}
