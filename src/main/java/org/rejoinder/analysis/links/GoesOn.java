package org.rejoinder.analysis.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.casework.linking.VoiceMatch;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/**
 * Quotations that follow a denial which gives no words of its own: "called the claims baseless. 'Every form is on our
 * website,' she said". They are the denial's words.
 */
final class GoesOn {
    private static final Pattern NO_WORDS =
            Pattern.compile("(?i)^\\W*(?:(?:the|these|those|such|all|any|both|its|their)\\s+)?"
            + "(?:[\\w'’-]+\\s+){0,3}?(?:allegations?|accusations?|claims?|charges?|criticisms?|assertions?|reports?"
            + "|suggestions?)\\b(?:\\W+(?:as\\s+)?[\\w'’,-]+){0,5}\\W*$");

    private final Reading reading;
    private final VoiceMatch voices = new VoiceMatch();

    GoesOn(Reading reading) {
        this.reading = reading;
    }

    /** The drafts, those quotations as denials. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>(reading.drafts());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.stance() == Stance.COMMENT && draft.kind() == StatementKind.DIRECT
                    && drafts.stream().anyMatch(other -> goesOn(other, draft))) {
                drafts.set(i, draft.withStance(
                        Stance.DENY, Optional.empty(), draft.reportedPast(), "stance deny:goes-on-with-denial"));
            }
        }
        return drafts;
    }

    private boolean goesOn(Draft denial, Draft draft) {
        int end = denial.content().getLast().end();
        int start = draft.content().getFirst().start();
        return denial.stance() == Stance.DENY && denial.kind() != StatementKind.DIRECT && start > end
                && reading.drafts().stream().map(other -> other.content().getFirst().start())
                        .noneMatch(between -> between > end && between < start)
                && lines(end, start) <= 2 && NO_WORDS.matcher(words(denial)).find()
                && voices.sharesVoice(actors(denial), actors(draft));
    }

    private long lines(int from, int to) {
        return reading.text().substring(from, to).chars().filter(character -> character == '\n').count();
    }

    private String words(Draft draft) {
        return draft.content().stream().map(span -> span.of(reading.text())).collect(Collectors.joining(" "));
    }

    private List<Actor> actors(Draft draft) {
        return reading.actors().stream().filter(actor -> draft.speakers().contains(actor.id())).toList();
    }
}
