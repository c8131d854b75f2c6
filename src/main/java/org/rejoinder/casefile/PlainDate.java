package org.rejoinder.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.casefile.PlainArticle.Places;
import org.rejoinder.casefile.PlainJson.Odd;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Said;

/** The date of a statement or an article as {@link PlainArticle} reads it, until the article's text is known. */
final class PlainDate {
    private static final Map<String, DatePrecision> PRECISIONS = PlainJson.small(DatePrecision.class);

    private LocalDate first;
    private LocalDate last;
    private DatePrecision precision;
    private Function<Places, Basis> basis;

    LocalDate first() {
        return first;
    }

    DatePrecision precision() {
        return precision;
    }

    Basis basis(Places places) {
        return basis.apply(places);
    }

    static Function<Places, Said> said(PlainJson json) {
        PlainDate date = new PlainDate();
        json.object(name -> {
            switch (name) {
                case "earliest" -> date.first = json.day();
                case "latest" -> date.last = json.day();
                default -> date.field(name, json);
            }
        });
        return places -> new Said(date.first, date.last, date.precision, date.basis(places));
    }

    void begin(LocalDate day) {
        first = day;
    }

    /** A field that both kinds have. */
    void field(String name, PlainJson json) {
        switch (name) {
            case "precision" -> precision = json.one(PRECISIONS);
            case "basis" -> basis = basis(json);
            default -> throw new Odd(name);
        }
    }

    private static Function<Places, Basis> basis(PlainJson json) {
        Map<String, String> values = new HashMap<>();
        int[] ends = {-1, -1};
        json.object(name -> {
            switch (name) {
                case "rule" -> values.put(name, json.words());
                case "text" -> values.put(name, json.string());
                case "start" -> json.orNull(json::offset).ifPresent(start -> ends[0] = start);
                case "end" -> json.orNull(json::offset).ifPresent(end -> ends[1] = end);
                default -> throw new Odd(name);
            }
        });
        return places -> new Basis(values.get("rule"), ends[0] >= 0 && ends[1] >= 0
                ? Optional.of(places.of(ends[0], ends[1])) : Optional.empty(), values.getOrDefault("text", ""));
    }
}
