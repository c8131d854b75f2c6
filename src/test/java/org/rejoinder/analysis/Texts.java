package org.rejoinder.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** An article of paragraphs parted by empty lines, the first of them its title. */
    public static Article titled(String text) {
        return titled(text, paragraph -> BlockRole.BODY);
    }

    /** @param roles  what a paragraph after the title is */
    public static Article titled(String text, Function<String, BlockRole> roles) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n")) {
            blocks.add(new Block(new Span(start, start + paragraph.length()),
                    blocks.isEmpty() ? BlockRole.TITLE : roles.apply(paragraph), "test"));
            start += paragraph.length() + 2;
        }
        return article(text, blocks);
    }

    public static Article article(String text, List<Block> blocks) {
        String hash = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Article(Ids.article(text), new Source("test.txt", hash, "text/plain", Optional.empty()), text,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), blocks);
    }
}
