package org.rejoinder.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Fold;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

/** What the marks say that are no statements, when the pointer rests on them. */
final class Hints {
    private final Wording wording;
    private final Messages messages;

    /**
     * @param title  what it is
     * @param text   more about it, and what a click does; may be empty
     */
    record Hint(String title, String text) {}

    Hints(Wording wording) {
        this.wording = wording;
        this.messages = wording.messages();
    }

    /** Empty for statements, which have cards of their own, and for what needs no words. */
    Optional<Hint> of(Mark mark, TimelineItems items, CaseIndex index) {
        return switch (mark) {
            case Mark.FoldBreak fold -> Optional.of(new Hint(days(fold.fold()),
                    messages.get(fold.opened() ? "hint.refold" : "hint.unfold")));
            case Mark.DensityBar bar -> Optional.of(new Hint(
                    messages.get("hint.bar", bar.count(), messages.of("stance", bar.tone())), period(bar.when())));
            case Mark.MoreCount more when more.items().size() > 0 -> Optional.of(new Hint(
                    messages.get("timeline.opened", more.items().size()), messages.get("hint.more")));
            case Mark.FlagCount flags -> Optional.of(new Hint(messages.get("hint.flags", flags.items().size(),
                    flags.hues().stream().map(hue -> messages.of("flag", hue)).collect(Collectors.joining(", "))),
                    messages.get(flags.items().size() == 1 ? "hint.choose" : "hint.more")));
            case Mark.LaneLabel lane -> Optional.of(new Hint(lane.name(),
                    messages.get(lane.collapsed() ? "hint.open-lane" : "hint.shut-lane")));
            case Mark.Band band -> Optional.of(new Hint(band.name(), event(band.event(), index)));
            case Mark.ZoneLabel zone -> Optional.of(new Hint(zone.text(), messages.get("hint.zone")));
            case Mark.Arc arc -> arc(items.id(arc.from()), items.id(arc.to()), index);
            default -> Optional.empty();
        };
    }

    private String event(String id, CaseIndex index) {
        return index.theCase().events().stream().filter(event -> event.id().equals(id)).findFirst()
                .map(event -> messages.get("hint.event", wording.dates().said(Optional.of(event.when())),
                        event.utterances().size())).orElse("");
    }

    private Optional<Hint> arc(String from, String to, CaseIndex index) {
        Optional<Utterance> answer = index.utterance(from);
        Optional<Utterance> answered = index.utterance(to);
        if (answer.isEmpty() || answered.isEmpty()) {
            return Optional.empty();
        }
        String types = index.answers(from).stream().filter(link -> link.to().equals(to))
                .map(link -> messages.of("link", link.type())).distinct().collect(Collectors.joining(", "));
        String delay = wording.dates().delay(answer.get().said(), answered.get().said()).orElse("");
        return Optional.of(new Hint(messages.get("hint.arc", who(answer.get(), index), who(answered.get(), index)),
                delay.isEmpty() ? types : types + messages.get("list.dot") + delay));
    }

    private String who(Utterance utterance, CaseIndex index) {
        return wording.names().speakers(index.speakers(utterance));
    }

    private String days(Fold fold) {
        return messages.get("hint.quiet", fold.days(), period(new Window(fold.from(), fold.to())));
    }

    /** The days of a period, or of one day its hours. */
    String period(Window when) {
        LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(when.from(), Window.DAY));
        LocalDate last = LocalDate.ofEpochDay(Math.floorDiv(Math.max(when.from(), when.to() - 1), Window.DAY));
        return wording.dates().range(first, last);
    }
}
