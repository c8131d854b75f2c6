package org.rejoinder.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.CaseMerge.Side;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Stance;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;
import org.rejoinder.task.Running;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.merge.Differences.Point;
import org.rejoinder.ui.state.CaseAssembler;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Steps;
import org.rejoinder.ui.words.Wording;

class MergeModelTest {
    private static final Instant MORNING = Instant.parse("2022-06-01T09:00:00Z");
    private static final Wording WORDING = Wording.of(Messages.in(Locale.ENGLISH));

    @TempDir
    private Path folder;
    private final Workspace mine = workspace("Ada", MORNING);
    private final Workspace theirs = workspace("Bo", MORNING.plus(Duration.ofHours(1)));
    private final MergeModel model = new MergeModel(mine, Cases::assemble, new InlineRunner(), WORDING,
            new Steps(WORDING.messages(), ZoneOffset.UTC), "Ada");
    private String charge;

    private static Workspace workspace(String author, Instant at) {
        return new Workspace("Skarv", Cases::assemble, () -> author, Clock.fixed(at, ZoneOffset.UTC));
    }

    @BeforeEach
    void open() {
        mine.add(Dispute.articles());
        theirs.add(Dispute.articles());
        charge = mine.theCase().utterances().stream().filter(one -> one.stance() == Stance.ACCUSE)
                .findFirst().orElseThrow().bestReport().statement().id();
    }

    private Differences read() throws IOException {
        Path file = folder.resolve("theirs.rejoinder");
        CaseFile.create(file, theirs.document()).close();
        model.read(file);
        return assertInstanceOf(MergeModel.State.Ready.class, model.state().get()).differences();
    }

    private Case written() throws IOException {
        Path file = folder.resolve("both.rejoinder");
        model.write(file, path -> { });
        CaseDocument document = CaseFile.read(file);
        return Cases.assemble("both", document.articles().stream().map(StoredArticle::parsed).toList(),
                document.history().done());
    }

    private Stance stance(Case assembled) {
        return assembled.utterances().stream().filter(one -> one.reports().stream()
                .anyMatch(report -> report.statement().id().equals(charge))).findFirst().orElseThrow().stance();
    }

    private Point differentStances() throws IOException {
        mine.apply(new Edit.SetStance(charge, Stance.CONDEMN, Optional.empty()));
        theirs.apply(new Edit.SetStance(charge, Stance.DEMAND, Optional.empty()));
        List<Point> points = read().points();
        assertEquals(1, points.size(), points.toString());
        return points.getFirst();
    }

    @Test
    void whatWasDecidedDifferentlyStandsSideBySide() throws IOException {
        Point point = differentStances();
        assertEquals("Change stance", point.step());
        assertEquals("Condemnation | Demand", point.mine() + " | " + point.theirs());
        assertEquals("by Ada, 1 Jun 2022, 09:00", point.mineBy());
        assertEquals(Side.OTHER, point.stands(), "the later");
    }

    @Test
    void whatIsLeftStandsAsItDoes() throws IOException {
        differentStances();
        assertEquals(Stance.DEMAND, stance(written()));
    }

    @Test
    void mineStandsWhereItWasChosen() throws IOException {
        model.choose(differentStances(), Side.ONE);
        assertEquals(1, model.settled());
        assertEquals(Stance.CONDEMN, stance(written()));
        assertEquals(1, mine.decided().size(), "the open case is as it was");
    }

    @Test
    void allAreSettledAtOnceAndLeftAgain() throws IOException {
        Point point = differentStances();
        model.chooseAll(Optional.of(Side.ONE));
        assertEquals(Optional.of(Side.ONE), model.choice(point));
        model.chooseAll(Optional.empty());
        assertTrue(model.choice(point).isEmpty());
        assertEquals(Stance.DEMAND, stance(written()));
    }

    @Test
    void decisionsThatDoNotMeetAllComeIn() throws IOException {
        mine.apply(new Edit.Confirm(charge));
        theirs.apply(new Edit.Note(charge, "ask for the logbook"));
        Differences found = read();
        assertTrue(found.points().isEmpty());
        assertEquals(1, found.decisions());
        assertEquals(0, found.articles());
    }

