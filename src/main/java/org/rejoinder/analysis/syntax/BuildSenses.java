package org.rejoinder.analysis.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the word list of {@link Senses} from WordNet's database files: {@code BuildSenses WORDNET_DIR TARGET}. Uses
 * {@code index.sense} for the field of each word's senses and {@code data.verb} for verbs that take a that-clause.
 */
public final class BuildSenses {
    private static final int COMMUNICATION_NOUN = 10;
    private static final int COMMUNICATION_VERB = 32;
    /** WordNet's sentence frame 26: "Somebody ----s that CLAUSE". */
    private static final String THAT_CLAUSE = "+ 26 ";

    private final Map<String, int[]> verbs = new HashMap<>();
    private final Map<String, int[]> nouns = new HashMap<>();

    private BuildSenses() {}

    /** @throws IOException if the files cannot be read or the list cannot be written */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: BuildSenses WORDNET_DIR TARGET");
        }
        BuildSenses build = new BuildSenses();
        for (String line : Files.readAllLines(Path.of(args[0], "index.sense"))) {
            build.sense(line.split(" "));
        }
        for (String line : Files.readAllLines(Path.of(args[0], "data.verb"))) {
            build.frames(line);
        }
        Files.write(Path.of(args[1]), build.lines());
    }

    /** A row such as {@code deny%2:32:01:: 00819279 1 17}: word, part of speech, field, rank of the sense. */
    private void sense(String[] row) {
        int cut = row[0].indexOf('%');
        String word = row[0].substring(0, cut);
        String[] key = row[0].substring(cut + 1).split(":");
        int rank = Integer.parseInt(row[2]);
        boolean verb = key[0].equals("2");
        if (!word.matches("[a-z-]+") || !(verb || key[0].equals("1")) || rank > 3) {
            return;
        }
        int field = Integer.parseInt(key[1]);
        int[] known = (verb ? verbs : nouns).computeIfAbsent(word, _ -> new int[3]);
        known[0] = rank == 1 ? field : known[0];
        known[1] |= field == COMMUNICATION_NOUN || field == COMMUNICATION_VERB ? 1 : 0;
    }

    private void frames(String line) {
        int bar = line.indexOf('|');
        if (line.startsWith(" ") || bar < 0 || !line.substring(0, bar).contains(THAT_CLAUSE)) {
            return;
        }
        String[] row = line.split(" ");
        int words = Integer.parseInt(row[3], 16);
        for (int i = 0; i < words; i++) {
            int[] known = verbs.get(row[4 + 2 * i]);
            if (known != null) {
                known[2] = 1;
            }
        }
    }

    private List<String> lines() {
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        verbs.forEach((word, v) -> rows.computeIfAbsent(name("v", v), _ -> new TreeSet<>()).add(word));
        nouns.forEach((word, n) -> rows.computeIfAbsent(name("n", n), _ -> new TreeSet<>()).add(word));
        List<String> lines = new ArrayList<>();
        lines.add("# Words by the field of their first sense in WordNet 3.1; c: speech in a later sense; t: takes a "
                + "clause.");
        rows.forEach((name, words) -> lines.add(name + " " + String.join(" ", words)));
        return lines;
    }

    private static String name(String part, int[] of) {
        return part + of[0] + (of[1] > 0 ? "c" : "") + (of[2] > 0 ? "t" : "");
    }
}
