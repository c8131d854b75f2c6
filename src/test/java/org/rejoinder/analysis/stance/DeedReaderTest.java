package org.rejoinder.analysis.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Texts;
import org.rejoinder.analysis.syntax.DependencyParser;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.TokenStage;
import org.rejoinder.model.Span;

/** Who has done harm in invented sentences: "agent verb", or nothing where no harm is told as done. */
class DeedReaderTest {
    private static final TokenStage TOKENS = new TokenStage(LanguageModels.load());
    private static final DeedReader READER = new DeedReader(DependencyParser.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The Norwegian crew stole the charts last week. | crew stole
            The charts were stolen by the Norwegian crew. | crew stolen
            The charts were stolen last week. |
            It was a rocket fired by the militia. | militia fired
            The Norwegian crew did not steal the charts. |
            The Norwegian crew may steal the charts. |
            If the crew steals the charts, we will know it. |
            The crew has been ripping off the growers for years. | crew ripping
            The crew opened the door and forged the charts. | crew forged
            Peru said that the crew stole the charts. |
            Did the crew steal the charts? |
            The minister was wrongfully detained, away from his family. |
            """)
    void tellsWhoDidIt(String sentence, String wanted) {
        Reading reading = TOKENS.apply(Reading.of(Texts.article(sentence)));
        int start = reading.text().indexOf(sentence);
        List<Deed> deeds = READER.read(reading, List.of(new Span(start, start + sentence.length())));
        assertEquals(wanted == null ? "" : wanted, deeds.stream().limit(1)
                .map(deed -> deed.agent().getFirst().text() + " " + deed.verb().text()).collect(Collectors.joining()));
    }
}
