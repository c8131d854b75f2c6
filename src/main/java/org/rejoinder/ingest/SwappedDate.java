package org.rejoinder.ingest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Basis;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Published;

/**
 * Reads a numeric publication date whose day and month could be swapped ("12/10/2016"): news is told with its weekday
 * ("on Wednesday"), which is that of publication or the day before far more often than any other. Where the weekdays of
 * the text do not decide, the date stays unknown.
 */
final class SwappedDate {
    static final String RULE = "numeric-date-told-by-weekdays";

    private static final Pattern WEEKDAY = Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    private static final Pattern LABEL =
            Pattern.compile("(?i)^\\W*(?:first |originally )?(?:published|posted|issued|released|dated?)\\b");

    private SwappedDate() {}

    static Optional<Published> find(Layout layout, String text) {
        List<DayOfWeek> told = weekdays(layout);
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            boolean head = i <= layout.firstBody() && layout.role(i) != BlockRole.BODY
                    || line.words() <= 6 && LABEL.matcher(line.text()).find()
                    || i <= layout.firstBody() && isAlone(line);
            for (DateGrammar.Swappable date : head ? DateGrammar.findSwappable(line.text())
                    : List.<DateGrammar.Swappable>of()) {
                Optional<Dateline> meant = meant(date, told);
                if (meant.isPresent()) {
                    Dateline known = meant.get().shifted(line.span().start());
                    return Optional.of(new Published(known.date(), known.time(), known.zone(), known.precision(),
                            Basis.at(RULE, known.span(), text)));
                }
            }
        }
        return Optional.empty();
    }

    /** A line that is nothing but such a date and its time. */
    private static boolean isAlone(Line line) {
        return DateGrammar.findSwappable(line.text()).stream()
                .anyMatch(date -> line.span().length() - date.dayFirst().span().length() <= 2);
    }

    private static List<DayOfWeek> weekdays(Layout layout) {
        List<DayOfWeek> told = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            Matcher matcher = WEEKDAY.matcher(layout.line(i).text());
            while (layout.role(i) == BlockRole.BODY && matcher.find()) {
                told.add(DayOfWeek.valueOf(matcher.group().toUpperCase(Locale.ROOT)));
            }
        }
        return told;
    }

    private static Optional<Dateline> meant(DateGrammar.Swappable date, List<DayOfWeek> told) {
        long dayFirst = fitting(date.dayFirst().date(), told);
        long monthFirst = fitting(date.monthFirst().date(), told);
        return dayFirst == monthFirst ? Optional.empty()
                : Optional.of(dayFirst > monthFirst ? date.dayFirst() : date.monthFirst());
    }

    private static long fitting(LocalDate day, List<DayOfWeek> told) {
        return told.stream()
                .filter(weekday -> weekday == day.getDayOfWeek() || weekday == day.minusDays(1).getDayOfWeek())
                .count();
    }
}
