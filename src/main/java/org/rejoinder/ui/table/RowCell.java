package org.rejoinder.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.rejoinder.model.Span;
import org.rejoinder.search.Highlighter;
import org.rejoinder.search.Query;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.HitLabel;
import org.rejoinder.ui.look.Texts;

/** A cell of the statement table. What does not fit ends at a word, and a hover shows all of it. */
final class RowCell extends TableCell<Integer, Integer> {
    private static final int LONG = 20;

    private final Column column;
    private final Supplier<Highlighter> highlighter;
    private final HitLabel hits = new HitLabel(Texts.label(""));
    private final Glyph glyph;
    private final Tooltip full = new Tooltip();

    /** @param highlighter  finds what is searched for */
    RowCell(Column column, Supplier<Highlighter> highlighter) {
        this.highlighter = highlighter;
        this.column = column;
        glyph = column == Column.STANCE ? new Glyph() : null;
        full.setWrapText(true);
        full.setMaxWidth(480);
        full.setShowDelay(Duration.millis(500));
        setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        hits.label().setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        getStyleClass().add("column-" + column.id());
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        boolean shown = !empty && row != null && getTableView().getItems() instanceof RowList;
        Rows rows = shown ? ((RowList) getTableView().getItems()).order().rows() : null;
        String text = shown && row < rows.size() ? rows.text(column, row) : null;
        setText(text);
        full.setText(text);
        setTooltip(text != null && text.length() > LONG ? full : null);
        Function<String, List<Span>> finder = finder(highlighter.get());
        boolean found = text != null && !finder.apply(text).isEmpty();
        if (found) {
            hits.show(text, finder);
        }
        setContentDisplay(found ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setGraphic(text == null ? null : found ? hits : glyph);
        if (text != null && glyph != null) {
            glyph.show(rows.tone(row));
        }
    }

    private Function<String, List<Span>> finder(Highlighter all) {
        return switch (column) {
            case WORDS -> all::words;
            case SPEAKER -> text -> all.field(Query.Field.SPEAKER, text);
            case TARGET -> text -> all.field(Query.Field.TARGET, text);
            case OUTLET -> text -> all.field(Query.Field.OUTLET, text);
            default -> text -> List.of();
        };
    }
}
