package org.rejoinder.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import org.rejoinder.casefile.AtomicFile;
import org.rejoinder.export.PageLayout;
import org.rejoinder.export.PageLayout.Extent;
import org.rejoinder.export.PictureFormat;
import org.rejoinder.export.PictureOptions;
import org.rejoinder.export.PicturePage;
import org.rejoinder.model.Case;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.render.Theme;
import org.rejoinder.render.TiledCanvas;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;
import org.rejoinder.task.Running;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Settings;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.timeline.TimelineModel;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Troubles;

/** Makes pictures of the timeline: into files, onto the clipboard, for a preview. All of them in the background. */
public final class ExportModel {
    private static final int WHOLE_WIDTH = 1600;
    private static final int WHOLE_HEIGHT = 1000;
    /** Room for title, period, legend and sources around what is on screen. */
    private static final int FRAME = 170;
    /** What other programs can be expected to paste, in pixels. */
    private static final double MOST_COPIED = 24e6;

    private final Workspace workspace;
    private final TimelineModel timeline;
    private final Notices notices;
    private final TaskRunner runner;
    private final Messages messages;
    private final Settings settings;
    private final PictureClipboard clipboard;
    private final TextMeasure measure = new FontMeasure();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<Running> writing = Optional.empty();
    private Optional<Running> previewing = Optional.empty();

    public ExportModel(Workspace workspace, TimelineModel timeline, Notices notices, TaskRunner runner,
            Messages messages, Settings settings, PictureClipboard clipboard) {
        this.workspace = workspace;
        this.timeline = timeline;
        this.notices = notices;
        this.runner = runner;
        this.messages = messages;
        this.settings = settings;
        this.clipboard = clipboard;
    }

    /** What the dialog begins with: what was chosen last, with the case's name over it. */
    public ExportChoice suggested() {
        ExportChoice last = ExportChoice.remembered(settings, workspace.theCase().name());
        return last.extent() == Extent.SELECTION && !hasSelection() ? last.withExtent(Extent.WHOLE) : last;
    }

    /** Whether there is anything to draw. */
    public boolean isPossible() {
        return !timeline.picture().get().isEmpty();
    }

    /** Whether statements are chosen that could be drawn alone. */
    public boolean hasSelection() {
        return !timeline.view().selection().isEmpty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How much of the file is written, 0..1; below 0 where unknown. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Why the last picture could not be made; empty where it could, and while the next one is made. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Stops writing; nothing is left of the file. */
    public void cancel() {
        writing.ifPresent(Running::cancel);
    }

    /** Stops writing, and forgets what went wrong. */
    void leave() {
        cancel();
        trouble.set("");
    }

    /** A file name for the picture. */
    public String suggestedName(ExportChoice choice) {
        String name = choice.title().isBlank() ? workspace.theCase().name() : choice.title();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "")
                + "." + choice.format().extension();
    }

    /** @throws IllegalArgumentException where the size cannot be, with what can be */
    public PictureOptions options(ExportChoice choice) {
        PictureOptions options = new PictureOptions(WHOLE_WIDTH, WHOLE_HEIGHT, 1, PictureOptions.SCREEN, choice.theme(),
                Optional.of(choice.title()), Optional.of(choice.caption()), true, choice.legend(), choice.sources());
        if (choice.named().isPresent()) {
            PictureOptions sized = options.withSize(choice.named().get());
            return choice.upright() && choice.named().get().isPaper() ? sized.turned() : sized;
        }
        if (choice.size().equals(ExportChoice.OWN)) {
            options = options.withPixels(choice.width(), choice.height());
        } else if (choice.extent() == Extent.AS_SHOWN) {
            ViewState view = timeline.view();
            options = options.withPixels(Math.max(PictureOptions.LEAST_WIDTH, (int) view.width()),
                    Math.max(PictureOptions.LEAST_HEIGHT, (int) view.height() + FRAME));
        }
        int longest = Math.max(options.width(), options.height());
        return options.withScale(Math.clamp(PictureOptions.LONGEST_SIDE / longest, 1, choice.sharpness()));
    }

