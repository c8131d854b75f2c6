package org.rejoinder.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.task.Newest;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.review.ReviewQueue.Task;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** The queue and where the analyst is in it. Needs no toolkit. */
public final class ReviewModel {
    /** More statements than these are looked through by the runner. */
    private static final int AT_ONCE = 5_000;

    private final Workspace workspace;
    private final Selection selection;
    private final Consumer<String> goTo;
    private final Consumer<Stance> changeStance;
    private final Newest finding = new Newest(new InlineRunner());
    private final Wordings wordings = new Wordings();
    private final ReadOnlyObjectWrapper<ReviewQueue> queue =
            new ReadOnlyObjectWrapper<>(ReviewQueue.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Reason>> only = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Where the analyst was in the queue last: what is decided leaves it, and the next stands there then. */
    private int place;
    /** The case that the queue is of: until it has been told of a newer one, nobody's place is looked for in it. */
    private CaseIndex queued;

    /**
     * @param goTo          shows an utterance, by its id, wherever it is
     * @param changeStance  changes the stance of the chosen utterance
     */
    public ReviewModel(Workspace workspace, Selection selection, Consumer<String> goTo, Consumer<Stance> changeStance) {
        this.changeStance = changeStance;
        this.workspace = workspace;
        this.selection = selection;
        this.goTo = goTo;
        workspace.index().subscribe(this::caseChanged);
        selection.choice().subscribe(choice -> current().filter(task -> queued == index())
                .ifPresent(task -> place = tasks().indexOf(task)));
    }

    /**
     * Finds what is in the queue with this runner from now on, where there are many statements.
     *
     * @param pause  what was decided is shown first
     */
    public void runWith(TaskRunner runner, Executor pause) {
        finding.runWith(runner, pause);
    }

    private void caseChanged(CaseIndex index) {
        if (index.theCase().utterances().size() <= AT_ONCE) {
            finding.giveUp();
            show(index, ReviewQueue.of(index, wordings));
            return;
        }
        finding.runAfterPause(progress -> ReviewQueue.of(index, wordings), (Outcome<ReviewQueue> outcome) -> {
            // What went wrong in the background will go wrong again, but where it is seen.
            show(index, outcome instanceof Outcome.Done<ReviewQueue> done ? done.value()
                    : ReviewQueue.of(index, wordings));
            current().ifPresent(task -> place = tasks().indexOf(task));
        });
    }

    /** Those before the place that are out of the queue now, such as one of two that were merged, are out of count. */
    private void show(CaseIndex index, ReviewQueue found) {
        queued = index;
        List<Task> before = tasks().subList(0, Math.clamp(place, 0, tasks().size()));
        Optional<String> gone = tasks().stream().skip(before.size()).limit(1).map(Task::utterance)
                .filter(worked -> index.utterance(worked).isEmpty()).findFirst();
        queue.set(found.keeping(selection.utterance(), queue.get(), gone.or(selection::utterance)));
        Set<String> left = tasks().stream().map(Task::utterance).collect(Collectors.toSet());
        place = (int) before.stream().filter(task -> left.contains(task.utterance())).count();
    }

    public ReadOnlyObjectProperty<ReviewQueue> queue() {
        return queue.getReadOnlyProperty();
    }

    /** The one reason that the queue is narrowed to; empty where all of it is worked through. */
    public ReadOnlyObjectProperty<Optional<Reason>> only() {
        return only.getReadOnlyProperty();
    }

    /** Narrows the queue to what is in it for one reason, or shows all of it. */
    public void narrow(Optional<Reason> reason) {
        place = 0;
        only.set(reason);
    }

    /** What is to be worked through now, in its order. */
    public List<Task> tasks() {
        return queue.get().tasks(only.get());
    }

    /** How many statements are rejected, and so in no list but the log. */
    public int rejected() {
        Set<String> out = new HashSet<>();
        for (Edit edit : workspace.decided()) {
            switch (edit.change()) {
                case Edit.Reject reject -> out.add(reject.statement());
                case Edit.Unreject back -> out.remove(back.statement());
                default -> { }
            }
        }
        return out.size();
    }

    /** How many statements are decided about, those among them that were rejected. */
    public int done() {
        return queue.get().done() + rejected();
    }

    /** The task that the chosen utterance is. */
    public Optional<Task> current() {
        return selection.utterance().flatMap(id -> tasks().stream()
                .filter(task -> task.utterance().equals(id)).findFirst());
    }

    /** Goes so many places on in the queue, from its end to its beginning. Nothing happens where it is empty. */
    public void step(int by) {
        if (tasks().isEmpty()) {
            return;
        }
        int next = current().map(task -> tasks().indexOf(task) + by).orElse(by > 0 ? place : place - 1);
        goTo(tasks().get(Math.floorMod(next, tasks().size())));
    }

    public void goTo(Task task) {
        place = tasks().indexOf(task);
        goTo.accept(task.utterance());
    }

    /** The machine was right, and so is a link to what was said later; goes on to the next. */
    public void confirm() {
        decide((utterance, statement) -> Stream.<Edit.Change>concat(Stream.of(new Edit.Confirm(statement)),
                ReviewQueue.early(index(), utterance).stream().map(link -> new Edit.AddLink(statement,
                        index().utterance(link.to()).orElseThrow().bestReport().statement().id(), link.type())))
                .toList());
    }

    /** The chosen report is no statement; goes on to the next. */
    public void reject() {
        decide((utterance, statement) -> List.of(new Edit.Reject(statement)));
    }

    /**
     * The stance is this one: where the machine read it so, that is confirmed, and the next is gone to; else it is
     * changed, and what else is wrong with the statement can be corrected before going on.
     */
    public void decideStance(Stance stance) {
        Optional<Utterance> chosen = selection.utterance().flatMap(id -> index().utterance(id));
        if (chosen.filter(utterance -> utterance.stance() == stance).isPresent()) {
            confirm();
        } else {
            changeStance.accept(stance);
        }
    }

    private interface Decision {
        List<Edit.Change> about(Utterance utterance, String statement);
    }

    private void decide(Decision decision) {
        Optional<Utterance> chosen = selection.utterance().flatMap(id -> index().utterance(id));
        chosen.ifPresent(utterance -> {
            Optional<String> next = following(utterance.id());
            int report = Math.min(selection.choice().get().report(), utterance.reports().size() - 1);
            workspace.apply(decision.about(utterance, utterance.reports().get(report).statement().id()));
            next.filter(id -> index().utterance(id).isPresent()).ifPresent(goTo);
        });
    }

    private CaseIndex index() {
        return workspace.index().get();
    }

    private Optional<String> following(String utterance) {
        List<String> ids = tasks().stream().map(Task::utterance).toList();
        int at = ids.indexOf(utterance);
        int next = at < 0 ? place : at + 1;
        List<String> others = ids.stream().filter(id -> !id.equals(utterance)).toList();
        return others.isEmpty() ? Optional.empty()
                : Optional.of(next < ids.size() && next >= 0 ? ids.get(next) : others.getFirst());
    }
}
