package org.rejoinder.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Article;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Span;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.Highlighter;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** The article that is read: the one of the chosen report. */
public final class SourceModel {
    private final Workspace workspace;
    private final Selection selection;
    private final ReadOnlyObjectWrapper<Optional<SourcePage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final PageHits hits;
    private final TextSelection marking = new TextSelection();
    private Optional<String> opened = Optional.empty();

    /** A stretch of an article that a reader has marked; it has no blanks at its ends. */
    public record Marked(String article, Span span) {}

    /** Without a search. */
    public SourceModel(Workspace workspace, Selection selection) {
        this(workspace, selection, new ReadOnlyObjectWrapper<>(Highlighter.NONE).getReadOnlyProperty());
    }

    /** @param highlighter  finds what is searched for */
    public SourceModel(Workspace workspace, Selection selection, ReadOnlyObjectProperty<Highlighter> highlighter) {
        this.workspace = workspace;
        this.selection = selection;
        hits = new PageHits(page, highlighter);
        workspace.index().subscribe(this::refresh);
        selection.choice().subscribe(() -> {
            opened = Optional.empty();
            refresh();
        });
    }

    /** The page; empty where no utterance is chosen. */
    public ReadOnlyObjectProperty<Optional<SourcePage>> page() {
        return page.getReadOnlyProperty();
    }

    /** What is marked in the page, with whatever blanks. */
    public TextSelection marking() {
        return marking;
    }

    /** What is marked; empty where nothing but blanks is. */
    public Optional<Marked> marked() {
        return page.get().flatMap(shown -> Optional.of(TextSelection.trimmed(shown.text(), marking.span().get()))
                .filter(span -> !span.isEmpty()).map(span -> new Marked(shown.article(), span)));
    }

    /** What the paragraphs are in which words are marked. */
    public Set<BlockRole> markedRoles() {
        Span span = marking.span().get();
        return page.get().stream().flatMap(shown -> shown.paragraphs().stream())
                .filter(paragraph -> paragraph.span().overlaps(span)).map(SourcePage.Paragraph::role)
                .collect(Collectors.toSet());
    }

    /** What is searched for and stands in the page. */
    public PageHits hits() {
        return hits;
    }

    /** Opens an article at a place in it, as a whole, until a statement is chosen. */
    public void open(String article, Span place) {
        open(article);
        hits.goTo(place);
    }

    /** Opens an article as a whole, until a statement is chosen. */
    public void open(String article) {
        opened = Optional.of(article);
        refresh();
    }

    /** Opens the case's first article where none is read. */
    public void openFirst() {
        if (page.get().isEmpty()) {
            articles().stream().findFirst().ifPresent(first -> open(first.id()));
        }
    }

    /** The case's articles, the earliest first. */
    public List<Article> articles() {
        return workspace.theCase().articles().stream().map(ParsedArticle::article).toList();
    }

    /** A statement that is told in an article. */
    public record Place(Utterance utterance, int report, Tone stance, int start) {}

    /** The statements of an article in the order of its text. */
    public List<Place> places(String article) {
        CaseIndex index = workspace.index().get();
        List<Place> places = new ArrayList<>();
        for (Utterance utterance : index.toldIn(article)) {
            for (int i = 0; i < utterance.reports().size(); i++) {
                Report report = utterance.reports().get(i);
                if (report.articleId().equals(article)) {
                    places.add(new Place(utterance, i, index.stance(utterance), report.statement().contentCover()
                            .start()));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    /** Those that begin in a paragraph of the page. */
    public List<Place> placesIn(SourcePage.Paragraph paragraph) {
        return page.get().map(shown -> places(shown.article()).stream()
                .filter(place -> paragraph.span().contains(place.start())).toList()).orElse(List.of());
    }

    public void choose(Place place) {
        selection.select(place.utterance().id());
        selection.read(place.report());
    }

    /** Chooses the statement so many places on in the text of the article that is read. */
    public void step(int by) {
        page.get().map(shown -> places(shown.article())).filter(places -> !places.isEmpty()).ifPresent(places -> {
            int now = -1;
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                if (selection.utterance().filter(place.utterance().id()::equals).isPresent()
                        && selection.choice().get().report() == place.report()) {
                    now = i;
                }
            }
            choose(places.get(now < 0 ? (by > 0 ? 0 : places.size() - 1) : Math.floorMod(now + by, places.size())));
        });
    }

    /** Chooses the utterance whose words were pointed at, and of its reports the one that stands there. */
    public void goTo(String utterance, int offset) {
        selection.select(utterance);
        page.get().flatMap(shown ->
                places(shown.article()).stream().filter(place -> place.utterance().id().equals(utterance)
                        && place.utterance().reports().get(place.report()).statement().contentCover().contains(offset))
                .findFirst()).ifPresent(this::choose);
    }

    private void refresh() {
        CaseIndex index = workspace.index().get();
        page.set(opened.flatMap(article -> new PageMaker(index).page(article))
                .or(() -> selection.utterance().flatMap(index::utterance).flatMap(utterance -> page(index, utterance)))
                // Whoever lets go of a statement reads on where it stood.
                .or(() -> page.get().flatMap(before -> new PageMaker(index).page(before.article()))));
    }

    private Optional<SourcePage> page(CaseIndex index, Utterance utterance) {
        int report = Math.min(selection.choice().get().report(), utterance.reports().size() - 1);
        return new PageMaker(index).page(utterance, utterance.reports().get(report));
    }
}
