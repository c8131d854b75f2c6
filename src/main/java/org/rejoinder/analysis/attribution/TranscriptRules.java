package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.text.Marks;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/**
 * Transcripts: paragraphs that begin with the speaker's name and a colon, or with Q and A. What follows is said by that
 * speaker up to the next label; questions belong to who asks them.
 */
final class TranscriptRules {
    /** "MS. ROE:", "THE PRESIDENT:", "SENIOR OFFICIAL (by telephone):". */
    private static final Pattern CAPITALS = Pattern.compile(
            "\\G([\\p{Lu}][\\p{Lu}.'’\\-]*(?: [\\p{Lu}0-9#(\\[][\\p{L}0-9.'’,#\\-()\\]]*){0,8})\\s*(:)\\s*(?=\\S)");
    /** "Jane Roe:", "Mr. Roe:", "Reporter:": only where it comes back. */
    private static final Pattern NAME = Pattern.compile(
            "\\G((?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|for|and|de|van|von|al)"
                    + "(?: (?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|for|and|de|van|von|al)){0,6})\\s*(:)\\s*(?=\\S)");
    /** "Q    Has he left?", "Q: ...", "A: ...". */
    private static final Pattern QUESTION =
            Pattern.compile("\\G(Q|A|Question|Answer|QUESTION|ANSWER)(?:\\s*([:.])\\s*|[\\s\\u00a0]{2,})(?=\\S)");
    private static final int MIN_LABELS = 3;
    private static final Pattern ASIDE = Pattern.compile("[(\\[*].*[)\\]*]|[#*\\-_]+|END.*|\\d.*[AP]\\.?M\\.?.*");

    private record Label(Span name, Optional<Span> colon, int end, boolean capitals) {}

    /** True for a transcript: at least three labels, one of them in capitals or of somebody who speaks again. */
    boolean isTranscript(String text, List<Passage> passages) {
        int labels = 0;
        boolean sure = false;
        Set<String> seen = new HashSet<>();
        for (Passage passage : passages) {
            Optional<Label> label = label(text, passage);
            if (label.isPresent()) {
                labels++;
                sure |= label.get().capitals() || !seen.add(label.get().name().of(text));
            }
        }
        return sure && labels >= MIN_LABELS && labels * 8 >= passages.size();
    }

    /** One statement a paragraph; what stands before the first label is nobody's. */
    List<Found> apply(String text, List<Passage> passages) {
        List<Found> found = new ArrayList<>();
        boolean speaking = false;
        for (Passage passage : passages) {
            if (!passage.isText()) {
                continue;
            }
            Optional<Label> label = label(text, passage);
            speaking |= label.isPresent();
            if (!speaking || ASIDE.matcher(passage.of(text)).matches()) {
                continue;
            }
            int start = label.map(Label::end).orElse(passage.span().start());
            Span content = Marks.trim(text, start, passage.span().end());
            if (!content.isEmpty()) {
                found.add(statement(label, content));
            }
        }
        return found;
    }

    private static Found statement(Optional<Label> label, Span content) {
        return label.map(l -> new Found(Optional.of(l.name()), l.colon(), List.of(content), StatementKind.DIRECT, 0.95,
                        "transcript"))
                .orElseGet(() -> new Found(Optional.empty(), Optional.empty(), List.of(content), StatementKind.DIRECT,
                        0.85, "transcript-continued"));
    }

    private static Optional<Label> label(String text, Passage passage) {
        if (!passage.isText()) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(QUESTION, CAPITALS, NAME)) {
            Matcher matcher = pattern.matcher(text).region(passage.span().start(), passage.span().end());
            if (matcher.find()) {
                Optional<Span> colon = matcher.group(2) == null ? Optional.empty()
                        : Optional.of(new Span(matcher.start(2), matcher.end(2)));
                return Optional.of(new Label(new Span(matcher.start(1), matcher.end(1)), colon, matcher.end(),
                        pattern != NAME));
            }
        }
        return Optional.empty();
    }
}
