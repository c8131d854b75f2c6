package org.rejoinder.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

class QuotationsTest {
    private static final Pattern WORD = Pattern.compile("\\w+|\\S");

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            tokens.add(new Token(new Span(words.start(), words.end()), words.group(), "NN"));
        }
        return tokens;
    }

    /** {@code .} outside, {@code i} inside, {@code m} a mark; one letter a token. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
        “We left,” he said; miiim..
        "We left," he said; miiim..
        «We left,» he said; miiim..
        ‘We left,’ he said; miiim..
        'We left,' he said; miiim..
        'The workers' pay,' he said; miiiiim..
        The workers' pay rose; .....
        She said “he called it ‘a farce’ twice”; ..miiiiiiiim
        He said: "We left; ...mii
        rock ' n ' roll; .....
        """)
    void states(String text, String expected) {
        Quotations quotations = new Quotations(tokens(text));
        StringBuilder found = new StringBuilder();
        for (byte state : quotations.state) {
            found.append(state == Passage.NONE ? '.' : state == Passage.INSIDE ? 'i' : 'm');
        }
        assertEquals(expected, found.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
        'We left,' he said; “We left,” he said
        «We left» he said; “We left” he said
        the workers' pay; the workers' pay
        """)
    void marksTakeOneForm(String text, String expected) {
        List<Token> tokens = tokens(text);
        Quotations quotations = new Quotations(tokens);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            plain.append(quotations.plain(i, tokens.get(i).text()));
        }
        assertEquals(expected.replace(" ", ""), plain.toString());
    }
}
