package org.rejoinder.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a picture's file says about itself.
 *
 * @param title        of the picture; the case's name where it has none
 * @param description  period and how much is shown, for people
 * @param caseName     the case's name
 * @param period       first and last day such as {@code 2021-03-01/2021-07-31}; empty where no date is known
 * @param newest       the day on which the newest article was published, where known
 * @param sources      outlet, date and title of each article
 * @param language     of what is written around the statements
 */
public record PictureFacts(String title, String description, String caseName, Optional<String> period,
        Optional<LocalDate> newest, List<String> sources, Locale language) {
    /** Who made it. */
    public static final String PROGRAM = "Rejoinder";

    public PictureFacts {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(caseName, "caseName");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(newest, "newest");
        Objects.requireNonNull(language, "language");
        sources = List.copyOf(sources);
    }

    /** By the keywords that PNG has for them, in the order in which they are written. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title);
        texts.put("Description", description);
        texts.put("Case", caseName);
        period.ifPresent(days -> texts.put("Period", days));
        newest.ifPresent(day -> texts.put("Creation Time", day.toString()));
        if (!sources.isEmpty()) {
            texts.put("Source", String.join("\n", sources));
        }
        texts.put("Software", PROGRAM);
        return texts;
    }

    /** By the names of the Dublin Core, in the order in which they are written. */
    Map<String, List<String>> dublinCore() {
        Map<String, List<String>> core = new LinkedHashMap<>();
        core.put("title", List.of(title));
        core.put("description", List.of(description));
        core.put("subject", List.of(caseName));
        core.put("coverage", period.stream().toList());
        core.put("date", newest.map(LocalDate::toString).stream().toList());
        core.put("source", sources);
        core.put("creator", List.of(PROGRAM));
        return core;
    }
}
