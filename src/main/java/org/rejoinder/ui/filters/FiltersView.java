package org.rejoinder.ui.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.ui.filters.Filter.Focus;
import org.rejoinder.ui.filters.FilterSection.Line;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.words.Messages;

/** The left pane. */
public final class FiltersView extends BorderPane {
    private final FilterModel model;
    private final Messages messages;
    private final FilterSection stances;
    private final FilterSection speakers;
    private final FilterSection outlets;
    private final FilterSection tags;
    private final FilterSection events;
    private final Button unanswered = new Button();
    private final Button dates = new Button();
    private final VBox callOut = new VBox(unanswered, dates);
    private final Hyperlink showAll = new Hyperlink();

    public FiltersView(FilterModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        stances = new FilterSection(messages.get("filters.stance"), messages);
        speakers = new FilterSection(messages.get("filters.speakers"), messages);
        outlets = new FilterSection(messages.get("filters.outlets"), messages);
        tags = new FilterSection(messages.get("filters.tags"), messages);
        events = new FilterSection(messages.get("filters.events"), messages);
        callOut.getStyleClass().add("call-out");
        unanswered.getStyleClass().addAll("call-out-line", "call-out-first");
        dates.getStyleClass().add("call-out-line");
        unanswered.setOnAction(event -> model.focus(Focus.UNANSWERED));
        unanswered.setMinHeight(USE_PREF_SIZE);
        dates.setMinHeight(USE_PREF_SIZE);
        dates.setOnAction(event -> model.focus(Focus.DATES_TO_REVIEW));
        showAll.setText(messages.get("filters.show-all"));
        showAll.setOnAction(event -> model.showAll());
        showAll.getStyleClass().add("show-all");
        VBox content = new VBox(stances, speakers, outlets, tags, events);
        content.getStyleClass().add("filters-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("filters-scroll");
        VBox foot = new VBox(showAll, callOut);
        foot.getStyleClass().add("filters-foot");
        setCenter(scroll);
        setBottom(foot);
        getStyleClass().addAll("pane", "filters");
        setId("filters");
        Attachment.whileSeen(this, () -> Subscription.combine(
                model.facets().subscribe(this::show), model.filter().subscribe(this::showFilter)));
    }

    private void show(Facets facets) {
        showStances(facets);
        showSpeakers(facets);
        showValues(outlets, Filter.Part.OUTLETS, facets.outlets());
        showValues(tags, Filter.Part.TAGS, facets.tags());
        showValues(events, Filter.Part.EVENTS, facets.events());
        unanswered.setText(messages.get("filters.unanswered", facets.unanswered()));
        dates.setText(messages.get("filters.dates-to-review", facets.datesToReview()));
        Focus focus = model.filter().get().focus();
        Presence.set(unanswered, facets.unanswered() > 0 || focus == Focus.UNANSWERED);
        Presence.set(dates, facets.datesToReview() > 0 || focus == Focus.DATES_TO_REVIEW);
        Presence.set(callOut, facets.unanswered() + facets.datesToReview() > 0 || focus != Focus.ALL);
        for (FilterSection section : new FilterSection[] {stances, speakers}) {
            Presence.set(section, !facets.outlets().isEmpty());
        }
    }

    private void showFilter(Filter filter) {
        Presence.set(showAll, !filter.equals(Filter.NONE.withSearch(filter.search())));
        mark(unanswered, filter.focus() == Focus.UNANSWERED);
        mark(dates, filter.focus() == Focus.DATES_TO_REVIEW);
    }

    private static void mark(Button button, boolean on) {
        button.getStyleClass().remove("on");
        if (on) {
            button.getStyleClass().add("on");
        }
    }

    private void showStances(Facets facets) {
        stances.show(facets.stances().stream().map(row -> {
            String name = messages.of("stance", row.stance());
            return new Line(row.stance().name(), name, name, () -> new FilterRow(messages, new Glyph(row.stance()),
                    "stance-row", () -> model.toggle(row.stance()), () -> model.only(row.stance())),
                    shown -> shown.show(name, row.count(), row.hidden()));
        }).toList());
    }

    private void showSpeakers(Facets facets) {
        int most = Math.max(1, facets.sides().stream().mapToInt(Facets.SideRow::count).max().orElse(1));
        List<Line> lines = new ArrayList<>();
        for (Facets.SideRow side : facets.sides()) {
            lines.add(new Line("side " + side.name() + side.speakers().hashCode(), side.name(), side.name(),
                    () -> speakerRow("side-row", side.speakers()), row -> {
                        row.showBar((double) side.count() / most);
                        row.show(side.name(), side.count(), side.hidden());
                    }));
            for (Facets.SpeakerRow speaker : side.rows()) {
                lines.add(new Line("speaker " + speaker.id(), speaker.name(), side.name(),
                        () -> speakerRow("speaker-row", Set.of(speaker.id())), row -> {
                            row.showBar((double) speaker.count() / most);
                            row.show(speaker.name(), speaker.count(), speaker.hidden());
                        }));
            }
        }
        speakers.show(lines);
    }

    private FilterRow speakerRow(String style, Set<String> ids) {
        return new FilterRow(
                messages, null, style, () -> model.toggleSpeakers(ids), () -> model.onlySpeakers(ids));
    }

    /** Outlets, tags or events. */
    private void showValues(FilterSection section, Filter.Part part, List<Facets.ValueRow> values) {
        section.show(values.stream().map(row -> {
            String name = row.key().isEmpty() ? messages.of("filters.none", part) : row.name();
            return new Line(row.key(), name, name, () -> new FilterRow(messages, null, "outlet-row",
                    () -> model.toggle(part, Set.of(row.key())), () -> model.only(part, row.key())),
                    shown -> shown.show(name, row.count(), row.hidden()));
        }).toList());
        Presence.set(section, !values.isEmpty());
    }
}
