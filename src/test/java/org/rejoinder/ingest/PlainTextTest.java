package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rejoinder.ingest.Pages.STORY;
import static org.rejoinder.ingest.Pages.lines;
import static org.rejoinder.ingest.Pages.roleOf;
import static org.rejoinder.ingest.Pages.words;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.model.Article;
import org.rejoinder.model.BlockRole;

class PlainTextTest {
    private static final String TITLE = "Zembla accuses Grenzmark of cutting undersea cable";
    private static final String BODY = String.join("\n\n", STORY);

    private static Article read(String... lines) {
        return Ingest.article("story.txt", lines(lines));
    }

    @Test
    void titleThenText() {
        Article article = read(TITLE, "", BODY);
        assertEquals(TITLE, article.heading());
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
        assertEquals(Optional.empty(), article.published());
    }

    @Test
    void titleBelowMenusAndOtherHeadlines() {
        Article article = read("Skip to content", "Home", "World", "Sport", "Latest Stories",
                "Bakers' guild elects first woman president", "Five soups for rainy evenings", "", TITLE, "", BODY);
        assertEquals(TITLE, article.heading());
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "Bakers'"));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "World"));
        assertEquals(4, article.blocks().stream().filter(block -> block.role() == BlockRole.BODY).count());
    }

    @Test
    void aChoiceOfLanguagesAndTheWayThroughASiteAreNoTitles() {
        Article article = read("Français Deutsch Русский", "Home > Press > Statements", "",
                "Trade Ministry Spokesperson Ada Keller's Regular Press Conference on May 3, 2019", "", BODY);
        assertEquals("Trade Ministry Spokesperson Ada Keller's Regular Press Conference on May 3, 2019",
                article.heading());
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "Français"));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "Home > Press"));
    }

    @Test
    void markedHeadlinesBelowTheTextAreOtherArticles() {
        Article article = read(TITLE, "", BODY, "", "◆ Bakers' guild elects president: officials", "",
                "◆ Quarry has met its terms, minister says");
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "◆ Quarry"));
    }

    @Test
    void markedLinesThatTheTextLeadsUpToAreItsOwn() {
        Article article = read(TITLE, "", BODY, "", "The charges read:", "",
                "► Cutting the cable between both islands", "", "► Hiding the crew of the trawler");
        assertEquals(BlockRole.BODY, roleOf(article, "► Hiding the crew"));
    }

    @Test
    void aPageTitleGivesTheOutlet() {
        Article article = read(TITLE + " | The Island Courier", "Menu", "Search", "", TITLE, "3 May 2022", "", BODY);
        assertEquals(TITLE, article.heading());
        assertEquals(Optional.of("The Island Courier"), article.outlet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minister denied it on Monday.", "\"We did not do it,\" the envoy said."})
    void aLoneSentenceIsText(String sentence) {
        Article article = Ingest.article("one.txt", sentence);
        assertEquals(sentence, words(article, BlockRole.BODY));
        assertEquals(Optional.empty(), article.title());
    }

    @Test
    void aTextWithoutTitleLosesNothing() {
        Article article = Ingest.article("story.txt", BODY);
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
    }

    @Test
    void theClockInThePagesHeadIsNoDateline() {
        Article article = read("June 11, 2025 09:14 am", "Follow us:", "facebook sharing button", "World", "", TITLE,
                "", "| @IslandCourier | May 3, 2022, at 7:05 pm", "", BODY);
        assertEquals("2022-05-03", article.published().orElseThrow().date().toString());
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "June 11"));
        Article undated = read("June 11, 2025 09:14 am", "Follow us:", "World", "", TITLE, "", BODY);
        assertEquals(Optional.empty(), undated.published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Updated May 3rd, 2022 at 19:05 IST;                 updated-label;   2022-05-03",
        "Published: 22:26 GMT, 3 May 2022;                   published-label; 2022-05-03",
        "Posted on 3rd of May 2022;                          published-label; 2022-05-03",
        "By Mila Ost | May 3, 2022;                          dateline;        2022-05-03",
        "Tuesday 3 May 2022 19.05 BST;                       dateline;        2022-05-03",
        "2022-05-03;                                         dateline;        2022-05-03",
        "Date: May 3, 2022;                                  published-label; 2022-05-03",
        "First published 3 May 2022, updated 5 May 2022;     published-label; 2022-05-03",
    })
    void datelinesBelowTheTitle(String dateline, String rule, String date) {
        Article article = read(TITLE, "", dateline, "", BODY);
        assertEquals(date, article.published().orElseThrow().date().toString());
        assertEquals(rule, article.published().orElseThrow().basis().rule());
        assertEquals(BlockRole.META, roleOf(article, dateline));
        var basis = article.published().orElseThrow().basis();
        assertEquals(basis.text(), basis.span().orElseThrow().of(article.text()));
    }

    @Test
    void datelineAboveTheTitleAndAtTheEnd() {
        assertEquals("2022-05-03", read("Published May 3, 2022", "", TITLE, "", BODY)
                .published().orElseThrow().date().toString());
        assertEquals("2022-05-03", read(TITLE, "", BODY, "", "Published May 3, 2022 at 10:00 GMT")
                .published().orElseThrow().date().toString());
    }

    @Test
    void theDateInTheLead() {
        Article article = read(TITLE, "", "VADUZ, May 3, 2022 (Alpine Press) - " + STORY.get(0), "", STORY.get(1));
        assertEquals("lead-date", article.published().orElseThrow().basis().rule());
        assertEquals(Optional.of("Alpine Press"), article.outlet());
    }

    @Test
    void datesOfTheStoryAreNoDatelines() {
        Article article = read(TITLE, "", STORY.get(0), "",
                "The two states had signed a cable treaty on 4 June 1998, which Grenzmark left on 1 May 2019.");
        assertEquals(Optional.empty(), article.published());
    }

    @Test
    void standfirstAndBylineStandBetweenTitleAndText() {
        Article article = read(TITLE, "", "The island's only link to the world broke on Sunday night.", "",
                "By Mila Ost", "3 May 2022", "", BODY);
        assertEquals(BlockRole.STANDFIRST, roleOf(article, "The island's only"));
        assertEquals("2022-05-03", article.published().orElseThrow().date().toString());
        assertEquals(Optional.of("Mila Ost"), article.byline());
        assertEquals(BlockRole.META, roleOf(article, "By Mila"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "READ | Bakers' guild elects first woman president", "Also read: Five soups for rainy evenings",
        "SEE ALSO: Ferry strike enters third week", "Read more: Ferry strike enters third week", "Advertisement",
        "Share this article", "facebook sharing button", "Sign up for our daily newsletter and never miss a story.",
        "Follow us on Twitter @IslandCourier", "Photo: Island Courier", "Getty Images",
        "Disclaimer: The views expressed here are the author's own.", "Support our journalism", "Please consider"
            + " a donation to help us fund independent journalism in your town.",
        "© 2022 The Island Courier. All rights reserved.", "Click here to read the full story",
        "We use cookies to give you the best experience on our website.", "Download our app for the latest news",
        "Ferry strike enters third week | Bakers' guild elects president | Five soups for rainy evenings | Lottery"
            + " results",
    })
    void whatStandsBetweenParagraphsAndIsNotTheArticles(String foreign) {
        Article article =
                read(TITLE, "", STORY.get(0), "", STORY.get(1), "", foreign, "", STORY.get(2), "", STORY.get(3));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, foreign), foreign);
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Read together, the two statements leave little doubt, she said.",
        "Share prices of both cable firms fell, the exchange said.",
        "Signing up to the cable treaty was \"the mistake of the century\", the minister said.",
        "Grenzmark wants to become a member of the Northern Council next year.",
        "For more than twenty years the two navies have been asked to follow the same rules.",
        "By Tuesday evening, neither side had withdrawn its accusation.",
        "Your support means everything to us, the minister told the troops.",
        "\"Read the treaty,\" the envoy said. \"It is all there.\"",
        "Related to the dispute is a quarrel over fishing rights, officials said.",
        "The report by the harbour board blames a dredger from Grenzmark.",
        "Advertisements for the cable project were painted over, police said.",
        "Correspondents were told to leave by the embassy, which gave no reason.",
    })
    void sentencesThatOnlyLookLikeButtonsStay(String sentence) {
        Article article = read(TITLE, "", STORY.get(0), "", sentence, "", STORY.get(2));
        assertEquals(BlockRole.BODY, roleOf(article, sentence), sentence);
    }

    @Test
    void aForeignStoryAtTheEndIsMarkedWhole() {
        Article article = read(TITLE, "", BODY, "", "More For You", "", "Town hall clock",
                "The clock has been wrong since the storm of last winter.",
                "Mayor Jens Holt said that the clock would be repaired before the fair.", "Keep Reading");
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "Mayor Jens"));
    }

    @Test
    void aBoxOfRelatedStoriesDoesNotEndTheArticle() {
        Article article = read(TITLE, "", STORY.get(0), "", STORY.get(1), "", "Related Stories",
                "Bakers' guild elects first woman president", "Ferry strike enters third week", "", STORY.get(2), "",
                STORY.get(3));
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
    }

    @Test
    void shortLinesAboveTextAreSubheads() {
        Article article = read(TITLE, "", STORY.get(0), "", "'A fairy tale'", "", STORY.get(2), "",
                "What happens next?", "", STORY.get(3));
        assertEquals("'A fairy tale'", words(article, BlockRole.SUBHEAD));
        assertEquals(BlockRole.BODY, roleOf(article, "What happens next?"));
    }

    @Test
    void transcriptsStayText() {
        Article article = read("Press briefing by spokeswoman Ida Lund", "", "2022-05-03", "", "Harbour House", "",
                "2:05 P.M. CEST", "", "MS. LUND:  Good afternoon. We reject the charge.", "",
                "Q    Why now?", "", "MS. LUND:  Ask them.", "", "2:20 P.M. CEST");
        assertEquals(BlockRole.BODY, roleOf(article, "Q    Why"));
        assertEquals(BlockRole.BODY, roleOf(article, "MS. LUND:  Ask"));
        assertEquals(BlockRole.META, roleOf(article, "2:20 P.M."));
        assertEquals("2022-05-03", article.published().orElseThrow().date().toString());
    }

    @Test
    void hardWrappedParagraphsAreOneBlockEach() {
        String wrapped = """
                Zembla accuses Grenzmark

                The kingdom of Zembla on Tuesday accused neighbouring Grenzmark of
                cutting the undersea cable that carries most of the island's
                telephone traffic, and demanded that the ships that did it be
                handed over at once.

                Grenzmark's embassy rejected the charge and called it a fairy tale
                for the tourist season, while engineers said that repairs to the
                cable would take at least two weeks.
                """;
        Article article = Ingest.article("wire.txt", wrapped);
        assertEquals(2, article.blocks().stream().filter(block -> block.role() == BlockRole.BODY).count());
        assertTrue(words(article, BlockRole.BODY).contains("Grenzmark of\ncutting"));
    }

    @Test
    void aFormAboveTheTextIsRead() {
        Article article = read(TITLE, "", "Information:", "Source: Island Courier", "Date: May 3, 2022",
                "Author: Mila Ost", "", "Article:", "", BODY, "", "Tags:", "cable Zembla Grenzmark");
        assertEquals(Optional.of("Island Courier"), article.outlet());
        assertEquals(Optional.of("Mila Ost"), article.byline());
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
    }

    @Test
    void anAddressAboveTheTextGivesSourceAndSite() {
        Article article = read(TITLE, "https://www.courier.example/2022/cable", "", BODY);
        assertEquals("https://www.courier.example/2022/cable", article.source().url().orElseThrow().toString());
        assertEquals(Optional.of("courier.example"), article.outlet());
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
    }

    @Test
    void aBareDateInsideTheTextIsNoDateline() {
        Article article = read(TITLE, "", STORY.get(0), "", STORY.get(1), "", "March 23, 2015", "", STORY.get(2));
        assertEquals(Optional.empty(), article.published());
    }

    @Test
    void aTitleMayBeginAsAPromotionDoes() {
        Article article = read("Live: " + TITLE, "", BODY);
        assertEquals("Live: " + TITLE, article.heading());
    }

    @Test
    void aDocumentsHeadingIsItsTitleAndNotThatOfItsFirstPart() {
        Article briefing = read("Briefing by Fisheries Ministry Spokeswoman Mila Ost, Grenzstadt, May 4, 2022", "",
                "Ministry of Fisheries", "fisheries.example", "", "Fines on the ships of the harbour", "", BODY);
        assertTrue(briefing.heading().startsWith("Briefing by"), briefing.heading());
        Article release = read("Responding to the Fines of the Grenzmark Government", "", "PRESS STATEMENT", "",
                "MILA OST, SECRETARY OF STATE", "", "MAY 4, 2022", "", BODY);
        assertTrue(release.heading().startsWith("Responding to"), release.heading());
    }

    @Test
    void pointsOfSummaryUnderTheTitleAreItsStandfirst() {
        Article article = read("ISLAND MAIL", "",
                "Fury over 'act of war' at sea: minister blasts neighbours as engineers head out", "",
                "Minister says ships dragged anchors over the cable", "Grenzmark's embassy calls it 'a fairy tale'",
                "", "By Mila Ost for the Island Mail", "", "PUBLISHED: 11:30, 4 May 2022 | UPDATED: 13:02, 4 May"
            + " 2022",
                "", BODY);
        assertTrue(article.heading().startsWith("Fury over"), article.heading());
        assertEquals(2, words(article, BlockRole.STANDFIRST).lines().count());
        assertEquals("2022-05-04", article.published().orElseThrow().date().toString());
    }

    @Test
    void aDateBetweenThePagesTitleAndTheArticlesCounts() {
        Article article = read(TITLE
                + " | Alpine Press", "", "World", "", "May 4, 2022", "8:12 AM EDT", "Last Updated a year ago",
                "", TITLE, "", "By Mila Ost", "", "[1/2] The harbour of the capital, May 2, 2022. REUTERS/Some One",
                "", BODY);
        assertEquals("2022-05-04", article.published().orElseThrow().date().toString());
        assertEquals(BlockRole.CAPTION, roleOf(article, "[1/2]"));
    }

    @Test
    void bulletsUnderRelatedCoverageAreNotTheArticles() {
        Article article = read(TITLE, "", BODY, "", "Previous and related coverage", "",
                "* Zembla and Grenzmark: \"They are cutting faster than we can mend\", says engineer of the cable.",
                "", "Tags:", "cable");
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "* Zembla"));
    }

    @Test
    void commentsBelowRelatedStoriesAreNotTheArticlesThoughTheySpeakOfIt() {
        Article article = read(TITLE, "", BODY, "", "Related stories", "Ferry strike enters third week",
                "Comments (3)", "fisher99 says:", STORY.get(0) + " They lie as always.");
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
    }

    @Test
    void aPleaToListenIsNotTheArticles() {
        Article article = read(TITLE, "", STORY.get(0), "", "Listen and subscribe to The Cable Hour on Island Player",
                "", STORY.get(1), "", STORY.get(2), "", STORY.get(3));
        assertEquals(BlockRole.BOILERPLATE, roleOf(article, "Listen and"));
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
    }

    @Test
    void whatAReleaseSaysOfItsIssuerIsNotItsText() {
        Article article = read("Vellotex Statement on the Nets Rule", "", BODY, "", "About Vellotex", "",
                "Founded in 1987, Vellotex is a leading maker of nets and ropes.", "", "Media Contacts: Ada"
            + " Keller, 555 01");
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
        assertEquals(BlockRole.BODY, roleOf(read(TITLE, "", BODY, "", "About Zembla", "",
                "Zembla is where the cable was laid in May, and where the ships were seen."), "Zembla is where"));
    }

    @Test
    void theLineOfAFeedBelowAStoryIsNotItsText() {
        String line = "The post Zembla dismisses talk of cut cables as ‘idle’ appeared first on Harbour Post.";
        assertEquals(BlockRole.BOILERPLATE, roleOf(read(TITLE, "", BODY, "", line), line));
    }

    @Test
    void aTranscriptBeginsWithItsFirstLabel() {
        Article article = read("Department Press Briefing – June 6, 2031", "", "Ned Quill, Department"
            + " Spokesperson", "",
                "2:18 p.m. EDT", "", "MR QUILL: Good afternoon —", "", BODY);
        assertEquals("Department Press Briefing – June 6, 2031", article.heading());
        assertEquals("2031-06-06", article.published().orElseThrow().date().toString());
        assertEquals(BlockRole.BODY, roleOf(article, "MR QUILL"));
    }

    @Test
    void aHeadlineMayEndWithAnAbbreviation() {
        String title = "Zembla failed to heed call to leave the cable of Grenzmark alone: U.S.";
        Article article = read("Home", "News", title, "by Staff Writer", "2016-06-17"
            + " 16:08:14", "", "[ad_1]", "", BODY);
        assertEquals(title, article.heading());
        assertEquals("2016-06-17", article.published().orElseThrow().date().toString());
    }

    @Test
    void aLineThatSaysWhoSpokeWhereAndWhenDatesTheText() {
        Article article = read(TITLE, "", "Foreign Ministry Spokeswoman Pia Quell, Oslo, May 27, 2031",
                "Ministry of Foreign Affairs of Norway", "", BODY);
        assertEquals("2031-05-27", article.published().orElseThrow().date().toString());
        assertEquals(Optional.empty(), read(TITLE, "", "Cables that link the island of"
                + " Zembla with Grenzmark were cut once more on May 27, 2031", "", BODY)
                .published(), "a standfirst that tells of a day");
    }
}
