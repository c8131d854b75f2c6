package org.rejoinder.analysis.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.TokenStage;

/** Trains the tagger: {@code TrainTagger TRAIN.jsonl -o MODEL [--seed N]}. */
public final class TrainTagger {
    private static final String USAGE = "usage: TrainTagger TRAIN.jsonl -o MODEL [--seed N]";

    private TrainTagger() {}

    /** @throws IOException if the corpus cannot be read or the model cannot be written */
    public static void main(String[] args) throws IOException {
        Path corpus = null;
        Path target = null;
        long seed = 1;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("-o") && i + 1 < args.length) {
                target = Path.of(args[++i]);
            } else if (args[i].equals("--seed") && i + 1 < args.length) {
                seed = Long.parseLong(args[++i]);
            } else {
                corpus = Path.of(args[i]);
            }
        }
        if (corpus == null || target == null) {
            throw new IllegalArgumentException(USAGE);
        }
        System.err.println("reading " + corpus);
        List<Corpus.Document> documents = Corpus.read(corpus, new TokenStage(LanguageModels.load()));
        TaggerModel model = new Training(Language.load(), seed, System.err::println).train(documents);
        try (OutputStream out = Files.newOutputStream(target)) {
            model.write(out);
        }
        System.err.println("wrote " + target + ", " + Files.size(target) + " bytes");
    }
}
