package org.rejoinder.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.source.SourcePage.Mark;
import org.rejoinder.ui.source.SourcePage.Paragraph;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

class SourceModelTest {
    private final Workspace workspace = Dispute.workspace();
    private final Selection selection = new Selection();
    private final SourceModel model = new SourceModel(workspace, selection);

    private SourcePage pageOf(Stance stance) {
        selection.select(workspace.theCase().utterances().stream()
                .filter(utterance -> utterance.stance() == stance).findFirst().orElseThrow().id());
        return model.page().get().orElseThrow();
    }

    @Test
    void nothingChosenShowsNothing() {
        assertTrue(model.page().get().isEmpty());
    }

    @Test
    void marksTheWordsTheSpeakerAndTheCue() {
        SourcePage page = pageOf(Stance.DENY);
        assertEquals("“We switched nothing off. The charge is invented,”", page.marked(Mark.CONTENT));
        assertEquals("Norwegian spokesman Odd Lund", page.marked(Mark.SPEAKER));
        assertEquals("Gull Post", page.outlet());
        assertTrue(page.paragraphs().get(page.focus()).span().of(page.text()).startsWith("“We switched"));
    }

    @Test
    void runsTileEachParagraph() {
        SourcePage page = pageOf(Stance.DENY);
        for (Paragraph paragraph : page.paragraphs()) {
            String put = paragraph.runs().stream().map(run -> run.span().of(page.text())).collect(Collectors.joining());
            assertEquals(paragraph.span().of(page.text()), put);
        }
    }

    @Test
    void keepsBoilerplateMarkedAsSuch() {
        Paragraph last = pageOf(Stance.DENY).paragraphs().getLast();
        assertEquals(BlockRole.BOILERPLATE, last.role());
    }

    @Test
    void selectsWholeWords() {
        assertEquals(new Span(4, 13), TextSelection.word("the ill-timed word", 6));
    }

    @Test
    void selectionGrowsBothWays() {
        TextSelection text = new TextSelection();
        text.begin(10);
        text.extendTo(4);
        assertEquals(new Span(4, 10), text.span().get());
        text.extendTo(15);
        assertEquals(new Span(10, 15), text.span().get());
    }
}
