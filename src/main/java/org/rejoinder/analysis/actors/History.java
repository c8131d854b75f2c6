package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who has spoken so far, in text order: what "he", "the statement" and a quotation without a speaker go back to. */
final class History {
    /** One statement's speakers and where it stands: from its first word to its last, source and cue included. */
    record Turn(int start, int end, List<Entity> speakers) {}

    private final List<Turn> turns = new ArrayList<>();

    void add(int start, int end, List<Entity> speakers) {
        turns.add(new Turn(start, end, speakers));
    }

    /** The last turn that began before an offset, whether it is known whose it was or not. */
    Optional<Turn> lastBefore(int offset) {
        return turns.stream().filter(turn -> turn.start() < offset).reduce((_, last) -> last);
    }

    /** The last turn that began before an offset, without those that stand inside another one or are nobody's. */
    Optional<Turn> lastWhole(int offset) {
        return turns.stream().filter(turn -> turn.start() < offset && !isNobodys(turn))
                .filter(turn -> turns.stream().noneMatch(other -> other.start() <= turn.start()
                        && other.end() >= turn.end() && other.end() - other.start() > turn.end() - turn.start()
                        && other.end() < offset && !other.speakers().isEmpty()))
                .reduce((_, last) -> last);
    }

    private static boolean isNobodys(Turn turn) {
        return turn.speakers().size() == 1 && turn.speakers().getFirst().name.equals(Cast.UNSPECIFIED);
    }

    /** The last turn of somebody that began before an offset. */
    Optional<Turn> before(int offset) {
        return before(offset, _ -> true);
    }

    /** The last such turn; a report inside of what another said is his: who speaks on is the other. */
    Optional<Turn> before(int offset, Predicate<Turn> test) {
        Turn best = null;
        for (Turn turn : turns) {
            boolean fits = turn.start() < offset && !turn.speakers().isEmpty() && test.test(turn);
            boolean told = best != null && best.end() >= turn.end() && best.end() < offset;
            if (fits && (best == null || turn.start() >= best.start() && !told)) {
                best = turn;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The sides that spoke before an offset, the last first, each once. */
    List<String> sidesBefore(int offset) {
        return turns.stream().filter(turn -> turn.start() < offset).toList().reversed().stream()
                .flatMap(turn -> turn.speakers().stream()).flatMap(entity -> entity.side.stream()).distinct().toList();
    }

    /** True if that one has spoken alone before an offset. */
    boolean hasSpoken(Entity entity, int offset) {
        return turns.stream().anyMatch(turn -> turn.start() < offset && turn.speakers().equals(List.of(entity)));
    }
}
