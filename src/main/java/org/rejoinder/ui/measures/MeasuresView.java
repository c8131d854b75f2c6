package org.rejoinder.ui.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.BitByBit;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.measures.Charts.Bar;
import org.rejoinder.ui.measures.Charts.Chart;
import org.rejoinder.ui.words.Wording;

/** The measures as cards of bars; a click shows what a bar counts and nothing else. */
public final class MeasuresView extends BorderPane {
    private static final int MOST_BARS = 8;
    private static final double TWO_COLUMNS = 620;

    private final MeasuresModel model;
    private final Wording wording;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label filtered = Texts.label("", "measure-filtered");
    private final HBox foot = new HBox(14);
    private final List<BarRow> rows = new ArrayList<>();
    private final BitByBit building = new BitByBit();
    private boolean wide;
    /** What the cards were made of, and for which width. */
    private Optional<Charts> shown = Optional.empty();
    private boolean shownWide;
    /** Where this began in the window when it was laid out last, and how high its cards were seen; in pixels. */
    private double lastTop = Double.NaN;
    private double lastHeight;

    /** @param toTimeline  shows the timeline in place of this */
    public MeasuresView(MeasuresModel model, Runnable toTimeline, Wording wording) {
        this.model = model;
        this.wording = wording;
        setId("measures");
        getStyleClass().add("measures");
        content.getStyleClass().add("measure-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("matrix-scroll");
        VBox head = new VBox(4, Texts.label(get("measures.title"), "view-title"),
                Texts.wrapped(get("measures.note"), "small-muted"));
        head.getStyleClass().add("view-head");
        foot.getChildren().addAll(filtered, link("measures.to-timeline", toTimeline),
                link("measures.show-all", model::showAll));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setId("measures-foot");
        foot.getStyleClass().add("measure-foot");
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
        Attachment.whileSeen(this, () -> Subscription.combine(
                model.charts().subscribe(charts -> show()), model.only().subscribe(this::mark),
                widthProperty().subscribe(width -> fit(width.doubleValue()))));
    }

    /**
     * What a click filters is told in a bar above this, and cards moved down by it would take the bar that was clicked
     * from under the pointer, which is to show everything again: they are scrolled as far as they would move.
     */
    @Override
    protected void layoutChildren() {
        double offset = scroll.getVvalue() * Math.max(0, content.getHeight() - lastHeight);
        super.layoutChildren();
        double top = localToScene(0, 0).getY();
        double room = content.getHeight() - scroll.getHeight();
        if (top != lastTop && !Double.isNaN(lastTop) && room > 0) {
            scroll.setVvalue(Math.clamp((offset + top - lastTop) / room, 0, 1));
        }
        lastTop = top;
        lastHeight = scroll.getHeight();
    }

    /** How the cards are built. */
    public BitByBit building() {
        return building;
    }

    /** What gets the focus. */
    public Node focus() {
        return scroll;
    }

    private Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink(get(key));
        link.setOnAction(event -> action.run());
        return link;
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private void fit(double width) {
        if (wide != width >= TWO_COLUMNS) {
            wide = width >= TWO_COLUMNS;
            show();
        }
    }

    private void show() {
        Charts charts = model.charts().get();
        if (shownWide == wide && shown.filter(before -> before == charts).isPresent()) {
            mark(model.only().getValue());
            return;
        }
        shown = Optional.of(charts);
        shownWide = wide;
        rows.clear();
        if (charts.parts().isEmpty()) {
            building.start(List.of());
            content.getChildren().setAll(Texts.label(get("measures.waiting"), "muted"));
            return;
        }
        content.getChildren().clear();
        TimesCards times = new TimesCards(model, wording, charts.longest(), building::add);
        List<Supplier<ChartCard>> cards = new ArrayList<>(List.of(
                () -> times.card("answer-time", "median-answer-time", charts.times(),
                        charts.times().stream().mapToInt(Charts.Times::answers).sum(), rows),
                () -> times.card("first-answer", "answer-time", charts.firsts(),
                        (int) charts.firsts().stream().flatMap(one -> one.statements().stream()).distinct()
                        .count(), rows)));
        Arrays.stream(Measure.values()).forEach(one -> cards.add(() -> card(one, charts)));
        cards.add(() -> new WordingCard(model, wording).card(charts.drifts(), rows));
        List<Runnable> lines = new ArrayList<>();
        for (int i = 0; i < cards.size(); i += 2) {
            List<Supplier<ChartCard>> beside = cards.subList(i, Math.min(i + 2, cards.size()));
            lines.add(() -> {
                content.getChildren().add(line(beside.stream().map(Supplier::get).toList()));
                mark(model.only().getValue());
            });
        }
        building.start(lines);
    }

    /** Beside each other, or below where there is no room. */
    private Node line(List<ChartCard> cards) {
        cards.forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(TWO_COLUMNS / 2);
            card.setMinWidth(0);
        });
        if (wide) {
            HBox line = new HBox(14);
            line.getChildren().setAll(cards);
            return line;
        }
        VBox lines = new VBox(14);
        lines.getChildren().setAll(cards);
        cards.forEach(card -> card.setPrefWidth(Region.USE_COMPUTED_SIZE));
        return lines;
    }

    private void mark(Set<String> only) {
        rows.forEach(row -> row.showChosen(only));
        filtered.setText(get("measures.filtered", only.size()));
        Presence.set(foot, !only.isEmpty());
    }

    private ChartCard card(Measure measure, Charts charts) {
        String name = measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Chart chart = charts.parts().get(measure);
        ChartCard card = new ChartCard(get("measures." + name), get("measure." + name),
                get("measures." + name + ".total", chart.statements().size(), chart.of()));
        int most = Math.max(1, chart.bars().stream().mapToInt(Bar::of).max().orElse(1));
        for (Bar bar : chart.bars().stream().limit(MOST_BARS).toList()) {
            String who = Charts.shown(bar.name(), wording.messages());
            Strip strip = new Strip("measure-track", 0);
            strip.bar((double) bar.of() / most, "measure-whole");
            strip.bar((double) bar.statements().size() / most, "measure-part");
            add(card, new BarRow(who, strip, get("measures.share", bar.statements().size(), bar.of()),
                    get("measures." + name + ".bar", who, bar.statements().size(), bar.of()), bar.statements(),
                    () -> model.choose(bar.statements(), get("measures.figure", get("measures." + name), who))));
        }
        if (chart.bars().isEmpty()) {
            card.add(Texts.wrapped(get("measures." + name + ".empty"), "muted"));
        }
        if (chart.bars().size() > 1) {
            addRest(card, chart, get("measures." + name));
        }
        card.getStyleClass().add("measure-" + name);
        card.setId("measure-" + name);
        return card;
    }

    /** All bars together, with those that have no room. */
    private void addRest(ChartCard card, Chart chart, String figure) {
        int left = chart.bars().size() - MOST_BARS;
        Hyperlink all = new Hyperlink(left > 0 ? get("measures.all-more", chart.statements().size(), left)
                : get("measures.all", chart.statements().size()));
        all.setOnAction(event -> model.choose(chart.statements(), figure));
        card.add(all);
    }

    private void add(ChartCard card, BarRow row) {
        rows.add(row);
        card.add(row);
    }
}
