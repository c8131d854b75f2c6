package org.rejoinder.cli;

import java.time.LocalTime;
import java.time.ZoneId;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;

/** Dates with how they are known, in one line. */
final class SaidText {
    private SaidText() {}

    static String of(Said said) {
        return range(said) + " (" + basis(said.basis()) + ")";
    }

    static String range(Said said) {
        return said.isExact() ? said.earliest().toString() : said.earliest() + " to " + said.latest();
    }

    static String of(Published published) {
        return published.date() + published.time().map(LocalTime::toString).map(" "::concat).orElse("")
                + published.zone().map(ZoneId::toString).map(" "::concat).orElse("")
                + " (" + basis(published.basis()) + ")";
    }

    private static String basis(Basis basis) {
        String words = basis.text().replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return basis.rule();
        }
        return basis.rule() + ": " + (basis.span().isPresent() ? "\u201C" + words + "\u201D" : words);
    }
}
