package org.rejoinder.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechWordsTest {
    private final SpeechWords words = SpeechWords.load();

    @ParameterizedTest
    @CsvSource({"said,VBD,say", "denies,VBZ,deny", "denied,VBD,deny", "accusing,VBG,accuse", "quipped,VBD,quip",
        "told,VBN,tell", "statements,NNS,statement", "thought,VBD,think", "walked,VBD,walk", "walking,VBG,walk",
        "of,IN,of"})
    void baseForm(String form, String tag, String base) {
        assertEquals(base, words.base(form, tag));
    }

    @Test
    void kindsOfSpeechWords() {
        assertEquals(SpeechWords.VERB, words.kind("insists"));
        assertEquals(SpeechWords.NOUN, words.kind("allegations"));
        assertEquals(SpeechWords.VERB + SpeechWords.NOUN, words.kind("claim"));
        assertEquals(0, words.kind("table-top"));
    }
}
