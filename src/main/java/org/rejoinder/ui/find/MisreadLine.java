package org.rejoinder.ui.find;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.rejoinder.search.Misread;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Wording;

/** Says what a part of a query was read as, and offers what may have been meant. */
final class MisreadLine extends FlowPane {
    MisreadLine(Misread misread, FilterModel filters, Wording wording) {
        super(6, 2);
        getStyleClass().add("misread-line");
        Label words = Texts.wrapped(wording.messages().get(
                "search.misread." + misread.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                misread.part()), "misread-words");
        // A flow lets what stands in it be as wide as it likes.
        words.maxWidthProperty().bind(widthProperty().map(width ->
                width.doubleValue() > 0 ? width.doubleValue() - snappedLeftInset() - snappedRightInset()
                        : USE_COMPUTED_SIZE));
        getChildren().add(words);
        misread.meant().ifPresent(meant -> {
            Hyperlink instead = new Hyperlink(wording.messages().get("search.meant", meant));
            instead.setOnAction(event -> filters.search(
                    filters.filter().get().search().replace(part(misread, filters), meant)));
            getChildren().add(instead);
        });
    }

    /** As it stands in the query: a value may have been in quotation marks. */
    private static String part(Misread misread, FilterModel filters) {
        String typed = filters.filter().get().search();
        int colon = misread.part().indexOf(':');
        String quoted = misread.part().substring(0, colon + 1) + '"' + misread.part().substring(colon + 1) + '"';
        return typed.contains(quoted) ? quoted : misread.part();
    }
}
