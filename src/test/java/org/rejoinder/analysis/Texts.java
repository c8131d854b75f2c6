package org.rejoinder.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;

/** Articles written for tests. */
public final class Texts {
    private Texts() {}

    /** An article of body paragraphs, one block each. */
    public static Article article(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            if (!paragraph.isEmpty()) {
                blocks.add(new Block(new Span(start, text.length()), BlockRole.BODY, "test"));
            }
            text.append("\n\n");
        }
        return article(text.toString(), blocks);
    }

    public static Article article(String text, List<Block> blocks) {
        String hash = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Article(Ids.article(text), new Source("test.txt", hash, "text/plain", Optional.empty()), text,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), blocks);
    }
}
