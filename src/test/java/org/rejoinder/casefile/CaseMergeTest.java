package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.CaseMerge.Side;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Source;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Topic;

class CaseMergeTest {
    private final CaseDocument base = CaseDocument.of("Dispute", List.of(Samples.article()))
            .with(edit("common", "Ana", 1, new Edit.Confirm("s-1")));

    private static Edit edit(String id, String author, int second, Edit.Change change) {
        return new Edit(id, author, Instant.ofEpochSecond(second), change);
    }

    private static Edit.Change stance(Stance stance) {
        return new Edit.SetStance("s-2", stance, Optional.empty());
    }

    @Test
    void theEditsOfBothComeInOrderOfTime() {
        CaseDocument ana = base.with(edit("a1", "Ana", 10, stance(Stance.DENY)))
                .with(edit("a2", "Ana", 30, new Edit.Tag("s-1", "x")));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, new Edit.Note("s-1", "n")))
                .with(edit("b2", "Bo", 40, stance(Stance.DENY)));
        CaseMerge merge = CaseMerge.of(ana, bo);

        assertEquals(List.of("common", "a1", "b1", "a2", "b2"), ids(merge.merged()));
        assertEquals(List.of(), merge.conflicts(), "both decided the same");
        assertEquals(1, merge.merged().articles().size());
        assertEquals(ids(merge.merged()), ids(CaseMerge.of(bo, ana).merged()));
    }

    @Test
    void aCaseMergedWithItselfIsItself() {
        assertEquals(base, CaseMerge.of(base, base).merged());
        assertTrue(CaseMerge.of(base, base).conflicts().isEmpty());
    }

    @Test
    void whatWasDecidedDifferentlyIsAConflictThatAnEditSettles() {
        CaseDocument ana = base.with(edit("a1", "Ana", 10, stance(Stance.DENY)));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, stance(Stance.REJECT)));
        CaseMerge merge = CaseMerge.of(ana, bo);

        CaseMerge.Conflict conflict = merge.conflicts().getFirst();
        assertEquals(Topic.Field.STANCE, conflict.topic().field());
        assertEquals("Ana", conflict.one().orElseThrow().author());
        assertEquals("Bo", conflict.other().orElseThrow().author());
        assertEquals("b1", conflict.stands().id());
        CaseDocument settled = conflict.settle(merge.merged(), Side.ONE, cy());
        assertEquals(Stance.DENY, settled.assemble().utterances().stream().flatMap(u -> u.reports().stream())
                .filter(report -> report.statement().id().equals("s-2")).findFirst().orElseThrow().statement()
                .stance());
    }

    @Test
    void rejectingWhatTheOtherCorrectedIsAConflict() {
        CaseDocument ana = base.with(edit("a1", "Ana", 10, new Edit.Reject("s-2")));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, stance(Stance.REJECT)));

        assertEquals(List.of("a1"), CaseMerge.of(ana, bo).conflicts().stream().map(c -> c.one().orElseThrow().id())
                .toList());
        assertEquals(List.of("b1"), CaseMerge.of(bo, ana).conflicts().stream().map(c -> c.one().orElseThrow().id())
                .toList());
    }

    @Test
    void whatOneUndidAndTheOtherKeptIsAConflict() {
        CaseDocument bo = base.withHistory(base.history().undo());
        CaseMerge merge = CaseMerge.of(base, bo);

        assertEquals(List.of("common"), ids(merge.merged()));
        assertEquals(Optional.empty(), merge.conflicts().getFirst().other());
    }

    private static Function<Edit.Change, Edit> cy() {
        return change -> edit("c1", "Cy", 50, change);
    }

    private static List<String> shown(CaseDocument document) {
        return document.assemble().utterances().stream().flatMap(one -> one.reports().stream())
                .map(report -> report.statement().id()).sorted().toList();
    }

    @Test
    void whatOneTookBackCanStayTakenBack() {
        CaseDocument ana = base.with(edit("a1", "Ana", 10, new Edit.Reject("s-2")));
        CaseDocument bo = ana.withHistory(ana.history().undo());
        for (CaseMerge merge : List.of(CaseMerge.of(ana, bo), CaseMerge.of(bo, ana))) {
            CaseMerge.Conflict conflict = merge.conflicts().getFirst();
            Side taker = conflict.one().isEmpty() ? Side.ONE : Side.OTHER;
            Side keeper = taker == Side.ONE ? Side.OTHER : Side.ONE;

            assertEquals(List.of("s-1"), shown(merge.merged()));
            assertEquals(List.of("s-1"), shown(conflict.settle(merge.merged(), keeper, cy())));
            CaseDocument settled = conflict.settle(merge.merged(), taker, cy());
            assertEquals(List.of("s-1", "s-2"), shown(settled));
            assertEquals(Optional.of("Cy"), settled.history().log().getLast().author(), "the log knows who settled it");
        }
    }

    @Test
    void aRejectionIsSettledInFavourOfTheCorrection() {
        CaseDocument ana = base.with(edit("a1", "Ana", 10, new Edit.Reject("s-2")));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, stance(Stance.REJECT)));
        CaseMerge merge = CaseMerge.of(ana, bo);
        CaseMerge.Conflict conflict = merge.conflicts().getFirst();

        assertEquals(List.of("s-1"), shown(conflict.settle(merge.merged(), Side.ONE, cy())));
        CaseDocument settled = conflict.settle(merge.merged(), Side.OTHER, cy());
        assertEquals(List.of("s-1", "s-2"), shown(settled));
        assertEquals(Stance.REJECT, stanceOf(settled, "s-2"), "with what Bo had corrected");
    }

    private static Stance stanceOf(CaseDocument document, String id) {
        return document.assemble().utterances().stream().flatMap(u -> u.reports().stream())
                .filter(report -> report.statement().id().equals(id)).findFirst().orElseThrow().statement().stance();
    }

    @Test
    void linkingWhatTheOtherRejectedIsAConflict() {
        CaseDocument ana = base.with(edit("a1", "Ana", 10, new Edit.Reject("s-1")));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, new Edit.AddLink("s-2", "s-1", LinkType.REBUTS)));

        assertEquals(1, CaseMerge.of(ana, bo).conflicts().size());
    }

    @Test
    void anEventThatOneRemovedComesBackWithTheOthersWork() {
        Said day = Said.on(LocalDate.of(2019, 5, 1), Basis.inferred("analyst", "typed"));
        CaseDocument both = base.with(edit("e1", "Ana", 2, new Edit.AddEvent("e-1", "Flood", day)));
        CaseDocument ana = both.with(edit("a1", "Ana", 10, new Edit.RemoveEvent("e-1")));
        CaseDocument bo = both.with(edit("b1", "Bo", 20, new Edit.RenameEvent("e-1", "The great flood")));
        CaseMerge merge = CaseMerge.of(ana, bo);
        CaseMerge.Conflict conflict = merge.conflicts().getFirst();

        assertEquals(List.of(), conflict.settle(merge.merged(), Side.ONE, cy()).assemble().events());
        assertEquals("The great flood",
                conflict.settle(merge.merged(), Side.OTHER, cy()).assemble().events().getFirst().name());
    }

    @Test
    void twoStatementsOfOneIdAreAConflictAndEitherCanStand() {
        String article = Samples.article().article().id();
        CaseDocument ana = base.with(edit("a1", "Ana", 10, new Edit.AddStatement(article,
                Samples.statement("s-9", List.of(), "Strelsau", Stance.COMMENT, Optional.empty()))));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, new Edit.AddStatement(article,
                Samples.statement("s-9", List.of(), "Strelsau", Stance.DEMAND, Optional.empty()))));
        CaseMerge merge = CaseMerge.of(ana, bo);
        CaseMerge.Conflict conflict = merge.conflicts().getFirst();

        assertEquals("a1", conflict.stands().id());
        assertEquals(Stance.COMMENT, stanceOf(merge.merged(), "s-9"));
        assertEquals(Stance.COMMENT, stanceOf(conflict.settle(merge.merged(), Side.ONE, cy()), "s-9"));
        CaseDocument settled = conflict.settle(merge.merged(), Side.OTHER, cy());
        assertEquals(Stance.DEMAND, stanceOf(settled, "s-9"));
        assertEquals(List.of(), settled.assemble().orphans());
    }

    @Test
    void joiningAndPartingAreAConflictFromEitherSide() {
        CaseDocument ana = base.with(edit("a1", "Ana", 10, new Edit.Merge("s-1", "s-2")));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, new Edit.Split("s-2")));
        CaseMerge merge = CaseMerge.of(ana, bo);

        assertEquals(1, merge.conflicts().size());
        assertEquals(2, merge.merged().assemble().utterances().size(), "the later stands");
        assertEquals(1, merge.conflicts().getFirst().settle(merge.merged(), Side.ONE, cy()).assemble().utterances()
                .size());
        assertEquals(1, CaseMerge.of(bo, ana).conflicts().size());
    }

    @Test
    void actorsMergedIntoEachOtherAreOne() {
        String[] ids = base.assemble().actors().stream().map(Actor::id).toArray(String[]::new);
        CaseDocument ana = base.with(edit("a1", "Ana", 10, new Edit.MergeActors(ids[0], ids[1])));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, new Edit.MergeActors(ids[1], ids[0])));

        assertEquals(1, CaseMerge.of(ana, bo).merged().assemble().actors().size());
    }

    @Test
    void eachAnsweringTheOtherIsAConflict() {
        CaseDocument ana = base.with(edit("a1", "Ana", 10, new Edit.AddLink("s-1", "s-2", LinkType.REBUTS)));
        CaseDocument bo = base.with(edit("b1", "Bo", 20, new Edit.AddLink("s-2", "s-1", LinkType.REBUTS)));
        CaseMerge merge = CaseMerge.of(ana, bo);

        assertEquals(1, merge.conflicts().size());
        Link before = merge.merged().assemble().links().getFirst();
        Link settled = merge.conflicts().getFirst().settle(merge.merged(), Side.ONE, cy()).assemble().links()
                .getFirst();
        assertEquals(List.of(before.to(), before.from()), List.of(settled.from(), settled.to()));
    }

    @Test
    void editsThatOnlyShareAnIdAreBothKept() {
        CaseDocument ana = base.with(edit("e", "Ana", 10, new Edit.Tag("s-1", "x")));
        CaseDocument bo = base.with(edit("e", "Bo", 20, new Edit.Tag("s-2", "y")));

        assertEquals(List.of("common", "e", "e (2)"), ids(CaseMerge.of(ana, bo).merged()));
    }

    private static ParsedArticle readAgain() {
        ParsedArticle known = Samples.article();
        return new ParsedArticle(known.article(), known.actors(),
                List.of(known.statements()
                .getFirst(), Samples.statement("s-3", List.of("a1"), "Ivo Mardek", Stance.COMMENT, Optional.empty())),
                List.of());
    }

    @Test
    void anotherReadingOfAnArticleIsKeptAndEitherCanStand(@TempDir Path folder) throws IOException {
        CaseDocument bo = CaseDocument.of("Theirs", List.of(readAgain()))
                .with(edit("b1", "Bo", 20, new Edit.Confirm("s-3")))
                .with(edit("b2", "Bo", 21, new Edit.Tag("s-3", "x")));
        CaseMerge merge = CaseMerge.of(base, bo);
        assertEquals(Side.OTHER, merge.readings().getFirst().stands(), "more was decided on it");
        assertEquals(List.of("s-1", "s-3"), shown(merge.merged()));
        CaseDocument settled = merge.readings().getFirst().settle(merge.merged(), Side.ONE);
        assertEquals(List.of("s-1", "s-2"), shown(settled));
        assertEquals(2, settled.assemble().orphans().size(), "what Bo decided is listed, not dropped");

        Path file = folder.resolve("merged.rejoinder");
        CaseFile.create(file, settled).close();
        CaseDocument back = CaseFile.read(file);
        assertEquals(settled.history(), back.history());
        assertEquals(List.of(readAgain()), OtherReadings.of(back).stream().map(StoredArticle::parsed).toList());
        assertEquals(List.of("s-1", "s-3"), shown(merge.readings().getFirst().settle(back, Side.OTHER)));
        assertEquals(OtherReadings.of(back).size(), OtherReadings.of(CaseMerge.of(back, back).merged()).size());
    }

    @Test
    void theSameTextFromAnotherFileIsNoConflict() {
        ParsedArticle known = Samples.article();
        Article named = new Article(known.article()
                .id(), new Source("copy.txt", "0".repeat(64), "text/plain", Optional.empty()),
                known.article().text(), known.article().title(), known.article().outlet(), known.article().byline(),
                known.article().published(), known.article().blocks());
        CaseDocument bo = CaseDocument.of("Theirs",
                List.of(new ParsedArticle(named, known.actors(), known.statements(), known.links())));

        assertEquals(List.of(), CaseMerge.of(base, bo).readings());
    }

    @Test
    void oneIdForTwoTextsIsRefused() {
        ParsedArticle known = Samples.article();
        Article changed = new Article(known.article().id(), known.article().source(), known.article().text()
                + "More.\n",
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        CaseDocument bo =
                CaseDocument.of("Theirs", List.of(new ParsedArticle(changed, List.of(), List.of(), List.of())));

        assertTrue(assertThrows(IllegalArgumentException.class, () -> CaseMerge.of(base, bo)).getMessage()
                .contains("texts"));
    }

    @Test
    void unknownFieldsOfBothAreKept(@TempDir Path folder) throws IOException {
        CaseDocument ana = withFields(folder.resolve("ana.rejoinder"), "\"mood\" : \"tense\", \"desk\" : 1, ");
        CaseDocument bo = withFields(folder.resolve("bo.rejoinder"), "\"mood\" : \"calm\", \"shelf\" : 2, ");
        Path file = folder.resolve("both.rejoinder");
        CaseFile.create(file, CaseMerge.of(ana, bo).merged()).close();
        String text = Files.readString(file).replaceAll("\\s", "");

        for (String field : List.of("\"mood\":\"tense\"", "\"mood(2)\":\"calm\"", "\"desk\":1", "\"shelf\":2")) {
            assertTrue(text.contains(field), field);
        }
    }

    private CaseDocument withFields(Path file, String fields) throws IOException {
        CaseFile.create(file, base).close();
        Files.writeString(file, Files.readString(file).replaceFirst("\"name\" ?: ", fields.replace("\\", "") + "$0"));
        return CaseFile.read(file);
    }

    @Test
    void viewsOfOneNameAreBothKept() {
        CaseDocument ana = base.withViews(List.of(new SavedView("July", Map.of("from", "1"))));
        CaseDocument bo = base.withViews(List.of(new SavedView("July", Map.of("from", "2"))));

        assertEquals(List.of("July", "July (2)"), CaseMerge.of(ana, bo).merged().views().stream().map(SavedView::name)
                .toList());
    }

    @Test
    void theLogTellsWhatStands() {
        CaseDocument document = base.with(edit("e2", "Ana", 2, stance(Stance.DENY)))
                .with(edit("e3", "Bo", 3, stance(Stance.REJECT)))
                .with(edit("e4", "Bo", 4, new Edit.Tag("s-none", "x")))
                .with(edit("e5", "Bo", 5, new Edit.Reject("s-1")));
        document =
                document.withHistory(document.history().undo(Optional.of("Cy"), Optional.of(Instant.ofEpochSecond(9))));
        List<AuditLog.Line> lines = AuditLog.of(document, document.assemble());

        assertEquals(List.of("STANDS", "REPLACED", "STANDS", "ORPHAN", "UNDONE", "UNDONE"),
                lines.stream().map(line -> line.standing().name()).toList());
        assertEquals(Optional.of("Cy"), lines.getLast().author());
        assertEquals(List.of("Evallonia of spying"), lines.get(4).words());
        assertEquals(List.of(), lines.get(3).words(), "nobody ever had it");
    }

    @Test
    void whatEitherCaseLostIsTold() {
        CaseDocument ana = base.with(edit("e2", "Ana", 2, new Edit.Confirm("s-1")))
                .withArticles(List.of(without("s-1")));
        CaseDocument bo = base.with(edit("e3", "Bo", 3, new Edit.Confirm("s-2"))).withArticles(List.of(without("s-2")));
        CaseDocument merged = CaseMerge.of(ana, bo).merged();

        assertEquals(1, merged.lost().size(), "the one is in the reading that stands");
        assertEquals(merged.lost(), CaseMerge.of(bo, ana).merged().lost());
        AuditLog.Line line = AuditLog.of(merged, merged.assemble()).stream()
                .filter(one -> one.standing() == AuditLog.Standing.ORPHAN).findFirst().orElseThrow();
        assertEquals(List.of(merged.lost().getFirst().words()), line.words());
    }

    private static StoredArticle without(String statement) {
        ParsedArticle sample = Samples.article();
        return StoredArticle.of(new ParsedArticle(sample.article(), sample.actors(), sample.statements().stream()
                .filter(one -> !one.id().equals(statement)).toList(), List.of()));
    }

    private static List<String> ids(CaseDocument document) {
        return document.history().done().stream().map(Edit::id).toList();
    }
}
