package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/** Finds sentences and tokens by where they stand. */
final class TextIndex {
    private final Reading reading;

    TextIndex(Reading reading) {
        this.reading = reading;
    }

    String text() {
        return reading.text();
    }

    /** The tokens that lie inside a span. */
    List<Token> tokens(Span span) {
        List<Token> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().overlaps(span)) {
                sentence.tokens().stream().filter(token -> span.contains(token.span())).forEach(found::add);
            }
        }
        return found;
    }

    Optional<Sentence> sentenceAt(int offset) {
        return reading.sentenceAt(offset);
    }

    /** The number of the paragraph at an offset, or -1 between paragraphs. */
    int paragraphAt(int offset) {
        return sentenceAt(offset).map(Sentence::paragraph).orElse(-1);
    }

    /** The sentence before one, in the same paragraph or the one before. */
    Optional<Sentence> before(Sentence sentence) {
        int i = reading.sentences().indexOf(sentence);
        return i > 0 && reading.sentences().get(i - 1).paragraph() >= sentence.paragraph() - 1
                ? Optional.of(reading.sentences().get(i - 1)) : Optional.empty();
    }

    /** True inside a line of running text that ends without a stop, as captions do. */
    boolean isCaption(int offset) {
        Optional<Sentence> sentence = sentenceAt(offset);
        if (sentence.isEmpty() || sentence.get().role() != BlockRole.BODY) {
            return sentence.filter(line -> line.role() == BlockRole.CAPTION).isPresent();
        }
        int end = text().indexOf('\n', sentence.get().span().end() - 1);
        String line = text().substring(sentence.get().span().start(), end < 0 ? text().length() : end).stripTrailing();
        return Character.isLetterOrDigit(line.codePointBefore(line.length()));
    }

    /** How many paragraphs one place is behind another, captions between them not counted. */
    int paragraphsOfText(int from, int to) {
        long captions = reading.sentences().stream().filter(sentence -> sentence.span().start() > from
                        && sentence.span().end() < to).filter(sentence -> isCaption(sentence.span().start()))
                .map(Sentence::paragraph).distinct().count();
        return paragraphAt(to) - paragraphAt(from) - (int) captions;
    }

    boolean isQuoted(Span span) {
        return reading.quotes().stream().anyMatch(quote -> quote.inner().contains(span));
    }

    /** The next tokens from an offset on, inside its sentence. */
    List<Token> after(int offset, int count) {
        return sentenceAt(Math.max(0, offset - 1)).stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().start() >= offset).limit(count).toList();
    }

    /** The last tokens before an offset, inside its sentence, in text order. */
    List<Token> before(int offset, int count) {
        List<Token> all = sentenceAt(offset).stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().end() <= offset).toList();
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    /** A mention and those that follow it in one enumeration: "A and B", "A, B and C". */
    List<Mention> joined(Mention first, List<Mention> others) {
        List<Mention> found = new ArrayList<>(List.of(first));
        for (Mention next : others) {
            Mention last = found.getLast();
            if (next.span().start() > last.span().end()) {
                String between = text().substring(last.span().end(), next.span().start());
                if (between.matches(",? and (?:the )?|, ")) {
                    found.add(next);
                } else {
                    break;
                }
            }
        }
        boolean and = found.size() > 1 && text().substring(found.get(found.size() - 2).span().end(),
                found.getLast().span().start()).contains("and");
        return and ? found : List.of(first);
    }
}