    @Test
    void whatOfTheOtherCaseIsDamagedIsTold() throws IOException {
        Path file = folder.resolve("theirs.rejoinder");
        CaseFile.create(file, theirs.document()).close();
        Files.writeString(file, Files.readString(file).replaceFirst("Skarv", "Skarw"));
        model.read(file);
        List<String> problems = assertInstanceOf(MergeModel.State.Ready.class, model.state().get()).problems();
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().startsWith("theirs.rejoinder: "), problems.getFirst());
    }

    @Test
    void whatIsNoCaseIsToldAndNothingIsWrittenOver() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.rejoinder"), "{");
        model.read(broken);
        assertTrue(assertInstanceOf(MergeModel.State.Failed.class, model.state().get()).line()
                .startsWith("broken.rejoinder: "));
        assertFalse(Files.exists(folder.resolve("both.rejoinder")));
    }

    /** Takes the work and does it when it is told to, on the same thread. */
    private static final class LaterRunner implements TaskRunner {
        private final List<String> told = new ArrayList<>();
        private Runnable waiting = () -> { };
        private boolean cancelled;

        @Override
        public <T> Running run(Work<T> work, Consumer<Update> watcher, Consumer<Outcome<T>> end) {
            Progress progress = new Progress() {
                @Override
                public void report(double share, String message) {
                    told.add(message);
                    watcher.accept(new Update(share, message));
                }

                @Override
                public boolean isCancelled() {
                    return cancelled;
                }
            };
            waiting = () -> end.accept(Outcome.of(work, progress));
            return new Running() {
                @Override
                public void cancel() {
                    cancelled = true;
                }

                @Override
                public boolean isDone() {
                    return false;
                }
            };
        }

        @Override
        public void close() {}
    }

    @Test
    void itStopsBetweenTwoStepsAndChangesNothing() throws IOException {
        LaterRunner runner = new LaterRunner();
        List<String> assembled = new ArrayList<>();
        MergeModel slow = new MergeModel(mine, (name, articles, edits) -> {
            assembled.add(name);
            return Cases.assemble(name, articles, edits);
        }, runner, WORDING, new Steps(WORDING.messages(), ZoneOffset.UTC), "Ada");
        Path file = folder.resolve("theirs.rejoinder");
        CaseFile.create(file, theirs.document()).close();
        slow.read(file);
        slow.progress().subscribe(update -> {
            if (update.message().startsWith("Comparing")) {
                slow.cancel();
            }
        });
        runner.waiting.run();
        assertEquals(List.of("Reading the other case…", "Comparing what was decided…"), runner.told);
        assertTrue(assembled.isEmpty(), "it went no further");
        assertInstanceOf(MergeModel.State.Working.class, slow.state().get());
    }

    @Test
    void itStopsWhileBothArePutTogether() throws IOException {
        LaterRunner runner = new LaterRunner();
        List<String> ended = new ArrayList<>();
        CaseAssembler patient = new CaseAssembler() {
            @Override
            public Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits) {
                return Cases.assemble(name, articles, edits);
            }

            @Override
            public Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits, Progress progress) {
                progress.report(0.5, "");
                progress.checkCancelled();
                ended.add(name);
                return assemble(name, articles, edits);
            }
        };
        MergeModel slow =
                new MergeModel(mine, patient, runner, WORDING, new Steps(WORDING.messages(), ZoneOffset.UTC), "Ada");
        Path file = folder.resolve("theirs.rejoinder");
        CaseFile.create(file, theirs.document()).close();
        slow.read(file);
        slow.progress().subscribe(update -> {
            if (update.share() > 0.7) {
                slow.cancel();
            }
        });
        runner.waiting.run();
        assertEquals(List.of(), ended);
        assertInstanceOf(MergeModel.State.Working.class, slow.state().get());
    }

    @Test
    void aMergedCaseThatIsNoLongerWantedIsNotWritten() throws IOException {
        LaterRunner runner = new LaterRunner();
        MergeModel slow = new MergeModel(mine, Cases::assemble, runner, WORDING,
                new Steps(WORDING.messages(), ZoneOffset.UTC), "Ada");
        Path file = folder.resolve("theirs.rejoinder");
        CaseFile.create(file, theirs.document()).close();
        slow.read(file);
        runner.waiting.run();
        slow.write(folder.resolve("both.rejoinder"), path -> { });
        slow.cancel();
        runner.waiting.run();
        assertFalse(Files.exists(folder.resolve("both.rejoinder")));
        assertInstanceOf(MergeModel.State.Ready.class, slow.state().get());
    }
}
