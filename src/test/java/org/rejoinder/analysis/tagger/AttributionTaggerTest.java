package org.rejoinder.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.TokenStage;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;

class AttributionTaggerTest {
    private static AttributionTagger tagger;
    private static TokenStage words;

    @BeforeAll
    static void load() {
        tagger = AttributionTagger.load();
        words = new TokenStage(LanguageModels.load());
    }

    private static List<Sentence> sentences(String text) {
        Source source = new Source("test.txt", "0".repeat(64), "text/plain", Optional.empty());
        Article article = new Article("test", source, text, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(new Block(new Span(0, text.length()), BlockRole.BODY, "test")));
        return words.apply(Reading.of(article)).sentences();
    }

    private static String all(List<Span> spans, String text) {
        return String.join(" | ", spans.stream().map(span -> span.of(text)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
        The minister said on Tuesday that the bridge was unsafe.; The minister; said; the bridge was unsafe
        "We never touched the dam," Orla Vance told reporters.; Orla Vance; told; We never touched the dam
        According to the embassy, the convoy turned back at dawn.; the embassy; According to; the convoy turned back
        Mr. Tarn denied that his firm had paid the inspectors.; Mr. Tarn; denied; his firm had paid the inspectors
        The general accused Norland of shelling the harbour.; The general; accused; shelling the harbour
        """)
    void readsPlainSentences(String text, String source, String cue, String content) {
        List<TaggedAttribution> found = tagger.tag(sentences(text), text);
        assertEquals(1, found.size(), () -> found.toString());
        assertTrue(all(found.getFirst().source(), text).contains(source));
        assertTrue(all(found.getFirst().cue(), text).contains(cue));
        assertTrue(all(found.getFirst().content(), text).contains(content), all(found.getFirst().content(), text));
        assertTrue(found.getFirst().confidence() > 0.4);
    }

    @Test
    void twoStatementsInOneSentence() {
        String text = "Vance said the ferry was late, but the captain insisted that it had sailed on time.";
        List<TaggedAttribution> found = tagger.tag(sentences(text), text);
        assertEquals(2, found.size());
        assertEquals("the captain", all(found.get(1).source(), text));
        assertEquals("Vance", all(found.get(0).source(), text));
        assertFalse(all(found.get(0).content(), text).contains("captain"));
    }

    @Test
    void spansStayInsideTheTextWhateverItHolds() {
        String[] pieces = {"“", "”", "\"", "said", "Lt. Gen. Ravi Moe", "that", ",", ".", ":", "\n", "\n\n", "😀", "’s",
            "he", "denied", "it was", "according to", "the U.S.", "—", "(", "\u00A0", "é", "1,5", "…", "'"};
        Random random = new Random(11);
        for (int k = 0; k < 150; k++) {
            StringBuilder built = new StringBuilder("x ");
            for (int i = random.nextInt(60); i >= 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String text = built.toString();
            for (TaggedAttribution found : tagger.tag(sentences(text), text)) {
                assertTrue(found.confidence() >= 0 && found.confidence() <= 1);
                for (Span span : List.of(found.cue().getFirst(), found.content().getLast())) {
                    assertTrue(span.end() <= text.length() && !span.isEmpty(), text);
                }
            }
        }
    }

    @Test
    void threadsShareOneTagger() {
        String text = "The envoy warned that talks would fail. \"Nobody believes it,\" Ms. Roe said.";
        List<Sentence> sentences = sentences(text);
        List<TaggedAttribution> once = tagger.tag(sentences, text);
        assertTrue(IntStream.range(0, 200).parallel().mapToObj(i -> tagger.tag(sentences, text))
                .allMatch(once::equals));
    }

    @Test
    void nothingInNothing() {
        assertEquals(List.of(), tagger.tag(List.of(), ""));
    }

    @Test
    void sentencesOfAnotherTextAreRefused() {
        String text = "The minister said that the bridge was unsafe.";
        List<Sentence> sentences = sentences(text);
        assertThrows(IllegalArgumentException.class, () -> tagger.tag(sentences, "short"));
    }
}
