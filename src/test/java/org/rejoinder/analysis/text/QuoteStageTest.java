package org.rejoinder.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Quote;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Texts;

class QuoteStageTest {
    private static final TokenStage TOKENS = new TokenStage(LanguageModels.load());

    private static List<String> inner(String... paragraphs) {
        Reading reading = read(paragraphs);
        return reading.quotes().stream().map(q -> q.inner().of(reading.text())).toList();
    }

    private static Reading read(String... paragraphs) {
        return new QuoteStage().apply(TOKENS.apply(Reading.of(Texts.article(paragraphs))));
    }

    @Test
    void findsCurlyAndStraightMarks() {
        assertEquals(List.of("We left,", "and fast."), inner("“We left,” he said, “and fast.”"));
        assertEquals(List.of("We left,", "and fast."), inner("\"We left,\" he said, \"and fast.\""));
    }

    @Test
    void aQuotationLeftOpenGoesOnToTheParagraphThatClosesIt() {
        assertEquals(List.of("We left early.", "The boats stayed.", "We will come back."),
                inner("He said: \"We left early.", "The boats stayed.", "We will come back.\"", "It rained."));
        assertEquals(List.of("We left early.", "never"),
                inner("He said: \"We left early.", "The boats stayed.", "They were \"never\" seen.", "\""));
        assertEquals(List.of("We left early.", "The boats stayed.", "We will come back,"),
                inner("\"We left early.", "The boats stayed.", "We will come back,\" according to the agency."));
    }

    @Test
    void tellsSingleMarksFromApostrophes() {
        assertEquals(List.of("It's a sham and the clerks' vote won't count,"),
                inner("'It's a sham and the clerks' vote won't count,' he said of the MPs' plan."));
        assertEquals(List.of("groundless"), inner("The firm’s lawyers called the workers’ claims ‘groundless’."));
        assertEquals(List.of(), inner("The workers' leaders and the firm's lawyers met in the '90s."));
    }

    @Test
    void keepsQuotationsInsideQuotationsWithTheOuterOne() {
        assertEquals(List.of("He told me ‘never’ and left,"), inner("“He told me ‘never’ and left,” she said."));
        assertEquals(List.of("He told me 'never' and left,"), inner("\"He told me 'never' and left,\" she said."));
        assertEquals(List.of("the “new” rule,"), inner("“the “new” rule,” she said."));
    }

    @Test
    void knowsGermanAndFrenchMarks() {
        assertEquals(List.of("Das ist falsch"), inner("Er sagte: „Das ist falsch“ und ging."));
        assertEquals(List.of("C’est faux"), inner("Il a dit : « C’est faux » et il est parti."));
    }

    @Test
    void endsAnUnclosedQuotationWithItsParagraph() {
        Reading reading = read("He said: “We will not go.", "“We will stay.”", "They left.");
        assertEquals(List.of("We will not go.", "We will stay."),
                reading.quotes().stream().map(q -> q.inner().of(reading.text())).toList());
        assertEquals(List.of(false, true), reading.quotes().stream().map(Quote::closed).toList());
    }

    @Test
    void endsAnUnclosedSingleQuotationWithItsParagraph() {
        assertEquals(List.of("It's not acceptable.", "We hope they don't."),
                inner("'It's not acceptable.", "'We hope they don't.'"));
    }

    @Test
    void doesNotTakeInchesOrPluralsForQuotations() {
        assertEquals(List.of(), inner("The members' bar sold 12\" pizzas."));
    }
}
