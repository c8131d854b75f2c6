package org.rejoinder.ui.filters;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.ui.filters.Filter.Focus;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.words.Messages;

/** The left pane. */
public final class FiltersView extends BorderPane {
    private final FilterModel model;
    private final Messages messages;
    private final FilterSection stances;
    private final FilterSection speakers;
    private final FilterSection outlets;
    private final Button unanswered = new Button();
    private final Button dates = new Button();
    private final VBox callOut = new VBox(unanswered, dates);
    private final Hyperlink showAll = new Hyperlink();

    public FiltersView(FilterModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        stances = new FilterSection(messages.get("filters.stance"));
        speakers = new FilterSection(messages.get("filters.speakers"));
        outlets = new FilterSection(messages.get("filters.outlets"));
        callOut.getStyleClass().add("call-out");
        unanswered.getStyleClass().addAll("call-out-line", "call-out-first");
        dates.getStyleClass().add("call-out-line");
        unanswered.setOnAction(event -> model.focus(Focus.UNANSWERED));
        dates.setOnAction(event -> model.focus(Focus.DATES_TO_REVIEW));
        showAll.setText(messages.get("filters.show-all"));
        showAll.setOnAction(event -> model.showAll());
        showAll.getStyleClass().add("show-all");
        VBox content = new VBox(stances, speakers, outlets);
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
        Attachment.whileShown(this, () -> Subscription.combine(
                model.facets().subscribe(this::show), model.filter().subscribe(this::showFilter)));
    }

    private void show(Facets facets) {
        showStances(facets);
        showSpeakers(facets);
        showOutlets(facets);
        unanswered.setText(messages.get("filters.unanswered", facets.unanswered()));
        dates.setText(messages.get("filters.dates-to-review", facets.datesToReview()));
        shown(unanswered, facets.unanswered() > 0);
        shown(dates, facets.datesToReview() > 0);
        shown(callOut, facets.unanswered() + facets.datesToReview() > 0);
        for (FilterSection section : new FilterSection[] {stances, speakers, outlets}) {
            shown(section, !facets.outlets().isEmpty());
        }
    }

    private void showFilter(Filter filter) {
        shown(showAll, !filter.equals(Filter.NONE.withSearch(filter.search())));
        mark(unanswered, filter.focus() == Focus.UNANSWERED);
        mark(dates, filter.focus() == Focus.DATES_TO_REVIEW);
    }

    private static void mark(Button button, boolean on) {
        button.getStyleClass().remove("on");
        if (on) {
            button.getStyleClass().add("on");
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showStances(Facets facets) {
        for (Facets.StanceRow row : facets.stances()) {
            stances.next(row.stance().name(), () -> new FilterRow(messages, new Glyph(row.stance()), "stance-row",
                            () -> model.toggle(row.stance()), () -> model.only(row.stance())))
                    .show(messages.of("stance", row.stance()), row.count(), row.hidden());
        }
        stances.finish();
    }

    private void showSpeakers(Facets facets) {
        int most = Math.max(1, facets.sides().stream().mapToInt(Facets.SideRow::count).max().orElse(1));
        for (Facets.SideRow side : facets.sides()) {
            FilterRow row = speakers.next("side " + side.name() + side.speakers().hashCode(),
                    () -> speakerRow("side-row", side.speakers()));
            row.showBar((double) side.count() / most);
            row.show(side.name(), side.count(), side.hidden());
            for (Facets.SpeakerRow speaker : side.rows()) {
                FilterRow line = speakers.next("speaker " + speaker.id(),
                        () -> speakerRow("speaker-row", Set.of(speaker.id())));
                line.showBar((double) speaker.count() / most);
                line.show(speaker.name(), speaker.count(), speaker.hidden());
            }
        }
        speakers.finish();
    }

    private FilterRow speakerRow(String style, Set<String> ids) {
        return new FilterRow(
                messages, null, style, () -> model.toggleSpeakers(ids), () -> model.onlySpeakers(ids));
    }

    private void showOutlets(Facets facets) {
        for (Facets.ValueRow row : facets.outlets()) {
            outlets.next(row.name(), () -> new FilterRow(messages, null, "outlet-row",
                            () -> model.toggleOutlet(row.name()), () -> model.onlyOutlet(row.name())))
                    .show(row.name(), row.count(), row.hidden());
        }
        outlets.finish();
    }
}
