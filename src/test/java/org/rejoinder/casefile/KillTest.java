package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process in which a scripted analyst works is killed, for real and at random moments. Whatever the process said was
 * done is then in the file, and of what it was doing all or nothing. A kill takes a third of a second of processor
 * time, most of it to start the next process; {@code -Dkills} says how many, without it they are {@value #USUAL}.
 */
@Tag("slow")
class KillTest {
    private static final int USUAL = 500;
    private static final int KILLS = Integer.getInteger("kills", USUAL);
    /** So many one after another on one case, each process going on where the one before was killed. */
    private static final int LIVES = 10;
    private static final int SIDE_BY_SIDE = 2;
    private static final long FIRST_DONE_TO_KILL = TimeUnit.MILLISECONDS.toNanos(30);
    private static final long START_TO_KILL = TimeUnit.MILLISECONDS.toNanos(250);

    @TempDir
    Path folder;

    /** What the process was at when it was killed; nothing between two steps, and while it opened the case. */
    private final Map<Script.Deed, Integer> during = new EnumMap<>(Script.Deed.class);
    private int betweenSteps;
    private int whileOpening;

    /** What a process had said when it was killed. */
    private record Told(CaseDocument done, CaseDocument tried, boolean opened, List<String> rest) {}

    @Test
    void whoeverKillsItLosesNothingThatWasDone() throws Exception {
        Path training = folder.resolve("training.rejoinder");
        CaseFile.create(training, sample()).close();
        QuickJava java = new QuickJava(folder)
                .trained(folder.resolve("cache.aot"), ScriptedAnalyst.class, training, 1, 0, 60);
        try (ExecutorService watchers = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Callable<Void>> cases = new ArrayList<>();
            for (int first = 0; first < KILLS; first += LIVES) {
                int number = first;
                cases.add(() -> {
                    lives(java, number, Math.min(LIVES, KILLS - number));
                    return null;
                });
            }
            for (Future<Void> ended : watchers.invokeAll(cases)) {
                ended.get();
            }
        }
        System.out.println(KILLS + " kills: " + whileOpening + " while the case was opened, " + betweenSteps
                + " between two steps, during " + during);
        assertEquals(KILLS, whileOpening + betweenSteps + during.values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(during.size() > 2, "kills hit too few kinds of steps: " + during);
    }

    private static CaseDocument sample() {
        return CaseDocument.of("Dispute", List.of(Samples.article()));
    }

    private void lives(QuickJava java, int number, int lives) throws Exception {
        Path home = Files.createDirectory(folder.resolve("case " + number));
        Path file = home.resolve("a case.rejoinder");
        CaseFile.create(file, sample()).close();
        CaseDocument state = sample();
        Random random = new Random(number);
        for (int life = 0; life < lives; life++) {
            Process analyst = java.start(ScriptedAnalyst.class, file, number + life, life * 1000, 1000);
            Told told = watch(analyst, state, random);
            assertTrue(analyst.waitFor(60, TimeUnit.SECONDS));
            String name = "case " + number + ", life " + life + ": " + told.rest();
            CaseDocument back = CaseFile.read(file);
            assertTrue(back.equals(told.done()) || back.equals(told.tried()), () -> name + ": expected "
                    + ScriptedAnalyst.state(told.done()) + "\nbut found " + ScriptedAnalyst.state(back));
            copyIsWhole(Script.copyOf(file), name);
            state = back;
        }
        try (CaseFile again = CaseFile.open(file)) {
            assertEquals(state, again.document());
            again.save();
        }
        assertEquals(Set.of("a case.rejoinder", "a case.rejoinder.bak"), names(home, "a case"),
                "nothing is left lying about");
    }

    private static void copyIsWhole(Path copy, String name) throws IOException {
        if (Files.exists(copy)) {
            assertEquals("Dispute", CaseFile.read(copy).name(), name);
        }
    }

    private static Set<String> names(Path home, String with) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.contains(with) && !name.contains("copy"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * Kills a process at a random moment after a random number of steps; now and then while it still opens the case.
     */
    private Told watch(Process analyst, CaseDocument before, Random random) throws IOException {
        int steps = random.nextInt(6);
        boolean early = random.nextInt(8) == 0;
        if (early) {
            LockSupport.parkNanos(random.nextLong(START_TO_KILL));
            kill(analyst);
        }
        Told told = new Told(before, before, false, List.of());
        boolean killed = early;
        try (BufferedReader lines = analyst.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told = hear(told, line);
                if (line.equals("done") && steps-- <= 0 && !killed) {
                    killed = true;
                    LockSupport.parkNanos(random.nextLong(FIRST_DONE_TO_KILL));
                    kill(analyst);
                }
            }
        }
        count(told);
        return told;
    }

    /** By its handle: the process's own way would also drop what it had said and nobody had read yet. */
    private static void kill(Process analyst) {
        analyst.toHandle().destroyForcibly();
    }

    private static Told hear(Told told, String line) {
        String[] words = line.split(" ", 3);
        return switch (words[0]) {
            case "open" -> {
                assertEquals("open " + ScriptedAnalyst.state(told.done()), line, "the process opened another state");
                yield new Told(told.done(), told.done(), true, List.of());
            }
            case "try" -> new Told(told.done(), Script.read(words[1], words[2]).on(told.done()), true, List.of(words));
            case "done" -> new Told(told.tried(), told.tried(), true, List.of());
            default -> throw new AssertionError("the process failed: " + line);
        };
    }

    private synchronized void count(Told told) {
        if (!told.opened()) {
            whileOpening++;
        } else if (told.rest().isEmpty()) {
            betweenSteps++;
        } else {
            during.merge(Script.Deed.valueOf(told.rest().get(1)), 1, Integer::sum);
        }
    }
}
