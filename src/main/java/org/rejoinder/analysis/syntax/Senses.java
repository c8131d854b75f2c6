package org.rejoinder.analysis.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The broad field of verbs and nouns after WordNet: communication, thought, person, group ... Immutable. */
public final class Senses {
    /** Nothing is known of the word. */
    public static final int UNKNOWN = 0;

    /** WordNet's noun fields 14 and 18, with and without speech in a later sense. */
    private static final Set<String> PERSONS_AND_GROUPS = Set.of("n14", "n14c", "n18", "n18c");

    private final Map<String, Integer> verbs = new HashMap<>(16384);
    private final Map<String, Integer> nouns = new HashMap<>(65536);
    private final Set<Integer> personsAndGroups = new HashSet<>();

    private Senses(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] words = line.split(" ");
            Map<String, Integer> target = words[0].startsWith("v") ? verbs : nouns;
            if (PERSONS_AND_GROUPS.contains(words[0])) {
                personsAndGroups.add(number);
            }
            for (int i = 1; i < words.length; i++) {
                target.put(words[i], number);
            }
            number++;
        }
    }

    /** Read when first asked for, then kept. */
    private static final class Packaged {
        static final Senses SENSES = read();
    }

    /** The senses that come with the program. */
    public static Senses load() {
        return Packaged.SENSES;
    }

    private static Senses read() {
        try (InputStream in = Senses.class.getResourceAsStream("senses.txt")) {
            if (in == null) {
                throw new IllegalStateException("the word list senses.txt is not on the class path");
            }
            return new Senses(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list senses.txt", e);
        }
    }

    /**
     * True for a noun, in the singular and in lower case, whose first sense is a person or a group of persons or
     * things.
     */
    public boolean isPersonOrGroup(String noun) {
        return personsAndGroups.contains(nouns.getOrDefault(noun, UNKNOWN));
    }

    /** A small number that words of one field share; {@link #UNKNOWN} for other parts of speech and unknown words. */
    public int of(String lower, String tag) {
        if (tag.startsWith("VB")) {
            return look(lower, verbs);
        }
        return tag.startsWith("NN") ? look(lower, nouns) : UNKNOWN;
    }

    private static int look(String lower, Map<String, Integer> words) {
        Integer known = words.get(lower);
        if (known != null) {
            return known;
        }
        int n = lower.length();
        for (String ending : List.of("ies", "ied", "es", "ed", "ing", "s", "d")) {
            if (n > ending.length() + 1 && lower.endsWith(ending)) {
                String stem = lower.substring(0, n - ending.length());
                for (String candidate : candidates(stem, ending)) {
                    known = words.get(candidate);
                    if (known != null) {
                        return known;
                    }
                }
            }
        }
        return UNKNOWN;
    }

    private static List<String> candidates(String stem, String ending) {
        int n = stem.length();
        boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
        return switch (ending) {
            case "ies", "ied" -> List.of(stem + "y");
            case "ed", "ing" -> doubled ? List.of(stem, stem + "e", stem.substring(0, n - 1))
                    : List.of(stem + "e", stem);
            default -> List.of(stem);
        };
    }
}
