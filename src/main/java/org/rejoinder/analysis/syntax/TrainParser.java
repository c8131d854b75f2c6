package org.rejoinder.analysis.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rejoinder.analysis.syntax.Treebank.Example;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.TokenStage;

/**
 * Trains the parser on treebanks in CoNLL-U format: {@code TrainParser FILE… -o MODEL [--documents REGEX] [--test
 * FILE]}.
 * {@code --documents} limits what is read to documents whose id matches.
 */
public final class TrainParser {
    private TrainParser() {}

    /** @throws IOException if a treebank cannot be read or the model cannot be written */
    public static void main(String[] args) throws IOException {
        Pattern documents = Pattern.compile("");
        TokenStage words = new TokenStage(LanguageModels.load());
        List<Path> files = new ArrayList<>();
        List<Path> tests = new ArrayList<>();
        Path target = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "-o" -> target = Path.of(args[++i]);
                case "--documents" -> documents = Pattern.compile(args[++i]);
                case "--test" -> tests.add(Path.of(args[++i]));
                default -> files.add(Path.of(args[i]));
            }
        }
        if (files.isEmpty() || target == null) {
            throw new IllegalArgumentException(
                    "usage: TrainParser FILE… -o MODEL [--documents REGEX] [--test FILE]");
        }
        List<Example> examples = new ArrayList<>();
        for (Path file : files) {
            examples.addAll(Treebank.read(file, documents, words));
        }
        DependencyParser parser = new ParserTraining(12, 1, System.err::println).train(examples);
        try (OutputStream out = Files.newOutputStream(target)) {
            parser.write(out);
        }
        System.err.println("wrote " + target + ", " + Files.size(target) + " bytes");
        for (Path test : tests) {
            System.err.println(test + ": " + score(parser, Treebank.read(test, documents, words)));
        }
    }

    /** Share of words with the right head, and with the right head and label; marks do not count. */
    static String score(DependencyParser parser, List<Example> examples) {
        int all = 0;
        int heads = 0;
        int both = 0;
        for (Example example : examples) {
            Tree tree = parser.parse(example.tokens());
            for (int i = 0; i < tree.size(); i++) {
                if (!example.labels()[i].equals("punct")) {
                    boolean head = tree.head(i) == example.heads()[i];
                    all++;
                    heads += head ? 1 : 0;
                    both += head && tree.label(i).equals(example.labels()[i]) ? 1 : 0;
                }
            }
        }
        return String.format(Locale.ROOT, "heads %.1f, heads and labels %.1f of %d words", 100.0 * heads / all,
                100.0 * both / all, all);
    }
}
