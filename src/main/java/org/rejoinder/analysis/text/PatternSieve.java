package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells of many regular expressions at once which may match in a text, by letters that their matches must have: one
 * look at each letter of the text, where searching for all of them would look hundreds of times. Immutable.
 */
public final class PatternSieve {
    private static final int ASCII = 128;

    /** The column of each sign that some expression needs, from 1; 0 for all others. */
    private final byte[] columns = new byte[ASCII];
    private final int width;
    /** A tree of runs of letters, row by row: the row of the next letter, 0 where no run goes on so. */
    private final int[] next;
    /** Which expressions need the run that ends in a row. */
    private final List<int[]> ends;
    /** Those that may match anything. */
    private final BitSet always = new BitSet();

    /** @param expressions  known by their place in the list; in matching, case may count or not */
    public PatternSieve(List<String> expressions) {
        Map<String, BitSet> users = new TreeMap<>();
        for (int i = 0; i < expressions.size(); i++) {
            int user = i;
            Optional<Set<String>> required = RequiredLetters.of(expressions.get(i));
            required.ifPresentOrElse(runs -> runs.forEach(run -> users.computeIfAbsent(run, _ -> new BitSet())
                    .set(user)), () -> always.set(user));
        }
        int columnCount = 0;
        int letters = 0;
        for (String run : users.keySet()) {
            letters += run.length();
            for (char letter : run.toCharArray()) {
                columns[letter] = columns[letter] == 0 ? (byte) ++columnCount : columns[letter];
            }
        }
        width = columnCount + 1;
        int[] rows = new int[(letters + 1) * width];
        ends = new ArrayList<>(List.of(new int[0]));
        users.forEach((run, of) -> ends.set(row(rows, run), of.stream().toArray()));
        next = Arrays.copyOf(rows, ends.size() * width);
    }

    private int row(int[] rows, String run) {
        int row = 0;
        for (int i = 0; i < run.length(); i++) {
            int place = row * width + columns[run.charAt(i)];
            if (rows[place] == 0) {
                rows[place] = ends.size();
                ends.add(new int[0]);
            }
            row = rows[place];
        }
        return row;
    }

    /** Which expressions may match between two places of a text, by their places in the list. */
    public BitSet passing(CharSequence text, int from, int to) {
        BitSet found = (BitSet) always.clone();
        for (int start = from; start < to; start++) {
            int row = 0;
            for (int i = start; i < to; i++) {
                row = next[row * width + column(text.charAt(i))];
                if (row == 0) {
                    break;
                }
                for (int expression : ends.get(row)) {
                    found.set(expression);
                }
            }
        }
        return found;
    }

    private int column(char sign) {
        char small = sign >= 'A' && sign <= 'Z' ? (char) (sign + 'a' - 'A') : sign;
        return small < ASCII ? columns[small] : 0;
    }
}
