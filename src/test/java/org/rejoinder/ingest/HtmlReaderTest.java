package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rejoinder.ingest.Pages.STORY;
import static org.rejoinder.ingest.Pages.html;
import static org.rejoinder.ingest.Pages.raw;
import static org.rejoinder.ingest.Pages.roleOf;
import static org.rejoinder.ingest.Pages.words;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.model.Article;
import org.rejoinder.model.BlockRole;

class HtmlReaderTest {
    private static final String TITLE = "Zembla accuses Grenzmark of cutting undersea cable";
    private static final String PARAGRAPHS =
            STORY.stream().map(words -> "<p>" + words + "</p>").collect(Collectors.joining("\n"));
    private static final String BODY = String.join("\n", STORY);

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head><title>" + TITLE + " - The Island Courier</title>" + head + "</head><body>"
                + "<nav><a href='/'>Home</a> <a href='/w'>World</a></nav>" + body
                + "<footer>© 2022 The Island Courier. All rights reserved.</footer></body></html>";
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<article><h1>%t</h1>%p</article>",
        "<div class='story'><h1>%t</h1><div class='story-body'>%p</div></div>",
        "<main><header><h1>%t</h1></header><section class='a'>%p</section></main>",
        "<h1>%t</h1><div><div class='w'>%p</div></div>",
        "<form id='aspnet'><h1>%t</h1><div id='ctl00'>%p</div></form>",
        "<table><tr><td><a href='/x'>Menu</a></td><td><h1>%t</h1>%p</td></tr></table>",
    })
    void findsTheTextInEveryUsualBuild(String layout) {
        Article article = html(page("", layout.replace("%t", TITLE).replace("%p", PARAGRAPHS)));
        assertEquals(TITLE, article.heading());
        assertEquals(BODY, words(article, BlockRole.BODY));
        assertTrue(words(article, BlockRole.BOILERPLATE).contains("All rights reserved"));
    }

    @Test
    void paragraphsBrokenByLineBreaksAreParagraphs() {
        Article article = html(page("", "<h1>" + TITLE + "</h1><div>" + String.join("<br><br>", STORY) + "</div>"));
        assertEquals(BODY, words(article, BlockRole.BODY));
    }

    @Test
    void bothHalvesOfAnArticleSplitIntoSections() {
        String section = "<section class='part'><div class='copy'>%s</div></section>";
        String half = STORY.stream().limit(2).map(words -> "<p>" + words + "</p>").collect(Collectors.joining());
        String rest = STORY.stream().skip(2).map(words -> "<p>" + words + "</p>").collect(Collectors.joining());
        Article article = html(page("", "<h1>" + TITLE + "</h1><div>" + section.formatted(half)
                + "<div class='ad-slot'>Advertisement</div>" + section.formatted(rest) + "</div>"));
        assertEquals(BODY, words(article, BlockRole.BODY));
    }

    @Test
    void whatStandsInsideTheArticleAndIsNotItsText() {
        String inner = STORY.get(0)
                + "</p><div class='related-links'><h3>Related</h3><p>The bakers' guild of the harbour town has "
                + "elected its first woman president after a long night.</p></div>"
                + "<figure><img src='x.jpg'><figcaption>The cable ship in the harbour of the capital last week.</figcaption>"
                + "</figure><div class='newsletter-signup'>Get the news in your inbox every morning, free of charge.</div><p>"
                + STORY.get(1) + "</p><p><a href='/f'>Ferry strike enters its third week in the north</a></p><p>"
                + STORY.get(2) + "</p><p>" + STORY.get(3);
        Article article = html(page("", "<article><h1>" + TITLE + "</h1><p>" + inner + "</p>"
                + "<div class='comments'><p>I have never believed a word of what these people say about cables.</p></div></article>"));
        assertEquals(BODY, words(article, BlockRole.BODY));
        assertEquals(BlockRole.CAPTION, roleOf(article, "The cable ship"));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "I have never"));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "Ferry strike"));
    }

    @Test
    void anotherArticleBelowIsNotThisOne() {
        String other =
                "<article><h2><a href='/b'>Bakers elect president</a></h2><p>The bakers' guild of the harbour town "
                + "has elected its first woman president after a long night of counting.</p></article>";
        Article article = html(page("", "<div class='col'><article><h1>" + TITLE + "</h1>" + PARAGRAPHS + "</article>"
                + other + other + other + "</div>"));
        assertEquals(BODY, words(article, BlockRole.BODY));
    }

    @Test
    void metadataNamesOutletAuthorDateAndAddress() {
        Article article = html(page("""
                <meta property='og:title' content='Zembla accuses Grenzmark of cutting undersea cable'>
                <meta property='og:site_name' content='The Island Courier'>
                <link rel='canonical' href='https://courier.example/2022/05/cable'>
                <script type='application/ld+json'>{"@graph": [{"@type": "WebPage", "datePublished": "2025-01-01"},
                {"@type": "NewsArticle", "headline": "Cable", "datePublished": "2022-05-03T19:05:00+02:00",
                "author": [{"@type": "Person", "name": "Mila Ost"}], "publisher": {"name": "Courier Group"}}]}</script>
                """, "<article><h1>" + TITLE + "</h1>" + PARAGRAPHS + "</article>"));
        assertEquals(Optional.of("The Island Courier"), article.outlet());
        assertEquals(Optional.of("Mila Ost"), article.byline());
        assertEquals(Optional.of(URI.create("https://courier.example/2022/05/cable")), article.source().url());
        var published = article.published().orElseThrow();
        assertEquals("2022-05-03 19:05 +02:00",
                published.date() + " " + published.time().orElseThrow() + " " + published.zone().orElseThrow());
        assertEquals("json-ld datePublished", published.basis().rule());
    }

    @Test
    void theVisibleDayWinsOverTheSameMomentInUniversalTime() {
        Article article = html(page("<meta property='article:published_time' content='2022-05-04T01:30:00Z'>",
                "<article><h1>" + TITLE + "</h1><div class='date'>Published May 3, 2022 at 8:30 pm</div>" + PARAGRAPHS
                        + "</article>"));
        assertEquals("2022-05-03", article.published().orElseThrow().date().toString());
    }

    @Test
    void theVisibleDatelineWhereNoTagHasOne() {
        Article article = html(page("", "<article><h1>" + TITLE
                + "</h1><p class='byline'>By Mila Ost</p><time>3 May 2022</time>"
                + PARAGRAPHS + "</article>"));
        assertEquals("2022-05-03", article.published().orElseThrow().date().toString());
        assertEquals(Optional.of("Mila Ost"), article.byline());
        assertEquals(BlockRole.META, roleOf(article, "By Mila"));
    }

    @Test
    void aTitleThatOnlyTheHeadHasComesFirstInTheText() {
        Article article = html("<html><head><title>" + TITLE + " | The Island Courier</title></head><body><div>"
                + PARAGRAPHS
                + "</div></body></html>");
        assertEquals(TITLE, article.heading());
        assertTrue(article.text().startsWith(TITLE + "\n\n"));
    }

    @Test
    void theStandfirstIsKeptApart() {
        Article article = html(page("", "<article><header><h1>" + TITLE
                + "</h1><p class='standfirst'>The island's only "
                + "link to the world broke on Sunday night.</p></header><div class='body'>" + PARAGRAPHS
                + "</div></article>"));
        assertEquals("The island's only link to the world broke on Sunday night.",
                words(article, BlockRole.STANDFIRST));
        assertEquals(BODY, words(article, BlockRole.BODY));
    }

    @Test
    void headingsInTheTextAreSubheadsUnlessNothingFollows() {
        Article article = html(page("", "<article><h1>" + TITLE + "</h1><p>" + STORY.get(0)
                + "</p><h2>A fairy tale</h2><p>"
                + STORY.get(2) + "</p><h2>More from the islands</h2></article>"));
        assertEquals("A fairy tale", words(article, BlockRole.SUBHEAD));
    }

    @Test
    void readsTheCharsetThatThePageNames() {
        String page = "<html><head><meta charset='windows-1251'><title>Кабель</title></head><body><h1>Кабель</h1><p>"
                + "Посольство отвергло обвинения соседней страны и назвало их сказкой для туристов.</p></body></html>";
        Article article = raw("page.html", page.getBytes(Charset.forName("windows-1251")));
        assertTrue(article.text().contains("Посольство отвергло"));
        Article wide = raw("page.html", ("\uFEFF" + page(" ", "<h1>" + TITLE + "</h1>" + PARAGRAPHS))
                .getBytes(StandardCharsets.UTF_16LE));
        assertEquals(TITLE, wide.heading());
    }

    @Test
    void whiteSpaceIsAsABrowserShowsIt() {
        Article article = html(page("", "<article><h1>" + TITLE + "</h1><p>\n  " + STORY.get(0).replace(" ", "\n   ")
                + " </p><p>" + STORY.get(1).replace("said", "<b>sa</b>id") + "</p></article>"));
        assertTrue(words(article, BlockRole.BODY).startsWith(STORY.get(0)));
    }

    @Test
    void hiddenWordsAreNoText() {
        Article article = html(page("", "<article><h1>" + TITLE + "</h1>" + PARAGRAPHS
                + "<p style='display: none'>Hidden words "
                + "that no reader sees on the page at all.</p><script>var said = 'x';</script></article>"));
        assertTrue(!article.text().contains("Hidden words") && !article.text().contains("var said"));
    }

    @Test
    void anArticleThatAScriptWouldShowIsReadAllTheSame() {
        Article article = html(page("", "<p>Please wait.</p><div style='display:none'><h1>" + TITLE + "</h1>"
                + PARAGRAPHS + "</div>"));
        assertEquals(BODY, words(article, BlockRole.BODY));
    }

    @Test
    void longCommentsAreNotTheArticle() {
        String comment =
                "<p>I have never believed a word of what these people say about cables, ships and the weather.</p>";
        Article article = html(page("", "<h1>" + TITLE + "</h1><div class='text'>" + PARAGRAPHS
                + "</div><div id='comments'>"
                + comment.repeat(20) + "</div>"));
        assertEquals(BODY, words(article, BlockRole.BODY));
    }

    @Test
    void paragraphsInBoxesOfAPageBuilderAreTheText() {
        String boxes = STORY.stream()
                .map(words -> "<div class='elementor-widget elementor-widget-text'><div class='c'><p>"
                + words + "</p></div></div>").collect(Collectors.joining());
        assertEquals(BODY, words(html(page("", "<h1>" + TITLE + "</h1><div>" + boxes + "</div>")), BlockRole.BODY));
    }

    @Test
    void thePagesOwnArticleBodyDecides() {
        String stated = String.join(" ", STORY).replace("\"", "\\\"");
        String promotion = "<p>The harbour fair opens on Saturday with a parade of boats, fireworks and a great deal of fried fish.</p>";
        Article article =
                html(page("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + stated + "\"}</script>", "<h1>" + TITLE + "</h1><div><p>" + STORY.get(0) + "</p>" + promotion
                + "<aside><p>"
                + STORY.get(1) + "</p></aside><p>" + STORY.get(2) + "</p><p>" + STORY.get(3) + "</p></div>"));
        assertEquals(BODY, words(article, BlockRole.BODY));
    }

    @Test
    void linkedHeadingsOfAListStay() {
        String list = STORY.stream().map(words -> "<h2><a href='/x'>A point to note</a></h2><p>" + words + "</p>")
                .collect(Collectors.joining());
        Article article = html(page("", "<h1>" + TITLE + "</h1><div class='body'>" + list + "</div>"));
        assertEquals(BODY, words(article, BlockRole.BODY));
        assertEquals(4, words(article, BlockRole.SUBHEAD).lines().count());
    }
}
