package org.rejoinder.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Report;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.source.SourcePage.Mark;
import org.rejoinder.ui.source.SourcePage.Paragraph;
import org.rejoinder.ui.source.SourcePage.Run;
import org.rejoinder.ui.state.CaseIndex;

/** Cuts an article into paragraphs and runs with the marks of a statement. */
final class PageMaker {
    private record Marked(Span span, Mark mark, Optional<String> utterance) {}

    private static final Set<BlockRole> BEGINNING = EnumSet.of(BlockRole.BODY, BlockRole.STANDFIRST);

    private final CaseIndex index;

    PageMaker(CaseIndex index) {
        this.index = index;
    }

    /**
     * The article of a report with its statement marked, and all others of the case faintly, also of the same
     * utterance.
     */
    Optional<SourcePage> page(Utterance utterance, Report report) {
        return index.article(report.articleId()).map(parsed -> {
            Article article = parsed.article();
            Statement statement = report.statement();
            List<Marked> marks = new ArrayList<>(others(article.id(), statement.id()));
            marks.addAll(marked(statement.content(), Mark.CONTENT, utterance.id()));
            marks.addAll(marked(statement.source(), Mark.SPEAKER, utterance.id()));
            marks.addAll(marked(statement.cue(), Mark.CUE, utterance.id()));
            List<Paragraph> paragraphs = paragraphs(article, marks);
            int focus = focus(paragraphs, statement.content().getFirst().start());
            return new SourcePage(article.id(), article.text(), article.outletOrSource(),
                    Optional.of(index.stance(utterance)), focus, paragraphs);
        });
    }

    /** The article with all its statements marked faintly. */
    Optional<SourcePage> page(String id) {
        return index.article(id).map(parsed -> {
            Article article = parsed.article();
            List<Paragraph> paragraphs = paragraphs(article, others(article.id(), ""));
            return new SourcePage(article.id(), article.text(), article.outletOrSource(), Optional.empty(),
                    head(paragraphs), paragraphs);
        });
    }

    /** Where the article begins, behind the menus of its page: with what stands right above its first words. */
    static int head(List<Paragraph> paragraphs) {
        int first = 0;
        while (first < paragraphs.size() && !BEGINNING.contains(paragraphs.get(first).role())) {
            first++;
        }
        if (first == paragraphs.size()) {
            return 0;
        }
        while (first > 0 && paragraphs.get(first - 1).role() != BlockRole.BOILERPLATE) {
            first--;
        }
        return first;
    }

    private List<Marked> others(String article, String but) {
        return index.toldIn(article).stream()
                .flatMap(other -> other.reports().stream()
                        .filter(report -> report.articleId().equals(article) && !report.statement().id().equals(but))
                        .flatMap(report -> marked(report.statement().content(), Mark.OTHER, other.id()).stream()))
                .toList();
    }

    private static List<Marked> marked(List<Span> spans, Mark mark, String utterance) {
        return spans.stream().map(span -> new Marked(span, mark, Optional.of(utterance))).toList();
    }

    private static int focus(List<Paragraph> paragraphs, int offset) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).span().end() > offset) {
                return i;
            }
        }
        return 0;
    }

    private static List<Paragraph> paragraphs(Article article, List<Marked> marks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String text = article.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                Span line = new Span(start, end);
                paragraphs.add(new Paragraph(line, role(article.blocks(), line), runs(line, marks)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** What stands in no block is nothing of the article's. */
    private static BlockRole role(List<Block> blocks, Span line) {
        return blocks.stream().filter(block -> block.span().overlaps(line)).findFirst().map(Block::role)
                .orElse(blocks.isEmpty() ? BlockRole.BODY : BlockRole.BOILERPLATE);
    }

    private static List<Run> runs(Span line, List<Marked> all) {
        List<Marked> marks = all.stream().filter(mark -> mark.span().overlaps(line)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Marked mark : marks) {
            cuts.add(Math.clamp(mark.span().start(), line.start(), line.end()));
            cuts.add(Math.clamp(mark.span().end(), line.start(), line.end()));
        }
        List<Run> runs = new ArrayList<>();
        Integer start = null;
        for (Integer cut : cuts) {
            if (start != null) {
                runs.add(run(new Span(start, cut), marks));
            }
            start = cut;
        }
        return runs;
    }

    private static Run run(Span span, List<Marked> marks) {
        List<Marked> here = marks.stream().filter(mark -> mark.span().overlaps(span))
                .sorted(Comparator.comparing(Marked::mark)).toList();
        Set<Mark> kinds = EnumSet.noneOf(Mark.class);
        here.forEach(mark -> kinds.add(mark.mark()));
        return new Run(span, kinds, here.stream().findFirst().flatMap(Marked::utterance));
    }
}
