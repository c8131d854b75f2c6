package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Quote;
import org.rejoinder.analysis.tagger.AttributionTagger;
import org.rejoinder.analysis.tagger.TaggedAttribution;
import org.rejoinder.analysis.text.Marks;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** What the learned tagger finds, cut to the house's rules: no "that", no outer marks, speech and no mere thought. */
final class Learned {
    /** Its name among the rules of a draft. */
    static final String RULE = "tagger";

    /** Shorter content is a mere mention ("these allegations"). */
    private static final int MIN_WORDS = 3;

    /** Who declines to speak says nothing. */
    private static final Pattern SILENCE =
            Pattern.compile("\\b(?:declin|refus|unwilling|unable)\\w* to (?:comment|say|offer"
            + "|discuss|elaborate|answer|respond|provide|give|speak|talk|disclose|detail|reveal|name|identify|address"
            + "|specify|be drawn)|\\b(?:not|n['’]t|never) (?:immediately )?(?:respond|comment|elaborat|say|specif"
            + "|disclos|repl|answer|return|offer|provid|present|produc)");

    private final AttributionTagger tagger;
    private final Cues cues;

    Learned(AttributionTagger tagger, Cues cues) {
        this.tagger = tagger;
        this.cues = cues;
    }

    List<Found> find(Passage passage, String text) {
        List<Found> found = new ArrayList<>();
        for (TaggedAttribution tagged : tagger.tag(passage.sentences(), text)) {
            found(tagged, passage, text).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found> found(TaggedAttribution tagged, Passage passage, String text) {
        if (!reports(tagged, text) || isMisread(tagged, passage)) {
            return Optional.empty();
        }
        List<Span> content = content(tagged.content(), passage.quotes(), text);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = content.size() == 1 && content.getFirst().of(text).split("\\s+").length < MIN_WORDS
                && passage.quotes().stream().noneMatch(q -> q.outer().overlaps(content.getFirst()));
        if (bare) {
            return Optional.empty();
        }
        return Optional.of(new Found(cover(tagged.source()), cover(tagged.cue()), content,
                kind(content, passage.quotes()), tagged.confidence(), RULE));
    }

    private static Optional<Span> cover(List<Span> spans) {
        return spans.stream().reduce(Span::cover);
    }

    /** The cue has a word of speech in it; thinking and wanting are no statements. */
    private boolean reports(TaggedAttribution tagged, String text) {
        boolean speech = false;
        for (Span span : tagged.cue()) {
            String words = span.of(text).toLowerCase(Locale.ROOT);
            if (SILENCE.matcher(words).find() || words.equals("citing")) {
                return false;
            }
            for (String word : words.split("[^\\p{L}'’-]+")) {
                if (cues.isIn("thought", word)) {
                    return false;
                }
                speech |= cues.isReporting(word);
            }
            speech |= words.strip().endsWith(":");
        }
        return speech;
    }

    /** No word of the cue is a verb, and no noun of it tells speech: "blasts along the border". */
    private boolean isMisread(TaggedAttribution tagged, Passage passage) {
        return passage.sentences().stream().flatMap(s -> s.tokens().stream())
                .filter(token -> tagged.cue().stream().anyMatch(span -> span.contains(token.span())))
                .noneMatch(token -> token.isVerb() && cues.isReporting(token.text().toLowerCase(Locale.ROOT))
                        || !Character.isLetter(token.text().charAt(0))
                        || isTelling(token.text().toLowerCase(Locale.ROOT)));
    }

    private boolean isTelling(String word) {
        return cues.isNounIn("noun", word) || cues.isNounIn("venue", word) || cues.isNounIn("charge", word)
                || word.equals("according") || word.equals("blame") || word.equals("per");
    }

    private static List<Span> content(List<Span> raw, List<Quote> quotes, String text) {
        List<Span> sorted = raw.stream().sorted(Comparator.naturalOrder()).toList();
        List<Span> content = new ArrayList<>();
        for (Span span : sorted) {
            boolean apart = content.isEmpty() || content.getLast().end() <= span.start();
            Span cut = apart ? cut(span, quotes, text) : null;
            if (cut != null && !cut.isEmpty()) {
                content.add(cut);
            }
        }
        return content;
    }

    /** Without outer marks where it is all quotation; else without "that" and punctuation around it. */
    private static Span cut(Span span, List<Quote> quotes, String text) {
        Optional<Quote> inside = quotes.stream()
                .filter(q -> q.outer().start() <= span.start() && span.end() <= q.outer().end()).findFirst();
        if (inside.isPresent()) {
            Span inner = inside.get().inner();
            int start = Math.max(span.start(), inner.start());
            int end = Math.min(span.end(), inner.end());
            return start < end ? Marks.trim(text, start, end) : null;
        }
        int start = span.start();
        int end = span.end();
        while (end > start && !quoted(quotes, end - 1)
                && (Marks.isBlank(text.charAt(end - 1)) || ",.;:-–—".indexOf(text.charAt(end - 1)) >= 0)
                && !isAbbreviation(text, start, end)) {
            end--;
        }
        while (start < end && (Marks.isBlank(text.charAt(start)) || ",;:-–—".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        int relayed = text.lastIndexOf(", according to ", end);
        if (relayed > start && !quoted(quotes, relayed)) {
            end = relayed;
        }
        end = balanced(text, start, end);
        if (text.startsWith("that ", start) && end > start + 5) {
            start += 5;
        }
        return start < end ? Marks.trim(text, start, end) : null;
    }

    /** With the closing bracket or the stop of "Co." that was cut off at its end. */
    private static int balanced(String text, int start, int end) {
        if (end >= text.length() || end <= start) {
            return end;
        }
        String words = text.substring(start, end);
        boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
        return open && text.charAt(end) == ')' ? end + 1 : end;
    }

    private static boolean isAbbreviation(String text, int start, int end) {
        return end - start > 2 && text.charAt(end - 1) == '.' && text.charAt(end - 3) == '.';
    }

    private static boolean quoted(List<Quote> quotes, int offset) {
        return quotes.stream().anyMatch(q -> q.outer().contains(offset));
    }

    private static StatementKind kind(List<Span> content, List<Quote> quotes) {
        boolean direct = content.stream().allMatch(s -> quotes.stream().anyMatch(q -> q.inner().contains(s)));
        boolean mixed = content.stream().anyMatch(s -> quotes.stream().anyMatch(q -> q.outer().overlaps(s)));
        return direct ? StatementKind.DIRECT : mixed ? StatementKind.MIXED : StatementKind.INDIRECT;
    }
}