    /** Lays the picture out and hands it over; of several wishes in a row the last one alone. */
    public void preview(ExportChoice choice, Consumer<PicturePage> onReady) {
        previewing.ifPresent(Running::cancel);
        previewing = Optional.of(runner.run(page(choice, options(choice)), update -> { }, outcome -> {
            if (outcome instanceof Outcome.Done<PicturePage>(PicturePage page)) {
                onReady.accept(page);
            }
        }));
    }

    private Work<PicturePage> page(ExportChoice choice, PictureOptions options) {
        Case drawn = workspace.theCase();
        TimelineItems items = timeline.items();
        ViewState view = choice.extent() == Extent.SELECTION ? timeline.view().withSelection(chosen())
                : timeline.view();
        TextMeasure room = choice.format().room(measure);
        return work -> new PageLayout(drawn, items, room, messages.bundle()).page(view, choice.extent(), options);
    }

    /** What is selected; where that is a single statement, its whole exchange. */
    private Set<String> chosen() {
        Set<String> selected = timeline.view().selection();
        return selected.size() > 1 ? selected
                : timeline.picks().exchange().map(Set::copyOf).orElse(selected);
    }

    /** Draws the picture into a file, and tells when it is there or why not. */
    public void write(ExportChoice choice, Path file) {
        choice.remember(settings);
        var page = page(choice, options(choice));
        start(work -> {
            PicturePage laid = page.run(work);
            AtomicFile.write(file, out -> choice.format().write(laid, measure, out, work));
            return file;
        }, path -> notices.done(messages.get("export.done", path.getFileName())),
                cause -> List.of(new Troubles(messages).writing(file, cause), messages.get("export.failed.kept")));
    }

    /** Puts the picture on the clipboard, as sharp as chosen unless that is more than others can paste. */
    public void copy(ExportChoice choice) {
        choice.remember(settings);
        put(choice);
    }

    private void put(ExportChoice choice) {
        PictureOptions wanted = options(choice);
        double most = Math.sqrt(MOST_COPIED / wanted.width() / wanted.height());
        PictureOptions options = wanted.withScale(Math.clamp(most, 1, wanted.scale()));
        var page = page(choice.withFormat(PictureFormat.PNG), options);
        start(work -> image(page.run(work), options, work), image -> {
            clipboard.put(image);
            notices.done(messages.get("export.copied"));
        }, cause -> Optional.ofNullable(cause.getMessage()).map(List::of).orElse(List.of()));
    }

    /** Copies what is on screen, in the colours of the screen. */
    public void copyView() {
        ExportChoice choice = suggested().withExtent(Extent.AS_SHOWN).withSize(ExportChoice.SCREEN);
        put(Theme.named(timeline.view().theme()).map(choice::withTheme).orElse(choice));
    }

    private Image image(PicturePage page, PictureOptions options, Progress work) throws Exception {
        return new TiledCanvas(measure).image(page::paint, options.pixelWidth(), options.pixelHeight(), options.scale(),
                work::checkCancelled);
    }

    private <T> void start(Work<T> work, Consumer<T> onDone, Function<Exception, List<String>> why) {
        trouble.set("");
        busy.set(true);
        progress.set(0);
        writing = Optional.of(runner.run(work, update -> progress.set(update.share()), outcome ->
                end(outcome, onDone, why)));
    }

    private <T> void end(Outcome<T> outcome, Consumer<T> onDone, Function<Exception, List<String>> why) {
        writing = Optional.empty();
        switch (outcome) {
            case Outcome.Done<T>(T value) -> onDone.accept(value);
            case Outcome.Failed<T>(Exception cause) -> {
                List<String> reasons = why.apply(cause);
                notices.problem(messages.get("export.failed"), reasons);
                trouble.set(Stream.concat(Stream.of(messages.get("export.failed")), reasons.stream())
                        .collect(Collectors.joining(" ")));
            }
            case Outcome.Cancelled<T>() -> { }
        }
        busy.set(false);
    }
}
