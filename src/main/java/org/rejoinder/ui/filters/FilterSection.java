package org.rejoinder.ui.filters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/**
 * A heading with rows under it. Rows live as long as what they stand for, so that focus stays where it was. Where there
 * are many, the first of them are shown, with a field to look for others.
 */
final class FilterSection extends VBox {
    /** More rows than these have a field to find some by, and the rest behind a link. */
    private static final int MANY = 24;
    /** Nobody reads more; a field finds the others. */
    private static final int MOST = 200;
    /** Where names begin and counts end, from the pane's edges, in pixels. */
    private static final double INSET = 20;

    private final Messages messages;
    private final VBox rows = new VBox();
    private final TextField find = new TextField();
    private final Hyperlink more = new Hyperlink();
    private final Map<String, FilterRow> known = new HashMap<>();
    private List<Line> lines = List.of();
    private boolean open;

    /**
     * What a row stands for.
     *
     * @param parent  name of what it belongs to, which is shown with it; its own where it belongs to nothing
     * @param maker   makes its row
     * @param shower  shows it in its row
     */
    record Line(String key, String name, String parent, Supplier<FilterRow> maker, Consumer<FilterRow> shower) {}

    FilterSection(String heading, Messages messages) {
        this.messages = messages;
        getStyleClass().add("filter-section");
        Label title = Texts.label(heading, "section-heading");
        rows.getStyleClass().add("filter-rows");
        rows.setAccessibleRole(AccessibleRole.PARENT);
        rows.setAccessibleText(heading);
        find.getStyleClass().add("filter-find");
        setMargin(find, new Insets(0, INSET, 0, INSET));
        find.setAccessibleText(heading);
        find.textProperty().subscribe(text -> list());
        more.getStyleClass().add("filter-more");
        more.setOnAction(event -> {
            open = !open;
            list();
        });
        getChildren().addAll(title, find, rows, more);
        show(List.of());
    }

    /** In their order; those that belong to something behind it. */
    void show(List<Line> all) {
        lines = List.copyOf(all);
        list();
    }

    private void list() {
        boolean many = lines.size() > MANY;
        Presence.set(find, many);
        find.setPromptText(messages.get("filters.find", lines.size()));
        String wanted = many ? plain(find.getText().strip()) : "";
        List<Line> fitting = wanted.isEmpty() ? lines
                : lines.stream().filter(line -> plain(line.name()).contains(wanted)
                || plain(line.parent()).contains(wanted) || holds(line, wanted)).toList();
        int most = !many ? MANY : open || !wanted.isEmpty() ? MOST : MANY - 4;
        List<Node> next = new ArrayList<>();
        fitting.stream().limit(most).forEach(line -> {
            FilterRow row = known.computeIfAbsent(line.key(), key -> line.maker().get());
            line.shower().accept(row);
            next.add(row);
        });
        known.values().retainAll(next);
        if (!rows.getChildren().equals(next)) {
            rows.getChildren().setAll(next);
        }
        int left = fitting.size() - next.size();
        Presence.set(more, many && wanted.isEmpty() && (left > 0 || open) || left > 0);
        more.setText(open && left == 0 ? messages.get("filters.fewer") : messages.get("filters.more", left));
        more.setDisable(open && left > 0);
    }

    /** Whether something that belongs to it fits. */
    private boolean holds(Line line, String wanted) {
        return line.name().equals(line.parent()) && lines.stream()
                .anyMatch(other -> other.parent().equals(line.name()) && plain(other.name()).contains(wanted));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036F]", "")
                .toLowerCase(Locale.ROOT);
    }
}
