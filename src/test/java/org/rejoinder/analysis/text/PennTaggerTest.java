package org.rejoinder.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PennTaggerTest {
    private static final PennTagger TAGGER = LanguageModels.load().tagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The ministry denied the charge .              | DT NN VBD DT NN .
            The charge was denied by Peru 's navy .       | DT NN VBD VBN IN NNP POS NN .
            They deny it                                  | PRP VBP PRP
            `` We will not pay , '' said Ada Quill .      | `` PRP MD RB VB , '' VBD NNP NNP .
            2019                                          | CD
            Qwzx                                          | NN
            """)
    void wordsAreTaggedByWhatStandsAroundThem(String words, String tags) {
        assertEquals(List.of(tags.split(" ")), TAGGER.tag(List.of(words.split(" +"))));
    }

    @Test
    void ofNoWordsThereAreNoTags() {
        assertEquals(List.of(), TAGGER.tag(List.of()));
    }

    @Test
    void theDictionaryKnowsWhichTagsAWordMayHave() {
        TagDictionary dictionary = TagDictionary.read("""
                <dictionary>
                <entry tags="NN VB">
                <token>fish</token>
                </entry>
                <entry tags="'' XX">
                <token>&quot;&amp;lt;</token>
                </entry>
                </dictionary>
                """, List.of("JJ", "NN", "''", "VB"));
        assertEquals(0b1010, dictionary.tags("fish"));
        assertEquals(0b0100, dictionary.tags("\"&lt;"));
        assertEquals(-1, dictionary.tags("Fish"));
    }

    @Test
    void keysAreKnownByTheirNumbers() {
        HashedKeys keys = new HashedKeys(1000);
        for (int i = 0; i < 1000; i++) {
            keys.add(HashedKeys.of("w=" + i));
        }
        keys.add(HashedKeys.of("w=7"));
        long begun = HashedKeys.of("w=");
        for (int i = 0; i < 1000; i++) {
            assertEquals(i, keys.number(HashedKeys.with(begun, "no " + i, 3, ("no " + i).length())));
        }
        assertEquals(-1, keys.number(HashedKeys.of("w=1000")));
    }

    @Test
    void whatIsNoTaggerIsNotRead() {
        assertThrows(IOException.class, () -> PennTagger.read(new ByteArrayInputStream(new byte[] {1, 2, 3})));
        assertTrue(assertThrows(IOException.class, () -> TagModel.read(new byte[] {0, 1, 'X', 0, 0}))
                .getMessage().contains("not a model"));
    }
}
