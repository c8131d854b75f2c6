package org.rejoinder.analysis.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.TokenStage;
import org.rejoinder.model.Stance;

class SentenceStanceTest {
    private static final SentenceStance READER =
            new SentenceStance(new StanceClassifier(), new TokenStage(LanguageModels.load()));

    static List<String> sentences() throws IOException {
        try (InputStream in = SentenceStanceTest.class.getResourceAsStream("sentences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void judgesTheSentence(String line) {
        String[] parts = line.split("\t");
        Optional<Verdict> verdict = READER.judge(parts[1]);
        assertEquals(parts[0], verdict.map(found -> found.stance().name()).orElse("NONE"),
                () -> parts[1] + "\n  rules: " + verdict.map(Verdict::rules));
    }

    @Test
    void seesTheSecondStance() {
        Verdict verdict = READER.judge(
                "Ghana's envoy said the charges were fabricated and accused Togo of cutting the cable itself.")
                .orElseThrow();
        assertEquals(Stance.DENY, verdict.stance());
        assertEquals(Optional.of(Stance.ACCUSE), verdict.second());
    }

    @Test
    void readsCurlyQuotationMarksLikeStraightOnes() {
        assertEquals(
                READER.judge("\"It's a lie,\" the king's aide said.").map(Verdict::stance),
                READER.judge("“It’s a lie,” the king’s aide said.").map(Verdict::stance));
    }

    @Test
    void nothingIsSaidInNothing() {
        assertFalse(READER.judge(" \n").isPresent());
    }

    @Property(tries = 200)
    void anyTextIsJudgedWithReasonAndShare(@ForAll String text) {
        READER.judge(text).ifPresent(verdict -> {
            assertFalse(verdict.rules().isEmpty());
            assertTrue(verdict.confidence() > 0 && verdict.confidence() <= 1);
        });
    }
}
