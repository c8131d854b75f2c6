package org.rejoinder.ui.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.timeline.Tone;

/**
 * An article as the source pane shows it: every line of the text, blank ones left out, letter for letter.
 *
 * @param article     id of the article
 * @param stance      of the statement marked in it; empty where none is
 * @param focus       index of the paragraph to scroll to: the statement's, or where the article begins
 * @param paragraphs  in text order
 */
public record SourcePage(
        String article, String text, String outlet, Optional<Tone> stance, int focus,
        List<Paragraph> paragraphs) {
    /** What a stretch of the text is marked as. */
    public enum Mark { CONTENT, SPEAKER, CUE, OTHER }

    public SourcePage {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One line of the text. {@code span} and the runs are offsets in the article's text. */
    public record Paragraph(Span span, BlockRole role, List<Run> runs) {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** The same words with the same marks, whichever utterances they belong to now. */
        boolean looksLike(Paragraph other) {
            return span.equals(other.span) && role == other.role && runs.size() == other.runs.size()
                    && IntStream.range(0, runs.size()).allMatch(i -> runs.get(i).span().equals(other.runs.get(i).span())
                    && runs.get(i).marks().equals(other.runs.get(i).marks()));
        }
    }

    /**
     * A stretch of a paragraph that is marked the same throughout.
     *
     * @param statement  id of the utterance that it belongs to, where it is marked
     */
    public record Run(Span span, Set<Mark> marks, Optional<String> statement) {
        public Run {
            marks = Set.copyOf(marks);
        }
    }

    /** The marked words, as they stand. */
    public String marked(Mark mark) {
        StringBuilder words = new StringBuilder();
        paragraphs.stream().flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> run.marks().contains(mark))
                .forEach(run -> words.append(run.span().of(text)));
        return words.toString();
    }
}
