package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rejoinder.casefile.AtomicFile;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casework.CaseNames;
import org.rejoinder.casework.Cases;
import org.rejoinder.export.PageLayout;
import org.rejoinder.export.PageLayout.Extent;
import org.rejoinder.export.PictureFormat;
import org.rejoinder.export.PictureOptions;
import org.rejoinder.export.PicturePage;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.model.Case;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.render.Theme;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the timeline of articles or of a case into a file. */
@Command(
        name = "timeline",
        description = "Draws the timeline of articles, or of a case file, as a picture. Needs no display.")
public final class TimelineCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH|CASE", description = "Files, folders, zip files; or one case file.")
    private List<Path> paths;

    @Option(names = "--png", paramLabel = "OUT", description = "PNG file to write.")
    private Path png;

    @Option(names = "--svg", paramLabel = "OUT", description = "SVG file to write, with real text.")
    private Path svg;

    @Option(names = "--pdf", paramLabel = "OUT", description = "PDF file to write, one page with real text.")
    private Path pdf;

    @Option(names = "--from", paramLabel = "DATE",
            description = "First day, such as 2021-03-01; else the case's first month.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day; else the end of the case's last month.")
    private LocalDate to;

    @Mixin
    private final PageSize size = new PageSize();

    @Mixin
    private final Arrangement arrangement = new Arrangement();

    @Mixin
    private final LocaleOption locale = new LocaleOption();

    @Mixin
    private final ThemeOption theme = new ThemeOption();

    @Option(names = "--title", paramLabel = "TEXT", description = "Over the picture; the case's name if left out.")
    private String title;

    @Option(names = "--caption", paramLabel = "TEXT", description = "A line under the picture.")
    private String caption;

    @Option(names = "--no-legend", description = "Leave out what the shapes mean.")
    private boolean noLegend;

    @Option(names = "--no-sources", description = "Leave out the list of articles.")
    private boolean noSources;

    @Option(names = "--only", paramLabel = "ID", split = ",",
            description = "Show these utterances alone; 'export --format json' has their ids.")
    private List<String> only = List.of();

    @Option(names = "--bare", description = "The timeline alone, without title, legend and sources.")
    private boolean bare;

    public TimelineCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PictureOptions options = options("");
        if (from != null && to != null && to.isBefore(from)) {
            throw usage("--to " + to + " is before --from " + from);
        }
        files().values().forEach(TimelineCommand::writable);
        int status;
        Case drawn;
        if (paths.size() == 1 && CaseFile.isCaseFile(paths.getFirst())) {
            SavedCase saved = SavedCase.read(context, paths.getFirst());
            status = saved.isWhole() ? ExitStatus.DONE : ExitStatus.FAILED;
            drawn = saved.document().assemble();
        } else {
            IntakeResult result = Reading.read(context, paths);
            status = Reading.status(result);
            if (!result.hasStatements()) {
                return ExitStatus.FAILED;
            }
            Case loose = Cases.assemble(name(), result.articles(), List.of());
            drawn = CaseNames.of(loose).map(loose::withName).orElse(loose);
        }
        draw(drawn, options);
        return status;
    }

    /** What is to be written, by its format. */
    private Map<PictureFormat, Path> files() {
        Map<PictureFormat, Path> files = new EnumMap<>(PictureFormat.class);
        Optional.ofNullable(png).ifPresent(file -> files.put(PictureFormat.PNG, file));
        Optional.ofNullable(svg).ifPresent(file -> files.put(PictureFormat.SVG, file));
        Optional.ofNullable(pdf).ifPresent(file -> files.put(PictureFormat.PDF, file));
        if (files.isEmpty()) {
            throw usage("say what to write: --png OUT, --svg OUT or --pdf OUT");
        }
        return files;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PictureOptions options(String name) {
        Theme colours = theme.name().flatMap(Theme::named).orElse(Theme.LIGHT);
        try {
            PictureOptions options = size.apply(new PictureOptions(PageSize.WIDTH, PageSize.HEIGHT, 1,
                    PictureOptions.SCREEN, colours, Optional.of(title == null ? name : title),
                    Optional.ofNullable(caption), true, !noLegend, !noSources));
            return bare ? options.bare() : options;
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private static void writable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure(file + ": its folder does not exist; make it first");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure(file + ": is a folder; give a file to write");
        }
    }

    /** What a case of loose articles is called where nobody in it has a side: after the folder or file. */
    private String name() {
        if (paths.size() > 1) {
            return paths.size() + " sources";
        }
        Path name = paths.getFirst().toAbsolutePath().normalize().getFileName();
        return name == null ? "Timeline" : name.toString();
    }

    private void draw(Case drawn, PictureOptions checked) {
        TimelineItems items = CaseItems.of(drawn, arrangement.zone());
        for (String id : only) {
            if (items.item(id).isEmpty()) {
                throw new CommandFailure("--only " + id
                        + ": no such utterance; 'rejoinder export --format json' has the ids");
            }
        }
        PictureOptions options = checked.title().isPresent() || bare ? checked : options(drawn.name());
        ViewState view = arrangement.apply(ViewState.of(period(Navigator.home(items)), options.width(),
                options.height())).withSelection(Set.copyOf(only));
        FontMeasure measure = new FontMeasure();
        files().forEach((format, file) -> {
            PageLayout layout = new PageLayout(drawn, items, format.room(measure), locale.words());
            PicturePage page = layout.page(view, only.isEmpty() ? Extent.WHOLE : Extent.SELECTION, options);
            write(file, format, page, measure);
        });
    }

    /** The case's own period, with the ends that were asked for. */
    private Window period(Window own) {
        Window first = from == null ? null : Window.ofDays(from, from);
        Window last = to == null ? null : Window.ofDays(to, to);
        long begin = first != null ? first.from() : last == null ? own.from() : Math.min(own.from(), last.from());
        long end = last != null ? last.to() : first == null ? own.to() : Math.max(own.to(), first.to());
        return new Window(begin, end);
    }

    private void write(Path file, PictureFormat format, PicturePage page, FontMeasure measure) {
        try (Terminal.Watched watched = context.terminal().watch("Drawing")) {
            AtomicFile.write(file, out -> format.write(page, measure, out, watched));
        } catch (IOException e) {
            throw new CommandFailure(file + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }
}
