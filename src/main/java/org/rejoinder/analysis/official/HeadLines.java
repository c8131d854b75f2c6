package org.rejoinder.analysis.official;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/** The lines that stand above the running text of an article, whatever was made of each of them. */
final class HeadLines {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern STOPPED = Pattern.compile("(?s).*[.!?…:;,][\"”’»)\\]*_]*");
    /** Below them nothing heads a text any more. */
    private static final int MOST = 25;
    private static final int FEWEST_RUNNING_WORDS = 6;
    private static final int LONGEST_HEADING = 60;

    private HeadLines() {}

    /** In text order; empty lines left out. */
    static List<Span> of(Article article) {
        List<Span> lines = new ArrayList<>();
        for (Block block : article.blocks()) {
            int start = block.span().start();
            for (String line : block.span().of(article.text()).split("\n", -1)) {
                if (block.role() == BlockRole.BODY && isRunning(line) || lines.size() >= MOST) {
                    return lines;
                }
                if (!line.isBlank() && block.role() != BlockRole.CAPTION) {
                    int from = start + line.length() - line.stripLeading().length();
                    lines.add(new Span(from, from + line.strip().length()));
                }
                start += line.length() + 1;
            }
        }
        return lines;
    }

    private static boolean isRunning(String line) {
        long words = WORD.matcher(line).results().count();
        return words > LONGEST_HEADING || words >= FEWEST_RUNNING_WORDS && STOPPED.matcher(line.strip()).matches();
    }
}
