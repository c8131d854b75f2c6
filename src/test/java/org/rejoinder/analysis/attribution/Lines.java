package org.rejoinder.analysis.attribution;

import java.util.List;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Texts;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.QuoteStage;
import org.rejoinder.analysis.text.TokenStage;
import org.rejoinder.model.Article;
import org.rejoinder.model.Span;

/** Reads articles with the rules alone and shows what was found as lines: rule, source, cue, content. */
final class Lines {
    private static final TokenStage TOKENS = new TokenStage(LanguageModels.load());
    private static final AttributionStage RULES = AttributionStage.ofRules();

    private Lines() {}

    static List<String> of(String... paragraphs) {
        return of(Texts.article(paragraphs));
    }

    static List<String> of(Article article) {
        Reading reading = RULES.apply(tokens(article));
        return reading.drafts().stream().map(draft -> line(reading, draft)).toList();
    }

    static Reading tokens(Article article) {
        return new QuoteStage().apply(TOKENS.apply(Reading.of(article)));
    }

    private static String line(Reading reading, Draft draft) {
        return String.join(" | ", draft.rules().getFirst(), words(reading, draft.source()),
                words(reading, draft.cue()), words(reading, draft.content()));
    }

    private static String words(Reading reading, List<Span> spans) {
        return spans.isEmpty() ? "-" : String.join(" / ", spans.stream().map(s -> s.of(reading.text())).toList());
    }
}
