package org.rejoinder.analysis.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that report speech, in all their forms, with their base form. */
final class SpeechWords {
    static final int VERB = 1;
    static final int NOUN = 2;
    private static final Map<String, String> IRREGULAR = irregular();

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();

    private SpeechWords(InputStream in) throws IOException {
        Map<String, String> target = verbs;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                target = line.equals("[nouns]") ? nouns : verbs;
            } else if (!line.startsWith("#") && !line.isBlank()) {
                for (String word : line.split(" ")) {
                    for (String form : forms(word, target == nouns)) {
                        target.putIfAbsent(form, word);
                    }
                }
            }
        }
    }

    /** @throws UncheckedIOException if the word list cannot be read */
    static SpeechWords load() {
        try (InputStream in = SpeechWords.class.getResourceAsStream("speech.txt")) {
            if (in == null) {
                throw new IllegalStateException("the word list speech.txt is not on the class path");
            }
            return new SpeechWords(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list speech.txt", e);
        }
    }

    /** {@link #VERB}, {@link #NOUN}, both added, or 0. */
    int kind(String lower) {
        return (verbs.containsKey(lower) ? VERB : 0) + (nouns.containsKey(lower) ? NOUN : 0);
    }

    /** The base form of a speech word or a common irregular verb; of any other word its stem by rule. */
    String base(String lower, String tag) {
        if (tag.startsWith("V")) {
            String known = verbs.get(lower);
            if (known == null) {
                known = IRREGULAR.get(lower);
            }
            return known == null ? strip(lower) : known;
        }
        if (tag.startsWith("NN")) {
            String known = nouns.get(lower);
            return known == null ? singular(lower) : known;
        }
        return lower;
    }

    private static List<String> forms(String word, boolean noun) {
        List<String> forms = new ArrayList<>(List.of(word, word + "s", word + "es"));
        int last = word.length() - 1;
        char end = word.charAt(last);
        if (end == 'y') {
            forms.add(word.substring(0, last) + "ies");
        }
        if (noun) {
            return forms;
        }
        String stem = end == 'e' ? word.substring(0, last) : word;
        forms.add(stem + "ed");
        forms.add(stem + "ing");
        if (end == 'y') {
            forms.add(word.substring(0, last) + "ied");
        }
        if (word.length() > 2 && word.matches(".*[^aeiou][aeiou][^aeiouwxy]")) {
            forms.add(word + end + "ed");
            forms.add(word + end + "ing");
        }
        IRREGULAR.forEach((form, base) -> {
            if (base.equals(word)) {
                forms.add(form);
            }
        });
        return forms;
    }

    private static String strip(String word) {
        int n = word.length();
        if (n > 5 && word.endsWith("ing")) {
            return undouble(word.substring(0, n - 3));
        }
        if (n > 4 && (word.endsWith("ied") || word.endsWith("ies"))) {
            return word.substring(0, n - 3);
        }
        if (n > 4 && word.endsWith("ed")) {
            return undouble(word.substring(0, n - 2));
        }
        if (n > 4 && word.endsWith("es")) {
            return undouble(word.substring(0, n - 2));
        }
        if (n > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return undouble(word.substring(0, n - 1));
        }
        return undouble(word);
    }

    private static String undouble(String stem) {
        int n = stem.length();
        if (n > 3 && (stem.endsWith("e") || stem.endsWith("y"))) {
            return stem.substring(0, n - 1);
        }
        return n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : stem;
    }

    private static String singular(String word) {
        int n = word.length();
        return n > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, n - 1) : word;
    }

    private static Map<String, String> irregular() {
        Map<String, String> map = new HashMap<>();
        String table = "say said saying|tell told|write wrote written|speak spoke spoken|find found|swear swore sworn"
                + "|foresee foresaw foreseen|withdraw withdrew withdrawn|strike struck|hit hitting|tear tore torn"
                + "|bid bidding|sell sold|spin spun|spell spelt|shoot shot|forbid forbade forbidden|plead pled"
                + "|think thought|know knew known|feel felt|see saw seen|hear heard|believe believed|mean meant"
                + "|make made|take took taken|give gave given|go went gone|get got gotten|have has had|be is are was"
                + " were been being 's 're 'm|do does did done|come came|hold held|put putting|show shown|leave left"
                + "|understand understood|learn learnt|dream dreamt|become became|begin began begun|keep kept"
                + "|lay laid|lead led|meet met|seek sought|send sent|stand stood|teach taught|win won|break broke"
                + " broken|bring brought|choose chose chosen|draw drew drawn|fight fought|lose lost|run ran|fall fell"
                + " fallen|grow grew grown|build built|catch caught|throw threw thrown|hang hung|bear bore born";
        for (String row : table.split("\\|")) {
            String[] words = row.split(" ");
            for (int i = 1; i < words.length; i++) {
                map.put(words[i], words[0]);
            }
        }
        return map;
    }
}
