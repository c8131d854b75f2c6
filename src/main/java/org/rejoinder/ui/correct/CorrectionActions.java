package org.rejoinder.ui.correct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.correct.LinkModel.Purpose;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.words.Messages;

/** What can be changed of the chosen statement with keys and menus. */
public final class CorrectionActions {
    /** The letter of each stance: with Alt anywhere, alone in the review queue. None that begins a review. */
    public static final Map<Stance, String> LETTERS = new EnumMap<>(Map.of(
            Stance.ACCUSE, "A", Stance.DENY, "D", Stance.CONDEMN, "C", Stance.DEMAND, "N", Stance.REJECT, "J",
            Stance.THREATEN, "T", Stance.MEASURE, "G", Stance.SUPPORT, "S", Stance.ACKNOWLEDGE, "K",
            Stance.COMMENT, "O"));

    private final CorrectionModel model;
    private final Messages messages;
    private final Consumer<Purpose> onLink;
    private final ObservableValue<Boolean> chosen;

    /** @param onLink  asked to find the other statement */
    public CorrectionActions(CorrectionModel model, Selection selection, Messages messages, Consumer<Purpose> onLink) {
        this.model = model;
        this.messages = messages;
        this.onLink = onLink;
        chosen = selection.choice().map(choice -> choice.utterance().isPresent());
    }

    public List<Action> all() {
        List<Action> all = new ArrayList<>(List.of(
                edit("edit-statement", Field.STANCE).on("E").apart(),
                edit("edit-speakers", Field.SPEAKERS),
                edit("edit-targets", Field.TARGETS),
                edit("edit-said", Field.SAID).on("Shift+D"),
                edit("edit-tags", Field.TAGS),
                edit("edit-note", Field.NOTE).on("Shift+N")));
        for (Flag flag : Flag.values()) {
            all.add(action("flag-" + name(flag), () -> model.flag(flag)).on("Alt+" + (flag.ordinal() + 1)).under("flag")
                    .titled(messages.of("flag", flag)));
        }
        for (Stance stance : Stance.values()) {
            all.add(action("set-stance-" + name(stance), () -> model.setStance(stance)).on("Alt+" + LETTERS.get(stance))
                    .under("set-stance").titled(messages.of("stance", Tone.of(stance, false))));
        }
        all.add(action("set-second-none", () -> model.setSecond(Optional.empty())).under("set-second")
                .titled(messages.get("edit.second.none")));
        for (Stance stance : Stance.values()) {
            all.add(action("set-second-" + name(stance), () -> model.setSecond(Optional.of(stance))).under("set-second")
                    .titled(messages.of("stance", Tone.of(stance, false)))
                    .enabledWhile(model.stance().map(now -> now.filter(first -> first != stance).isPresent())));
        }
        for (StatementKind kind : StatementKind.values()) {
            all.add(action("set-kind-" + name(kind), () -> model.setKind(kind)).under("set-kind")
                    .titled(messages.of("kind", kind)));
        }
        all.add(action("link-statement", () -> onLink.accept(Purpose.ANSWERS)).on("L").apart());
        all.add(action("link-answer", () -> onLink.accept(Purpose.ANSWERED_BY)).on("Shift+L"));
        all.add(action("merge-statement", () -> onLink.accept(Purpose.SAME)).on("M"));
        all.add(action("split-statement", model::split).on("Shift+M").enabledWhile(model.splittable()));
        return all;
    }

    private Action edit(String id, Field field) {
        return action(id, () -> model.edit(field));
    }

    private Action action(String id, Runnable task) {
        return Action.of(id, Group.STATEMENT, task).enabledWhile(chosen);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
