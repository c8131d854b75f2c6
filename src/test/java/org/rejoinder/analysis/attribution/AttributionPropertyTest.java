package org.rejoinder.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Texts;
import org.rejoinder.analysis.tagger.AttributionTagger;
import org.rejoinder.analysis.text.Marks;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/** Whatever the text, every span that is found lies where a statement may stand. */
class AttributionPropertyTest {
    private static final AttributionStage STAGE = new AttributionStage(AttributionTagger.load());

    @Provide
    Arbitrary<List<String>> paragraphs() {
        Arbitrary<String> word = Arbitraries.of("Norland", "the", "minister", "said", "that", "“", "”", "\"", "'s", "'",
                ",", ".", ":", "accused", "of", "denied", "told", "according", "to", "by", "was", "has", "blamed",
                "for", "calling", "—", "(", ")", "he", "it", "Q", "MS. VOSS:", "claims", "\u00a0", "«", "»", "„", "‘",
                "’", "?", "opening", "the gates", "and", "but", "who", "while", "😀", "…", "...", "U.S.", "Mr.", "\n",
                "-", "added");
        return word.list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words))
                .filter(text -> !text.isBlank()).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 300)
    void everySpanLiesInTextThatMaySpeak(@ForAll("paragraphs") List<String> paragraphs, @ForAll boolean hidden) {
        Article article = article(paragraphs, hidden);
        Reading reading = STAGE.apply(Lines.tokens(article));
        for (Draft draft : reading.drafts()) {
            assertFalse(draft.content().isEmpty());
            List<Span> all = new ArrayList<>(draft.content());
            all.addAll(draft.source());
            all.addAll(draft.cue());
            all.forEach(span -> check(article, span));
            for (int i = 1; i < draft.content().size(); i++) {
                assertTrue(draft.content().get(i - 1).end() <= draft.content().get(i).start(), "spans overlap");
            }
        }
    }

    private static void check(Article article, Span span) {
        assertTrue(!span.isEmpty() && span.end() <= article.text().length(), () -> "not in the text: " + span);
        assertFalse(Marks.isBlank(article.text().charAt(span.start())), "starts with white space");
        assertFalse(Marks.isBlank(article.text().charAt(span.end() - 1)), "ends with white space");
        assertTrue(article.blocks().stream()
                .anyMatch(block -> block.role() != BlockRole.BOILERPLATE && block.span().contains(span)),
                () -> "outside every block that may speak: " + span);
    }

    private static Article article(List<String> paragraphs, boolean hidden) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            BlockRole role = hidden && blocks.isEmpty() ? BlockRole.BOILERPLATE : BlockRole.BODY;
            blocks.add(new Block(new Span(start, text.length()), role, "test"));
            text.append("\n\n");
        }
        return Texts.article(text.toString(), blocks);
    }
}
