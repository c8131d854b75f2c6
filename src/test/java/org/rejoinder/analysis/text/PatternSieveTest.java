package org.rejoinder.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSieveTest {
    private static final List<String> EXPRESSIONS = List.of("\\b(?:not|n't|never)\\s+(?:\\w+ly\\s+)?said\\b",
            "accusations?|cla(?i:im)s?", "(?<=the )ship(?!s)|[Bb]oats{1,2}", "at_no{0,3}_time\\.",
            "(?:sh)?(?:ip|oat)\\b.{0,20}?\\d+", "(?-i:Monday|Mon\\.)\\s*[(\\[]\\d{1,2}[)\\]]", "(.)\\1said", "\\Qsaid\\E",
            "(?<day>Monday)", "(?u)KO", "", "x*", "(?:ab|)", "no\\x74", "[[a-c]&&[b-d]]at", "\\p{Lu}oat\\u0031");

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            colou?rs               ~ colo
            \\bcut off\\b          ~ cut of
            (?:fish|boats?)\\d      ~ boat/fish
            no (?:fish|boats?)      ~ boat/fish
            (?:a|an|the)-fishers?   ~ -fishe
            (?:x+yz){2}             ~ yz
            (?i)NETS                ~ nets
            (?=fish)boat(?<!oat)    ~ boat
            [fish]boat              ~ boat
            """)
    void whatEveryMatchHasIsFoundInTheExpression(String expression, String required) {
        Set<String> runs = RequiredLetters.of(expression).orElseThrow();
        assertEquals(required, runs.stream().sorted().collect(Collectors.joining("/")));
    }

    @ParameterizedTest
    @CsvSource({"fish|", "f?i*(?:sh){0}", "\\w+\\d", "(?:fish)?", "(?x)f i", "\\Qfish\\E", "(?<fish>fish)", "(?=fish)"})
    void whereNothingIsRequiredOrKnownNothingIsSaid(String expression) {
        assertEquals(Optional.empty(), RequiredLetters.of(expression));
    }

    @Test
    void onlyWhatMayMatchPasses() {
        PatternSieve sieve = new PatternSieve(List.of("fish(?:er)?", "boats?\\b", "\\w\\d"));
        assertEquals("{1, 2}", sieve.passing("two BOATS", 0, 9).toString());
        assertEquals("{2}", sieve.passing("two BOATS", 0, 6).toString());
        assertEquals("{0, 2}", sieve.passing("fishing boat", 0, 9).toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("not", " ", "n't", "never", "said", "lately", "Accusation", "claIm", "the ", "ship", "boats",
                "Monday", "Mon.", "(", "19", ")", "at_n", "_time.", "oat", "sso", "ko", "t", "aab", "\n", "s", "K", "1",
                "bat").list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void whateverMatchesPasses(@ForAll("texts") String text) {
        PatternSieve sieve = new PatternSieve(EXPRESSIONS);
        for (int i = 0; i < EXPRESSIONS.size(); i++) {
            boolean found = Pattern.compile(EXPRESSIONS.get(i), Pattern.CASE_INSENSITIVE).matcher(text).find();
            assertTrue(!found || sieve.passing(text, 0, text.length()).get(i), EXPRESSIONS.get(i));
        }
    }
}
