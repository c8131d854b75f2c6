package org.rejoinder.search;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody meant who mistyped it. */
final class Near {
    private Near() {}

    /** The nearest of them, where that is near: a letter or two left out, put in, exchanged or swapped. */
    static Optional<String> of(String typed, Stream<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int most = lower.length() < 3 ? 0 : lower.length() < 6 ? 1 : 2;
        return known.map(one -> new Distance(one, steps(lower, one))).filter(one -> one.steps() <= most)
                .min(Comparator.comparingInt(Distance::steps)).map(Distance::word);
    }

    private record Distance(String word, int steps) {}

    private static int steps(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                steps[i][j] = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1),
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
