package org.rejoinder.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The article's text as the page's own JSON-LD has it. It tells which parts of the page are the article's. */
final class StatedBody {
    private static final int RUN = 4;
    /** So much of the stated text must stand on the page for the page to be judged by it. */
    private static final double TRUSTED = 0.8;

    private final Set<String> runs;
    private final boolean trusted;

    private StatedBody(Set<String> runs, boolean trusted) {
        this.runs = runs;
        this.trusted = trusted;
    }

    static StatedBody of(String stated, List<PagePart> parts) {
        Set<String> runs = runs(org.jsoup.Jsoup.parse(stated).text());
        Set<String> shown = new HashSet<>();
        parts.forEach(part -> shown.addAll(runs(part.line().text())));
        long found = runs.stream().filter(shown::contains).count();
        return new StatedBody(runs, !runs.isEmpty() && found >= TRUSTED * runs.size());
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", Arrays.asList(words).subList(i, i + RUN)));
        }
        return runs;
    }

    /** True where the page can be judged by the stated text: most of that is there to be seen. */
    boolean trusted() {
        return trusted;
    }

    /** True for a part of at least eight words that the stated text has too. */
    boolean has(PagePart part) {
        return share(part) >= 0.7;
    }

    /** True for a part of at least eight words of which the stated text has hardly anything. */
    boolean lacks(PagePart part) {
        double share = share(part);
        return share >= 0 && share <= 0.2;
    }

    /** How much of a part the stated text has, 0..1; negative where the part is too short to tell. */
    private double share(PagePart part) {
        if (!trusted || part.line().words() < 2 * RUN) {
            return -1;
        }
        Set<String> own = runs(part.line().text());
        return own.isEmpty() ? -1 : (double) own.stream().filter(runs::contains).count() / own.size();
    }
}
