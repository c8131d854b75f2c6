package org.rejoinder.ui.source;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Span;
import org.rejoinder.search.Highlighter;

/** What is searched for and stands in the article that is read, one of them the one that was gone to. */
public final class PageHits {
    private final ReadOnlyObjectProperty<Optional<SourcePage>> page;
    private final ReadOnlyObjectProperty<Highlighter> highlighter;
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);

    /**
     * @param spans  in text order
     * @param at     place of the one that was gone to; below 0 where none was
     */
    public record Hits(List<Span> spans, int at) {
        static final Hits NONE = new Hits(List.of(), -1);

        public Hits {
            spans = List.copyOf(spans);
        }

        /** The one that was gone to. */
        public Optional<Span> current() {
            return at >= 0 && at < spans.size() ? Optional.of(spans.get(at)) : Optional.empty();
        }
    }

    PageHits(ReadOnlyObjectProperty<Optional<SourcePage>> page, ReadOnlyObjectProperty<Highlighter> highlighter) {
        this.page = page;
        this.highlighter = highlighter;
        page.subscribe((before, now) -> find(before, now));
        highlighter.subscribe(some -> find(Optional.empty(), page.get()));
    }

    public ReadOnlyObjectProperty<Hits> shown() {
        return hits.getReadOnlyProperty();
    }

    private void find(Optional<SourcePage> before, Optional<SourcePage> now) {
        boolean same = before.isPresent() && before.map(SourcePage::text).equals(now.map(SourcePage::text))
                && before.map(SourcePage::article).equals(now.map(SourcePage::article));
        if (!same) {
            hits.set(now.map(shown -> new Hits(highlighter.get().words(shown.text()), -1)).orElse(Hits.NONE));
        } else if (hits.get().at() >= 0) {
            // Another statement of the same article: from here on hits are counted from its words.
            hits.set(new Hits(hits.get().spans(), -1));
        }
    }

    /** Goes to the hit that covers a place. */
    void goTo(Span place) {
        List<Span> all = hits.get().spans();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).overlaps(place)) {
                hits.set(new Hits(all, i));
                return;
            }
        }
    }

    /** Goes so many hits on, from the last to the first again; at first to the first one after the quotation begins. */
    public void step(int by) {
        List<Span> all = hits.get().spans();
        if (all.isEmpty()) {
            return;
        }
        int now = hits.get().at();
        if (now < 0) {
            int from = page.get().map(shown -> shown.paragraphs().isEmpty() ? 0
                    : shown.paragraphs().get(shown.focus()).span().start()).orElse(0);
            int first = (int) all.stream().filter(hit -> hit.start() < from).count();
            now = by > 0 ? first - 1 : first;
        }
        hits.set(new Hits(all, Math.floorMod(now + by, all.size())));
    }
}
