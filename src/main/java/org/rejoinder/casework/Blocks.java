package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

/**
 * Which stretches of an article are its own. The machine reads no boilerplate; where an analyst rescues some, the
 * article is read anew with {@link Article#withBlocks}, and the new reading is kept as {@link #reading} makes it.
 */
public final class Blocks {
    /** The reason of a role that an analyst gave. */
    public static final String ANALYST = "analyst";
    /** The rule of a statement that stands where the machine alone would not have read. */
    static final String RESCUED = "rescued from boilerplate";

    private Blocks() {}

    /**
     * The new reading of an article that was read with other roles: the blocks stay as the machine had them, so that
     * the edit that rescued one can be taken back, and what was found in a rescued one counts only while it is rescued.
     *
     * @param before  the reading that the case has
     * @param anew    the same text read with the roles that the analyst gave
     */
    public static ParsedArticle reading(ParsedArticle before, ParsedArticle anew) {
        List<Statement> statements = anew.statements().stream()
                .map(statement -> in(before.article(), statement, BlockRole.BOILERPLATE)
                        ? Statements.withRule(statement, RESCUED) : statement)
                .toList();
        return new ParsedArticle(before.article(), anew.actors(), statements, anew.links());
    }

    /**
     * True where an analyst, or the machine and no analyst, has called boilerplate what the machine took a statement
     * from.
     */
    static boolean hides(Article article, Statement statement) {
        for (Block block : article.blocks()) {
            if (block.role() == BlockRole.BOILERPLATE && block.span().overlaps(statement.contentCover())
                    && (block.reason().equals(ANALYST) || statement.rules().contains(RESCUED))) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Article article, Statement statement, BlockRole role) {
        return article.blocks().stream()
                .anyMatch(block -> block.role() == role && block.span().overlaps(statement.contentCover()));
    }

    /** The blocks with one stretch given a role; of blocks that reach past it the rest stays as it was. */
    static List<Block> with(List<Block> blocks, Span span, BlockRole role) {
        List<Block> changed = new ArrayList<>();
        boolean placed = false;
        Block given = new Block(span, role, ANALYST);
        for (Block block : blocks) {
            Span old = block.span();
            add(changed, block, old.start(), Math.min(old.end(), span.start()));
            if (!placed && old.end() > span.start()) {
                changed.add(given);
                placed = true;
            }
            add(changed, block, Math.max(old.start(), span.end()), old.end());
        }
        if (!placed) {
            changed.add(given);
        }
        return changed;
    }

    private static void add(List<Block> blocks, Block from, int start, int end) {
        if (start < end) {
            blocks.add(start == from.span().start() && end == from.span().end() ? from
                    : new Block(new Span(start, end), from.role(), from.reason()));
        }
    }
}
