package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/**
 * Finds the medium through which somebody's words reach the article: "told X", "in an interview with X", "X reported".
 */
final class Relays {
    private static final Set<String> SAYS = Set.of("said", "says", "claimed", "claims", "alleged", "alleges",
            "announced",
            "reported", "warned", "stated", "revealed");
    private static final Set<String> TO = Set.of("told", "tell", "tells", "telling");
    private static final Set<String> REPORTED = Set.of("reported", "reports", "said", "quoted", "according");

    private final Cast cast;
    private final TextIndex index;

    Relays(Cast cast, TextIndex index) {
        this.cast = cast;
        this.index = index;
    }

    Optional<String> medium(Draft draft, List<Entity> speakers) {
        Span extent = SpeakerStage.extent(draft);
        Optional<Sentence> sentence = index.sentenceAt(extent.start());
        int end = index.sentenceAt(extent.end() - 1).map(last -> last.span().end()).orElse(extent.end());
        Span reach = sentence.map(first -> new Span(first.span().start(), Math.max(end, first.span().end())))
                .orElse(extent);
        for (Mention mention : cast.inside(reach)) {
            Entity medium = cast.byId(mention.actor());
            boolean relays = mention.rule().equals("medium") && !speakers.contains(medium)
                    && draft.content().stream().noneMatch(span -> span.contains(mention.span()));
            if (relays && (isTold(mention) || isReporting(mention))) {
                return Optional.of(medium.name);
            }
        }
        return Optional.empty();
    }

    /**
     * The speakers whose statement a medium's trailing "…, X reported" belongs to; none where it is the medium's own.
     */
    List<Entity> relayed(Draft draft, List<Entity> speakers, History history) {
        boolean medium = speakers.size() == 1 && cast.mentions().stream().anyMatch(mention ->
                mention.actor().equals(speakers.getFirst().id) && mention.rule().equals("medium"));
        boolean postposed = !draft.source().isEmpty() && !draft.cue().isEmpty()
                && draft.source().getFirst().start() > draft.content().getLast().start()
                && index.tokens(draft.cue().getFirst()).stream().anyMatch(token -> token.text().startsWith("report"));
        int start = draft.content().getFirst().start();
        return !medium || !postposed ? List.of() : history.before(start)
                .filter(turn -> index.sentenceAt(turn.start()).equals(index.sentenceAt(start)))
                .map(History.Turn::speakers).orElse(List.of());
    }

    /** Leaves out the drafts that a test picks, and keeps what is nested in what. */
    Reading without(Reading reading, Predicate<Draft> left) {
        List<Draft> drafts = reading.drafts();
        List<Draft> kept = new ArrayList<>();
        Map<Integer, Integer> moved = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!left.test(drafts.get(i))) {
                moved.put(i, kept.size());
                kept.add(drafts.get(i));
            }
        }
        return reading.withDrafts(kept.stream().map(draft -> draft.nestedIn().isEmpty() ? draft
                : draft.withNestedIn(draft.nestedIn().map(moved::get), "relay")).toList());
    }

    /** "A accused B, X reported" is A's statement: true for X's draft where A's has one of its own. */
    boolean isRelay(Draft draft, List<Draft> drafts) {
        boolean medium = draft.speakers().size() == 1 && cast.mentions().stream()
                .anyMatch(mention -> mention.actor().equals(draft.speakers().getFirst())
                        && mention.rule().equals("medium"));
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        boolean reacts = draft.cue().stream().flatMap(span -> index.tokens(span).stream())
                .anyMatch(token -> token.text().matches("(?i)respond\\w*|react\\w*"));
        return (medium || reacts) && drafts.stream().anyMatch(other -> other != draft && !other.speakers().isEmpty()
                && !other.speakers().equals(draft.speakers()) && !other.source().isEmpty()
                && content.contains(SpeakerStage.extent(other))
                && SpeakerStage.extent(other).length() * 2 > content.length());
    }

    /**
     * "A said that …, X reported" and "After A said …, B responded" hold A's statement and nothing else that is told:
     * gives them back as A's where no draft of its own has it.
     */
    List<Draft> unwrapped(List<Draft> drafts) {
        return drafts.stream().map(draft -> inner(draft, drafts).orElse(draft)).toList();
    }

    private Optional<Draft> inner(Draft draft, List<Draft> drafts) {
        boolean postposed = draft.content().size() == 1 && !draft.source().isEmpty() && !draft.cue().isEmpty()
                && draft.source().getFirst().start() >= draft.content().getFirst().end()
                && !index.isQuoted(draft.content().getFirst());
        Span content = draft.content().getFirst();
        boolean alone = drafts.stream().noneMatch(other -> other != draft && content.contains(other.content()
                .getFirst()));
        if (!postposed || !alone) {
            return Optional.empty();
        }
        List<Token> tokens = index.tokens(content);
        for (Mention mention : cast.inside(content)) {
            List<Token> next = tokens.stream().filter(token -> token.span().start() >= mention.span().end()).limit(3)
                    .toList();
            boolean says = next.size() == 3 && SAYS.contains(next.getFirst().text())
                    && !index.isQuoted(mention.span());
            if (says) {
                int start = next.get(1).text().equals("that") ? next.get(2).span().start() : next.get(1).span().start();
                int end = content.end();
                while (end > start && ",".indexOf(index.text().charAt(end - 1)) >= 0) {
                    end--;
                }
                Draft made = Draft.of(List.of(mention.span()), List.of(next.getFirst().span()),
                        List.of(new Span(start, end)), draft.kind(), draft.confidence(), draft.rules().getFirst());
                return Optional.of(made.withNestedIn(draft.nestedIn(), "told inside another"));
            }
        }
        return Optional.empty();
    }

    /** "told X", "told the X", "in an interview with X", "on X's Sunday programme" is not one. */
    private boolean isTold(Mention mention) {
        List<Token> before = index.before(mention.span().start(), 4);
        boolean told = before.reversed().stream().limit(3).anyMatch(token -> TO.contains(token.text()));
        boolean interview = before.stream().anyMatch(token -> token.text().startsWith("interview"));
        return told || interview;
    }

    /** "…, X reported." or "…, reported X." or "according to X". */
    private boolean isReporting(Mention mention) {
        boolean after = index.after(mention.span().end(), 2).stream()
                .anyMatch(token -> token.text().startsWith("report") || token.text().equals("quoted"));
        boolean before = index.before(mention.span().start(), 2).stream()
                .anyMatch(token -> REPORTED.contains(token.text()));
        return after || before;
    }
}
