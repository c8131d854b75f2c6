package org.rejoinder.ui.decisions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.casefile.AuditLog;
import org.rejoinder.casefile.AuditLog.Line;
import org.rejoinder.casefile.AuditLog.Standing;
import org.rejoinder.casefile.History.Act;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.Topic;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Steps;
import org.rejoinder.ui.words.Wording;

/**
 * Everything that was decided in the case: who, when, what, from what to what, and whether it counts. Needs no toolkit.
 */
public final class DecisionsModel {
    private final Workspace workspace;
    private final Wording wording;
    private final Steps steps;
    private final TakingBack takingBack;

    /** Which decisions are listed. */
    public enum Show { ALL, REJECTED, NO_LONGER_FIT, UNDONE }

    /**
     * A line of the log in words.
     *
     * @param step    such as "Change stance"; what was done with the edit stands in the line
     * @param about   what it is about
     * @param before  what was so before it; may be empty
     * @param after   what is so after it; may be empty
     * @param signed  by whom and when; may be empty
     * @param note    why it does not count as it stands; empty where it does
     */
    public record Entry(Line line, String step, String about, String before, String after, String signed, String note) {
        boolean has(String words) {
            return String.join(" ", step, about, before, after, signed, note).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    public DecisionsModel(Workspace workspace, Wording wording, Steps steps) {
        this.workspace = workspace;
        this.wording = wording;
        this.steps = steps;
        takingBack = new TakingBack(workspace);
    }

    /** How many lines each list has. */
    public Map<Show, Long> counts() {
        List<Line> lines = lines();
        return java.util.Arrays.stream(Show.values()).collect(Collectors.toMap(show -> show,
                show -> lines.stream().filter(line -> belongs(line, show)).count()));
    }

    /** Those of a list in which all the typed words stand, the newest first. */
    public List<Entry> entries(Show show, String typed) {
        List<Line> lines = lines();
        ChangeWords words = words();
        Map<String, String> reasons = workspace.theCase().orphans().stream().collect(Collectors.toMap(
                orphan -> orphan.edit().id(), (Orphan orphan) -> wording.messages().of("orphan", orphan.reason()),
                (first, second) -> first));
        Map<Topic, Deque<Edit>> standing = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<String> wanted = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        for (Line line : lines) {
            Optional<Edit> before = replace(standing, line);
            if (belongs(line, show)) {
                Entry entry = entry(line, before, words, reasons);
                if (wanted.stream().allMatch(entry::has)) {
                    entries.add(entry);
                }
            }
        }
        return entries.reversed();
    }

    private ChangeWords words() {
        return new ChangeWords(workspace.index().get(), workspace.document(), wording);
    }

    /** The whole log, the oldest first. */
    public List<Line> lines() {
        return AuditLog.of(workspace.document(), workspace.theCase());
    }

    private static boolean belongs(Line line, Show show) {
        boolean counts = line.act() != Act.UNDONE;
        return switch (show) {
            case ALL -> true;
            case REJECTED -> counts && line.edit().change() instanceof Edit.Reject
                    && line.standing() == Standing.STANDS;
            case NO_LONGER_FIT -> counts && line.standing() == Standing.ORPHAN;
            case UNDONE -> counts && line.standing() == Standing.UNDONE;
        };
    }

    /** What stood before a line, once the line is done. */
    private static Optional<Edit> replace(Map<Topic, Deque<Edit>> standing, Line line) {
        Deque<Edit> stack = standing.computeIfAbsent(line.topic(), topic -> new ArrayDeque<>());
        if (line.act() == Act.UNDONE) {
            stack.removeIf(edit -> edit.id().equals(line.edit().id()));
            return Optional.ofNullable(stack.peekLast());
        }
        Optional<Edit> before = Optional.ofNullable(stack.peekLast());
        stack.addLast(line.edit());
        return before;
    }

    private Entry entry(Line line, Optional<Edit> before, ChangeWords words, Map<String, String> reasons) {
        Edit.Change change = line.edit().change();
        String was = before.map(edit -> words.value(edit.change())).orElseGet(() -> words.machine(change));
        String is = words.value(change);
        boolean undone = line.act() == Act.UNDONE;
        String step = wording.messages().of("decisions.act", line.act());
        String name = steps.name(change);
        return new Entry(line, line.act() == Act.MADE
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : wording.messages().get("decisions.did", step, name),
                words.about(change), undone ? is : was, undone ? was : is, signed(line), note(line, reasons));
    }

    private String signed(Line line) {
        List<String> parts = new ArrayList<>();
        line.author().ifPresent(parts::add);
        line.at().map(steps::moment).ifPresent(parts::add);
        return String.join(wording.messages().get("list.comma"), parts);
    }

    private String note(Line line, Map<String, String> reasons) {
        if (line.act() == Act.UNDONE || line.standing() == Standing.STANDS) {
            return "";
        }
        return line.standing() == Standing.ORPHAN ? wording.messages().get("decisions.orphan",
                reasons.getOrDefault(line.edit().id(), ""))
                : wording.messages().of("decisions.standing", line.standing());
    }

    /** Whether a decision can be taken back by steps of its own, however many came after it. */
    public boolean canTakeBack(Entry entry) {
        return entry.line().act() != Act.UNDONE && entry.line().standing() == Standing.STANDS
                && takingBack.can(entry.line().edit());
    }

    /** Takes a decision back by steps of its own; what else was decided stands. */
    public void takeBack(Entry entry) {
        if (canTakeBack(entry)) {
            takingBack.takeBack(entry.line().edit());
        }
    }

    /** Whether decisions that came after this one count. */
    public boolean canUndoTo(Entry entry) {
        Edit made = entry.line().edit();
        return workspace.decided().stream().anyMatch(edit -> edit.id().equals(made.id()))
                && workspace.nextUndo().get().stream().noneMatch(edit -> edit.id().equals(made.id()));
    }

    /** Undoes all decisions that came after this one; each can be done again. */
    public void undoTo(Entry entry) {
        workspace.undoTo(entry.line().edit().id());
    }

    /** The utterance that a decision is about, where the case shows it. */
    public Optional<String> utterance(Entry entry) {
        return words().utterance(entry.line().edit().change());
    }
}
