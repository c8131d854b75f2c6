package org.rejoinder.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.casework.DisputeArticles;
import org.rejoinder.search.Completer.Completion;
import org.rejoinder.search.Vocabulary.Value;

class CompleterTest {
    private final Completer completer = new Completer(new Vocabulary(Map.of(
            QueryField.SPEAKER, List.of(new Value("Zoë Maranta", 4), new Value("Ministry of Ponds", 2)),
            QueryField.OUTLET, List.of(new Value("Pond Courier", 3)),
            QueryField.STANCE, List.of(new Value("deny", 3), new Value("demand", 1)))));

    private List<String> at(String query) {
        return completer.at(query, query.length()).stream().map(Completion::query).toList();
    }

    @Test
    void fieldsAreCompletedAndFilledWithWhatTheCaseHas() {
        assertEquals(List.of("speaker:"), at("spea"));
        assertEquals(List.of("dam speaker:\"Zoë Maranta\" "), at("dam speaker:zoe"));
        assertEquals(List.of("-stance:deny ", "-stance:demand "), at("-stance:de"));
        assertEquals(List.of("speaker:\"Ministry of Ponds\" "), at("speaker:\"ministry of po"));
    }

    @Test
    void aWordIsOfferedAsTheNameThatItBegins() {
        assertEquals(List.of("speaker:\"Ministry of Ponds\" ", "outlet:\"Pond Courier\" "), at("pond"));
        assertTrue(at("\"pond").isEmpty(), "a phrase is words");
        assertTrue(at("").isEmpty());
    }

    @Test
    void whatStandsBehindTheCaretStays() {
        Completion done = completer.at("speaker:zoe dam", "speaker:zoe".length()).getFirst();
        assertEquals("speaker:\"Zoë Maranta\" dam", done.query());
        assertEquals("speaker:\"Zoë Maranta\" ".length(), done.caret());
    }

    @Test
    void theVocabularyCountsStatements() {
        Vocabulary words = Vocabulary.of(Cases.assemble("Dam", DisputeArticles.all(), List.of()));
        assertEquals(List.of(new Value("accuse", 2), new Value("deny", 1)), words.of(QueryField.STANCE));
    }

    @Property
    void whatIsCompletedIsUnderstood(@ForAll @StringLength(max = 12) @CharRange(from = ' ', to = '~') String text) {
        for (Completion one : completer.at(text, text.length())) {
            assertTrue(one.caret() <= one.query().length());
            assertTrue(QueryReader.read(one.query()).misread().size() <= QueryReader.read(text).misread().size() + 1);
        }
    }
}
