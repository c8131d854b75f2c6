package org.rejoinder.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic;

/**
 * Two analysts' cases made into one: the articles of both and the edits of both, in order of time, each case's own
 * order kept. Of two edits of one topic the later stands, as everywhere; where the two analysts decided differently
 * that is a conflict, to be settled by a further edit. Where the two have different readings of an article, the one
 * stands that more edits fit, and the other is kept beside it ({@link OtherReadings}). Nothing of either case is lost.
 *
 * @param merged     the case of both, with the first one's name and settings
 * @param conflicts  in the order of the edits that stand
 * @param readings   articles that the two cases read differently
 */
public record CaseMerge(CaseDocument merged, List<Conflict> conflicts, List<Reading> readings) {
    public CaseMerge {
        Objects.requireNonNull(merged, "merged");
        conflicts = List.copyOf(conflicts);
        readings = List.copyOf(readings);
    }

    /** Which of the two cases. */
    public enum Side { ONE, OTHER }

    /**
     * One thing that was decided differently; at least one of the two is there.
     *
     * @param one    what the first case has; empty where it took back the edit that the second has
     * @param other  what the second has; empty where it took back the edit that the first has
     * @param stands which of them stands in the merged case as long as nobody settles it
     */
    public record Conflict(Topic topic, Optional<Edit> one, Optional<Edit> other, Edit stands) {
        /** What a case has; empty where it took back what the other has. */
        public Optional<Edit> of(Side side) {
            return side == Side.ONE ? one : other;
        }

        /**
         * Settles it in favour of one of the two, whatever the times were: by one more edit, or where none could do it,
         * by taking back what the other decided. The log keeps both.
         *
         * @param sign  makes an edit of a change, with its id, author and time
         */
        public CaseDocument settle(CaseDocument document, Side side, Function<Edit.Change, Edit> sign) {
            Optional<Edit> wanted = of(side);
            Edit unwanted = of(side == Side.ONE ? Side.OTHER : Side.ONE).orElse(null);
            if (unwanted == null) {
                return document;
            }
            if (wanted.isEmpty() || isInTheWay(unwanted, wanted.get())) {
                Edit signed = sign.apply(unwanted.change());
                return document.withHistory(document.history().without(unwanted, signed.author(), signed.at()));
            }
            if (wanted.get().equals(stands) && (Conflicts.adds(stands) || Conflicts.takesAway(stands))) {
                return document;
            }
            boolean rejected = unwanted.change() instanceof Edit.Reject
                    && Topic.of(wanted.get().change()).field() != Topic.Field.REVIEW;
            return document.with(sign.apply(rejected ? new Edit.Unreject(topic.id()) : wanted.get().change()));
        }

        /** No edit after it could bring back what it took or kept away. */
        private static boolean isInTheWay(Edit unwanted, Edit wanted) {
            return Conflicts.adds(unwanted) && Conflicts.adds(wanted) || unwanted.change() instanceof Edit.RemoveEvent
                    && Topic.of(wanted.change()).field() != Topic.Field.EXISTENCE;
        }
    }

    /**
     * An article that the two cases read differently.
     *
     * @param stands  whose reading the merged case has as long as nobody settles it
     */
    public record Reading(StoredArticle one, StoredArticle other, Side stands) {
        /** Lets the reading of one of the two stand, and keeps the other beside it. */
        public CaseDocument settle(CaseDocument document, Side side) {
            StoredArticle wanted = side == Side.ONE ? one : other;
            StoredArticle unwanted = side == Side.ONE ? other : one;
            List<StoredArticle> beside = new ArrayList<>(OtherReadings.of(document));
            beside.removeIf(reading -> reading.parsed().equals(wanted.parsed()));
            beside.add(unwanted);
            return OtherReadings.in(document.withArticles(List.of(wanted)), beside);
        }
    }

