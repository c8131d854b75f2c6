package org.rejoinder.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Span;

/**
 * The index of one case. {@link #update} takes a while for a large case the first time, and little after an edit; both
 * it and
 * {@link #find} may be called from any thread, off the window's.
 */
public final class CaseSearch implements AutoCloseable {
    private static final int MARKS = 100;
    private static final List<Query.Field> WORDS = List.of(Query.Field.ALL);

    private final IndexWriter writer;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final FacetTable facets = new FacetTable();
    private final Map<String, Article> articles = new HashMap<>();
    private volatile Snapshot now;

    /** What is searched while the next state is being made. Articles have the numbers below -1. */
    private record Snapshot(DirectoryReader reader, List<Entry> entries, FacetTable facets, int[] order,
            List<Article> articles, PlaceFinder places) {}

    public CaseSearch() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Words.ANALYZER));
            now = new Snapshot(DirectoryReader.open(writer), List.of(), facets.copy(), new int[0], List.of(),
                    new PlaceFinder(new Case("none", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                            List.of(), List.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the index that of this case; only what differs from before is indexed. */
    public synchronized void update(Case assembled) {
        try {
            List<Entry> all = Entry.of(assembled);
            Set<String> left = new HashSet<>(numbers.keySet());
            for (Entry entry : all) {
                left.remove(entry.utterance().id());
                put(entry);
            }
            for (String gone : left) {
                writer.deleteDocuments(new Term("id", gone));
                entries.set(numbers.remove(gone), null);
            }
            List<Article> sources = sources(assembled);
            DirectoryReader changed = DirectoryReader.openIfChanged(now.reader(), writer);
            DirectoryReader old = now.reader();
            now = new Snapshot(changed == null ? old : changed, new ArrayList<>(entries), facets.copy(),
                    all.stream().mapToInt(entry -> numbers.get(entry.utterance().id())).toArray(), sources,
                    new PlaceFinder(assembled));
            if (changed != null) {
                old.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Entry entry) throws IOException {
        Integer number = numbers.get(entry.utterance().id());
        if (number != null && entry.equals(entries.get(number))) {
            return;
        }
        if (number == null) {
            number = entries.size();
            entries.add(entry);
            numbers.put(entry.utterance().id(), number);
            writer.addDocument(entry.document(number));
        } else {
            entries.set(number, entry);
            writer.updateDocument(new Term("id", entry.utterance().id()), entry.document(number));
        }
        facets.put(number, entry);
    }

    private List<Article> sources(Case assembled) throws IOException {
        List<Article> all = assembled.articles().stream().map(ParsedArticle::article).toList();
        Set<String> left = new HashSet<>(articles.keySet());
        for (int i = 0; i < all.size(); i++) {
            Article article = all.get(i);
            left.remove(article.id());
            // The number may move when articles come and go, so those behind are indexed anew.
            if (!article.equals(articles.get(article.id())) || i >= now.articles().size()
                    || !now.articles().get(i).id().equals(article.id())) {
                writer.updateDocument(new Term("id", "article " + article.id()), document(article, i));
                articles.put(article.id(), article);
            }
        }
        for (String gone : left) {
            writer.deleteDocuments(new Term("id", "article " + gone));
            articles.remove(gone);
        }
        return all;
    }

    private static Document document(Article article, int place) {
        Document document = new Document();
        document.add(new StringField("id", "article " + article.id(), Field.Store.NO));
        document.add(new StringField("type", "article", Field.Store.NO));
        document.add(new NumericDocValuesField("number", -2 - place));
        document.add(new TextField("source", article.text(), Field.Store.NO));
        document.add(new TextField("source-outlet", article.outletOrSource(), Field.Store.NO));
        document.add(new TextField("source-title", article.heading(), Field.Store.NO));
        article.published().ifPresent(published -> {
            document.add(new LongPoint("earliest", published.date().toEpochDay()));
            document.add(new LongPoint("latest", published.date().toEpochDay()));
        });
        return document;
    }

    /**
     * Searches what was last indexed. Never fails for what is asked.
     *
     * @param text  as {@link QueryReader} reads it
     * @param most  how many hits to show in full
     */
    public Hits find(String text, int most) {
        QueryReader.Reading reading = QueryReader.read(text);
        return searching(snapshot -> find(reading, snapshot, most));
    }

    /**
     * Where in the sources the words stand outside all statements; nowhere where the query has no words.
     *
     * @param most  in how many articles to look in full
     */
    public Places places(String text, int most) {
        Query query = QueryReader.read(text).query();
        Highlighter words = new Highlighter(query);
        return words.isEmpty() ? Places.NONE : searching(snapshot -> {
            IndexSearcher searcher = new IndexSearcher(snapshot.reader());
            List<Integer> best = best(searcher, new LuceneQueries(snapshot.reader(), true).of(query), most + 1);
            return new Places(best.stream().limit(most)
                    .flatMap(number -> snapshot.places().in(snapshot.articles().get(-2 - number), words).stream())
                    .toList(),
                    best.size() <= most);
        });
    }

    private interface Search<T> {
        T in(Snapshot snapshot) throws IOException;
    }

    private <T> T searching(Search<T> search) {
        Snapshot snapshot = now;
        while (!snapshot.reader().tryIncRef()) {
            snapshot = now;
        }
        try {
            return search.in(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            try {
                snapshot.reader().decRef();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Hits find(QueryReader.Reading reading, Snapshot snapshot, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(snapshot.reader());
        org.apache.lucene.search.Query query = new LuceneQueries(snapshot.reader(), false).of(reading.query());
        NumberCollector all = new NumberCollector(snapshot.entries().size());
        searcher.search(query, all);
        Highlighter marker = new Highlighter(reading.query());
        List<Integer> best = marker.isEmpty() ? all.inOrder(snapshot.order(), most) : best(searcher, query, most);
        Set<String> ids = new NumberedIds(all.found(), numbers,
                number -> snapshot.entries().get(number).utterance().id());
        List<Hits.SourceHit> sources = new ArrayList<>();
        if (!marker.isEmpty()) {
            org.apache.lucene.search.Query inSources = new LuceneQueries(snapshot.reader(), true).of(reading.query());
            for (int number : best(searcher, inSources, most)) {
                sources.add(source(snapshot.articles().get(-2 - number), marker));
            }
        }
        return new Hits(ids, best.stream().filter(number -> number >= 0)
                .map(number -> hit(snapshot.entries().get(number), marker)).toList(), sources,
                snapshot.facets().count(all.found()), reading.misread());
    }

    private static List<Integer> best(IndexSearcher searcher, org.apache.lucene.search.Query query, int most)
            throws IOException {
        List<Integer> numbers = new ArrayList<>();
        if (most > 0) {
            for (ScoreDoc doc : searcher.search(query, most).scoreDocs) {
                numbers.add(number(searcher, doc.doc));
            }
        }
        return numbers;
    }

    private static int number(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(doc, leaves));
        NumericDocValues numbers = leaf.reader().getNumericDocValues("number");
        numbers.advanceExact(doc - leaf.docBase);
        return (int) numbers.longValue();
    }

    private static Hits.Hit hit(Entry entry, Highlighter marker) {
        Map<String, List<Span>> marks = new LinkedHashMap<>();
        for (int i = 0; i < entry.articles().size(); i++) {
            Report report = entry.utterance().reports().get(i);
            String text = entry.articles().get(i).text();
            List<Span> found = report.statement().content().stream()
                    .flatMap(span -> marker.in(text, span, MARKS, WORDS).stream()).toList();
            if (!found.isEmpty()) {
                marks.put(report.statement().id(), found);
            }
        }
        return new Hits.Hit(entry.utterance().id(), marks);
    }

    private static Hits.SourceHit source(Article article, Highlighter marker) {
        return new Hits.SourceHit(article.id(),
                marker.in(article.text(), new Span(0, article.text().length()), MARKS, WORDS));
    }

    @Override
    public synchronized void close() {
        try {
            now.reader().close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
