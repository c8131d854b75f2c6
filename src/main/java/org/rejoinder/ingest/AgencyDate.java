package org.rejoinder.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Basis;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Published;
import org.rejoinder.model.Span;

/**
 * Reads the dateline of news agencies, which leaves the year out ("OSLO, July 20 (Agency) -"), where the text around
 * the article tells the year: a copyright line or its web address, and nothing else than that year.
 */
final class AgencyDate {
    static final String RULE = "agency-dateline";

    private static final Pattern LEAD =
            Pattern.compile("^[\\p{Lu}][\\p{L} .,'/-]{1,40}?[,.–—-]\\s+((?:January|February|March|April|May"
            + "|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov"
            + "|Dec)\\.?\\s+(\\d{1,2}))"
            + "(?:\\s*[(/][\\p{L}/ .-]{2,25}[)/]|\\.\\s*/\\p{Lu}+/)\\.?\\s*(?:[-–—:]+|(?=\\p{Lu}|[\"“]))");
    private static final Pattern YEAR = Pattern.compile(
            "(?:©|\\(c\\)|[Cc]opyright)\\D{0,12}((?:19|20)\\d\\d)(?!\\s*[-–])|https?://\\S*?/((?:19|20)\\d\\d)/");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private AgencyDate() {}

    static Optional<Published> find(Layout layout, String text) {
        int body = layout.firstBody();
        Optional<Integer> year = year(layout);
        if (body < 0 || body >= layout.size() || year.isEmpty()) {
            return Optional.empty();
        }
        Line line = layout.line(body);
        Matcher lead = LEAD.matcher(line.text());
        if (!lead.find()) {
            return Optional.empty();
        }
        try {
            int month = MONTHS.indexOf(lead.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
            LocalDate day = LocalDate.of(year.get(), month, Integer.parseInt(lead.group(2)));
            Span words = new Span(line.span().start() + lead.start(1), line.span().start() + lead.end(1));
            return Optional.of(new Published(day, Optional.empty(), Optional.empty(), DatePrecision.DAY,
                    Basis.at(RULE, words, text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(Layout layout) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int i = 0; i < layout.size(); i++) {
            Matcher matcher = YEAR.matcher(layout.line(i).text());
            while (layout.role(i) != BlockRole.BODY && matcher.find()) {
                years.add(Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
            }
        }
        return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
    }
}
