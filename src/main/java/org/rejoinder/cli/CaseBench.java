package org.rejoinder.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.History;
import org.rejoinder.casework.Assembler;
import org.rejoinder.casework.Cases;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Stance;
import tools.jackson.databind.json.JsonMapper;

/** Times a made-up case: putting it together, opening and saving its file, and taking decisions back. */
final class CaseBench {
    private static final int STEPS = 60;
    private static final Instant NOON = Instant.parse("2032-01-01T12:00:00Z");

    private final List<ParsedArticle> articles;
    private final List<Edit> edits;

    /**
     * @param articles    how many
     * @param statements  how many in all
     * @param edits       how many decisions the case has
     */
    CaseBench(int articles, int statements, int edits) {
        this.articles = BenchCase.of(articles, Math.max(1, statements / articles), 7);
        this.edits = edits(edits);
    }

    private List<Edit> edits(int count) {
        List<String> ids = articles.stream().flatMap(parsed -> parsed.statements().stream())
                .map(org.rejoinder.model.Statement::id).toList();
        List<Edit> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = ids.get(i % ids.size());
            Edit.Change change = switch (i % 4) {
                case 0 -> new Edit.SetStance(id, Stance.CONDEMN, Optional.empty());
                case 1 -> new Edit.Note(id, "to be checked with the desk");
                case 2 -> new Edit.Reject(id);
                default -> new Edit.Confirm(id);
            };
            made.add(new Edit("e" + i, "bench", NOON.plusSeconds(i), change));
        }
        return made;
    }

    /** @param window  timed first */
    Map<String, Object> run(WindowOpener window) throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("articles", articles.size());
        result.put("statements", articles.stream().mapToInt(parsed -> parsed.statements().size()).sum());
        result.put("edits", edits.size());
        inFolder(path -> {
            save(path, result);
            result.put("windowAlone", window(window, Optional.empty()));
            result.put("window", window(window, Optional.of(path)));
            assembly(result);
            file(path, result);
        });
        result.put("peakHeapMb", peakHeap());
        return result;
    }

    /** Opens the case in a window of this program, and nothing else. */
    void open(WindowOpener window) throws IOException {
        inFolder(path -> {
            save(path, new LinkedHashMap<>());
            window.measure(Optional.of(path));
        });
    }

    private interface WithFile {
        void use(Path path) throws IOException;
    }

    private static void inFolder(WithFile work) throws IOException {
        Path folder = Files.createTempDirectory("rejoinder-bench");
        try {
            work.use(folder.resolve("bench.rejoinder"));
        } finally {
            try (var left = Files.list(folder)) {
                for (Path one : left.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(folder);
        }
    }

    /** In a program of its own, where nothing of Java is warm yet; where that cannot be, in this one. */
    private static Map<String, Object> window(WindowOpener window, Optional<Path> file) throws IOException {
        List<String> command = new ArrayList<>(List.of("bench", "window"));
        file.ifPresent(path -> command.add(path.toString()));
        Optional<String> printed = SameProgram.run("bench", command);
        Map<String, Object> cold = new LinkedHashMap<>();
        printed.ifPresent(json -> JsonMapper.shared().readTree(json).properties().forEach(
                field -> cold.put(field.getKey(), field.getValue())));
        return printed.isPresent() ? cold : window.measure(file);
    }

    private void assembly(Map<String, Object> result) {
        long start = System.nanoTime();
        Assembler assembler = new Assembler();
        Case first = assembler.assemble("bench", articles, edits);
        result.put("firstAssemblyMs", BenchTimes.millis(start));
        result.put("utterances", first.utterances().size());
        result.put("links", first.links().size());
        start = System.nanoTime();
        Cases.assemble("bench", articles, edits);
        result.put("assemblyMs", BenchTimes.millis(start));
        double[] undo = new double[STEPS];
        for (int i = 0; i < Math.min(STEPS, edits.size()); i++) {
            start = System.nanoTime();
            assembler.assemble("bench", articles, edits.subList(0, edits.size() - 1 - i));
            undo[i] = BenchTimes.millis(start);
        }
        result.put("assemblyAfterUndoMs", BenchTimes.spread(undo));
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
    }

    private void save(Path path, Map<String, Object> result) throws IOException {
        CaseDocument document = CaseDocument.of("bench", articles).withHistory(new History(edits, List.of()));
        Derived derived = Derived.of(document.assemble());
        long start = System.nanoTime();
        CaseFile.create(path, document, () -> Optional.of(derived)).close();
        result.put("saveMs", BenchTimes.millis(start));
        result.put("fileMb", Math.round(Files.size(path) / 1e5) / 10.0);
    }

    private void file(Path path, Map<String, Object> result) throws IOException {
        long start = System.nanoTime();
        try (CaseFile opened = CaseFile.open(path)) {
            result.put("readMs", BenchTimes.millis(start));
            opened.document().assemble();
            result.put("openMs", BenchTimes.millis(start));
            double[] undo = new double[STEPS];
            double[] redo = new double[STEPS];
            for (int i = 0; i < STEPS; i++) {
                long begin = System.nanoTime();
                opened.undo();
                undo[i] = BenchTimes.millis(begin);
            }
            for (int i = 0; i < STEPS; i++) {
                long begin = System.nanoTime();
                opened.redo();
                redo[i] = BenchTimes.millis(begin);
            }
            result.put("journalUndoMs", BenchTimes.spread(undo));
            result.put("journalRedoMs", BenchTimes.spread(redo));
        }
    }
}
