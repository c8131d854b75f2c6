package org.rejoinder.analysis.stance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.encoder.EncodeStage;
import org.rejoinder.analysis.encoder.Window;
import org.rejoinder.analysis.encoder.WordPieces;
import org.rejoinder.analysis.gold.Gold;
import org.rejoinder.analysis.gold.Gold.Marked;
import org.rejoinder.analysis.gold.TrainingArguments;
import org.rejoinder.model.Actor;
import org.rejoinder.task.Progress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the encoder learns from: {@code ExportStatements ARTICLES.jsonl... FOLDER... [--as-read FOLDER...] -o OUT}.
 * One JSON object a line for each statement that people marked: its pieces and their roles, the signs of
 * {@link StanceSigns} that hold no words, the stances that are right, whether it is aimed at anybody, and which pieces
 * name somebody and whether that is who is meant. {@code src/build/encoder} learns from it.
 */
public final class ExportStatements {
    private static final String USAGE =
            "usage: ExportStatements ARTICLES.jsonl... FOLDER... [--as-read FOLDER...] -o OUT";

    private static final String AS_READ = "--as-read";

    private ExportStatements() {}

    /** @throws IOException if gold cannot be read or the examples cannot be written */
    public static void main(String[] args) throws IOException {
        TrainingArguments given = TrainingArguments.of(args, Set.of(AS_READ), USAGE);
        Path target = given.target().orElseThrow(() -> new IllegalArgumentException(USAGE));
        Analyser reader = Analysers.standard().before(EncodeStage.class);
        WordPieces words = WordPieces.load();
        JsonMapper json = new JsonMapper();
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            for (boolean asRead : new boolean[] {false, true}) {
                for (Gold gold : Gold.read(asRead ? given.behind(AS_READ) : given.learn())) {
                    for (Map<String, Object> example : examples(gold, reader, words)) {
                        example.put("asRead", asRead);
                        out.write(json.writeValueAsString(example) + "\n");
                    }
                }
            }
        }
    }

    private static List<Map<String, Object>> examples(Gold gold, Analyser reader, WordPieces words) {
        Reading reading = reader.read(gold.article(), Progress.NONE);
        StanceSigns signs = new StanceSigns(reading);
        List<Map<String, Object>> examples = new ArrayList<>();
        gold.partners(reading.drafts().stream().map(Draft::content).toList()).forEach((at, marked) -> {
            if (!marked.stances().isEmpty()) {
                Draft draft = reading.drafts().get(at);
                Window window = Window.of(reading, draft, words);
                Map<String, Object> example = new LinkedHashMap<>();
                example.put("folder", gold.folder());
                example.put("dispute", gold.dispute());
                example.put("article", gold.article().source().name());
                example.put("at", at);
                example.put("ids", window.ids());
                example.put("roles", window.roleNumbers());
                example.put("signs", signs.withoutWords(at));
                example.put("judged", draft.stance());
                example.put("right", marked.stances());
                example.put("optional", marked.optional());
                example.put("aimed", !marked.targets().isEmpty());
                example.put("named", named(reading, window, marked));
                examples.add(example);
            }
        });
        return examples;
    }

    /** Where somebody is named in the pieces, and whether he is who is meant. */
    private static List<Map<String, Object>> named(Reading reading, Window window, Marked marked) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<Map<String, Object>> named = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            int[] places = window.places(mention.span());
            if (places.length > 0) {
                Actor actor = actors.get(mention.actor());
                boolean meant = marked.targets().contains(Gold.bare(actor.name()))
                        || actor.aliases().stream().map(Gold::bare).anyMatch(marked.targets()::contains);
                named.add(Map.of("places", places, "meant", meant, "rule", mention.rule(), "actor", actor.id()));
            }
        }
        return named;
    }
}
