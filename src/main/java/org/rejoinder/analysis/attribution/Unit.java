package org.rejoinder.analysis.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rejoinder.analysis.Quote;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.text.Marks;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** A paragraph with a light parse of noun phrases and verb groups. Positions are token numbers. */
final class Unit {
    /** A noun phrase without what follows its noun. */
    record Noun(int start, int end) {}

    private final String text;
    private final List<Token> tokens;
    private final String[] lower;
    private final String[] tags;
    private final int[] quote;
    private final boolean[] direct;
    private final boolean[] used;
    private final int[] sentence;
    private final BlockRole role;
    private final int paragraph;
    private final List<Noun> nouns;
    private final int[] nounAt;
    private final List<VerbGroup> verbs;

    Unit(String text, List<Sentence> sentences, List<Quote> quotes) {
        this.text = text;
        tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
        role = sentences.getFirst().role();
        paragraph = sentences.getFirst().paragraph();
        lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT).replace('’', '\'')).toArray(String[]::new);
        quote = new int[tokens.size()];
        direct = new boolean[tokens.size()];
        used = new boolean[tokens.size()];
        sentence = new int[tokens.size()];
        for (int i = 0, at = 0; i < sentences.size(); i++) {
            int end = at + sentences.get(i).tokens().size();
            Arrays.fill(sentence, at, end, i);
            at = end;
        }
        Arrays.fill(quote, -1);
        for (int i = 0; i < tokens.size(); i++) {
            for (int q = 0; q < quotes.size(); q++) {
                if (quotes.get(q).outer().overlaps(tokens.get(i).span())) {
                    quote[i] = q;
                }
            }
        }
        tags = Retagging.tags(this);
        nounAt = new int[tokens.size()];
        Arrays.fill(nounAt, -1);
        List<Noun> found = new NounFinder(this).find();
        for (int i = 0; i < found.size(); i++) {
            Arrays.fill(nounAt, found.get(i).start(), found.get(i).end(), i);
        }
        nouns = List.copyOf(found);
        verbs = VerbGroup.find(this);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    BlockRole role() {
        return role;
    }

    int paragraph() {
        return paragraph;
    }

    List<VerbGroup> verbs() {
        return verbs;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String tag(int i) {
        if (i < 0 || i >= tokens.size()) {
            return "";
        }
        return tags == null ? tokens.get(i).tag() : tags[i];
    }

    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    /** The word in lower case with a straight apostrophe; empty outside the unit. */
    String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    boolean is(int i, String... words) {
        String word = lower(i);
        for (String wanted : words) {
            if (wanted.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean hasTag(int i, String prefix) {
        return tag(i).startsWith(prefix);
    }

    /** Which of the paragraph's quotations the token is in, marks included; -1 for none. */
    int quote(int i) {
        return i >= 0 && i < quote.length ? quote[i] : -1;
    }

    /** A quotation that begins at {@code i} and only names or describes a thing: rejected "baseless claims". */
    boolean isQuotedThing(int i) {
        int end = i + 1;
        boolean opens = isQuoteMark(i) && quote(i - 1) != quote(i);
        while (opens && quote(end) == quote(i) && tag(end).matches("JJ[RS]?|NNP?S?|IN|DT|CC|POS|RB|VBN|VBG")) {
            end++;
        }
        return opens && end > i + 1 && isQuoteMark(end);
    }

    /** The token belongs to a quotation that stands as a statement of its own. */
    boolean isDirect(int i) {
        return i >= 0 && i < direct.length && direct[i];
    }

    void markDirect(Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            direct[i] |= span.overlaps(tokens.get(i).span());
        }
    }

    /** The verb of a reporting clause that a rule has taken. */
    void markUsed(Range cue) {
        Arrays.fill(used, cue.start(), cue.end(), true);
    }

    boolean isUsed(int i) {
        return used[i];
    }

    /** The number of the sentence that the token is in. */
    int sentenceNumber(int i) {
        return sentence[Math.clamp(i, 0, size() - 1)];
    }

    /** The first token of the sentence that the token is in. */
    int sentenceStart(int i) {
        int start = Math.min(i, size() - 1);
        while (start > 0 && sentence[start - 1] == sentence[start]) {
            start--;
        }
        return start;
    }

    /** One past the last token of the sentence that the token is in. */
    int sentenceEnd(int i) {
        int end = i;
        while (end < size() && sentence[end] == sentence[i]) {
            end++;
        }
        return end;
    }

    /** Where a reporting clause that starts at {@code from} must end: at a quotation or with its sentence. */
    int clauseLimit(int from) {
        int end = from < size() ? sentenceEnd(from) : from;
        for (int i = from; i < end; i++) {
            if (quote(i) >= 0) {
                return i;
            }
        }
        while (end > from && is(end - 1, ".", "!", "?")) {
            end--;
        }
        return end;
    }

    /** The token that starts at or after an offset of the text; the number of tokens where none does. */
    int tokenAt(int offset) {
        int i = 0;
        while (i < size() && tokens.get(i).span().start() < offset) {
            i++;
        }
        return i;
    }

    /** The last finite verb before another, not before {@code limit}; null where there is none. */
    VerbGroup finiteBefore(VerbGroup verb, int limit) {
        VerbGroup best = null;
        for (VerbGroup other : verbs) {
            if (other.start() >= limit && other.head() < verb.start() && other.isFinite() && quote(other.head()) < 0) {
                best = other;
            }
        }
        return best;
    }

    /** The first verb group that starts at a token or after it; null where there is none. */
    VerbGroup firstVerb(int from) {
        return verbs.stream().filter(verb -> verb.start() >= from).findFirst().orElse(null);
    }

    /** A quotation mark, not an apostrophe. */
    boolean isQuoteMark(int i) {
        return quote(i) >= 0 && !Character.isLetterOrDigit(word(i).charAt(0)) && tokens.get(i).text().length() <= 2
                && Marks.isQuote(word(i).charAt(0));
    }

    /** The noun phrase that the token is in, or null. */
    Noun nounAt(int i) {
        return i >= 0 && i < nounAt.length && nounAt[i] >= 0 ? nouns.get(nounAt[i]) : null;
    }

    /** The words from token {@code start} up to {@code end}, exclusive. */
    Span span(int start, int end) {
        return tokens.get(start).span().cover(tokens.get(end - 1).span());
    }

    /** Mixed where a quoted part stands in it. */
    StatementKind kind(List<Span> content) {
        for (int i = 0; i < size(); i++) {
            Span token = token(i).span();
            if (quote(i) >= 0 && content.stream().anyMatch(span -> span.contains(token))) {
                return StatementKind.MIXED;
            }
        }
        return StatementKind.INDIRECT;
    }
}
