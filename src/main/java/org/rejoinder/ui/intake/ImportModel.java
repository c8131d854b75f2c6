package org.rejoinder.ui.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.casework.CaseNames;
import org.rejoinder.ingest.Problem;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;
import org.rejoinder.task.Running;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Prepared;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

/** Reads articles in the background and adds them to the open case. One import runs at a time, others wait. */
public final class ImportModel {
    private final Reader reader;
    private final Workspace workspace;
    private final Notices notices;
    private final TaskRunner runner;
    private final Messages messages;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<TaskRunner.Update>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Running> running = Optional.empty();
    private boolean busy;

    /** Reads files and folders. */
    @FunctionalInterface
    public interface Reader {
        IntakeResult read(List<Path> paths, Progress progress) throws Exception;

        /** Reads the articles of a case once more. */
        default IntakeResult reread(CaseDocument document, Progress progress) throws Exception {
            throw new UnsupportedOperationException("this reader reads files alone");
        }
    }

    /**
     * What is to be read, and what becomes of it.
     *
     * @param opened  says of which case it is to become a part: {@link Workspace#opened()} as long as that one is open
     */
    private record Job(int opened, Work<IntakeResult> work, Consumer<Ready> taken) {}

    /**
     * What was read.
     *
     * @param prepared  the case that it makes, put together; empty where nothing was found
     */
    private record Ready(IntakeResult result, Optional<Prepared> prepared) {}

    public ImportModel(Reader reader, Workspace workspace, Notices notices, TaskRunner runner, Messages messages) {
        this.reader = reader;
        this.workspace = workspace;
        this.notices = notices;
        this.runner = runner;
        this.messages = messages;
    }

    /** How far the import is; empty where none runs. */
    public ReadOnlyObjectProperty<Optional<TaskRunner.Update>> progress() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Reads these once what was asked for before is read. The case changes only when something was found, and only if
     * it is still open then: another one that was opened meanwhile gets none of it.
     */
    public void read(List<Path> paths) {
        if (!paths.isEmpty()) {
            List<Path> wanted = List.copyOf(paths);
            waiting.add(new Job(workspace.opened(), work -> reader.read(wanted, work), this::take));
            next();
        }
    }

    /**
     * Reads the articles of the open case again. All decisions stay; those that no longer fit are listed, not dropped.
     *
     * @param showLost  shows the decisions that no longer fit
     */
    public void reread(Runnable showLost) {
        CaseDocument document = workspace.document();
        waiting.add(new Job(workspace.opened(), work -> reader.reread(document, work),
                ready -> takeAgain(ready, showLost)));
        next();
    }

    /** Stops reading; what has not been added stays out, and what waits is forgotten. */
    public void cancel() {
        waiting.clear();
        running.ifPresent(Running::cancel);
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Job job = waiting.remove();
        progress.set(Optional.of(new TaskRunner.Update(-1, messages.get("import.starting"))));
        CaseDocument before = workspace.document();
        Running started = runner.<Ready>run(
                work -> ready(job.work().run(work), before, work),
                update -> progress.set(Optional.of(update)),
                outcome -> end(job, outcome));
        running = busy ? Optional.of(started) : Optional.empty();
    }

    /** Put together with what is open, so that the window need not wait for that either. */
    private Ready ready(IntakeResult result, CaseDocument before, Progress work) {
        boolean found = result.opened().isPresent() || !result.articles().isEmpty();
        return new Ready(result, !found ? Optional.empty() : Optional.of(workspace.prepare(
                result.opened().orElseGet(() -> before.withArticles(result.stored())), assembling(work))));
    }

    /** With many articles this takes its time too: it is said what is done then. */
    private Progress assembling(Progress work) {
        String words = messages.get("case.assembling");
        work.report(-1, words);
        return new Progress() {
            @Override
            public void report(double share, String message) {
                work.report(share, words);
            }

            @Override
            public boolean isCancelled() {
                return work.isCancelled();
            }
        };
    }

