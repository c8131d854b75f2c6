package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Article;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Published;
import org.rejoinder.task.Progress;

/** The three articles that ship with the program, with all that stands around them on their pages. */
class SeedsTest {
    private static List<Article> seeds;

    @BeforeAll
    static void read() {
        Ingested ingested = new Ingest().read(Path.of("seeds"), Progress.NONE);
        assertEquals(List.of(), ingested.problems());
        seeds = ingested.articles();
        assertEquals(3, seeds.size());
    }

    @Test
    void findsTheTitles() {
        assertEquals(
                List.of("Microsoft after India: China bats away another cyber-attack claim with no specific counter",
                        "Chinese govt denies carrying out cyber-attack against Microsoft",
                        "China denies allegations about Microsoft cyber-attack"),
                seeds.stream().map(Article::heading).toList());
    }

    @Test
    void readsEachDatelineAndNoPageClock() {
        Published first = seeds.get(0).published().orElseThrow();
        assertEquals(LocalDate.of(2021, 3, 4), first.date());
        assertEquals(Optional.of(LocalTime.of(12, 13)), first.time());
        assertEquals(Optional.of(ZoneId.of("Asia/Kolkata")), first.zone());
        Published second = seeds.get(1).published().orElseThrow();
        assertEquals(LocalDate.of(2021, 7, 20), second.date());
        assertEquals(Optional.of(LocalTime.of(22, 26)), second.time());
        assertEquals("Jul 20, 2021, at 10:26 pm", second.basis().text());
        assertEquals(Optional.empty(), seeds.get(2).published());
    }

    @Test
    void namesOutletAndAuthorWhereTheTextDoes() {
        assertEquals(Optional.of("Jay Pandya"), seeds.get(0).byline());
        assertEquals(Optional.of("indiablooms"), seeds.get(1).outlet());
    }

    @Test
    void marksWhatIsNotTheArticles() {
        for (String foreign : List.of("READ |", "| Image:self", "Advertisement")) {
            assertEquals(BlockRole.BOILERPLATE, roleOf(seeds.get(0), foreign), foreign);
        }
        for (String foreign : List.of("April 04", "Follow us", "facebook", "West Bengal", "Support Our", "We cannot",
                "IBNS is not", "Support objective", "Close menu")) {
            assertEquals(BlockRole.BOILERPLATE, roleOf(seeds.get(1), foreign), foreign);
        }
        for (String foreign : List.of("Skip to", "Latest", "More For You", "Wandsworth", "The information has",
                "AT LEAST four", "They are among", "Keep Reading")) {
            assertEquals(BlockRole.BOILERPLATE, roleOf(seeds.get(2), foreign), foreign);
        }
    }

    @Test
    void keepsEveryParagraphOfTheArticles() {
        assertEquals(6, count(seeds.get(0), BlockRole.BODY));
        assertEquals(2, count(seeds.get(0), BlockRole.SUBHEAD));
        assertEquals(1, count(seeds.get(0), BlockRole.STANDFIRST));
        assertEquals(10, count(seeds.get(1), BlockRole.BODY));
        assertEquals(10, count(seeds.get(2), BlockRole.BODY));
    }

    private static long count(Article article, BlockRole role) {
        return article.blocks().stream().filter(block -> block.role() == role).count();
    }

    private static BlockRole roleOf(Article article, String start) {
        var roles = article.blocks().stream()
                .filter(block -> block.span().of(article.text()).startsWith(start))
                .map(block -> block.role())
                .collect(Collectors.toSet());
        assertTrue(roles.size() == 1, "one role for the lines that start with '" + start + "': " + roles);
        return roles.iterator().next();
    }
}
