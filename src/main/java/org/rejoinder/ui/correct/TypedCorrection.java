package org.rejoinder.ui.correct;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/** What an unfinished correction changes, as texts that can be kept: field by field, and nothing of what stays. */
final class TypedCorrection {
    private static final String BETWEEN = "\n";

    private TypedCorrection() {}

    /** @param text  of the article that is read, in which files count code points */
    static Map<String, String> of(Draft was, Draft now, String text) {
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "stance", was, now, draft -> draft.stance().name());
        put(typed, "second", was, now, draft -> draft.second().map(Stance::name).orElse(""));
        put(typed, "kind", was, now, draft -> draft.kind().name());
        put(typed, "speakers", was, now, draft -> String.join(BETWEEN, draft.speakers()));
        put(typed, "targets", was, now, draft -> String.join(BETWEEN, draft.targets()));
        put(typed, "content", was, now, draft -> draft.content().stream().map(span ->
                text.codePointCount(0, span.start()) + "-" + text.codePointCount(0, span.end()))
                .collect(Collectors.joining(BETWEEN)));
        put(typed, "flag", was, now, draft -> draft.mark().flag().map(Flag::name).orElse(""));
        put(typed, "note", was, now, draft -> draft.mark().note().orElse(""));
        return typed;
    }

    private static void put(Map<String, String> typed, String field, Draft was, Draft now,
            Function<Draft, String> value) {
        String is = value.apply(now);
        if (!is.equals(value.apply(was))) {
            typed.put(field, is);
        }
    }

    /** The statement with what was typed before. What can no longer be read stays as it stands. */
    static Draft into(Draft was, Map<String, String> typed, String text) {
        Draft draft = was;
        Optional<Stance> stance = constant(Stance.values(), typed.get("stance"));
        draft = stance.map(draft::withStance).orElse(draft);
        draft = typed.containsKey("second") ? draft.withSecond(constant(Stance.values(), typed.get("second"))) : draft;
        draft = constant(StatementKind.values(), typed.get("kind")).map(draft::withKind).orElse(draft);
        draft = typed.containsKey("speakers") ? draft.withSpeakers(parts(typed.get("speakers"))) : draft;
        draft = typed.containsKey("targets") ? draft.withTargets(parts(typed.get("targets"))) : draft;
        draft = content(typed.get("content"), text).map(draft::withContent).orElse(draft);
        Mark mark = draft.mark();
        mark = typed.containsKey("flag") ? mark.withFlag(constant(Flag.values(), typed.get("flag"))) : mark;
        mark = typed.containsKey("note") ? mark.withNote(typed.get("note")) : mark;
        return draft.withMark(mark);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split(BETWEEN)).filter(part -> !part.isBlank()).toList();
    }

    private static Optional<List<Span>> content(String typed, String text) {
        try {
            return Optional.ofNullable(typed).map(spans -> parts(spans).stream().map(part -> {
                String[] ends = part.split("-", 2);
                return new Span(text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                        text.offsetByCodePoints(0, Integer.parseInt(ends[1])));
            }).toList()).filter(spans -> !spans.isEmpty());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
