package org.rejoinder.analysis.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;

/**
 * Sentences of a treebank in CoNLL-U format, cut into words by the program's own token stage and tagged by it, so
 * that training sees what reading will see. Where the treebank cuts finer, the joined word takes the arc that leaves
 * it.
 */
final class Treebank {
    /** A sentence; {@code heads} as in {@link Tree}. */
    record Example(List<Token> tokens, int[] heads, String[] labels) {}

    /** A syntactic word of the treebank with its place in the sentence's text. */
    private record Unit(int from, int to, int head, String label) {}

    private final Stage words;
    private final List<Example> examples = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int surfaceEnd;
    private boolean wanted = true;

    private Treebank(Stage words) {
        this.words = words;
    }

    /** @param documents which documents to read, by their {@code newdoc id}; those without an id are read */
    static List<Example> read(Path file, Pattern documents, Stage words) throws IOException {
        Treebank bank = new Treebank(words);
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc id = ")) {
                bank.wanted = documents.matcher(line.substring(14)).find();
            } else if (line.isBlank()) {
                bank.finish();
            } else if (!line.startsWith("#") && bank.wanted) {
                bank.row(line.split("\t"));
            }
        }
        bank.finish();
        return bank.examples;
    }

    private void row(String[] row) {
        if (row[0].contains(".")) {
            return;
        }
        if (row[0].contains("-")) {
            String[] ids = row[0].split("-");
            surfaceEnd = Integer.parseInt(ids[1]);
            surface = row[1];
            surfaceAt = text.length();
            text.append(row[1]).append(row[9].contains("SpaceAfter=No") ? "" : " ");
            return;
        }
        int id = Integer.parseInt(row[0]);
        int head = Integer.parseInt(row[6]) - 1;
        String label = row[7].equals("nsubj:pass") || row[7].equals("aux:pass") ? row[7] : row[7].split(":")[0];
        if (id <= surfaceEnd) {
            int end = id == surfaceEnd ? surface.length() : Math.min(surface.length(), row[1].length());
            units.add(new Unit(surfaceAt, surfaceAt + end, head, label));
            surface = surface.substring(end);
            surfaceAt += end;
            return;
        }
        units.add(new Unit(text.length(), text.length() + row[1].length(), head, label));
        text.append(row[1]).append(row[9].contains("SpaceAfter=No") ? "" : " ");
    }

    private String surface = "";
    private int surfaceAt;

    private void finish() {
        if (units.size() > 1) {
            List<Token> tokens = tokens();
            int[] of = new int[units.size()];
            for (int u = 0; u < of.length; u++) {
                of[u] = tokenAt(tokens, units.get(u));
            }
            examples.add(example(tokens, of));
        }
        units.clear();
        text.setLength(0);
        surfaceEnd = 0;
    }

    private List<Token> tokens() {
        Source source = new Source("treebank", "0".repeat(64), "text/plain", Optional.empty());
        Article article = new Article("treebank", source, text.toString(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(),
                List.of(new Block(new Span(0, text.length()), BlockRole.BODY, "treebank")));
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : words.apply(Reading.of(article)).sentences()) {
            tokens.addAll(sentence.tokens());
        }
        return tokens;
    }

    private static int tokenAt(List<Token> tokens, Unit unit) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().end() > unit.from()) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private Example example(List<Token> tokens, int[] of) {
        int n = tokens.size();
        int[] heads = new int[n];
        String[] labels = new String[n];
        for (int u = 0; u < of.length; u++) {
            Unit unit = units.get(u);
            int head = unit.head() < 0 ? -1 : of[unit.head()];
            if (labels[of[u]] == null && head != of[u]) {
                heads[of[u]] = head;
                labels[of[u]] = unit.label();
            }
        }
        for (int i = 0; i < n; i++) {
            if (labels[i] == null) {
                heads[i] = i > 0 ? i - 1 : n > 1 ? 1 : -1;
                labels[i] = "dep";
            }
        }
        return new Example(tokens, heads, labels);
    }
}
