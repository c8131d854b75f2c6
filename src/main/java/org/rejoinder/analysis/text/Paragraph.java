package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/**
 * A paragraph of the article: its lines in a block, white space trimmed.
 *
 * @param number  in the article, from 0
 * @param block   index of its block
 */
record Paragraph(int number, Span span, int block, BlockRole role) {
    /** Lines of text wrapped by hand are as long as this, all but the last. */
    private static final int WRAPPED_MIN = 48;
    private static final int WRAPPED_MAX = 100;

    /** The paragraphs of all blocks that are not boilerplate. */
    static List<Paragraph> of(Article article) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block.role() != BlockRole.BOILERPLATE) {
                for (Span span : join(lines(article.text(), block.span()), article.text())) {
                    all.add(new Paragraph(all.size(), span, i, block.role()));
                }
            }
        }
        return all;
    }

    private static List<Span> lines(String text, Span block) {
        List<Span> lines = new ArrayList<>();
        int start = block.start();
        while (start < block.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > block.end() ? block.end() : newline;
            lines.add(Marks.trim(text, start, end));
            start = end + 1;
        }
        return lines;
    }

    /** A line is a paragraph, except where lines were wrapped by hand: those are joined up to the next blank line. */
    private static List<Span> join(List<Span> lines, String text) {
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.isEmpty()) {
                open = null;
                continue;
            }
            if (open != null && isWrapped(lines.get(i - 1), line, text)) {
                open = open.cover(line);
                paragraphs.set(paragraphs.size() - 1, open);
            } else {
                open = line;
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean isWrapped(Span before, Span line, String text) {
        boolean fits = before.length() >= WRAPPED_MIN && before.length() <= WRAPPED_MAX;
        char last = text.charAt(before.end() - 1);
        boolean openEnd = Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-';
        return openEnd && (fits || Character.isLowerCase(text.charAt(line.start())));
    }
}
