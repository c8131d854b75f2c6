package org.rejoinder.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rejoinder.model.BlockRole.BODY;
import static org.rejoinder.model.BlockRole.BOILERPLATE;
import static org.rejoinder.model.BlockRole.META;
import static org.rejoinder.model.BlockRole.STANDFIRST;
import static org.rejoinder.model.BlockRole.TITLE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.ui.source.SourcePage.Paragraph;

class PageMakerTest {
    @Test
    void anArticleBeginsBehindTheMenusOfItsPage() {
        assertEquals(3, head(TITLE, BOILERPLATE, BOILERPLATE, TITLE, META, BODY, BOILERPLATE, BODY));
        assertEquals(1, head(BOILERPLATE, STANDFIRST, BODY));
        assertEquals(0, head(TITLE, META, BODY));
        assertEquals(0, head(BOILERPLATE, BOILERPLATE));
        assertEquals(0, head());
    }

    private static int head(BlockRole... roles) {
        return PageMaker.head(Stream.of(roles).map(role -> new Paragraph(new Span(0, 1), role, List.of())).toList());
    }
}
