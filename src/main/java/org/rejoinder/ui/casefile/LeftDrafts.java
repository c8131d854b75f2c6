package org.rejoinder.ui.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.Drafts;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Troubles;

/**
 * Cases without a file that the program was ended over: each to be gone on with, or to be got rid of. Needs no toolkit.
 */
public final class LeftDrafts {
    private final Drafts drafts;
    private final TaskRunner runner;
    private final Consumer<Path> opening;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Left>> all = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * One of them.
     *
     * @param changed   when something was last decided in it
     * @param readable  false where it is broken; name and counts are then nothing
     */
    public record Left(Path path, String name, int articles, int decisions, Instant changed, boolean readable) {}

    LeftDrafts(Drafts drafts, TaskRunner runner, Consumer<Path> opening, Notices notices, Messages messages) {
        this.drafts = drafts;
        this.runner = runner;
        this.opening = opening;
        this.notices = notices;
        this.messages = messages;
    }

    /** The last first; none before they are looked for. */
    public ReadOnlyObjectProperty<List<Left>> all() {
        return all.getReadOnlyProperty();
    }

    /** Looks for them, in the background. */
    public void look() {
        runner.run(this::read, update -> { }, (Outcome<List<Left>> outcome) -> {
            if (outcome instanceof Outcome.Done<List<Left>>(List<Left> found)) {
                all.set(found);
            }
        });
    }

    private List<Left> read(Progress work) {
        List<Left> found = new ArrayList<>();
        for (Path path : drafts.left()) {
            work.checkCancelled();
            found.add(read(path));
        }
        return List.copyOf(found);
    }

    private Left read(Path path) {
        Instant changed = Drafts.lastChange(path);
        try {
            CaseDocument document = CaseFile.read(path);
            return new Left(path, document.name(), document.articles().size(), document.history().done()
                    .size(), changed, true);
        } catch (IOException | RuntimeException e) {
            return new Left(path, messages.get("drafts.broken"), 0, 0, changed, false);
        }
    }

    /** Opens it in place of what is open, which is kept as it was before this. */
    public void goOn(Left left) {
        opening.accept(left.path());
    }

    /** Throws it away for good. */
    public void drop(Left left) {
        try {
            drafts.drop(left.path());
        } catch (IOException e) {
            notices.problem(messages.get("drafts.not-dropped"), List.of(new Troubles(messages).line(left.path(), e)));
        }
        look();
    }
}
