package org.rejoinder.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text is about, as far as its words tell: names and long words, and how two stretches of text share them. */
final class Subject {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]{3,}");
    private static final Pattern NAME =
            Pattern.compile("(?<![.!?\"“]\\s{0,2})(?<!^)\\p{Lu}\\p{L}{2,}|^\\p{Lu}\\p{L}{5,}");
    /** Words of at least four letters that tell nothing of a text's subject. */
    private static final Set<String> COMMON = Set.of(("about above according after again against all also although "
            + "among another because been before being below between both came come could does doing down during each "
            + "even every first from further have having here however including into itself just last made make many "
            + "might month more most much must named never next only other over part people said same says several "
            + "should since some statement still such than that their them then there these they this those three "
            + "through time told took under until very want week well were what when where which while will with "
            + "within without would year years your monday tuesday wednesday thursday friday saturday sunday news "
            + "report reported reports government minister country officials").split(" "));

    private final Map<String, Integer> linesWithWord = new HashMap<>();

    static Subject of(List<Line> lines) {
        Subject subject = new Subject();
        lines.forEach(line -> words(line.text()).forEach(word -> subject.linesWithWord.merge(word, 1, Integer::sum)));
        return subject;
    }

    /** The telling words of some text, without a plural's s. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (!COMMON.contains(word)) {
                words.add(word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    /** The words with a capital that do not begin a sentence, or do so and are no common words. */
    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = matcher.group().toLowerCase(Locale.ROOT);
            if (!COMMON.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** How much of one text's telling words another has, 0..1; 0 where there are none. */
    static double shared(Set<String> words, Set<String> others) {
        long both = words.stream().filter(others::contains).count();
        return words.isEmpty() ? 0 : (double) both / words.size();
    }

    /**
     * Where the article goes on after a box in its middle: at the first running text, if what runs there is on the
     * subject of what ran before the box; else nowhere, which is the number of lines.
     */
    int resumes(List<Line> lines, IntPredicate running, int body, int box, int next) {
        Set<String> before = new HashSet<>();
        Set<String> names = new HashSet<>();
        int counted = 0;
        for (int i = body; i < box; i++) {
            if (running.test(i)) {
                before.addAll(words(lines.get(i).text()));
                names.addAll(names(lines.get(i).text()));
                counted++;
            }
        }
        int onSubject = 0;
        int seen = 0;
        for (int i = next; i < lines.size() && seen < 4; i++) {
            if (running.test(i)) {
                seen++;
                boolean same = shared(words(lines.get(i).text()), before) >= 0.25
                        || shared(names(lines.get(i).text()), names) >= 0.5;
                onSubject += same ? 1 : 0;
            }
        }
        return counted > 0 && onSubject * 2 >= seen && (seen > 1 || onSubject == 1) ? next : lines.size();
    }
}