    /**
     * Merges two cases.
     *
     * @throws IllegalArgumentException if one id means articles of two texts
     */
    public static CaseMerge of(CaseDocument one, CaseDocument other) {
        History theirs = MergedHistory.apart(other.history(), one.history());
        History history = MergedHistory.of(one.history(), theirs);
        Map<String, StoredArticle> articles = new LinkedHashMap<>();
        one.articles().forEach(article -> articles.put(article.parsed().article().id(), article));
        List<Reading> readings = new ArrayList<>();
        for (StoredArticle article : other.articles()) {
            StoredArticle known = articles.get(article.parsed().article().id());
            if (known == null || same(known, article)) {
                articles.merge(article.parsed().article().id(), article, CaseMerge::both);
            } else {
                Reading reading = new Reading(known, article, stands(known, article, history));
                readings.add(reading);
                articles.put(article.parsed().article().id(), reading.stands() == Side.ONE ? known : article);
            }
        }
        Map<String, String> settings = new TreeMap<>(other.settings());
        settings.putAll(one.settings());
        CaseDocument merged = new CaseDocument(one.name(), List.copyOf(articles.values()), history,
                views(one.views(), other.views()), settings, lost(one, other, articles.values(), history),
                one.unknown().and(other.unknown()));
        return new CaseMerge(beside(merged, one, other, readings),
                new Conflicts(one.history(), theirs, history).all(), readings);
    }

    /** What either had lost, and what the one has in a reading that does not stand, unless it is in one that does. */
    private static List<LostStatement> lost(CaseDocument one, CaseDocument other, Collection<StoredArticle> merged,
            History history) {
        List<LostStatement> known = new ArrayList<>(other.lost());
        known.addAll(one.lost());
        List<StoredArticle> before = new ArrayList<>(other.articles());
        before.addAll(one.articles());
        return LostStatement.after(before, known, merged, history);
    }

    private static CaseDocument beside(CaseDocument merged, CaseDocument one, CaseDocument other,
            List<Reading> readings) {
        List<StoredArticle> beside = new ArrayList<>(OtherReadings.of(one));
        beside.addAll(OtherReadings.of(other));
        readings.forEach(reading -> beside.add(reading.stands() == Side.ONE ? reading.other() : reading.one()));
        return beside.isEmpty() ? merged : OtherReadings.in(merged, beside);
    }

    /** True where all but the file that the text came from is the same. */
    private static boolean same(StoredArticle one, StoredArticle other) {
        Article some = one.parsed().article();
        Article others = other.parsed().article();
        if (!some.text().equals(others.text())) {
            throw new IllegalArgumentException("the id " + some.id() + " means different texts in the two cases ('"
                    + some.source().name() + "' and '" + others.source().name()
                    + "'); give one of them an id of its own");
        }
        return one.parsed().equals(other.parsed()) || one.parsed().statements().equals(other.parsed().statements())
                && one.parsed().actors().equals(other.parsed().actors())
                && one.parsed().links().equals(other.parsed().links()) && some.equals(new Article(others.id(),
                        some.source(), others.text(), others.title(), others.outlet(), others.byline(),
                        others.published(), others.blocks(), others.given()));
    }

    private static StoredArticle both(StoredArticle one, StoredArticle other) {
        return new StoredArticle(one.parsed(), one.unknown().and(other.unknown()));
    }

    private static Side stands(StoredArticle one, StoredArticle other, History history) {
        return fitting(other, history) > fitting(one, history) ? Side.OTHER : Side.ONE;
    }

    private static long fitting(StoredArticle reading, History history) {
        Set<String> ids = reading.parsed().statements().stream().map(Statement::id).collect(Collectors.toSet());
        return history.done().stream().filter(edit -> ids.contains(Topic.of(edit.change()).id())).count();
    }

    /** Views of one name and different content are both kept. */
    private static List<SavedView> views(List<SavedView> some, List<SavedView> others) {
        Map<String, SavedView> views = new LinkedHashMap<>();
        some.forEach(view -> views.put(view.name(), view));
        for (SavedView view : others) {
            String name = view.name();
            for (int i = 2; views.containsKey(name) && !views.get(name).values().equals(view.values()); i++) {
                name = view.name() + " (" + i + ")";
            }
            views.put(name, new SavedView(name, view.values()));
        }
        return List.copyOf(views.values());
    }
}
