package org.rejoinder.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.model.Basis;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Published;

/**
 * Finds when an article was published: a labelled date, a dateline at the title or byline, the date in the lead or the
 * title. A page's own clock, in the menu above the title, shows when the page was saved and is no such date.
 */
final class PublishedFinder {
    private static final String LABELS = "(?:first |originally |last |latest |date |story |article |page |web )*"
            + "(?:published|posted|updated|modified|updates?|issued|released?|created|publication|pub(?:lish)? ?date|"
            + "publishing|press release|dated?|edited|revised|uploaded|filed|added|changed|submitted|time)";
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^\\W*" + LABELS + "(?:\\s+(?:on|at|date|time|by .{1,40}))?\\s*[:|\\-–—]?\\s*(?=\\S)");
    private static final Pattern UPDATED =
            Pattern.compile("(?i)^\\W*(?:last |latest )?(?:updated?s?|modified|edited|revised|changed)\\b");
    private static final Pattern FIRST =
            Pattern.compile("(?i)\\b(?:published|posted|issued|released?|publication|created)\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)\\(?\\d{1,2}[:.]\\d\\d\\s*(?:[ap]\\.?\\s?m\\.?)?,?\\s*\\(?[A-Z]{0,5}\\)?\\)?"
                    + "|end \\d{1,2}[:.]\\d\\d.{0,12}");
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?i).*,\\s*|.*\\b(?:briefing|conference|transcript|remarks|interview|stakeout)\\b.*(?:\\b(?:on|of)\\s*)");
    /** The most letters that may stand in a line beside its date for it to be a dateline. */
    private static final int BESIDE = 60;
    /** How far down, in lines, a bare date can stand under a heading that was not taken for the title. */
    private static final int TOP = 4;

    private PublishedFinder() {}

    static Optional<Published> find(Layout layout, String text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            Optional<Found> candidate = candidate(layout, i);
            candidate.ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return SwappedDate.find(layout, text).or(() -> AgencyDate.find(layout, text));
        }
        return found.stream()
                .min(Comparator.comparingInt(Found::rank).thenComparingInt(f -> f.dateline.time().isPresent() ? 0 : 1))
                .map(best -> new Published(best.dateline.date(), best.dateline.time(), best.dateline.zone(),
                        best.dateline.precision(), Basis.at(best.rule, best.dateline.span(), text)));
    }

    private record Found(Dateline dateline, String rule, int rank) {}

    private static Optional<Found> candidate(Layout layout, int i) {
        Line line = layout.line(i);
        boolean head = i <= layout.firstBody() || layout.role(i) == BlockRole.META;
        boolean label = labelled(line);
        if (layout.role(i) == BlockRole.BOILERPLATE || !head && !label) {
            return Optional.empty();
        }
        List<Dateline> dates = DateGrammar.find(line.text());
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Dateline first = dates.getFirst();
        if (dates.size() > 1 && UPDATED.matcher(line.text()).find()) {
            first = published(line.text(), dates);
        }
        first = withZoneOf(dates, first);
        int rank = rank(layout, i, label, first);
        return rank < 0 ? Optional.empty()
                : Optional.of(new Found(first.shifted(line.span().start()), rule(layout, i, label), rank));
    }

    /** "10:26 pm | Updated 12:04 am IST": the zone that stands at the line's last time holds for all of it. */
    private static Dateline withZoneOf(List<Dateline> dates, Dateline first) {
        boolean open = first.time().isPresent() && first.zone().isEmpty();
        return !open ? first : new Dateline(first.span(), first.date(), first.time(), dates.getLast().zone());
    }

    private static Dateline published(String text, List<Dateline> dates) {
        for (Dateline date : dates) {
            String before = text.substring(Math.max(0, date.span().start() - 24), date.span().start());
            if (FIRST.matcher(before).find()) {
                return date;
            }
        }
        return dates.getFirst();
    }

    private static int rank(Layout layout, int i, boolean label, Dateline dateline) {
        Line line = layout.line(i);
        boolean updated = UPDATED.matcher(line.text()).find() && !FIRST.matcher(line.text()).find();
        boolean late = i > layout.firstBody();
        if (label) {
            return (updated ? 2 : 0) + (late ? 4 : 0);
        }
        if (dateOnly(line) || layout.role(i) == BlockRole.META && (line.words() <= 8 || layout.rule(i).isPresent())) {
            return !late ? 1 : nearTop(layout, i) || !bodyBelow(layout, i) ? 8 : -1;
        }
        if (i == layout.title()) {
            return 10;
        }
        boolean above = layout.role(i) == BlockRole.STANDFIRST || layout.role(i) == BlockRole.META;
        if (above && !late && dated(line, dateline)) {
            return 7;
        }
        return layout.role(i) == BlockRole.BODY && i == layout.firstBody() && dateline.span().end() <= 80
                && lead(line.text(), dateline) ? 9 : -1;
    }

    /** Below one line that heads the text, whether or not it was taken for its title. */
    private static boolean nearTop(Layout layout, int i) {
        int above = 0;
        for (int j = 0; j < i; j++) {
            above += layout.role(j) == BlockRole.BODY ? 1 : 0;
        }
        return i <= TOP && above <= 1;
    }

    /** A bare date inside the text belongs to what it stands at, such as an embedded post. */
    private static boolean bodyBelow(Layout layout, int i) {
        for (int j = i + 1; j < layout.size(); j++) {
            if (layout.role(j) == BlockRole.BODY) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Foreign Ministry Spokeswoman Jane Roe, Oslo, 3 May 2031", "Transcript of the Briefing on 3 May 2031": a line
     * above the text that ends with its date.
     */
    private static boolean dated(Line line, Dateline dateline) {
        String text = line.text();
        return !line.endsSentence() && text.substring(dateline.span().end()).isBlank()
                && BEFORE_DAY.matcher(text.substring(0, dateline.span().start())).matches();
    }

    /** True where only a place, an agency and punctuation stand before the date: "VADUZ, July 19, 2021 (Agency) -". */
    private static boolean lead(String text, Dateline dateline) {
        String before = text.substring(0, dateline.span().start());
        String after = text.substring(dateline.span().end());
        return before.matches("[\\p{Lu}][\\p{L} .,'/()–—-]{0,50}")
                && after.matches("(?s)\\s*(?:[/(][^/()]{2,30}[/)])?\\s*[-–—:].*")
                || before.isBlank() && after.matches("(?s)\\s*[-–—:|].*");
    }

    private static String rule(Layout layout, int i, boolean label) {
        if (label) {
            return UPDATED.matcher(layout.line(i).text()).find() ? "updated-label" : "published-label";
        }
        return i == layout.title() ? "title-date" : layout.role(i) == BlockRole.BODY ? "lead-date" : "dateline";
    }

    /** True for a line that says that it tells a publication date, and does. */
    static boolean labelled(Line line) {
        return line.words() <= 40 && LABELLED.matcher(line.text()).find() && dateEarly(line.text());
    }

    private static boolean dateEarly(String text) {
        return DateGrammar.find(text).stream().anyMatch(date -> date.span().start() <= 60);
    }

    /** True for a line that is hardly more than a date. */
    static boolean dateOnly(Line line) {
        if (line.words() > 24 || line.span().length() > 200) {
            return false;
        }
        List<Dateline> dates = DateGrammar.find(line.text());
        int covered = dates.stream().mapToInt(date -> date.span().length()).sum();
        return !dates.isEmpty() && line.span().length() - covered <= Math.min(BESIDE, 10 + 2 * covered)
                && (!line.endsSentence() || line.text().matches("(?i).*[ap]\\.m\\.$"))
                && dates.getFirst().span().start() <= 40 && !line.text().startsWith("—");
    }

    /** True for a short line that tells of an update without a date, such as "Last updated a year ago". */
    static boolean update(Line line) {
        return line.words() <= 8 && UPDATED.matcher(line.text()).find() && !line.endsSentence();
    }

    /** True for a line that is only a time of day. */
    static boolean clock(Line line) {
        return line.words() <= 5 && CLOCK.matcher(line.text()).matches();
    }
}
