package org.rejoinder.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rejoinder.model.Span;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.look.StanceState;
import org.rejoinder.ui.source.SourcePage.Mark;
import org.rejoinder.ui.source.SourcePage.Paragraph;
import org.rejoinder.ui.source.SourcePage.Run;

/** One paragraph of the source, its marks painted behind its words. */
final class ParagraphView extends StackPane {
    private final TextFlow flow = new TextFlow();
    private final Pane behind = new Pane();
    private final Path selection = new Path();
    private final Path found = new Path();
    private final Path current = new Path();
    private PageHits.Hits hits = PageHits.Hits.NONE;
    private final List<Painted> marks = new ArrayList<>();
    private Paragraph paragraph;
    private Optional<Tone> stance = Optional.empty();

    /**
     * A mark, where it stands in the text, and how a line's area becomes its outline.
     *
     * @param state  of those that have the colour of the stance, which those of other statements have not
     */
    private record Painted(Span span, Path path, Optional<StanceState> state,
            Function<Rectangle2D, List<PathElement>> outline) {}

    ParagraphView() {
        getStyleClass().add("paragraph");
        flow.getStyleClass().add("paragraph-flow");
        behind.setManaged(false);
        behind.setMouseTransparent(true);
        selection.getStyleClass().add("text-selection");
        selection.setManaged(false);
        found.getStyleClass().add("hit");
        current.getStyleClass().addAll("hit", "hit-current");
        found.setManaged(false);
        current.setManaged(false);
        getChildren().addAll(behind, flow);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(Paragraph newParagraph, String text) {
        paragraph = newParagraph;
        flow.getChildren().clear();
        behind.getChildren().clear();
        marks.clear();
        for (Run run : paragraph.runs()) {
            Text words = new Text(run.span().of(text));
            words.getStyleClass().add("source-text");
            if (run.marks().contains(Mark.CONTENT)) {
                words.getStyleClass().add("words-content");
            }
            flow.getChildren().add(words);
            prepare(run);
        }
        behind.getChildren().addAll(found, current, selection);
        setAccessibleText(paragraph.span().of(text));
        getStyleClass().removeIf(style -> style.startsWith("role-"));
        getStyleClass().add("role-" + paragraph.role().name().toLowerCase(Locale.ROOT));
        requestLayout();
    }

    /** Gives the marks the colours of a stance. Only they are styled anew. */
    void showStance(Optional<Tone> now) {
        stance = now;
        marks.forEach(mark -> mark.state().ifPresent(state -> state.show(now)));
    }

    /** The offset in the article's text nearest to a point of this view (pixels). */
    int offsetAt(double x, double y) {
        int local = flow.getHitInfo(flow.parentToLocal(x, y)).getInsertionIndex();
        return paragraph.span().start() + Math.clamp(local, 0, paragraph.span().length());
    }

    /** Where the line ends below in which an offset of the article's text stands (pixels of this view). */
    double bottomOf(int offset) {
        int local = Math.clamp(offset - paragraph.span().start(), 0, paragraph.span().length());
        return flow.getLayoutY() + flow.getLayoutInfo().getSelectionGeometry(
                local, Math.min(local + 1, paragraph.span().length()), false).stream()
                .mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
    }

    void showSelection(Span span) {
        selection.getElements().clear();
        if (paragraph != null && !span.isEmpty() && span.overlaps(paragraph.span())) {
            int start = Math.max(span.start(), paragraph.span().start()) - paragraph.span().start();
            int end = Math.min(span.end(), paragraph.span().end()) - paragraph.span().start();
            selection.getElements().setAll(flow.getRangeShape(start, end, false));
        }
    }

    /** Marks what is searched for, the one that was gone to more than the others. */
    void showHits(PageHits.Hits all) {
        if (all.equals(hits)) {
            return;
        }
        found.getElements().clear();
        current.getElements().clear();
        hits = all;
        requestLayout();
    }

    private void layHits() {
        found.getElements().clear();
        current.getElements().clear();
        if (paragraph == null) {
            return;
        }
        Span line = paragraph.span();
        for (Span hit : hits.spans()) {
            if (hit.overlaps(line)) {
                Path path = hits.current().filter(hit::equals).isPresent() ? current : found;
                path.getElements().addAll(flow.getRangeShape(Math.max(hit.start(), line.start()) - line.start(),
                        Math.min(hit.end(), line.end()) - line.start(), false));
            }
        }
    }

    /** The marks exist from the start, so that they are styled; where they lie shows once the words are set. */
    private void prepare(Run run) {
        if (run.marks().contains(Mark.CONTENT)) {
            add(run, "mark-content", true, ParagraphView::box);
        } else if (run.marks().contains(Mark.OTHER)) {
            add(run, "mark-other", false, ParagraphView::underline);
        }
        if (run.marks().contains(Mark.SPEAKER)) {
            add(run, "mark-speaker", true, ParagraphView::underline);
        }
        if (run.marks().contains(Mark.CUE)) {
            add(run, "mark-cue", true, ParagraphView::underline);
        }
    }

    private void add(Run run, String style, boolean coloured, Function<Rectangle2D, List<PathElement>> outline) {
        Path path = new Path();
        path.getStyleClass().add(style);
        Optional<StanceState> state = coloured ? Optional.of(new StanceState(path)) : Optional.empty();
        state.ifPresent(some -> some.show(stance));
        behind.getChildren().add(path);
        marks.add(new Painted(run.span(), path, state, outline));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        behind.relocate(flow.getLayoutX(), flow.getLayoutY());
        layHits();
        for (Painted mark : marks) {
            List<Rectangle2D> areas = flow.getLayoutInfo().getSelectionGeometry(
                    mark.span().start() - paragraph.span().start(),
                    mark.span().end() - paragraph.span().start(), false);
            mark.path().getElements().setAll(
                    areas.stream().flatMap(area -> mark.outline().apply(area).stream()).toList());
        }
    }

    private static List<PathElement> box(Rectangle2D area) {
        return List.of(new MoveTo(area.getMinX(), area.getMinY()), new LineTo(area.getMaxX(), area.getMinY()),
                new LineTo(area.getMaxX(), area.getMaxY()), new LineTo(area.getMinX(), area.getMaxY()),
                new ClosePath());
    }

    private static List<PathElement> underline(Rectangle2D area) {
        double y = Math.round(area.getMaxY()) - 0.5;
        return List.of(new MoveTo(area.getMinX(), y), new LineTo(area.getMaxX(), y));
    }
}
