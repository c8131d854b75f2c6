package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rejoinder.export.PageLayout;
import org.rejoinder.export.PictureOptions;
import org.rejoinder.export.PicturePage;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.render.Toolkit;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.Mark;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

/** Nothing that people read stands in code: the window is opened with other messages, and looked through. */
@Tag("window")
class PseudoLanguageTest {
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern SUM = Pattern.compile("[0-9a-f]{16}…");
    /**
     * What is the same in every language: formats of files, the codes of stances, and how the case itself calls an
     * event, which its file has.
     */
    private static final Set<String> SAME = Set.of("PNG", "SVG", "PDF", "CSV", "JSON", "CSL", "txt", "UTC", "SHA",
            "accuse", "deny", "demand", "comment", "accuses", "text", "plain", "https");
    private static final List<String> VIEWS = List.of("view-timeline", "view-list", "view-conversation", "view-matrix",
            "view-article", "view-wordings", "view-measures");
    private static final List<String> SHEETS = List.of("help", "palette", "export", "actors", "events", "new-event",
            "sources", "decisions", "manage-views", "keep-view", "manage-searches", "tour", "edit-statement",
            "link-statement", "merge-statement", "go-to-date", "present");

    private static Models models;
    private static Desk desk;
    private static Scene scene;

    @BeforeAll
    static void open() {
        Toolkit.onThread(() -> {
            models = Models.of(Wording.of(Messages.of(PseudoLanguage.bundle())), (paths, progress) ->
                    GreekCase.result(),
                    new InlineRunner());
            desk = new Desk(models, new WindowPicture.NoDialogs(), Theme.LIGHT);
            scene = desk.scene(1600, 1000);
            models.open(List.of(Path.of("seeds")));
            models.timeline().goTo(models.filters().shown().get().getFirst().id());
            settle();
            return null;
        });
    }

    @AfterAll
    static void close() {
        models = null;
        desk = null;
        scene = null;
    }

    @Test
    void noWordOfTheWindowStandsInCode() {
        Set<String> found = Toolkit.onThread(() -> {
            Set<String> latin = new TreeSet<>();
            look("window", latin);
            for (String view : VIEWS) {
                desk.actions().run(view);
                look(view, latin);
            }
            desk.actions().run("view-timeline");
            for (String action : List.of("switch-table", "review")) {
                desk.actions().run(action);
                look(action, latin);
            }
            for (String sheet : SHEETS) {
                desk.actions().run(sheet);
                look(sheet, latin);
                escape();
            }
            for (Action action : desk.actions().all()) {
                if (action.submenu().filter("locale"::equals).isPresent() && action.title().isPresent()) {
                    // Locales are called by their own names, whatever language the window has.
                    continue;
                }
                check("action " + action.id(), desk.actions().fullTitle(action) + " "
                        + desk.actions().allKeys(action), latin);
            }
            return latin;
        });
        assertEquals(Set.of(), found, "move these words to assets/messages/messages.properties");
    }

    @Test
    void noWordOfTheTimelineStandsInCode() {
        Set<String> latin = new TreeSet<>();
        Toolkit.onThread(() -> {
            for (Grouping grouping : Grouping.values()) {
                models.timeline().group(grouping);
                settle();
                desk.timeline().scene().orElseThrow().marks()
                        .forEach(mark -> check(grouping.name(), words(mark), latin));
            }
            models.timeline().group(Grouping.SIDE);
            settle();
            return null;
        });
        PicturePage page = new PageLayout(models.workspace().theCase(), CaseItems.of(models.workspace().theCase()),
                new FontMeasure(), PseudoLanguage.bundle()).page(models.timeline().view(), PageLayout.Extent.WHOLE,
                        PictureOptions.of(1600, 1000, "φάρος"));
        page.lines().forEach(line -> check("page", line.text(), latin));
        page.scene().marks().forEach(mark -> check("page", words(mark), latin));
        check("page", page.boxes() + page.facts().description(), latin);
        assertEquals(Set.of(), latin, "move these words to assets/messages/messages.properties");
        assertTrue(page.lines().size() > 5, "the page has title, period, legend and sources");
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case Mark.Text text -> text.text();
            case Mark.LaneLabel lane -> String.join(" ", lane.lines()) + " " + lane.name();
            case Mark.FoldBreak fold -> fold.label();
            case Mark.MoreCount more -> more.label();
            case Mark.FlagCount flags -> flags.label();
            case Mark.ZoneLabel zone -> zone.text();
            case Mark.Pointer pointer -> pointer.label();
            case Mark.Chip chip -> chip.name();
            case Mark.Card card -> String.join(" ", card.names()) + " " + String.join(" ", card.lines());
            default -> "";
        };
    }

    private static void escape() {
        Node focus = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        focus.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        settle();
    }

    private static void settle() {
        WindowPicture.settle(scene);
    }

    private static void look(String where, Set<String> found) throws IOException {
        settle();
        if (System.getProperty("pseudo.pictures") != null) {
            Path file = Path.of(System.getProperty("pseudo.pictures"), where + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
            cut(scene.getRoot()).forEach(text -> System.out.println("CUT " + where + ": " + text));
        }
        for (Node node : nodes(scene.getRoot())) {
            texts(node).forEach(text -> check(where, text, found));
        }
    }

    private static void check(String where, String text, Set<String> found) {
        String user = System.getProperty("user.name");
        Set<String> words = LATIN.matcher(SUM.matcher(text).replaceAll("")).results().map(match -> match.group())
                .filter(word -> !SAME.contains(word) && !word.equals(user))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!words.isEmpty()) {
            found.add(where + ": " + words + " in \"" + text + "\"");
        }
    }

    private static List<Node> nodes(Node from) {
        List<Node> all = new ArrayList<>(List.of(from));
        if (from instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(nodes(child)));
        }
        return all;
    }

    /** What somebody reads or hears of a node. */
    private static List<String> texts(Node node) {
        Stream<String> own = switch (node) {
            case Labeled labeled -> Stream.of(labeled.getText());
            case Text text -> Stream.of(text.getText());
            case TextInputControl input -> Stream.of(input.getPromptText(), input.getText());
            case TabPane tabs -> tabs.getTabs().stream().map(Tab::getText);
            default -> Stream.empty();
        };
        Tooltip tip = node instanceof Control control ? control.getTooltip() : null;
        return Stream.concat(own, Stream.of(node.getAccessibleText(), node.getAccessibleHelp(),
                node.getAccessibleRoleDescription(), tip == null ? null : tip.getText()))
                .filter(text -> text != null && !text.isEmpty()).toList();
    }

    /** Texts for which there was not enough room. */
    private static List<String> cut(Node root) {
        List<String> cut = new ArrayList<>();
        for (Node node : nodes(root)) {
            if (node instanceof Labeled labeled && node.lookup(".text") instanceof Text shown && isShown(node)
                    && labeled.getText() != null
                    && !labeled.getText().equals(shown.getText())) {
                cut.add(labeled.getText() + " -> " + shown.getText() + " " + node.getStyleClass());
            }
        }
        return cut;
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
