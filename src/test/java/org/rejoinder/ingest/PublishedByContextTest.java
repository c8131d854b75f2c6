package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Article;
import org.rejoinder.model.Published;

/** Publication dates that their own words do not tell whole. */
class PublishedByContextTest {
    private static final String TEXT = """
            Norland blames Sundria for a broken cable

            %s

            %sNorland's foreign minister Per Dahl said%s that Sundria had cut a telephone cable in the strait.

            "We have seen the divers," Mr Dahl told reporters in the capital, adding that an inquiry was under way.
            %s""";

    private static Optional<Published> published(String stamp, String lead, String day, String foot) {
        Article article = Ingest.article("test.txt", TEXT.formatted(stamp, lead, day, foot));
        return article.published();
    }

    private static String day(Optional<Published> published) {
        return published.map(known -> known.date() + " " + known.basis().rule()).orElse("unknown");
    }

    @Test
    void weekdaysTellWhetherDayOrMonthComesFirst() {
        assertEquals("2016-10-12 numeric-date-told-by-weekdays",
                day(published("Published on 12/10/2016", "", " on Wednesday", "")));
        assertEquals("2016-12-10 numeric-date-told-by-weekdays",
                day(published("Published on 12/10/2016", "", " on Saturday", "")));
    }

    @Test
    void aHeadingOfABriefingEndsWithItsDay() {
        Article briefing = Ingest.article("test.txt", """
                Weather and tides

                Norland Ministry of Trade

                Transcript of the Briefing by the Spokesperson on Friday, 3rd May 2019

                We have seen the divers of Sundria at our cable in the strait, and we have told them to leave it.

                Our inquiry is under way, and whoever has cut the cable in the strait will be charged by our courts.
                """);
        assertEquals("2019-05-03 dateline", day(briefing.published()));
    }

    @Test
    void aMailThatOpensWithASwappableDayIsDatedByItsGreeting() {
        Article mail = Ingest.article("test.txt", """
                You are subscribed to Briefings of the Trade Ministry. This page has recently been updated.
                12/10/2016 05:30 PM
                Oslo
                MS ROE: Good afternoon. Happy Wednesday to all who have come, and thank you for your patience.
                QUESTION: Has the cable in the strait been cut?
                MS ROE: It has been cut, and our inquiry will tell by whom, which I leave to those who lead it.
                """);
        assertEquals("2016-10-12 numeric-date-told-by-weekdays", day(mail.published()));
    }

    @Test
    void withoutAWeekdayThatFitsItStaysUnknown() {
        assertEquals("unknown", day(published("Published on 12/10/2016", "", "", "")));
        assertEquals("unknown", day(published("Published on 12/10/2016", "", " on Monday", "")));
    }

    @Test
    void aCopyrightLineTellsTheYearOfAnAgencysDateline() {
        assertEquals("2021-07-20 agency-dateline",
                day(published("By Our Correspondent", "OSLO, July 20 (Norwire) - ", "",
                "\n© 2021 Norwire. All rights reserved.\n")));
    }

    @Test
    void withoutAYearAnAgencysDatelineStaysUnknown() {
        assertEquals("unknown", day(published("By Our Correspondent", "OSLO, July 20 (Norwire) - ", "", "")));
        assertEquals("unknown", day(published("By Our Correspondent", "OSLO, July 20 (Norwire) - ", "",
                "\n© 2019-2021 Norwire. All rights reserved.\n")));
    }

    @Test
    void monthsInGermanAndFrenchAreRead() {
        assertEquals("2021-07-20 dateline", day(published("20. Juli 2021", "", "", "")));
        assertEquals("2021-08-20 dateline", day(published("20 août 2021", "", "", "")));
    }

    @Test
    void aTimeGluedToTheYearIsRead() {
        Optional<Published> known = published("July 20, 20217:14 AM ET", "", "", "");
        assertEquals("2021-07-20 dateline", day(known));
        assertEquals("07:14", known.orElseThrow().time().orElseThrow().toString());
    }

    private static final String BODY = """

            The fleet of Sundria never left its port, the harbour master Ivo Brack said.

            "The charge of Norland is invented," Mr Brack told reporters in the capital, and asked for an inquiry.
            """;

    private static String headed(String head) {
        Article article = Ingest.article("test.txt", head + BODY);
        return day(article.published()) + " "
                + article.title().map(title -> title.of(article.text())).orElse("untitled");
    }

    @Test
    void aTitleOfOneOrTwoWordsKeepsItsDate() {
        assertEquals("2021-07-20 dateline Fleet denies", headed("Fleet denies\n\nJuly 20, 2021\n"));
        assertEquals("2021-07-20 dateline Denial", headed("Denial\n\n20 July 2021\n"));
    }

    @Test
    void theLongHeadingOfATranscriptIsItsTitle() {
        String heading =
                "Press Briefing by Harbour Master Ivo Brack, Deputy Adviser for Ports and Lighthouses Ada Lund, and"
                + " Deputy Director of the Council for Trade and Fisheries Una Brenn, July 20, 2021";
        assertEquals("2021-07-20 dateline "
                + heading, headed(heading + "\n\n2021-07-20\n\nBrack Room\n\n2:43 P.M. EST\n"));
        assertEquals("2021-07-20 title-date " + heading, headed(heading + "\n"));
    }

    @Test
    void theZoneAtTheLastTimeOfALineHoldsForTheFirst() {
        Article article = Ingest.article("test.txt", "Fleet of Sundria denies raid on port\n\n"
                + "July 20, 2021 10:26 pm | Updated July 21, 2021 12:04 am IST - PORT BRACK\n" + BODY);
        assertEquals("Asia/Kolkata", article.published().orElseThrow().zone().orElseThrow().toString());
    }

    @Test
    void twoDatesRunTogetherAreTheFirst() {
        assertEquals("2021-07-20 published-label Fleet of Sundria denies raid on port",
                headed("Fleet of Sundria denies raid on port\n\nPublished On 20 Jul 202120 Jul 2021\n"));
    }
}
