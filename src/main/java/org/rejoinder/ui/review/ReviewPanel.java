package org.rejoinder.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.review.ReviewQueue.Task;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.statement.StatementLine;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

/**
 * The queue as a list, all of it or what is in it for one reason. Its keys: Enter and Delete decide, letters are
 * stances; all others are the window's.
 */
public final class ReviewPanel extends BorderPane {
    private static final double ROW = 66;
    private static final double WIDEST_TIP = 420;

    private final ReviewModel model;
    private final Workspace workspace;
    private final Wording wording;
    private final Messages messages;
    private final ActionRegistry actions;
    private final Map<String, Stance> letters;
    private final ComboBox<Optional<Reason>> reasons = new ComboBox<>();
    private final ListView<Task> list = new ListView<>();
    private final ProgressBar progress = new ProgressBar();
    private final Label left = Texts.wrapped("", "review-left");
    private final Label done = Texts.label("", "small-muted");
    private final Label emptyTitle = Texts.wrapped("", "review-left");
    private final Label emptyText = Texts.wrapped("", "muted");
    private final Hyperlink rejected = new Hyperlink();
    private final Hyperlink orphans = new Hyperlink();
    private boolean following;

    /** @param letters  what each stance's letter is */
    public ReviewPanel(ReviewModel model, Workspace workspace, Selection selection, ActionRegistry actions,
            Map<Stance, String> letters, Wording wording) {
        this.model = model;
        this.workspace = workspace;
        this.actions = actions;
        this.wording = wording;
        messages = wording.messages();
        this.letters = letters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        getStyleClass().add("review");
        list.setId("review-list");
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("review-list");
        list.setAccessibleText(messages.get("review.title"));
        list.setPlaceholder(empty());
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(task -> {
            if (task != null && !following) {
                model.goTo(task);
            }
        });
        setTop(head());
        setCenter(list);
        setBottom(keys(letters));
        Attachment.whileSeen(this, () -> Subscription.combine(
                model.queue().subscribe(queue -> show()), model.only().subscribe(reason -> showFromTop()),
                selection.choice().subscribe(choice -> follow())));
    }

    /** Puts the keys to work on the queue, at the chosen statement or the first. */
    public void start() {
        if (model.current().isEmpty()) {
            model.step(1);
        }
        list.requestFocus();
    }

    private VBox head() {
        left.setId("review-left");
        rejected.setId("review-rejected");
        rejected.setOnAction(event -> actions.run("rejected"));
        orphans.setId("review-orphans");
        orphans.setOnAction(event -> actions.run("orphans"));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(messages.get("review.progress"));
        reasons.setId("review-reasons");
        reasons.setMaxWidth(Double.MAX_VALUE);
        reasons.setAccessibleText(messages.get("review.only"));
        reasons.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Reason> reason) {
                return reason == null ? "" : named(reason);
            }

            @Override
            public Optional<Reason> fromString(String text) {
                return Optional.empty();
            }
        });
        reasons.valueProperty().subscribe(reason -> {
            if (reason != null && !following) {
                model.narrow(reason);
            }
        });
        reasons.setOnHidden(event -> start());
        VBox head = new VBox(6, left, progress, done, rejected, orphans, reasons);
        head.getStyleClass().add("review-head");
        return head;
    }

    private VBox empty() {
        emptyTitle.setId("review-empty-title");
        VBox empty = new VBox(6, emptyTitle, emptyText);
        empty.getStyleClass().add("review-empty");
        return empty;
    }

    private VBox keys(Map<Stance, String> stances) {
        String all = stances.entrySet().stream()
                .map(entry -> messages.get("review.letter", entry.getValue(),
                        messages.of("stance", Tone.of(entry.getKey(), false))))
                .collect(Collectors.joining(messages.get("list.dot")));
        VBox keys = new VBox(4, Texts.wrapped(messages.get("review.keys"), "small-muted"),
                Texts.wrapped(all, "small-muted"));
        keys.getStyleClass().add("review-keys");
        return keys;
    }

    /** Such as "No date · 12". */
    private String named(Optional<Reason> reason) {
        String words = reason.map(one -> messages.of("review.reason", one)).orElseGet(() -> messages.get("review.all"));
        return messages.get("review.only.line", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                model.queue().get().tasks(reason).size());
    }

    private void showFromTop() {
        list.scrollTo(0);
        show();
    }

    private void show() {
        ReviewQueue queue = model.queue().get();
        following = true;
        List<Optional<Reason>> offered = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Reason.values()).map(Optional::of).filter(reason -> reason.equals(model.only().get())
                || !queue.tasks(reason).isEmpty()).forEach(offered::add);
        reasons.setValue(null);
        reasons.getItems().setAll(offered);
        reasons.setValue(model.only().get());
        list.getItems().setAll(model.tasks());
        following = false;
        int decided = model.done();
        int all = decided + queue.tasks().size();
        boolean begun = !workspace.theCase().articles().isEmpty();
        emptyTitle.setText(messages.get(begun ? "review.empty.title" : "review.begin.title"));
        emptyText.setText(messages.get(begun ? "review.empty.text" : "review.begin.text"));
        Presence.set(reasons, begun);
        Presence.set(done, begun);
        left.setText(messages.get(begun ? "review.left" : "review.title", queue.tasks().size()));
        done.setText(messages.get("review.done", decided));
        offer(rejected, "review.rejected", model.rejected());
        offer(orphans, "review.orphans", workspace.theCase().orphans().size());
        progress.setProgress(all == 0 ? 0 : (double) decided / all);
        follow();
    }

    /** A way to what is out of the queue, where there is any. */
    private void offer(Hyperlink link, String key, int count) {
        link.setText(messages.get(key, count));
        Presence.set(link, count > 0);
    }

    private void follow() {
        following = true;
        Optional<Task> current = model.current();
        current.ifPresentOrElse(task -> {
            list.getSelectionModel().select(task);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }, list.getSelectionModel()::clearSelection);
        following = false;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Stance stance = letters.get(event.getCode().getName());
        if (event.getCode() == KeyCode.ENTER) {
            model.confirm();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.reject();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            model.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (stance != null) {
            model.decideStance(stance);
        } else {
            return;
        }
        event.consume();
    }

    /** One that may be the same is named: who said it, and when. */
    private String told(Task task, Reason reason) {
        Optional<Utterance> twin = reason == Reason.SAME_AS_ANOTHER
                ? task.twin().flatMap(workspace.index().get()::utterance) : Optional.empty();
        return twin.map(other -> messages.get("review.reason.same-as",
                wording.names().speakers(workspace.index().get().speakers(other)), wording.dates().said(other.said())))
                .orElseGet(() -> messages.of("review.reason", reason));
    }

    private final class Cell extends ListCell<Task> {
        private final StatementLine line = new StatementLine(wording);
        /** All of it, where the column is too narrow. */
        private final Tooltip whole = new Tooltip();

        Cell() {
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST_TIP);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Task task, boolean empty) {
            super.updateItem(task, empty);
            Optional<Utterance> utterance = empty || task == null ? Optional.empty()
                    : workspace.index().get().utterance(task.utterance());
            if (utterance.isEmpty()) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            String why = task.reasons().stream().map(reason -> told(task, reason))
                    .collect(Collectors.joining(messages.get("list.dot")));
            line.show(workspace.index().get(), utterance.get(), why);
            setGraphic(line);
            String spoken = StatementLine.spoken(workspace.index().get(), utterance.get(), wording);
            setAccessibleText(why + ". " + spoken);
            whole.setText(spoken + "\n" + why);
            setTooltip(whole);
        }
    }
}
