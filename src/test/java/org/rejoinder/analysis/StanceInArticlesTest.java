package org.rejoinder.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;

/** Stances that only the article around a statement tells: who denies, who is accused. Invented articles. */
class StanceInArticlesTest {
    private static final Analyser ANALYSER = Analysers.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Peru denied a report on the smelter. "Peru does not take part in smuggling," Peru's mining minister Ana Vargas said. | does not take part | DENY | in-answer
            Peru denied a report on the smelter. "The men on those boats did not sail from Peru," Peru's mining minister Ana Vargas said. | did not sail | DENY | own-cleared
            Peru dismissed the allegations. Chile's army said that Peru had moved two batteries to the valley. | had moved two batteries | ACCUSE | deed-of-who-denies
            Peru dismissed the allegations. Chile's army said that Peru had invited both sides to talks. | had invited both | COMMENT | nothing-else
            Chile's army said that Peru had moved two batteries to the valley. | had moved two batteries | COMMENT | nothing-else
            Chile's navy said that Peru denies it and that talks go on. | denies it | COMMENT | nothing-else
            Ghana accused Togo of fraud. Togo's envoy Kofi Serwadan questioned the motives of the auditors. | the motives | DENY | question-accuser
            """)
    void theArticleTellsTheStance(String text, String words, Stance stance, String rule) {
        ParsedArticle parsed = ANALYSER.analyse(Texts.article(text,
                List.of(new Block(new Span(0, text.length()), BlockRole.BODY, "test"))), Progress.NONE);
        int at = text.indexOf(words);
        Optional<Statement> found = parsed.statements().stream()
                .filter(one -> one.content().stream().anyMatch(span -> span.contains(at))).findFirst();
        assertEquals(Optional.of(stance), found.map(Statement::stance), () -> text + found.map(Statement::rules));
        assertTrue(found.orElseThrow().rules().toString().contains(rule), () -> found.orElseThrow().rules().toString());
    }
}
