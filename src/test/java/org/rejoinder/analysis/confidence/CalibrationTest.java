package org.rejoinder.analysis.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.confidence.Calibration.Example;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;
import org.rejoinder.task.Progress;

class CalibrationTest {
    private static final Calibration PACKAGED = Calibration.load();

    private static Draft draft(double marked, List<String> speakers, String first, String... more) {
        Draft draft = Draft.of(List.of(), List.of(), List.of(new Span(0, 4)), StatementKind.INDIRECT, marked, first);
        for (String rule : more) {
            draft = draft.withSpeakers(speakers, draft.via(), rule);
        }
        return draft;
    }

    @Test
    void whatIsMarkedSurerIsLikelierRight() {
        double before = 0;
        for (double marked = 0.05; marked < 1; marked += 0.05) {
            double now = PACKAGED.of(draft(marked, List.of("a1"), "clause-said-that", "tagger", "speaker name"));
            assertTrue(now > before && now < 1, marked + " becomes " + now + " after " + before);
            before = now;
        }
    }

    @Test
    void whatBothReadersFindOfANamedSpeakerIsSurerThanWhatOneFindsOfNobody() {
        double both = PACKAGED.of(draft(0.6, List.of("a1"), "clause-said-that", "tagger", "speaker name"));
        double one = PACKAGED.of(draft(0.6, List.of("a1"), "clause-said-that", "speaker name"));
        double nobody = PACKAGED.of(draft(0.6, List.of(), "clause-said-that", "tagger", "speaker nobody"));
        assertTrue(both > one, both + " is not above " + one);
        assertTrue(nobody < 0.5, "with no speaker it is " + nobody);
    }

    @Test
    void signsTellTheKindOfRuleAndWhoSpeaks() {
        assertEquals(Map.of("always", 1.0, "marked by the rules", 0.0, "found by clause", 1.0, "found by both", 1.0,
                "speaker name", 1.0),
                Signs.of(draft(0.5, List.of("a1"), "clause-said-that", "tagger", "speaker name")));
        assertFalse(Signs.of(draft(0.5, List.of("a1"), "tagger", "speaker name")).containsKey("found by both"));
    }

    @Test
    void theReaderNamesItsRulesAsTheSignsExpect() {
        ParsedArticle parsed = Analysers.standard().analyse(Ingest.article("made-up.txt", "Norland blames Sundria\n\n"
                + "Norland's foreign minister Per Dahl said on Monday that Sundria had cut a cable.\n"), Progress.NONE);
        Statement said = parsed.statements().stream().filter(one -> one.cue().getFirst().of(parsed.article().text())
                .contains("said")).findFirst().orElseThrow();
        assertTrue(said.rules().indexOf("tagger") > 0, said.rules()::toString);
        assertTrue(said.rules().contains("speaker name"), said.rules()::toString);
        assertTrue(said.confidence() > Statement.SURE, "a plain report is marked " + said.confidence());
    }

    @Test
    void aLinkIsNoSurerThanBothItsStatementsTogether() {
        ParsedArticle parsed = Analysers.standard().analyse(Ingest.article("made-up.txt", "Norland blames Sundria\n\n"
                + "Norland's foreign minister Per Dahl accused Sundria on Monday of cutting a cable.\n\n"
                + "\"We have cut no cable, and the charge is baseless,\" Sundria's spokeswoman Ida Holm said.\n"),
                Progress.NONE);
        Map<String, Double> sure = parsed.statements().stream()
                .collect(Collectors.toMap(Statement::id, Statement::confidence));
        assertFalse(parsed.links().isEmpty());
        parsed.links().forEach(link -> assertTrue(link.confidence() <= sure.get(link.from()) * sure.get(link.to()),
                () -> link + " beside " + sure));
    }

    @Test
    void learnedChancesAreTheSharesThatWereRight() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            examples.add(new Example(Map.of(Signs.ALWAYS, 1.0, "plain", 1.0), i % 10 != 0));
            examples.add(new Example(Map.of(Signs.ALWAYS, 1.0, "odd", 1.0), i % 2 == 0));
        }
        Calibration learned = Calibration.fit(examples);
        assertEquals(0.9, learned.of(Map.of(Signs.ALWAYS, 1.0, "plain", 1.0)), 0.02);
        assertEquals(0.5, learned.of(Map.of(Signs.ALWAYS, 1.0, "odd", 1.0)), 0.02);
        assertTrue(learned.sorted().get("odd") < 0);
    }

    @Test
    void theErrorIsHowFarConfidencesAreFromWhatIsRight() {
        Reliability table = new Reliability();
        for (int i = 0; i < 10; i++) {
            table.add(0.54, i < 7);
            table.add(0.92, i < 9);
        }
        assertEquals((0.16 + 0.02) / 2, table.error(), 1e-9);
        assertEquals(0.8, table.right(), 1e-9);
        assertEquals(42.0 / 64, table.order(), 1e-9);
        assertEquals("below 0.75: 0.50 of all, wrong among them 0.30, of all wrong 0.75", table.queue(0.75));
        assertTrue(table.toString().contains("0.50-0.60        10   0.54   0.70"), table::toString);
    }

    @Test
    void nothingToLearnFromIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> TrainConfidence.main(new String[0]));
    }
}
