package org.rejoinder.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import java.io.IOException;
import java.util.ArrayList;

/** Queries in the index's own terms: one set of fields for utterances, one for articles. */
final class LuceneQueries {
    /** How many words the last, unfinished word of a phrase may grow into. */
    private static final int ENDINGS = 200;

    private final IndexReader reader;
    private final boolean sources;

    /** @param sources  for articles */
    LuceneQueries(IndexReader reader, boolean sources) {
        this.reader = reader;
        this.sources = sources;
    }

    org.apache.lucene.search.Query of(Query query) throws IOException {
        return switch (query) {
            case Query.Anything any -> everything();
            case Query.All all -> joined(all.of(), Occur.MUST);
            case Query.Any any -> joined(any.of(), Occur.SHOULD);
            case Query.Not not -> new BooleanQuery.Builder().add(everything(), Occur.FILTER)
                    .add(of(not.what()), Occur.MUST_NOT).build();
            case Query.Phrase phrase -> phrase(phrase);
            case Query.HasStance stance -> word("stance", stance.stance().name());
            case Query.HasKind kind -> word("kind", kind.kind().name());
            case Query.HasFlag flag ->
                    flag.flag().map(one -> word("flag", one.name())).orElseGet(() -> word("is", "flagged"));
            case Query.Unanswered open -> word("is", "unanswered");
            case Query.Reviewed reviewed -> word("is", "reviewed");
            case Query.Before before ->
                    LongPoint.newRangeQuery("latest", Long.MIN_VALUE, before.day().toEpochDay() - 1);
            case Query.After after -> LongPoint.newRangeQuery("earliest", after.day().toEpochDay(), Long.MAX_VALUE);
        };
    }

    /** All utterances, or all articles. */
    private org.apache.lucene.search.Query everything() {
        return sources ? new TermQuery(new Term("type", "article")) : new MatchAllDocsQuery();
    }

    private org.apache.lucene.search.Query joined(List<Query> of, Occur how) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query one : of) {
            all.add(of(one), how);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query word(String field, String value) {
        return sources ? new MatchNoDocsQuery() : new TermQuery(new Term(field, value.toLowerCase(Locale.ROOT)));
    }

    private org.apache.lucene.search.Query phrase(Query.Phrase phrase) throws IOException {
        String name = phrase.field().name().toLowerCase(Locale.ROOT);
        String field = !sources ? name : phrase.field() == Query.Field.ALL ? "source" : "source-" + name;
        List<String> words = phrase.words();
        String last = words.getLast();
        if (words.size() == 1) {
            return phrase.prefix() ? new PrefixQuery(new Term(field, last)) : new TermQuery(new Term(field, last));
        }
        if (!phrase.prefix()) {
            return new PhraseQuery(field, words.toArray(String[]::new));
        }
        MultiPhraseQuery.Builder open = new MultiPhraseQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> open.add(new Term(field, word)));
        Term[] endings = endings(field, last);
        return endings.length == 0 ? new MatchNoDocsQuery() : open.add(endings).build();
    }

    private Term[] endings(String field, String start) throws IOException {
        List<Term> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
        if (terms != null && all.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END) {
            for (BytesRef term = all.term(); term != null && found.size() < ENDINGS; term = all.next()) {
                if (!term.utf8ToString().startsWith(start)) {
                    break;
                }
                found.add(new Term(field, BytesRef.deepCopyOf(term)));
            }
        }
        return found.toArray(Term[]::new);
    }
}
