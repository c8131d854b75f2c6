package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Quote;
import org.rejoinder.analysis.text.Marks;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** Keeps the best of findings that overlap, and knows which stand inside others. */
final class Selection {
    private static final Set<String> PRONOUNS =
            Set.of("it", "he", "she", "they", "we", "i", "you", "who", "which", "this", "that", "there", "these",
                    "those");
    private static final int MIN_DIRECT = 4;
    /** Fewer letters may be said twice by chance. */
    private static final int MIN_REPEAT = 25;
    private static final double SAME = 0.8;
    private static final double MOST = 0.55;

    private final Cues cues;
    private final String text;
    private final List<Quote> quotes;

    Selection(Cues cues, String text, List<Quote> quotes) {
        this.cues = cues;
        this.text = text;
        this.quotes = List.copyOf(quotes);
    }

    /** The findings in text order as drafts, those inside others with the index of the outer one. */
    List<Draft> select(List<Found> all) {
        List<Found> sorted = all.stream().map(this::tidy).flatMap(Optional::stream)
                .sorted(Comparator.<Found>comparingInt(f -> f.cover().start())
                .thenComparingInt(f -> -f.cover().length())).toList();
        List<Found> kept = new ArrayList<>();
        for (Found found : sorted) {
            boolean dropped = sorted.stream().anyMatch(other -> other != found
                    && (isBetter(sorted, other, found) || swallows(other, found) || relays(found, other)
                    || repeats(other, found)));
            if (!dropped) {
                kept.add(found);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Found found : kept) {
            Optional<Integer> outer = outer(kept, found);
            Draft draft = found.draft();
            drafts.add(outer.isEmpty() ? draft : draft.withNestedIn(outer, "nested"));
        }
        return drafts;
    }

    /** Content that is one whole quotation is the speaker's own words: its outer marks are left out. */
    private Found unquoted(Found found) {
        Span cover = found.cover();
        Optional<Quote> whole = found.content().size() > 1 ? Optional.empty()
                : quotes.stream().filter(q -> q.outer().start() == cover.start() && q.outer().end() >= cover.end()
                        && q.inner().length() < cover.length()).findFirst();
        boolean words = whole.filter(q -> q.inner().of(text).split("\\s+").length >= MIN_DIRECT).isPresent();
        return !words ? found : new Found(found.source(), found.cue(), List.of(whole.get().inner()),
                StatementKind.DIRECT, found.confidence(), found.rules());
    }

    private Optional<Found> tidy(Found raw) {
        Found found = unquoted(raw);
        List<Span> content = Spans.tidy(text, found.content().stream().map(this::closed).toList());
        Optional<Span> source = found.source().map(s -> behind(s, found.content()))
                .map(s -> Marks.trim(text, s.start(), s.end())).filter(s -> !s.isEmpty());
        return content.isEmpty() ? Optional.empty() : Optional.of(new Found(source.map(this::withoutComma), found.cue(),
                content, found.kind(), found.confidence(), found.rules()));
    }

    /** A source that begins inside the content begins behind it: "…, it watches [the pilots,] the report says". */
    private Span behind(Span source, List<Span> content) {
        int end = content.stream().filter(span -> span.start() < source.start() && source.start() < span.end()
                && span.end() < source.end()).mapToInt(Span::end).max().orElse(source.start());
        while (end < source.end() && !Character.isLetterOrDigit(text.charAt(end)) && end > source.start()) {
            end++;
        }
        return new Span(end, source.end());
    }

    /** With the closing mark of the quotation that opens in it and ends just there: "called it 'biased'". */
    private Span closed(Span span) {
        return quotes.stream().map(Quote::outer)
                .filter(outer -> Marks.isQuote(text.charAt(outer.start())) && span.start() <= outer.start() && outer.start() < span.end()
                        && span.end() < outer.end() && text.substring(span.end(), outer.end()).codePoints()
                        .noneMatch(Character::isLetterOrDigit))
                .findFirst().map(outer -> new Span(span.start(), outer.end())).orElse(span);
    }

    private Span withoutComma(Span source) {
        boolean comma = source.length() > 1 && text.charAt(source.end() - 1) == ',';
        return comma ? Marks.trim(text, source.start(), source.end() - 1) : source;
    }

    private static Optional<Integer> outer(List<Found> kept, Found found) {
        int best = -1;
        for (int i = 0; i < kept.size(); i++) {
            boolean shorter = best < 0 || kept.get(i).cover().length() < kept.get(best).cover().length();
            if (kept.get(i) != found && holds(kept.get(i), found) && shorter) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The cue of the inner one stands in the content of the outer one. */
    private static boolean holds(Found outer, Found inner) {
        Span cue = inner.cue().orElse(inner.cover());
        return outer.content().stream().anyMatch(span -> span.contains(cue))
                && !outer.content().equals(inner.content());
    }

    /** Two findings of nearly the same words under one cue, or with none between them: the surer stays. */
    private static boolean isBetter(List<Found> order, Found other, Found found) {
        boolean cue = other.cue().isPresent() && found.cue().isPresent()
                && !other.cue().get().overlaps(found.cue().get())
                && Fusion.overlap(other.content(), found.content()) < 1;
        boolean same = Fusion.overlap(other.content(), found.content()) > SAME && !cue
                || other.cue().isPresent() && other.cue().equals(found.cue())
                && !found.rule().equals(ClauseRules.TWO_AGENTS);
        if (isOwn(found) && holds(found, other)) {
            // What stands in a paragraph of one's own words gives way to it, not the other way round.
            return false;
        }
        int surer = Double.compare(other.confidence(), found.confidence());
        return same && (surer > 0 || surer == 0 && order.indexOf(other) < order.indexOf(found));
    }

    /** "said the firm has always maintained that ...": the speaker reports himself, so it is one statement. */
    private boolean swallows(Found outer, Found inner) {
        if (!holds(outer, inner)) {
            return false;
        }
        boolean named = inner.source().filter(this::isNamed).isPresent();
        if (isOwn(outer)) {
            return Fusion.overlap(outer.content(), inner.content()) > SAME;
        }
        boolean most = Fusion.overlap(outer.content(), inner.content()) > MOST && inner.confidence() < 0.9;
        return !named || most && !inner.rule().equals(NounRules.RULE);
    }

    /** A caption or a pulled quotation prints the same words once more; the one with the source or the first stays. */
    private boolean repeats(Found other, Found found) {
        if (other.cover().overlaps(found.cover()) || found.rule().startsWith("transcript")) {
            return false;
        }
        String words = words(found);
        boolean same = words.length() >= MIN_REPEAT && words.equals(words(other));
        boolean known = found.source().isEmpty() && other.source().isPresent();
        boolean alike = found.source().isPresent() == other.source().isPresent()
                && other.cover().start() < found.cover().start() && cue(other).equals(cue(found)) && isUnstopped(found);
        return same && (known || alike);
    }

    /** Its line ends without a stop, as captions do. */
    private boolean isUnstopped(Found found) {
        int end = text.indexOf('\n', found.cover().end());
        String line = text.substring(found.cover().start(), end < 0 ? text.length() : end).stripTrailing();
        return Character.isLetterOrDigit(line.charAt(line.length() - 1));
    }

    private String words(Found found) {
        StringBuilder words = new StringBuilder();
        found.content().forEach(span -> span.of(text).codePoints().filter(Character::isLetterOrDigit)
                .forEach(words::appendCodePoint));
        return words.toString();
    }

    private String cue(Found found) {
        return found.cue().map(span -> span.of(text)).orElse("");
    }

    private boolean isNamed(Span source) {
        String words = source.of(text);
        boolean pronoun = PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
        return !pronoun && words.chars().skip(words.matches("(?s)(The|An?|His|Her|Its|Their) .*") ? 4 : 0)
                .anyMatch(Character::isUpperCase);
    }

    /** "..., the agency reported" of a report with a speaker of its own: the agency only relays. */
    private boolean relays(Found outer, Found inner) {
        boolean inside = holds(outer, inner) || outer.content().stream()
                .allMatch(span -> inner.content().stream().anyMatch(other -> other.contains(span)));
        return inside && inner.source().filter(this::isNamed).isPresent()
                && outer.source().filter(this::isMedium).isPresent()
                && inner.source().filter(this::isMedium).isEmpty();
    }

    private boolean isMedium(Span source) {
        String[] words = source.of(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", " ").strip().split("\\s+");
        String last = words[words.length - 1];
        return cues.isIn("medium", last) || cues.isIn("medium word", last);
    }

    /** A whole paragraph of somebody's own words. */
    private static boolean isOwn(Found found) {
        return found.rule().equals(OwnWordsRule.RULE) || found.rule().equals(Reposts.RULE)
                || found.rule().startsWith("transcript");
    }
}
