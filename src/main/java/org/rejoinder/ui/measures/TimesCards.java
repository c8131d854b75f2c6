package org.rejoinder.ui.measures;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.measures.Charts.Dot;
import org.rejoinder.ui.measures.Charts.Times;
import org.rejoinder.ui.words.Wording;

/** Answer times: a line for each side, a dot for answers after as many days, a stroke at the median. */
final class TimesCards {
    private static final double DOT = 9;
    private static final double LARGEST_DOT = 18;

    private final MeasuresModel model;
    private final Wording wording;
    private final long longest;
    private final Consumer<Runnable> later;

    /** @param longest  days at the right end of all lines, so that cards can be compared */
    /** @param later  is given what fills a line, to be done once the card stands */
    TimesCards(MeasuresModel model, Wording wording, long longest, Consumer<Runnable> later) {
        this.later = later;
        this.model = model;
        this.wording = wording;
        this.longest = longest;
    }

    /**
     * @param name        of the card's words
     * @param definition  of what is counted
     * @param counted     how many in all
     * @param rows        takes the lines
     */
    ChartCard card(String name, String definition, List<Times> times, int counted, List<BarRow> rows) {
        ChartCard card = new ChartCard(get("measures." + name), get("measure." + definition),
                get("measures." + name + ".total", counted));
        card.setId("measure-" + name);
        for (Times one : times) {
            String who = Charts.shown(one.name(), wording.messages());
            Strip strip = new Strip("measure-line", LARGEST_DOT / 2);
            String figure = get("measures.figure", get("measures." + name), who);
            later.accept(() -> fill(strip, name, who, one, figure));
            String median = days(one.median());
            BarRow row = new BarRow(who, strip, median, get("measures." + name + ".bar", who, median,
                    one.answers()), one.statements(), () -> model.choose(one.statements(), figure));
            rows.add(row);
            card.add(row);
        }
        if (times.isEmpty()) {
            card.add(Texts.wrapped(get("measures.answer-time.empty"), "muted"));
        } else {
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            Label from = Texts.label(days(0), "measure-scale");
            Label to = Texts.label(days(longest), "measure-scale");
            from.setMinWidth(Label.USE_PREF_SIZE);
            to.setMinWidth(Label.USE_PREF_SIZE);
            HBox scale = new HBox(8, from, spring, to);
            scale.getStyleClass().add("measure-scales");
            card.add(scale);
        }
        return card;
    }

    /** A large case has hundreds of dots in a line. */
    private void fill(Strip strip, String name, String who, Times times, String figure) {
        Tooltip tooltip = new Tooltip();
        for (Dot dot : times.dots()) {
            String told = get("measures." + name + ".dot", who, dot.answers(), days(dot.days()));
            dot(strip, tooltip, told, () -> model.choose(dot.statements(), figure), dot);
        }
        strip.at(times.median() / longest, 20, "measure-median");
    }

    private void dot(Strip strip, Tooltip tooltip, String told, Runnable choose, Dot dot) {
        double size = Math.min(LARGEST_DOT, DOT * Math.sqrt(dot.answers()));
        Region mark = strip.at((double) dot.days() / longest, size, "measure-dot");
        // One for all dots of a line: a tooltip of each costs more than the dots themselves.
        mark.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> tooltip.setText(told));
        Tooltip.install(mark, tooltip);
        // The line that the dot lies on is a button, which would take the click for all of its dots.
        mark.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        mark.setOnMouseClicked(event -> choose.run());
    }

    private String days(double days) {
        return get("measures.days", days);
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }
}
