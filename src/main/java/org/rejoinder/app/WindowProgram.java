package org.rejoinder.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.Drafts;
import org.rejoinder.casefile.RecentCases;
import org.rejoinder.cli.ExitStatus;
import org.rejoinder.cli.Terminal;
import org.rejoinder.cli.WindowOpener;
import org.rejoinder.cli.WindowRequest;
import org.rejoinder.render.FxFonts;
import org.rejoinder.render.WarmDrawing;
import org.rejoinder.task.BackgroundRunner;
import org.rejoinder.ui.intake.ImportModel;
import org.rejoinder.ui.intake.SystemFileDialogs;
import org.rejoinder.ui.look.LocaleChoice;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.look.ThemeModel;
import org.rejoinder.ui.state.Settings;
import org.rejoinder.ui.timeline.PulseMotion;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

/** Starts the toolkit and opens the window, or draws it into a file. */
final class WindowProgram implements WindowOpener {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    /** On a small screen the window leaves room for its own frame. */
    private static final double MOST_OF_SCREEN = 0.94;
    /** Seconds. */
    private static final int LONGEST_READING = 10;

    /** Milliseconds from a key to the disk. */
    private static final int TYPING = 400;

    /** A window that was closed just now may still write its case. */
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

    /** JavaFX notes on the class path that it would rather be on the module path. Kept, or the level is forgotten. */
    private static final Logger NOTES = Logger.getLogger("javafx");

    private final ImportModel.Reader reader;
    private final Terminal terminal;

    WindowProgram(ImportModel.Reader reader, Terminal terminal) {
        this.reader = reader;
        this.terminal = terminal;
    }

    @Override
    public int open(WindowRequest request) {
        SettingsFile settings = SettingsFile.ofUser();
        Wording wording = Wording.of(Messages.of(words(request, settings)));
        if (request.screenshot().isPresent()) {
            return new WindowPicture(reader, terminal, wording).write(request, request.screenshot().get());
        }
        NOTES.setLevel(Level.SEVERE);
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Start start = start(request, wording, settings);
        try {
            Platform.startup(() -> show(request, start, settings, closed, failure));
            closed.await();
        } catch (UnsupportedOperationException e) {
            start.giveUp();
            terminal.note("there is no display to open a window on; "
                    + "use 'rejoinder parse', 'check' or 'timeline' instead");
            return ExitStatus.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return ExitStatus.DONE;
    }

    @Override
    public Map<String, Object> measure(Optional<Path> caseFile) {
        return new WindowBench(reader, Wording.of(Messages.in(Formats.USUAL))).measure(caseFile);
    }

    /** What was asked for; else a picture is the same everywhere, and the window as its user or the system has it. */
    private static Bundle words(WindowRequest request, Settings settings) {
        return request.locale()
                .or(() -> request.screenshot().map(picture -> Formats.USUAL))
                .or(() -> LocaleChoice.kept(settings))
                .map(Bundle::in)
                .orElseGet(() -> Bundle.in(Locale.getDefault(Locale.Category.DISPLAY),
                        Formats.of(Locale.getDefault(Locale.Category.FORMAT))));
    }

    /**
     * What there is before the window.
     *
     * @param thread  where the models are told what was done beside them, once there is a window
     * @param opens   a case file is being opened
     */
    private record Start(WindowThread thread, Runners runners, Models models, boolean opens) {
        /** There will be no window: lets go of the case file. */
        void giveUp() {
            CountDownLatch ended = new CountDownLatch(1);
            models.caseFile().opening().cancel();
            models.caseFile().opening().progress().subscribe(update -> {
                if (update.isEmpty()) {
                    ended.countDown();
                }
            });
            thread.begin(Runnable::run);
            try {
                ended.await(LONGEST_READING, TimeUnit.SECONDS);
                models.caseFile().letGo();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            runners.close();
        }
    }

    /** A case is read while the toolkit and the window start, and waits for them. */
    private Start start(WindowRequest request, Wording wording, SettingsFile settings) {
        WindowThread thread = new WindowThread();
        Runners runners = Runners.of(threads -> new BackgroundRunner(threads, thread), new NextFrame());
        Models models = Models.of(wording, reader, runners.reading(), settings, RecentCases.ofUser(
                System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))),
                System.getProperty("user.name", wording.messages().get("author.unknown")));
        settings.folder().ifPresent(folder -> models.caseFile().keepDraftsIn(Drafts.in(folder.resolve("unsaved"))));
        models.unfinished().writeWith(CompletableFuture.delayedExecutor(TYPING, TimeUnit.MILLISECONDS));
        models.caseFile().opening().waitForOthers(LONGEST_CLOSING);
        boolean opens = models.replaces(request.paths());
        if (opens) {
            models.open(request.paths());
        }
        return new Start(thread, runners, models, opens);
    }

    private void show(WindowRequest request, Start start, SettingsFile settings, CountDownLatch closed,
            AtomicReference<Throwable> failure) {
        try {
            FxFonts.load();
            Runners runners = start.runners();
            Models models = start.models();
            Wording wording = models.wording();
            Failures.toldBy(models.notices(), wording.messages());
            Stage stage = new Stage();
            Desk desk = new Desk(models, new SystemFileDialogs(() -> stage,
                    () -> models.caseFile().file().get().map(CaseFile::path), wording.messages()),
                    new ThemeModel(request.theme().flatMap(Theme::named), DesktopTheme.now(), settings));
            browse(desk);
            runners.workFor(models, desk);
            desk.timeline().smooth().moveWith(new PulseMotion(), models.settings(),
                    Platform.getPreferences().isReducedMotion());
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setScene(desk.scene(
                    Math.min(WIDTH, screen.getWidth() * MOST_OF_SCREEN),
                    Math.min(HEIGHT, screen.getHeight() * MOST_OF_SCREEN)));
            stage.setMinWidth(Math.min(960, screen.getWidth()));
            stage.setMinHeight(Math.min(600, screen.getHeight()));
            models.workspace().index().subscribe(index -> stage.setTitle(
                    wording.messages().get("window.title", index.theCase().name())));
            stage.setOnCloseRequest(event -> {
                if (models.caseFile().isUnsaved()) {
                    event.consume();
                    desk.closing(stage::hide);
                }
            });
            stage.setOnHidden(event -> {
                models.caseFile().close();
                settings.save();
                runners.close();
                closed.countDown();
            });
            stage.show();
            models.timeline().returns().open(request.arranged().apply(models.timeline().view()));
            start.thread().begin(Platform::runLater);
            if (!start.opens()) {
                // A case is there too soon for that, and its own first frames are what is warmed up for.
                new WarmDrawing(desk.measure(), org.rejoinder.render.Theme.LIGHT).start();
                models.open(request.paths());
            }
            if (request.paths().isEmpty()
                    && !models.caseFile().opening().offerDraft(() -> desk.actions().run("drafts"))) {
                desk.welcome();
            }
        } catch (RuntimeException | Error e) {
            failure.set(e);
            closed.countDown();
        }
    }

    private static void browse(Desk desk) {
        List<String> commands = Browser.commands(System.getProperty("os.name"), System.getenv());
        if (commands.isEmpty()) {
            HostServices host = new DesktopServices().getHostServices();
            desk.browseWith(address -> host.showDocument(address.toASCIIString()));
        } else {
            desk.browseWith(new Browser(commands,
                    address -> Platform.runLater(() -> desk.tellNotBrowsed(address)))::open);
        }
    }

    /**
     * What the desktop does for a program; the toolkit hands it out to applications alone, and this is none otherwise.
     */
    private static final class DesktopServices extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("never launched");
        }
    }
}
