package org.rejoinder.ui.shell;

import java.time.LocalDate;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.casefile.CaseFileModel;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Notices.Notice;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.timeline.TimelineModel;
import org.rejoinder.ui.words.Wording;

/** The bar at the bottom: how the timeline is arranged, what of it is shown, and what goes on in the background. */
public final class StatusBar extends HBox {
    private final Wording wording;
    private final Workspace workspace;
    private final FilterModel filters;
    private final TimelineModel timeline;
    private final CaseFileModel caseFile;
    private final Unfinished unfinished;
    private final Notices notices;
    private final Label shown = Texts.label("");
    private final Label saved = Texts.label("");
    private final Hyperlink typed = new Hyperlink();
    private final Label done = Texts.label("", "told");
    private final PauseTransition going = new PauseTransition(Duration.seconds(6));

    /**
     * @param unfinished  what is typed into forms and not saved
     * @param notices     of which it tells the short ones
     * @param work        how far work in the background is
     */
    public StatusBar(Workspace workspace, FilterModel filters, TimelineModel timeline, ActionRegistry actions,
            CaseFileModel caseFile, Unfinished unfinished, Notices notices, Node work, Wording wording) {
        this.caseFile = caseFile;
        this.unfinished = unfinished;
        this.notices = notices;
        this.wording = wording;
        this.workspace = workspace;
        this.filters = filters;
        this.timeline = timeline;
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        shown.setId("shown");
        shown.setMinWidth(USE_PREF_SIZE);
        saved.setId("saved");
        saved.setMinWidth(USE_PREF_SIZE);
        done.setId("done");
        going.setOnFinished(event -> fallSilent());
        typed.setId("unfinished");
        typed.setMinWidth(USE_PREF_SIZE);
        typed.setOnAction(event -> actions.run("go-on-unfinished"));
        getChildren().addAll(new ViewMenu(timeline, actions, wording.messages()), work, done, spring, shown, typed,
                saved);
        getStyleClass().add("status-bar");
        Attachment.whileShown(this, () -> Subscription.combine(
                workspace.index().subscribe(index -> show()),
                filters.shown().subscribe(some -> show()),
                timeline.picture().subscribe(picture -> show()),
                unfinished.all().subscribe(forms -> showSaved()),
                caseFile.file().subscribe(file -> showSaved()),
                workspace.nextUndo().subscribe(step -> showSaved()),
                workspace.working().subscribe(this::showWorking),
                notices.current().subscribe(notice ->
                        notice.filter(Notice::isBrief).ifPresent(brief -> tell(brief.title())))));
    }

    /** Says for a while what was done where nothing that is seen may have changed, such as a step undone elsewhere. */
    public void tell(String words) {
        done.setText(words);
        going.playFromStart();
    }

    /** What was decided is kept, and is seen in a moment. */
    private void showWorking(boolean now) {
        String words = wording.messages().get("case.assembling");
        if (now) {
            going.stop();
            done.setText(words);
        } else if (done.getText().equals(words)) {
            done.setText("");
        }
    }

    private void fallSilent() {
        done.setText("");
        if (notices.current().get().filter(Notice::isBrief).isPresent()) {
            notices.close();
        }
    }

    /** What is typed into a form is in no file, so where there is such a form not all is saved. */
    private void showSaved() {
        int forms = unfinished.all().get().size();
        typed.setText(wording.messages().get("status.typed", forms));
        Presence.set(typed, forms > 0);
        boolean kept = caseFile.file().get().isPresent();
        String key = !kept ? "status.unsaved" : forms > 0 ? "status.saved.else" : "status.saved";
        saved.setText(kept || caseFile.isUnsaved() ? wording.messages().get(key) : "");
    }

    private void show() {
        List<Utterance> all = workspace.theCase().utterances();
        int some = filters.shown().get().size();
        Window window = timeline.view().window();
        if (all.isEmpty()) {
            shown.setText("");
        } else if (all.stream().noneMatch(utterance -> utterance.said().isPresent())) {
            shown.setText(wording.messages().get("status.shown", some, all.size()));
        } else {
            shown.setText(wording.messages().get("status.period",
                    wording.dates().range(day(window.from()), day(window.to() - 1)), some, all.size()));
        }
    }

    private static LocalDate day(long time) {
        return LocalDate.ofEpochDay(Math.floorDiv(time, Window.DAY));
    }
}
