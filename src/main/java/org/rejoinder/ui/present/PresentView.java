package org.rejoinder.ui.present;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.present.PresentModel.Show;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.statement.SaidWords;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

/** The presentation over the window: a slide, or the window's own timeline, and a bar that says how far it is. */
public final class PresentView extends BorderPane {
    private static final double USUAL_WIDTH = 1600;
    private static final double USUAL_HEIGHT = 1000;

    private final PresentModel model;
    private final Workspace workspace;
    private final Wording wording;
    private final SaidWords said;
    private final StackPane stage = new StackPane();
    private final ScrollPane scroll = new ScrollPane(stage);
    private final Label title = Texts.label("", "present-title");
    private final Label place = Texts.label("", "present-place");
    private final ProgressBar progress = new ProgressBar();
    private final VBox bar;

    public PresentView(PresentModel model, Workspace workspace, ShownClock clock, Wording wording) {
        this.model = model;
        this.workspace = workspace;
        this.wording = wording;
        this.said = new SaidWords(clock, wording);
        setId("presentation");
        getStyleClass().add("present");
        setVisible(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("present-scroll");
        place.setId("present-place");
        bar = bar(wording.messages());
        setBottom(bar);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.addEventHandler(MouseEvent.MOUSE_CLICKED,
                event -> model.step(event.getButton() == MouseButton.SECONDARY ? -1 : 1));
        Attachment.whileShown(this, () -> Subscription.combine(model.show().subscribe(this::show),
                said.watch(() -> show(model.show().get()))));
        widthProperty().subscribe(width -> show(model.show().get()));
    }

    /** How much the bar covers at the foot, in pixels. */
    public ReadOnlyDoubleProperty barHeight() {
        return bar.heightProperty();
    }

    private VBox bar(Messages messages) {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(messages.get("present.progress"));
        title.setMinWidth(0);
        place.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(title, spring, icon(Feather.CHEVRON_LEFT, "present.previous", () -> model.step(-1)), place,
                icon(Feather.CHEVRON_RIGHT, "present.next", () -> model.step(1)),
                icon(Feather.X, "present.stop", model::stop));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("present-line");
        VBox made = new VBox(progress, line);
        made.getStyleClass().add("present-bar");
        return made;
    }

    private static Button iconButton(Feather icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setFocusTraversable(false);
        return button;
    }

    private Button icon(Feather icon, String key, Runnable action) {
        Button button = iconButton(icon);
        button.setAccessibleText(wording.messages().get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Optional<Show> now) {
        setVisible(now.isPresent());
        now.ifPresent(this::show);
    }

    private void show(Show now) {
        Messages messages = wording.messages();
        place.setText(messages.get("present.place", now.at() + 1, now.slides().size()));
        progress.setProgress((now.at() + 1.0) / now.slides().size());
        switch (now.slide()) {
            case Slide.OfView view -> {
                setCenter(null);
                setPickOnBounds(false);
                title.setText(view.name());
                setAccessibleText(view.name() + " " + place.getText());
            }
            case Slide.OfStatement statement -> {
                setCenter(scroll);
                setPickOnBounds(true);
                title.setText(workspace.theCase().name());
                workspace.index().get().utterance(statement.utterance()).ifPresent(utterance -> {
                    stage.getChildren().setAll(
                            new StatementSlide(workspace.index().get(), utterance, said, scale()));
                    scroll.setVvalue(0);
                    setAccessibleText(wording.names().speakers(workspace.index().get().speakers(utterance)) + ": "
                            + workspace.index().get().words(utterance.bestReport()) + " " + place.getText());
                });
            }
        }
    }

    private double scale() {
        double least = Math.min(getWidth() / USUAL_WIDTH, getHeight() / USUAL_HEIGHT);
        return getWidth() < 1 ? 1 : Math.clamp(least, 0.6, 2.4);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN, SPACE, PAGE_DOWN, ENTER, N -> model.step(event.isShiftDown() ? -1 : 1);
            case LEFT, UP, BACK_SPACE, PAGE_UP, P -> model.step(-1);
            case HOME -> model.goTo(0);
            case END -> model.goTo(Integer.MAX_VALUE);
            case ESCAPE, F5 -> model.stop();
            default -> {
                if (event.getCode() == KeyCode.T) {
                    return;
                }
            }
        }
        event.consume();
    }
}