    private void end(Job job, Outcome<Ready> outcome) {
        busy = false;
        running = Optional.empty();
        progress.set(Optional.empty());
        switch (outcome) {
            case Outcome.Done<Ready>(Ready ready) when job.opened() != workspace.opened() ->
                    notices.problem(messages.get("import.other-case"), List.of());
            case Outcome.Done<Ready>(Ready ready) -> job.taken().accept(ready);
            case Outcome.Failed<Ready>(Exception cause) ->
                    notices.problem(messages.get("import.failed"), List.of(String.valueOf(cause.getMessage())));
            case Outcome.Cancelled<Ready>() -> notices.done(messages.get("import.cancelled"));
        }
        next();
    }

    /** A case that nobody has named is named after what is in it. */
    private void name() {
        if (!workspace.isNamed()) {
            CaseNames.of(workspace.theCase()).ifPresent(workspace::rename);
        }
    }

    private void take(Ready ready) {
        IntakeResult result = ready.result();
        List<ParsedArticle> articles = result.articles();
        List<String> lines = result.problems().stream().map(Problem::line).toList();
        Set<String> there = articlesOfCase();
        long known = articles.stream().filter(parsed -> there.contains(parsed.article().id())).count();
        int orphans = workspace.theCase().orphans().size();
        if (result.opened().isPresent()) {
            open(ready.prepared().orElseThrow());
        } else if (!articles.isEmpty()) {
            workspace.addStored(result.stored(), ready.prepared().orElseThrow());
            name();
        }
        int statements = articles.stream().mapToInt(parsed -> parsed.statements().size()).sum();
        if (!lines.isEmpty()) {
            notices.problem(messages.get(articles.isEmpty() ? "import.nothing" : "import.some",
                    lines.size(), articles.size()), lines);
        } else if (statements == 0) {
            notices.problem(messages.get("import.no-statement", articles.size()), List.of());
        } else if (result.opened().isEmpty() && known > 0) {
            int lost = Math.max(0, workspace.theCase().orphans().size() - orphans);
            String told = messages.get("import.known",
                    articles.size() - known, known, workspace.theCase().utterances().size(), lost);
            if (lost > 0) {
                notices.problem(told, List.of());
            } else {
                notices.done(told);
            }
        } else {
            notices.done(messages.get(
                    "import.done", articles.size(), workspace.theCase().utterances().size()));
        }
    }

    private Set<String> articlesOfCase() {
        return workspace.articles().stream().map(one -> one.article().id()).collect(Collectors.toSet());
    }

    /** What waits was asked for after this case was, and is meant for it. */
    private void open(Prepared prepared) {
        int before = workspace.opened();
        workspace.open(prepared);
        List<Job> jobs = List.copyOf(waiting);
        waiting.clear();
        jobs.forEach(job -> waiting.add(job.opened() != before ? job
                : new Job(workspace.opened(), job.work(), job.taken())));
    }

    /** An article may have been taken out meanwhile; only what is still there is replaced. */
    private void takeAgain(Ready ready, Runnable showLost) {
        IntakeResult result = ready.result();
        Set<String> there = articlesOfCase();
        List<StoredArticle> again = result.stored().stream()
                .filter(article -> there.contains(article.parsed().article().id())).toList();
        int before = workspace.theCase().orphans().size();
        if (!again.isEmpty()) {
            workspace.addStored(again, ready.prepared().orElseThrow());
        }
        int lost = Math.max(0, workspace.theCase().orphans().size() - before);
        String told = messages.get("reread.done", again.size(), workspace.theCase().utterances().size(), lost);
        List<String> lines = result.problems().stream().map(Problem::line).toList();
        if (lost > 0) {
            notices.problem(told, lines, new Notices.Offer(messages.get("reread.lost"), showLost));
        } else if (!lines.isEmpty()) {
            notices.problem(told, lines);
        } else {
            notices.done(told);
        }
    }
}
