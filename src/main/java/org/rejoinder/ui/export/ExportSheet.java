package org.rejoinder.ui.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.rejoinder.export.PageLayout.Extent;
import org.rejoinder.export.PictureFormat;
import org.rejoinder.export.PictureOptions;
import org.rejoinder.export.PictureSize;
import org.rejoinder.render.Theme;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Segments;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Asks what the picture is to be like, and shows it. */
public final class ExportSheet extends VBox {
    private static final double MILLIMETRES = 25.4;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /** How much is seen of the last picture that could be, while the next one cannot. */
    private static final double FADED = 0.35;

    private final ExportModel model;
    private final Messages messages;
    private final Preview preview;
    private final GridPane lines = new GridPane();
    private final Label size = Texts.wrapped("", "small-muted");
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final HBox own = new HBox(6, width, new Label("×"), height);
    private final CheckBox upright;
    private final Region sharpness;
    private final Button save;
    private final Button copy;
    private boolean possible = true;
    private ExportChoice choice;

    /**
     * @param first    what it begins with
     * @param onSave   told what was chosen
     * @param onClose  called when nothing more is to be done
     */
    public ExportSheet(ExportModel model, ExportChoice first, TextMeasure measure, Messages messages,
            Consumer<ExportChoice> onSave, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.choice = first;
        preview = new Preview(measure);
        upright = new CheckBox(messages.get("export.upright"));
        sharpness = segments(List.of(1, 2, 3, 4), first.sharpness(), scale -> messages.get("export.scale", scale),
                scale -> choose(now -> now.withSharpness(scale)));
        save = button("export.save", "export-save", () -> onSave.accept(choice));
        copy = button("export.copy", "export-copy", () -> model.copy(choice));
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        size.setId("export-pixels");
        // What it says, however long, must not make the sheet wider while somebody types.
        size.setPrefWidth(0);
        size.setMaxWidth(Double.MAX_VALUE);
        fill(first);
        lines.getStyleClass().add("export-lines");
        lines.setMinWidth(USE_PREF_SIZE);
        HBox middle = new HBox(24, preview, scrolled());
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(Texts.label(messages.get("export.heading"), "sheet-title"), middle, trouble(),
                buttons(onClose));
        getStyleClass().addAll("dialog-sheet", "export-sheet");
        setId("export-sheet");
        setAccessibleText(messages.get("export.heading"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        choose(UnaryOperator.identity());
        // Who closes the sheet gives up what is written: nothing goes on that is not seen.
        Attachment.whileShown(this, () -> Subscription.combine(model.busy().subscribe((was, is) -> {
            allow();
            // What was typed stays where the picture failed, so that another place can be tried.
            if (was && !is && model.trouble().get().isEmpty()) {
                onClose.run();
            }
        }), model::leave));
    }

    private Label trouble() {
        Label told = Texts.wrapped("", "small-muted");
        told.setId("export-trouble");
        told.pseudoClassStateChanged(WRONG, true);
        // As long as it may be, it must not make the sheet wider.
        told.setPrefWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        told.setMinHeight(USE_PREF_SIZE);
        Attachment.whileShown(this, () -> model.trouble().subscribe(text -> {
            told.setText(text);
            Presence.set(told, !text.isEmpty());
        }));
        return told;
    }

    /** Where letters are large and the window is small, the lines scroll rather than lose their height. */
    private ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(USE_PREF_SIZE);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("filters-scroll");
        lines.setMinHeight(USE_PREF_SIZE);
        return scroll;
    }

    private void fill(ExportChoice first) {
        List<Extent> extents = new ArrayList<>(List.of(Extent.WHOLE, Extent.AS_SHOWN));
        if (model.hasSelection()) {
            extents.add(Extent.SELECTION);
        }
        line("export.extent", segments(extents, first.extent(), extent -> messages.of("export.extent", extent),
                extent -> choose(now -> now.withExtent(extent))));
        line("export.format", segments(List.of(PictureFormat.values()), first.format(), PictureFormat::name,
                format -> choose(now -> now.withFormat(format))));
        line("export.size", sizes(first));
        own(first);
        upright.setSelected(first.upright());
        upright.setOnAction(event -> choose(now -> now.withUpright(upright.isSelected())));
        lines.add(new VBox(10, own, upright, sharpness, size), 1, lines.getRowCount());
        line("export.colours",
                segments(Theme.all(), first.theme(), theme -> messages.get("export.colours." + theme.name()),
                theme -> choose(now -> now.withTheme(theme))));
        words(first);
        CheckBox legend = new CheckBox(messages.get("export.legend"));
        CheckBox sources = new CheckBox(messages.get("export.sources"));
        legend.setSelected(first.legend());
        sources.setSelected(first.sources());
        legend.setOnAction(event -> choose(now -> now.withFoot(legend.isSelected(), sources.isSelected())));
        sources.setOnAction(event -> choose(now -> now.withFoot(legend.isSelected(), sources.isSelected())));
        line("export.foot", new HBox(16, legend, sources));
    }

    private void words(ExportChoice first) {
        TextField title = new TextField(first.title());
        TextField caption = new TextField(first.caption());
        title.setId("export-title");
        caption.setId("export-caption");
        title.textProperty().subscribe((was, is) -> choose(now -> now.withWords(is, now.caption())));
        caption.textProperty().subscribe((was, is) -> choose(now -> now.withWords(now.title(), is)));
        line("export.title", title);
        line("export.caption", caption);
    }

    private ChoiceBox<String> sizes(ExportChoice first) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.setId("export-size");
        box.getItems().add(ExportChoice.SCREEN);
        Arrays.stream(PictureSize.values()).map(PictureSize::label).forEach(box.getItems()::add);
        box.getItems().add(ExportChoice.OWN);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String label) {
                return label == null ? "" : messages.get("export.size." + label);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("sizes are chosen, not typed");
            }
        });
        box.setValue(first.size());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((was, is) -> choose(now -> now.withSize(is)));
        return box;
    }

    private void own(ExportChoice first) {
        width.setId("export-width");
        height.setId("export-height");
        width.setAccessibleText(messages.get("export.width"));
        height.setAccessibleText(messages.get("export.height"));
        width.setText(Integer.toString(first.width()));
        height.setText(Integer.toString(first.height()));
        own.setAlignment(Pos.CENTER_LEFT);
        for (TextField field : List.of(width, height)) {
            field.setPrefColumnCount(6);
            field.textProperty().subscribe((was, is) ->
                    choose(now -> now.withPixels(number(width.getText()), number(height.getText()))));
        }
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : 0;
    }

    private HBox buttons(Runnable onClose) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.visibleProperty().bind(model.busy());
        bar.setAccessibleText(messages.get("export.writing"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = button("export.cancel", "export-cancel", () -> {
            if (model.busy().get()) {
                model.cancel();
            } else {
                onClose.run();
            }
        });
        HBox buttons = new HBox(bar, copy, cancel, save);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        lines.disableProperty().bind(model.busy());
        return buttons;
    }

    private Button button(String key, String id, Runnable task) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(event -> task.run());
        return button;
    }

    private void choose(UnaryOperator<ExportChoice> change) {
        choice = change.apply(choice);
        Presence.set(own, choice.size().equals(ExportChoice.OWN));
        Presence.set(upright, choice.named().filter(PictureSize::isPaper).isPresent());
        Presence.set(sharpness, choice.named().isEmpty() && choice.format() == PictureFormat.PNG);
        try {
            size.setText(described(model.options(choice)));
            model.preview(choice, preview::show);
            possible = true;
        } catch (IllegalArgumentException e) {
            size.setText(messages.get("export.impossible", PictureOptions.LEAST_WIDTH, PictureOptions.LEAST_HEIGHT,
                    PictureOptions.LONGEST_SIDE));
            possible = false;
        }
        size.pseudoClassStateChanged(WRONG, !possible);
        preview.setOpacity(possible ? 1 : FADED);
        save.setText(messages.get("export.save", choice.format().name()));
        allow();
    }

    /** One picture at a time, and none of a size that cannot be. */
    private void allow() {
        save.setDisable(!possible || model.busy().get());
        copy.setDisable(!possible || model.busy().get());
    }

    private String described(PictureOptions options) {
        if (choice.format() == PictureFormat.PNG) {
            if (choice.named().filter(PictureSize::isPaper).isPresent()) {
                return messages.get("export.pixels.paper", options.pixelWidth(), options.pixelHeight(),
                        options.dotsAnInch());
            }
            boolean less = choice.named().isEmpty() && options.scale() < choice.sharpness();
            return messages.get(less ? "export.pixels.less" : "export.pixels", options.pixelWidth(),
                    options.pixelHeight(), choice.sharpness(), PictureOptions.LONGEST_SIDE);
        }
        return messages.get("export.millimetres", Math.round(options.width() / options.density() * MILLIMETRES),
                Math.round(options.height() / options.density() * MILLIMETRES));
    }

    private void line(String key, Node control) {
        Label label = Texts.label(messages.get(key), "export-key");
        label.setLabelFor(control);
        lines.addRow(lines.getRowCount(), label, control);
    }

    private static <T> Segments segments(
            List<T> values, T chosen, Function<T, String> words, Consumer<T> onChosen) {
        List<ToggleButton> buttons = new ArrayList<>();
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.setSelected(value.equals(chosen));
            button.setOnAction(event -> {
                button.setSelected(true);
                onChosen.accept(value);
            });
            buttons.add(button);
        }
        Segments segments = new Segments();
        segments.show(buttons);
        return segments;
    }
}
