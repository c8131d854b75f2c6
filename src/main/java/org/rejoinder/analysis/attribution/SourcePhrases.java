package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Span;

/**
 * Phrases that name a source without a clause of their own: "according to X", "per X", "in X's words", "as X put it",
 * "as revealed in X". What the sentence says beside the phrase is the content.
 */
final class SourcePhrases {
    private static final int REACH = 14;

    private final Cues cues;
    private final Sources sources;
    private final ClauseEnds ends;

    /**
     * A phrase found.
     *
     * @param from first token
     * @param to   one past the last token
     */
    private record Phrase(int from, int to, Range source, Range cue, String rule) {}

    SourcePhrases(Cues cues, Sources sources, ClauseEnds ends) {
        this.cues = cues;
        this.sources = sources;
        this.ends = ends;
    }

    /** The statement of the first such phrase in the window. */
    Optional<Found> find(Unit unit, Range window, List<Candidate> reports) {
        for (int i = window.start(); i + 1 < window.end(); i++) {
            if (unit.quote(i) < 0 && !unit.isUsed(i)) {
                Optional<Found> found = phraseAt(unit, window, i).flatMap(phrase -> found(unit,
                        new Range(window.start(), limit(unit, window, phrase.to(), reports)), phrase));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "..., and the ministry assesses that ...": there another report begins. */
    private static int limit(Unit unit, Range window, int from, List<Candidate> reports) {
        return reports.stream().filter(other -> other.role() == Candidate.Role.RIGHT && other.clauseStart() > from + 2
                        && other.source().filter(s -> s.start() == other.clauseStart()).isPresent()
                        && unit.is(other.clauseStart() - 1, "and", "but", "while")
                        && unit.is(other.clauseStart() - 2, ","))
                .mapToInt(Candidate::clauseStart).min().orElse(window.end());
    }

    private Optional<Phrase> phraseAt(Unit unit, Range window, int i) {
        if (unit.is(i, "according") && unit.is(i + 1, "to")) {
            return named(unit, window, i, i + 2, "clause-according-to");
        }
        if (unit.is(i, "per") && !unit.hasTag(i, "NNP") && (unit.is(i + 1, "the", "a") || unit.hasTag(i + 1, "NNP"))
                && !unit.is(i + 1, "capita", "annum")) {
            return named(unit, window, i, i + 1, "clause-per");
        }
        if (unit.is(i, "in")) {
            return inTheWordsOf(unit, window, i);
        }
        return unit.is(i, "as") ? as(unit, window, i) : Optional.empty();
    }

    private Optional<Phrase> named(Unit unit, Range window, int cue, int from, String rule) {
        boolean first = isFirst(window, cue);
        Optional<Range> source = first ? sources.firstPhrase(unit, from, window.end())
                : sources.after(unit, from, window.end());
        return source.map(s -> new Phrase(cue, s.end(), s, new Range(cue, from), rule));
    }

    /** "in Roe's words", "in the words of Roe". */
    private Optional<Phrase> inTheWordsOf(Unit unit, Range window, int i) {
        if (unit.is(i + 1, "the", "his", "her", "their") && unit.is(i + 2, "words", "word") && unit.is(i + 3, "of")) {
            return named(unit, window, i, i + 4, "clause-in-words-of");
        }
        for (int k = i + 2; k < Math.min(window.end(), i + REACH) && !unit.is(k, ",", "."); k++) {
            if (unit.is(k, "words")
                    && (unit.tag(k - 1).equals("POS") || unit.tag(k - 1).equals("PRP$") && k == i + 2)) {
                int end = unit.tag(k - 1).equals("POS") ? k - 1 : k;
                return Optional.of(new Phrase(i, k + 1, new Range(i + 1, end), new Range(k, k + 1),
                        "clause-in-words-of"));
            }
        }
        return Optional.empty();
    }

    /** "as Roe put it", "as revealed in the indictment". */
    private Optional<Phrase> as(Unit unit, Range window, int i) {
        VerbGroup verb = unit.firstVerb(i + 1);
        if (verb == null || verb.head() >= window.end() || verb.head() - i > REACH) {
            return Optional.empty();
        }
        boolean says = cues.at(unit, verb.head()).filter(cue -> cue.is(Cues.Kind.SAY)).isPresent();
        if (says && verb.start() == i + 1 && unit.hasTag(verb.head(), "VBN") && unit.is(verb.end(), "in", "by")) {
            return sources.firstPhrase(unit, verb.end() + 1, window.end()).map(s -> new Phrase(i, s.end(), s,
                    new Range(verb.start(), verb.end()), "clause-as-told"));
        }
        boolean put = unit.is(verb.head(), "put", "puts") && unit.is(verb.end(), "it");
        int end = put ? verb.end() + 1 : verb.end();
        boolean closed = end >= window.end() || unit.is(end, ",", ".", ":") || unit.quote(end) >= 0;
        if (!says && !put || !closed || !verb.isFinite() || verb.passive() || verb.modal() || verb.negated()) {
            return Optional.empty();
        }
        return sources.before(unit, verb.start(), i + 1).filter(s -> s.start() == i + 1)
                .map(s -> new Phrase(i, end, s, new Range(verb.start(), end), "clause-as-told"));
    }

    private static boolean isFirst(Range window, int i) {
        return i <= window.start() + 1;
    }

    private Optional<Found> found(Unit unit, Range window, Phrase phrase) {
        List<Span> content = new ArrayList<>();
        boolean first = isFirst(window, phrase.from());
        boolean closed = unit.is(phrase.to(), ",") || unit.quote(phrase.to()) >= 0;
        boolean as = phrase.rule().equals("clause-as-told");
        if (as && !first && !unit.is(phrase.from() - 1, ",")) {
            return Optional.empty();
        }
        if (first) {
            int start = phrase.to();
            while (start < window.end() && !unit.is(start, ",") && unit.quote(start) < 0
                    && !startsClause(unit, phrase, window)) {
                start++;
            }
            while (unit.is(start, ",") && unit.hasTag(start + 1, "W") && nextComma(unit, start + 1, window.end()) > 0) {
                start = nextComma(unit, start + 1, window.end());
            }
            add(unit, unit.is(start, ",") ? start + 1 : start, ends.trimEnd(unit, start, window.end()), content);
        } else {
            add(unit, start(unit, window), ends.trimEnd(unit, window.start(), phrase.from()), content);
            if (closed && goesOn(unit, phrase, window)) {
                int start = unit.is(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
                add(unit, start, ends.trimEnd(unit, start, window.end()), content);
            }
        }
        boolean direct = content.stream().anyMatch(span -> unit.isDirect(unit.tokenAt(span.start())));
        long words = content.stream().flatMap(span -> List.of(span.of(unit.text()).split("\\s+")).stream()).count();
        if (content.isEmpty() || direct || words < 3) {
            return Optional.empty();
        }
        return Optional.of(new Found(Optional.of(phrase.source().span(unit)), Optional.of(phrase.cue().span(unit)),
                content, unit.kind(content), 0.8, phrase.rule()));
    }

    /** "According to experts the gates were open": without a comma, a subject and its verb stand behind the source. */
    private static boolean startsClause(Unit unit, Phrase phrase, Range window) {
        Unit.Noun noun = unit.nounAt(phrase.to());
        VerbGroup verb = noun == null ? null : unit.firstVerb(phrase.to());
        int start = phrase.to() == phrase.source().end() ? phrase.to() : -1;
        return verb != null && start >= 0 && verb.isFinite() && verb.head() < window.end()
                && verb.start() <= noun.end() && !unit.hasTag(verb.start() - 1, "W");
    }

    private static int nextComma(Unit unit, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (unit.is(i, ",") && unit.quote(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    private static int start(Unit unit, Range window) {
        int start = window.start();
        while (start < window.end() && unit.is(start, "*", "•", "-", "–")) {
            start++;
        }
        return start;
    }

    /** The sentence goes on behind the phrase, and not with more about the source. */
    private static boolean goesOn(Unit unit, Phrase phrase, Range window) {
        int next = unit.is(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
        boolean more = unit.hasTag(next, "W") || unit.hasTag(next, "CC") || unit.hasTag(next, "VBG");
        boolean incomplete = unit.firstVerb(window.start()) == null
                || !Complements.hasClause(unit, window.start(), phrase.from()) || unit.hasTag(phrase.from() - 2, "VB");
        return !more && next < window.end() && incomplete;
    }

    private static void add(Unit unit, int start, int end, List<Span> content) {
        if (end > start) {
            content.add(unit.span(start, end));
        }
    }
}
