package org.rejoinder.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.TokenStage;
import org.rejoinder.model.Span;

class TrainTaggerTest {
    private static final String[] NAMES = {"Orla Vance", "The envoy", "Mr. Tarn", "A guard"};
    private static final String[] CUES = {"said", "claimed", "denied", "insisted"};
    private static final String[] CONTENTS = {"the dam was safe", "nobody had left", "his firm paid", "it was a lie"};

    /** An article of one sentence after a wide character, with its marks counted in code points. */
    private static String article(int k) {
        String source = NAMES[k % 4];
        String cue = CUES[k / 4 % 4];
        String content = CONTENTS[(k + k / 4) % 4];
        int from = 2;
        int cueFrom = from + source.length() + 1;
        int contentFrom = cueFrom + cue.length() + 1;
        return String.format("{\"name\":\"a%d\",\"text\":\"😀 %s %s %s.\",\"attributions\":[{%s,%s,%s}]}", k, source,
                cue, content, part("source", from, source), part("cue", cueFrom, cue),
                part("content", contentFrom, content));
    }

    private static String part(String name, int start, String words) {
        return String.format("\"%s\":[{\"start\":%d,\"end\":%d}]", name, start, start + words.length());
    }

    private static Path corpus(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 32; k++) {
            lines.add(article(k));
        }
        return Files.write(folder.resolve("train.jsonl"), lines);
    }

    @Test
    void marksAreCountedInCodePoints(@TempDir Path folder) throws IOException {
        List<Corpus.Document> documents =
                Corpus.read(corpus(folder), new TokenStage(LanguageModels.load()));
        assertEquals(32, documents.size());
        Corpus.Document document = documents.get(5);
        assertEquals("The envoy", document.marked().getFirst().source().getFirst().of(document.text()));
        assertEquals("claimed", document.marked().getFirst().cue().getFirst().of(document.text()));
    }

    @Test
    void commandTrainsAModelThatReads(@TempDir Path folder) throws IOException {
        Path corpus = corpus(folder);
        Path model = folder.resolve("model.bin");
        TrainTagger.main(new String[] {corpus.toString(), "-o", model.toString()});
        Corpus.Document document = Corpus.read(corpus, new TokenStage(LanguageModels.load())).get(6);
        try (InputStream in = Files.newInputStream(model)) {
            AttributionTagger tagger = new AttributionTagger(TaggerModel.read(in), Language.load());
            TaggedAttribution found = tagger.tag(document.sentences(), document.text()).getFirst();
            List<Span> source = document.marked().getFirst().source();
            assertEquals(source, found.source());
        }
    }

    @Test
    void wrongUseSaysHow() {
        assertThrows(IllegalArgumentException.class, () -> TrainTagger.main(new String[] {"only-a-corpus.jsonl"}));
    }
}
