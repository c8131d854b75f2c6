package org.rejoinder.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.BlockRole;

/** Finds who published a text, where the text says so. */
final class OutletFinder {
    private static final Pattern FIELD =
            Pattern.compile("(?i)^(?:source|outlet|publisher|publication)\\s*:\\s*([\\p{L}\\p{N}][^:/]{1,60})$");
    private static final Pattern PUBLISHED_BY =
            Pattern.compile("(?i)\\bpublished by:?\\s+((?-i:\\p{Lu})[\\p{L}\\p{N} .&'’-]{1,50}?)(?:\\s*[|,(].*|$)");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(?:©|copyright)\\s*(?:©|\\(c\\))?\\s*(?:by\\s+)?(?:(?:19|20)\\d\\d)?"
            + "(?:\\s*[-–]\\s*(?:19|20)\\d\\d)?,?\\s*(?:by\\s+)?((?-i:\\p{Lu})[\\p{L}\\p{N} .&'’-]{1,50}?)"
            + "(?:[.,]?\\s*(?:all rights|ltd|limited|inc\\b|llc|plc|pvt|\\(|the bbc|no part|\\||-\\s).*|[.,]\\s.*"
            + "|\\.?$)");
    private static final Pattern HANDLE = Pattern.compile("(?:^|[|\\s])@(\\w{3,30})\\b");
    private static final Pattern AGENCY =
            Pattern.compile("^[\\p{Lu}][\\p{L} .,'-]{1,40}(?:,\\s*\\w+\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?)?\\s*"
            + "(?:\\(([\\p{Lu}][\\p{L} ]{1,24})\\)\\s*[-–—:]|/([\\p{Lu}]{2,10})\\s*[:—–-]).*", Pattern.DOTALL);

    private OutletFinder() {}

    static Optional<String> find(Layout layout) {
        return first(layout, FIELD, BlockRole.META)
                .or(() -> suffix(layout))
                .or(() -> first(layout, PUBLISHED_BY, BlockRole.META))
                .or(() -> first(layout, COPYRIGHT, BlockRole.BOILERPLATE))
                .or(() -> handle(layout))
                .or(() -> agency(layout));
    }

    private static Optional<String> first(Layout layout, Pattern pattern, BlockRole role) {
        for (int i = 0; i < layout.size(); i++) {
            if (layout.role(i) == role) {
                Matcher matcher = pattern.matcher(layout.line(i).text());
                if (matcher.find()) {
                    return Optional.of(matcher.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }

    /** The page's title is often the article's and then the outlet's name, set off by a bar or dash. */
    private static Optional<String> suffix(Layout layout) {
        if (layout.title() < 0) {
            return Optional.empty();
        }
        String title = layout.line(layout.title()).text();
        Matcher own = Layout.OUTLET_SUFFIX.matcher(title);
        if (own.find()) {
            return Optional.of(own.group(1).strip());
        }
        for (int i = 0; i < layout.title(); i++) {
            Matcher rest = Pattern.compile("^" + Pattern.quote(title) + "\\s*[|–—-]\\s*([\\p{L}\\p{N}][^|]{1,50})$")
                    .matcher(layout.line(i).text());
            if (rest.matches()) {
                return Optional.of(rest.group(1).strip());
            }
        }
        return Optional.empty();
    }

    /** A handle beside the dateline, spelled as the text spells that name if it does. */
    private static Optional<String> handle(Layout layout) {
        for (int i = 0; i < Math.min(layout.size(), layout.firstProse()); i++) {
            Matcher matcher = HANDLE.matcher(layout.line(i).text());
            if (layout.role(i) == BlockRole.META && matcher.find()) {
                return Optional.of(spelled(layout, matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static String spelled(Layout layout, String handle) {
        String letters = String.join("\\s?", handle.replace("_", "").split(""));
        Pattern name = Pattern.compile("(?i)(?<![@\\w])(?=(?-i:\\p{Lu}))" + letters + "\\b");
        for (Line line : layout.lines()) {
            Matcher matcher = name.matcher(line.text());
            if (matcher.find()) {
                return matcher.group();
            }
        }
        return handle;
    }

    private static Optional<String> agency(Layout layout) {
        if (layout.firstProse() >= layout.size()) {
            return Optional.empty();
        }
        Matcher matcher = AGENCY.matcher(layout.line(layout.firstProse()).text());
        return matcher.matches()
                ? Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)) : Optional.empty();
    }
}
