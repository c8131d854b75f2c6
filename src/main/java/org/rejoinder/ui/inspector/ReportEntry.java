package org.rejoinder.ui.inspector;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.rejoinder.model.Span;
import org.rejoinder.search.Highlighter;
import org.rejoinder.ui.look.HitLabel;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** One article's report of an utterance: a link to it and, where another report is read, its first words. */
final class ReportEntry extends VBox {
    private static final int MOST_LETTERS = 84;

    /**
     * What an entry tells.
     *
     * @param read   this is the report that is read
     * @param words  of it; none where it is read, for then they stand above
     * @param hits   what is searched for, as offsets of the words
     */
    record Told(Details.ReportLine line, boolean read, String words, List<Span> hits) {
        Told {
            hits = List.copyOf(hits);
        }

        /** Its words begin where the first hit is among them, for one that is cut off shows why nothing. */
        static Told of(Details.ReportLine line, boolean read, Highlighter highlighter) {
            if (read) {
                return new Told(line, true, "", List.of());
            }
            int at = highlighter.words(line.words()).stream().findFirst().map(Span::start).orElse(0);
            String words = Texts.shortened(line.words(), at, MOST_LETTERS);
            return new Told(line, false, words, highlighter.words(words));
        }
    }

    /** @param onRead  told the index of the report that is to be read */
    ReportEntry(Told told, Messages messages, IntConsumer onRead) {
        Hyperlink link = new Hyperlink(messages.get("report.line", told.line().outlet(), told.line().published()));
        link.setWrapText(true);
        link.getStyleClass().add("report");
        if (told.read()) {
            link.getStyleClass().add("report-read");
        }
        link.setOnAction(event -> onRead.accept(told.line().index()));
        getChildren().add(link);
        getStyleClass().add("report-entry");
        if (!told.words().isEmpty()) {
            HitLabel words = new HitLabel(FactGrid.note(""));
            words.show(told.words(), told.hits());
            getChildren().add(words);
        }
    }
}
