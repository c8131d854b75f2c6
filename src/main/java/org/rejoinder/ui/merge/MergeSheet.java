package org.rejoinder.ui.merge;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.casefile.CaseMerge.Side;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Buttons;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.merge.Differences.Point;
import org.rejoinder.ui.words.Messages;

/** What two cases have differently, one thing a line, each side a button; and all for one side. */
public final class MergeSheet extends VBox {
    private static final double ROW = 92;

    private final MergeModel model;
    private final Messages messages;
    private final Label note = Texts.wrapped("", "muted");
    private final Label problem = Texts.wrapped("", "fact-warning");
    private final ProgressBar progress = new ProgressBar();
    private final ListView<Point> list = new ListView<>();
    private final HBox all;
    private final Label settled = Texts.label("", "small-muted");
    private final Button save;

    /** @param onSave  asks where to write the merged case */
    public MergeSheet(MergeModel model, Messages messages, Runnable onSave, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("dialog-sheet", "decisions-sheet");
        setId("merge-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(messages.get("merge.working"));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        all = new HBox(8, button("merge.all-mine", "merge-all-mine", () -> model.chooseAll(Optional.of(Side.ONE))),
                button("merge.all-theirs", "merge-all-theirs", () -> model.chooseAll(Optional.of(Side.OTHER))),
                button("merge.all-later", "merge-all-later", () -> model.chooseAll(Optional.empty())), spring, settled);
        all.setAlignment(Pos.CENTER_LEFT);
        list();
        save = button("merge.save", "merge-save", onSave);
        save.getStyleClass().add("primary");
        HBox buttons = new HBox(button("edit.cancel", "merge-cancel", () -> {
            model.cancel();
            onClose.run();
        }), save);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(Texts.label(messages.get("merge.title"), "sheet-title"), note, progress, problem, all, list,
                buttons);
        Attachment.whileShown(this, () -> Subscription.combine(
                model.state().subscribe(this::show), model.progress()
                .subscribe(this::showProgress), model::cancel, model.changes().subscribe(count -> showChoices())));
    }

    /** What gets the focus. */
    public Node field() {
        return list;
    }

    private Button button(String key, String id, Runnable task) {
        return Buttons.of(messages.get(key), id, task);
    }

    private void list() {
        list.setId("merge-list");
        list.setAccessibleText(messages.get("merge.title"));
        list.getStyleClass().add("choice-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(4 * ROW + 10);
        list.setMinHeight(0);
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Point point = list.getSelectionModel().getSelectedItem();
            if (point != null && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
                model.choose(point, event.getCode() == KeyCode.LEFT ? Side.ONE : Side.OTHER);
                event.consume();
            }
        });
    }

    private void show(MergeModel.State state) {
        boolean working = state instanceof MergeModel.State.Working;
        Presence.set(progress, working);
        save.setDisable(!(state instanceof MergeModel.State.Ready));
        problem.setText(switch (state) {
            case MergeModel.State.Failed(String line) -> messages.get("merge.failed", line);
            case MergeModel.State.Ready(_, List<String> problems) -> String.join("\n", problems);
            default -> "";
        });
        Presence.set(problem, !problem.getText().isEmpty());
        if (state instanceof MergeModel.State.Ready(Differences found, _)) {
            note.setText(messages.get("merge.found", found.articles(), found.decisions(), found.points().size()));
            list.getItems().setAll(found.points());
            list.getSelectionModel().selectFirst();
        } else {
            note.setText(working ? model.progress().get().message() : "");
            list.getItems().clear();
        }
        boolean some = !list.getItems().isEmpty();
        Presence.set(list, some);
        Presence.set(all, some);
        if (some && isFocused()) {
            list.requestFocus();
        }
        showChoices();
    }

    private void showProgress(TaskRunner.Update update) {
        progress.setProgress(update.share() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : update.share());
        if (model.state().get() instanceof MergeModel.State.Working) {
            note.setText(update.message());
        }
    }

    private void showChoices() {
        settled.setText(messages.get("merge.settled", model.settled(), list.getItems().size()));
        list.refresh();
    }

    /** One difference, with a button for each side; Left and Right choose. */
    private final class Cell extends ListCell<Point> {
        private final Label step = Texts.label("", "decision-step");
        private final Label about = Texts.label("", "statement-words");
        private final ToggleButton mine = side("merge-mine");
        private final ToggleButton theirs = side("merge-theirs");
        private final VBox box;

        Cell() {
            setPrefWidth(0);
            step.setMinWidth(USE_PREF_SIZE);
            HBox sides = new HBox(10, mine, theirs);
            box = new VBox(6, new HBox(8, step, about), sides);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
            mine.setOnAction(event -> model.choose(getItem(), Side.ONE));
            theirs.setOnAction(event -> model.choose(getItem(), Side.OTHER));
        }

        private ToggleButton side(String style) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().addAll("merge-side", style);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.setPrefWidth(10);
            button.setFocusTraversable(false);
            HBox.setHgrow(button, Priority.ALWAYS);
            return button;
        }

        @Override
        protected void updateItem(Point point, boolean empty) {
            super.updateItem(point, empty);
            if (empty || point == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            step.setText(point.step());
            about.setText(point.about());
            Side chosen = model.choice(point).orElse(point.stands());
            show(mine, messages.get("merge.mine"), point.mine(), point.mineBy(), chosen == Side.ONE, point);
            show(theirs, messages.get("merge.theirs"), point.theirs(), point.theirsBy(), chosen == Side.OTHER, point);
            setGraphic(box);
            setAccessibleText(messages.get("merge.spoken", point.step(), point.about(), point.mine(), point.theirs(),
                    messages.get(chosen == Side.ONE ? "merge.mine" : "merge.theirs")));
        }

        private void show(ToggleButton button, String whose, String value, String by, boolean taken, Point point) {
            Label head = Texts.label(messages.get("merge.value", whose, value), "merge-value");
            Label foot = Texts.label(taken && model.choice(point).isEmpty() ? messages.get("merge.later", by) : by,
                    "small-muted");
            VBox words = new VBox(1, head, foot);
            words.setMinWidth(0);
            button.setGraphic(words);
            button.setSelected(taken);
        }
    }
}
