package org.rejoinder.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.RecentCases;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.casefile.CaseFileModel;
import org.rejoinder.ui.conversation.ConversationModel;
import org.rejoinder.ui.correct.CorrectionModel;
import org.rejoinder.ui.export.ExportModel;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.find.FindModel;
import org.rejoinder.ui.find.SearchesModel;
import org.rejoinder.ui.inspector.Describer;
import org.rejoinder.ui.inspector.InspectorModel;
import org.rejoinder.ui.intake.ImportModel;
import org.rejoinder.ui.matrix.MatrixModel;
import org.rejoinder.ui.measures.MeasuresModel;
import org.rejoinder.ui.merge.MergeModel;
import org.rejoinder.ui.present.PresentModel;
import org.rejoinder.ui.review.ReviewModel;
import org.rejoinder.ui.source.SourceModel;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.SelectionKeeper;
import org.rejoinder.ui.state.Settings;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.table.TableModel;
import org.rejoinder.ui.timeline.TimelineModel;
import org.rejoinder.ui.views.ViewsModel;
import org.rejoinder.ui.wordings.WordingsModel;
import org.rejoinder.ui.words.Steps;
import org.rejoinder.ui.words.Wording;

/** All that one window shows, without the window. Needs no toolkit. */
public record Models(
        Wording wording,
        Workspace workspace,
        Selection selection,
        Notices notices,
        FilterModel filters,
        InspectorModel inspector,
        CorrectionModel corrections,
        ReviewModel review,
        ConversationModel conversation,
        MatrixModel matrix,
        MeasuresModel measures,
        WordingsModel wordings,
        SourceModel source,
        TimelineModel timeline,
        ImportModel imports,
        ExportModel export,
        CaseFileModel caseFile,
        TableModel table,
        ViewsModel views,
        FindModel find,
        SearchesModel searches,
        PresentModel present,
        Supplier<MergeModel> merges,
        Unfinished unfinished,
        Settings settings) {
    /** Opens a case file, or adds articles to what is open. */
    public void open(List<Path> paths) {
        if (replaces(paths)) {
            caseFile.opening().open(paths.getFirst());
        } else {
            imports.read(paths);
        }
    }

    /** True where opening these puts another case in place of the open one. */
    boolean replaces(List<Path> paths) {
        return paths.size() == 1 && CaseFile.isCaseFile(paths.getFirst());
    }

    /**
     * An empty case in a window that forgets how it looked, of an analyst without a name: the same on every machine.
     */
    public static Models of(Wording wording, ImportModel.Reader reader, TaskRunner runner) {
        return of(wording, reader, runner, Settings.forgotten(), RecentCases.forgotten(),
                wording.messages().get("author.unknown"));
    }

    /**
     * An empty case beside those that were open before.
     *
     * @param author  whose decisions are taken
     */
    public static Models of(Wording wording, ImportModel.Reader reader, TaskRunner runner, Settings settings,
            RecentCases recent, String author) {
        Workspace workspace = new Workspace(
                wording.messages().get("case.new"), new StepByStep(), () -> author, Clock.systemUTC());
        Selection selection = new Selection();
        Notices notices = new Notices();
        FilterModel filters = new FilterModel(
                workspace, new FacetCounter(wording.messages().get("speaker.nobody")), new LuceneSearcher());
        TimelineModel timeline = new TimelineModel(workspace, filters, selection);
        ShownClock clock = timeline.clock();
        SelectionKeeper.install(workspace, selection);
        Unfinished unfinished = new Unfinished();
        CorrectionModel corrections = new CorrectionModel(workspace, selection, unfinished);
        ViewsModel views = new ViewsModel(workspace, filters, timeline);
        SourceModel source = new SourceModel(workspace, selection, filters.highlighter());
        // There is something to read beside the timeline before a statement is chosen.
        workspace.index().subscribe(index -> source.openFirst());
        return new Models(wording, workspace, selection, notices, filters,
                new InspectorModel(workspace, selection, new Describer(wording), clock),
                corrections,
                new ReviewModel(workspace, selection, timeline::goTo, corrections::setStance),
                new ConversationModel(workspace, selection),
                new MatrixModel(workspace, filters, selection),
                new MeasuresModel(workspace, filters, selection, runner),
                new WordingsModel(workspace, selection),
                source,
                timeline,
                new ImportModel(reader, workspace, notices, runner, wording.messages()),
                new ExportModel(workspace, timeline, notices, runner, wording.messages(), settings, Models::copy),
                new CaseFileModel(workspace, notices, runner, wording.messages(), recent, unfinished),
                new TableModel(workspace, filters, selection, clock, runner, wording),
                views,
                new FindModel(workspace, filters, selection, timeline::goTo),
                new SearchesModel(workspace, filters),
                new PresentModel(filters, selection, timeline, views),
                () -> new MergeModel(workspace, new StepByStep(), runner, wording,
                        new Steps(wording.messages(), ZoneId.systemDefault()), author),
                unfinished,
                settings);
    }

    private static void copy(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
