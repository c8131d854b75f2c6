package org.rejoinder.ui.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.rejoinder.export.PageLayout.Extent;
import org.rejoinder.export.PictureOptions;
import org.rejoinder.render.Theme;
import org.rejoinder.ui.export.ExportModel.Choice;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Asks what the picture is to be like. */
public final class ExportSheet extends VBox {
    private final ExportModel model;
    private final Messages messages;
    private final GridPane lines = new GridPane();
    private final TextField title = new TextField();
    private final Label size = Texts.label("", "small-muted");
    private Choice choice;

    /**
     * @param onSave   told what was chosen
     * @param onClose  called when nothing is to be saved
     */
    public ExportSheet(ExportModel model, Messages messages, Consumer<Choice> onSave, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        choice = model.suggested();
        title.setText(choice.title());
        title.setId("export-title");
        title.setPrefWidth(360);
        title.textProperty().subscribe(text -> choose(new Choice(
                choice.extent(), choice.theme(), choice.scale(), text)));
        lines.getStyleClass().add("export-lines");
        line("export.title", title);
        line("export.extent", segments(List.of(Extent.values()), choice.extent(),
                extent -> messages.of("export.extent", extent),
                extent -> choose(new Choice(extent, choice.theme(), choice.scale(), choice.title()))));
        line("export.colours", segments(Theme.all(), choice.theme(),
                theme -> messages.get("export.colours." + theme.name()),
                theme -> choose(new Choice(choice.extent(), theme, choice.scale(), choice.title()))));
        line("export.size", segments(List.of(1, 2, 3, 4), choice.scale(), scale -> messages.get("export.scale", scale),
                scale -> choose(new Choice(choice.extent(), choice.theme(), scale, choice.title()))));
        lines.add(size, 1, lines.getRowCount());
        Button save = new Button(messages.get("export.save"));
        save.setId("export-save");
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        save.setOnAction(event -> onSave.accept(choice));
        Button cancel = new Button(messages.get("export.cancel"));
        cancel.setOnAction(event -> onClose.run());
        HBox buttons = new HBox(cancel, save);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Texts.label(messages.get("export.heading"), "sheet-title"), lines, buttons);
        getStyleClass().addAll("dialog-sheet", "export-sheet");
        setId("export-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void choose(Choice next) {
        choice = next;
        PictureOptions options = model.options(choice);
        size.setText(messages.get("export.pixels", options.pixelWidth(), options.pixelHeight()));
    }

    private void line(String key, Node control) {
        Label label = Texts.label(messages.get(key), "export-key");
        label.setLabelFor(control);
        lines.addRow(lines.getRowCount(), label, control);
    }

    private static <T> SegmentedButton segments(
            List<T> values, T chosen, Function<T, String> words, Consumer<T> onChosen) {
        SegmentedButton buttons = new SegmentedButton();
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.setSelected(value.equals(chosen));
            button.setOnAction(event -> {
                button.setSelected(true);
                onChosen.accept(value);
            });
            buttons.getButtons().add(button);
        }
        return buttons;
    }
}
