package org.rejoinder.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One speaker (or several jointly), one cue, one stretch of content in one article.
 *
 * @param id            derived from article and content by {@link Ids}, so that it survives re-analysis
 * @param speakers      ids of actors of the article; empty where nobody is named
 * @param via           the medium that relays, as named in the text
 * @param source        where the speaker is named; empty where carried over from before
 * @param cue           the words that report, such as "said"; empty where there are none
 * @param content       what was said, in text order, at least one span, none empty
 * @param secondStance  what else it does; one that repeats the stance is none
 * @param targets       ids of actors that it is aimed at
 * @param reportedPast  an earlier speech act retold
 * @param nestedIn      id of the statement inside which this one is reported
 * @param said          when; empty where unknown
 * @param confidence    the chance that it is read right as a whole, 0..1: its content is a statement, its speakers are
 *         named and
 *                      nobody else, and its stance is right; of what is marked .9 nine in ten are
 * @param rules         what found and read it: rule or model names, each with what it decided
 */
public record Statement(
        String id,
        List<String> speakers,
        Optional<String> via,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        StatementKind kind,
        Stance stance,
        Optional<Stance> secondStance,
        List<String> targets,
        boolean reportedPast,
        Optional<String> nestedIn,
        Optional<Said> said,
        double confidence,
        List<String> rules) {
    /** What is less sure than about two in three is worth a look. */
    public static final double SURE = 0.65;

    public Statement {
        Checks.notBlank(id, "statement id");
        Checks.notBlank(via, "via");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stance, "stance");
        secondStance = secondStance.filter(other -> other != stance);
        Objects.requireNonNull(nestedIn, "nestedIn");
        Objects.requireNonNull(said, "said");
        Checks.share(confidence, "confidence");
        speakers = List.copyOf(speakers);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        targets = List.copyOf(targets);
        rules = List.copyOf(rules);
        if (content.isEmpty() || content.stream().anyMatch(Span::isEmpty)) {
            throw new IllegalArgumentException("statement " + id + " needs content, and no empty span in it");
        }
    }

    /** From the first content unit to the last. */
    public Span contentCover() {
        return content.getFirst().cover(content.getLast());
    }
}
