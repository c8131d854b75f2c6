package org.rejoinder.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Notices.Kind;
import org.rejoinder.ui.state.Notices.Notice;
import org.rejoinder.ui.words.Messages;

/**
 * Shows the notice, unless it is so brief that the bar at the foot tells it. Good news lies over the foot of the
 * timeline and goes by itself, unless it is pointed at or the keyboard is in it; a problem stays until it is closed,
 * and what is above it gives way.
 */
public final class NoticeBar extends HBox {
    private static final int MOST_LINES = 5;
    /** Pixels between it and the foot, and between it and what else is there. */
    static final double FOOT = 20;
    private static final double GAP = 8;

    private final Notices notices;
    private final Messages messages;
    private final Label title = Texts.wrapped("", "notice-title");
    private final VBox lines = new VBox(title);
    private final FontIcon icon = new FontIcon();
    private final PauseTransition going = new PauseTransition(Duration.seconds(12));
    private ObservableValue<? extends Number> foot = new SimpleDoubleProperty();

    public NoticeBar(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("close-notice");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.get("notice.close"));
        close.setOnAction(event -> notices.close());
        HBox.setHgrow(lines, Priority.ALWAYS);
        going.setOnFinished(event -> notices.close());
        getChildren().addAll(icon, lines, close);
        getStyleClass().add("notice");
        setId("notice");
        setAlignment(Pos.TOP_LEFT);
        setMaxSize(620, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        Attachment.whileShown(this, () -> notices.current().subscribe(this::show));
        hoverProperty().subscribe((was, now) -> wait(now));
        focusWithinProperty().subscribe((was, now) -> wait(now));
    }

    /** Nobody reads or reaches for what goes meanwhile. */
    private void wait(boolean used) {
        if (going.getStatus() != Animation.Status.STOPPED) {
            if (used) {
                going.pause();
            } else {
                going.playFromStart();
            }
        }
    }

    /** True while it has a place of its own, for what stays until it is closed. */
    ObservableValue<Boolean> standing() {
        return notices.current().map(notice -> notice.filter(one -> one.kind() == Kind.PROBLEM).isPresent());
    }

    /** It lies over something, or has a place of its own. */
    void lieOver(boolean whether) {
        translateYProperty().unbind();
        setTranslateY(0);
        if (whether) {
            translateYProperty().bind(foot.map(pixels -> -Math.max(0, pixels.doubleValue() + GAP - FOOT)));
        }
    }

    /** Keeps it above something else at the foot, which takes so many pixels, or none. */
    public NoticeBar above(ObservableValue<? extends Number> taken) {
        foot = taken;
        lieOver(true);
        return this;
    }

    private void show(Optional<Notice> notice) {
        going.stop();
        Optional<Notice> shown = notice.filter(one -> !one.isBrief());
        setVisible(shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(Notice notice) {
        boolean problem = notice.kind() == Kind.PROBLEM;
        getStyleClass().remove("problem");
        if (problem) {
            getStyleClass().add("problem");
        } else {
            going.playFromStart();
        }
        icon.setIconCode(problem ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        title.setText(notice.title());
        List<String> shown = notice.lines().stream().limit(MOST_LINES).toList();
        lines.getChildren().setAll(title);
        shown.forEach(line -> lines.getChildren().add(Texts.wrapped(line, "notice-line")));
        if (notice.lines().size() > shown.size()) {
            lines.getChildren().add(Texts.wrapped(
                    messages.get("notice.more", notice.lines().size() - shown.size()), "notice-line"));
        }
        notice.offer().ifPresent(offer -> lines.getChildren().add(button(offer)));
        setAccessibleText(notice.title() + " " + String.join(" ", notice.lines()));
    }

    private Button button(Notices.Offer offer) {
        Button button = new Button(offer.words());
        button.setId("notice-offer");
        button.setOnAction(event -> {
            notices.close();
            offer.task().run();
        });
        return button;
    }
}
