package org.rejoinder.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.source.SourcesModel.Facts;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

class SourcesModelTest {
    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final SourcesModel model = new SourcesModel(workspace, new SourceModel(workspace, new Selection()));

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
    }

    private Article gull() {
        return model.find("gull").getFirst();
    }

    private static Optional<Said> day(int day) {
        return Optional.of(Said.on(LocalDate.of(2022, 5, day), Basis.inferred("analyst", "")));
    }

    @Test
    void onlyWhatDiffersIsDecidedAndEachIsAStep() {
        Article gull = gull();
        model.save(gull, new Facts(gull.heading(), "Gull Post", day(5), "", Optional.empty()));
        assertTrue(workspace.decided().isEmpty());
        URI address = URI.create("https://gull.example/light");
        model.save(gull, new Facts("The light", "The Gull", day(6), "the print edition", Optional.of(address)));
        Article changed = gull();
        assertEquals("The light", changed.heading());
        assertEquals(Optional.of("The Gull"), changed.outlet());
        assertEquals(Optional.of(LocalDate.of(2022, 5, 6)), changed.published().map(Published::date));
        assertEquals("the print edition", changed.published().orElseThrow().basis().text());
        assertEquals(Optional.of(address), changed.source().url());
        assertEquals(4, workspace.decided().size());
        workspace.undo();
        assertTrue(gull().source().url().isEmpty());
    }

    @Test
    void whatTheMachineReadStaysKnown() {
        Article gull = gull();
        model.save(gull, new Facts("", "", Optional.empty(), "", Optional.empty()));
        assertTrue(gull().outlet().isEmpty());
        assertEquals(Optional.of("Gull Post"), model.asRead(gull()).flatMap(Article::outlet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "ftp://gull.example/", "gull.example",
            "https://",
        "mailto:ada@gull.example", "https://bad host/"})
    void nothingButTheWebIsEverOpened(String typed) {
        assertTrue(SourcesModel.address(typed).isEmpty(), typed);
    }

    @Test
    void addressesOfTheWebAreRead() {
        assertEquals(Optional.of(URI.create("HTTPS://gull.example/a?b=c")),
                SourcesModel.address(" HTTPS://gull.example/a?b=c "));
    }
}
