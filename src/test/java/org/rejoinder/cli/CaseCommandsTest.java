package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.OtherReadings;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;

/** Commands that work on case files: merge, reread, search, and the audit log. */
class CaseCommandsTest {
    private static final String STORY = """
            Ferry row goes on in Port Lowen
            May 3, 2019

            The harbour master and the union met in the old sail loft, and neither side would move at all.
            Mardek said: nobody here ever touched the moorings.
            Ilona said: the moorings were cut with a saw.
            """;

    @TempDir
    Path folder;

    private CaseDocument read;
    private List<Statement> statements;

    @BeforeEach
    void readStory() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), STORY);
        String json = run("parse", story).out();
        List<StoredArticle> articles = new ParsedArticleJson()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        read = CaseDocument.of("Ferry row", articles.stream().map(StoredArticle::parsed).toList());
        statements = articles.getFirst().parsed().statements();
    }

    private Edit edit(String id, String author, int second, Edit.Change change) {
        return new Edit(id, author, Instant.ofEpochSecond(second), change);
    }

    private Edit.Change stance(Stance stance) {
        return new Edit.SetStance(statements.getFirst().id(), stance, Optional.empty());
    }

    private Path save(String name, CaseDocument document) throws IOException {
        Path file = folder.resolve(name);
        CaseFile.create(file, document).close();
        return file;
    }

    private static CommandRun run(Object... words) {
        return CommandRun.of(SayingStage::analyser, words);
    }

    private static Stance stanceIn(Path file) throws IOException {
        return CaseFile.read(file).assemble().utterances().stream().filter(one -> one.reports().stream().anyMatch(
                report -> report.statement().cue().isEmpty() && one.stance() != Stance.COMMENT)).findFirst()
                .orElseThrow().stance();
    }

    @Test
    void mergeMakesOneCaseAndPrintsWhatWasDecidedDifferently() throws IOException {
        Path ana = save("ana.rejoinder", read.with(edit("a1", "Ana", 10, stance(Stance.DENY))));
        Path bo = save("bo.rejoinder", read.with(edit("b1", "Bo", 20, stance(Stance.REJECT)))
                .with(edit("b2", "Bo", 21, new Edit.Note(statements.getLast().id(), "ask her"))));
        byte[] before = Files.readAllBytes(ana);
        Path both = folder.resolve("both.rejoinder");
        CommandRun run = run("merge", ana, bo, "-o", both);

        assertEquals(ExitStatus.FAILED, run.status(), "something is left to settle");
        assertEquals(1, run.out().lines().count(), run.out());
        String first = statements.getFirst().id();
        assertEquals("statement " + first + " stance of “nobody here ever touched the moorings”: "
                + "Ana, 1970-01-01T00:00:10Z: set stance DENY | Bo, 1970-01-01T00:00:20Z: set stance REJECT | stands: Bo",
                run.out().strip(), "as an analyst reads it");
        assertTrue(run.err().contains("1 articles, 3 decisions, 1 thing decided differently; settle it"), run.err());
        assertEquals(Stance.REJECT, stanceIn(both));
        assertArrayEquals(before, Files.readAllBytes(ana));
    }

    @Test
    void mergeSettlesAsItIsTold() throws IOException {
        CaseDocument common = read.with(edit("c", "Ana", 1, new Edit.Tag(statements.getLast().id(), "saw")));
        Path ana = save("ana.rejoinder", common.with(edit("a1", "Ana", 10, stance(Stance.DENY))));
        Path bo = save("bo.rejoinder", common.withHistory(common.history().undo())
                .with(edit("b1", "Bo", 20, stance(Stance.REJECT))));

        assertEquals(ExitStatus.DONE, run("merge", ana, bo, "-o", folder.resolve("a.rejoinder"), "--prefer", "a")
                .status());
        assertEquals(Stance.DENY, stanceIn(folder.resolve("a.rejoinder")));
        assertEquals(1, CaseFile.read(folder.resolve("a.rejoinder")).assemble().annotations().statements().size());
        assertEquals(ExitStatus.DONE, run("merge", ana, bo, "-o", folder.resolve("b.rejoinder"), "--prefer", "b")
                .status());
        assertEquals(Stance.REJECT, stanceIn(folder.resolve("b.rejoinder")));
        assertEquals(0, CaseFile.read(folder.resolve("b.rejoinder")).assemble().annotations().statements()
                .size(), "Bo took it back");
    }

    @Test
    void mergeKeepsBothReadingsOfAnArticle() throws IOException {
        ParsedArticle full = read.articles().getFirst().parsed();
        ParsedArticle shorter =
                new ParsedArticle(full.article(), full.actors(), List.of(statements.getFirst()), List.of());
        Path ana = save("ana.rejoinder", read);
        Path bo = save("bo.rejoinder", CaseDocument.of("Theirs", List.of(shorter)));
        CommandRun run = run("merge", ana, bo, "-o", folder.resolve("both.rejoinder"));

        assertTrue(run.out().contains("read differently, 2 | 1 statements"), run.out());
        assertEquals(1, OtherReadings.of(CaseFile.read(folder.resolve("both.rejoinder"))).size());
        run("merge", ana, bo, "-o", folder.resolve("theirs.rejoinder"), "--prefer", "b");
        assertEquals(1, CaseFile.read(folder.resolve("theirs.rejoinder")).assemble().utterances().size());
    }

    @Test
    void mergeWritesOverNothingAndSaysWhatItCannotRead() throws IOException {
        Path ana = save("ana.rejoinder", read);
        byte[] before = Files.readAllBytes(ana);

        assertFailedInOneLine(run("merge", ana, ana, "-o", ana), "is there already");
        assertFailedInOneLine(run("merge", ana, folder.resolve("none.rejoinder"), "-o", folder.resolve("x.rejoinder")),
                "does not exist");
        assertFailedInOneLine(run("merge", ana, ana, "-o", folder.resolve("x.json")), "ends in .rejoinder");
        Path broken = Files.writeString(folder.resolve("broken.rejoinder"), "{\"format\": \"rejoinder/case\"");
        assertFailedInOneLine(run("merge", ana, broken, "-o", folder.resolve("x.rejoinder")), "broken JSON");
        assertArrayEquals(before, Files.readAllBytes(ana));
        assertFalse(Files.exists(folder.resolve("x.rejoinder")));
    }

    /** As an older version read it: with one statement that this version no longer finds. */
    private Path readByAnOlderVersion() throws IOException {
        ParsedArticle full = read.articles().getFirst().parsed();
        Statement last = statements.getLast();
        Statement gone = new Statement("s-older", last.speakers(), last.via(), last.source(), last.cue(),
                last.content(), last.kind(), last.stance(), last.secondStance(), last.targets(), last.reportedPast(),
                last.nestedIn(), last.said(), last.confidence(), last.rules());
        ParsedArticle old =
                new ParsedArticle(full.article(), full.actors(), List.of(statements.getFirst(), gone), List.of());
        return save("old.rejoinder", CaseDocument.of("Ferry row", List.of(old))
                .with(edit("a1", "Ana", 10, stance(Stance.DENY)))
                .with(edit("a2", "Ana", 11, new Edit.Tag("s-older", "saw"))));
    }

    @Test
    void rereadKeepsEveryDecisionAndListsWhatNoLongerFits() throws IOException {
        Path old = readByAnOlderVersion();
        byte[] before = Files.readAllBytes(old);
        CommandRun run = run("reread", old);

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(1, run.out().lines().count(), run.out());
        assertTrue(run.out().startsWith("statement s-older tag saw: no statement | Ana, 1970-01-01T00:00:11Z: tag saw"),
                run.out());
        assertTrue(run.err().contains("1 of 1 articles read again, 2 statements, 2 decisions kept"), run.err());
        CaseDocument now = CaseFile.read(old);
        assertEquals(List.of("a1", "a2"), now.history().done().stream().map(Edit::id).toList());
        assertEquals(read.articles().getFirst().parsed(), now.articles().getFirst().parsed());
        assertEquals(Stance.DENY, stanceIn(old));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("old.rejoinder.bak")),
                "the case before is its backup");
    }

    @Test
    void rereadCanWriteBesideAndLeavesAnOpenCaseAlone() throws IOException {
        Path old = readByAnOlderVersion();
        byte[] before = Files.readAllBytes(old);
        try (CaseFile open = CaseFile.open(old)) {
            assertFailedInOneLine(run("reread", open.path()), "open");
            assertEquals(ExitStatus.DONE, run("reread", old, "-o", folder.resolve("new.rejoinder")).status());
        }
        assertEquals(2, CaseFile.read(folder.resolve("new.rejoinder")).history().done().size());
        assertArrayEquals(before, Files.readAllBytes(old));
        assertFailedInOneLine(run("reread", old, "-o", folder.resolve("new.rejoinder")), "is there already");
        assertFailedInOneLine(run("reread", folder.resolve("story.txt")), "is no case file");
    }

    @Test
    void rereadKeepsTheBlocksAsTheMachineHadThem() throws IOException {
        ParsedArticle parsed = read.articles().getFirst().parsed();
        Path file = save("roles.rejoinder", read.with(edit("a1", "Ana", 10, new Edit.SetBlockRole(
                parsed.article().id(), statements.getLast().contentCover(), BlockRole.BOILERPLATE))));
        assertEquals(ExitStatus.DONE, run("reread", file).status());

        CaseDocument now = CaseFile.read(file);
        assertEquals(parsed.article().blocks(), now.articles().getFirst().parsed().article().blocks());
        assertEquals(1, now.assemble().utterances().size(), "what the analyst called boilerplate is out of use");
        assertEquals(2, now.withHistory(now.history().undo()).assemble().utterances().size());
    }

    @Test
    void everyCommandOnACaseTellsOfADamagedJournal() throws IOException {
        Path whole = save("whole.rejoinder", read);
        Path damaged = save("damaged.rejoinder", read);
        Files.writeString(folder.resolve("damaged.rejoinder.journal"), "what is this?\n");

        List<CommandRun> runs = List.of(
                run("merge", whole, damaged, "-o", folder.resolve("both.rejoinder")),
                run("timeline", damaged, "--svg", folder.resolve("damaged.svg")),
                run("search", damaged, "moorings"),
                run("export", damaged, "-o", folder.resolve("damaged.json")),
                run("reread", damaged, "-o", folder.resolve("again.rejoinder")),
                run("reread", damaged));

        for (CommandRun run : runs) {
            assertEquals(ExitStatus.FAILED, run.status(), run.err());
            assertTrue(run.errors().getFirst().contains("damaged.rejoinder: part of what was done since the last save "
                    + "is damaged"), run.err());
        }
        for (String written : List.of("both.rejoinder", "damaged.svg", "damaged.json", "again.rejoinder")) {
            assertTrue(Files.exists(folder.resolve(written)), written);
        }
    }

    @Test
    void searchPrintsCitationsOfWhatItFinds() throws IOException {
        Path file = save("ana.rejoinder", read.with(edit("a1", "Ana", 10, stance(Stance.DENY))));
        CommandRun run = run("search", file, "moorings saw");

        assertEquals(ExitStatus.FAILED, run.status(), "a phrase that nobody said");
        run = run("search", file, "moorings", "saw");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(1, run.out().lines().count(), run.out());
        assertTrue(run.out().contains("the moorings were cut with a saw") && run.out().contains("Ilona"), run.out());
        assertTrue(run.err().contains("1 of 2 statements"), run.err());
        assertTrue(run("search", file, "stance:deny").out().startsWith("DENY"), "by what the analyst decided");
        assertEquals(1, run("search", file, "moorings", "--most", "1").out().lines().count());
        assertTrue(run("search", file, "before:when").err().contains("not understood"));
        assertFailedInOneLine(run("search", folder.resolve("none.rejoinder"), "x"), "none.rejoinder");
    }

    @Test
    void theAuditLogHasEveryDecisionWithItsAuthorAndStanding() throws IOException {
        CaseDocument worked = read.with(edit("a1", "Ana", 10, stance(Stance.DENY)))
                .with(edit("b1", "Bo", 20, stance(Stance.REJECT)))
                .with(edit("b2", "Bo", 21, new Edit.Note(statements.getLast().id(), "say \"saw\", or not")));
        worked = worked.withHistory(worked.history().undo(Optional.of("Cy"), Optional.of(Instant.ofEpochSecond(30))));
        Path file = save("ana.rejoinder", worked);
        List<String> lines = run("export", file, "--format", "audit").out().lines().toList();

        assertEquals("number,at,author,act,edit,type,thing,thing_id,field,standing,details,words", lines.getFirst());
        assertEquals(5, lines.size(), lines.toString());
        assertTrue(lines.get(1).startsWith("1,1970-01-01T00:00:10Z,Ana,made,a1,set_stance,statement,"), lines.get(1));
        assertTrue(lines.get(1).contains(",replaced,") && lines.get(2).contains(",stands,"), lines.toString());
        assertTrue(lines.get(3).contains(",undone,")
                && lines.get(3).contains("\"\"say"), "quoted as CSV wants: " + lines.get(3));
        assertTrue(lines.get(4).startsWith("4,1970-01-01T00:00:30Z,Cy,undone,b2,"), lines.get(4));
    }

    private static void assertFailedInOneLine(CommandRun run, String part) {
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains(part), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }
}
