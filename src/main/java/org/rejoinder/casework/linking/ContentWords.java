package org.rejoinder.casework.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text that carry its meaning, cut to their stems, and what they mean together, so that two tellings can
 * be compared. Of the stems only 64-bit hashes are kept, in order: a large case compares millions of pairs.
 */
public final class ContentWords {
    private static final Set<String> EMPTY =
            Set.of(("a an the this that these those it its he his him she her hers they them their theirs we us our"
            + " ours i me my you your who whom whose which what when where why how there here and or but nor so yet if"
            + " then than as of to in on at by for from with without into onto over under about after before between"
            + " against during through up down out off is are was were be been being am has have had having do does"
            + " did doing will would shall should can could may might must not no any some all each every both either"
            + " neither such same other another more most very also too only just even still again further said says"
            + " say saying told tell added add according called call calling statement spokesman spokeswoman"
            + " spokesperson s t").split(" "));

    /** Endings that go one after another, the longer first; each group leaves its own ending behind. */
    private static final String[] VERBAL =
            {"ations", "ation", "ators", "ator", "ating", "ative", "ated", "ates", "ate"};
    private static final String[] SIBILANT = {"ies", "ied"};
    private static final String[] PLAIN =
        {"ments", "ment", "ions", "ings", "ing", "ers", "ion", "er", "ed", "es", "ly", "s"};

    private final long[] stems;
    private final float[] meaning;
    /** One bit for each stem, of 256: texts that share a word share its bit (a Bloom filter of one hash). */
    private final long[] bits = new long[4];
    /** How many stems share a bit with another of them. */
    private final int crowded;

    private ContentWords(long[] stems, float[] meaning) {
        this.stems = stems;
        this.meaning = meaning;
        for (long stem : stems) {
            int bit = (int) (stem * 0x9E3779B97F4A7C15L >>> 56);
            bits[bit >>> 6] |= 1L << bit;
        }
        crowded = stems.length - Long.bitCount(bits[0]) - Long.bitCount(bits[1]) - Long.bitCount(bits[2])
                - Long.bitCount(bits[3]);
    }

    public static ContentWords of(String text) {
        Set<String> stems = new HashSet<>();
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = -1;
        for (int at = 0; at <= lower.length();) {
            int point = at < lower.length() ? lower.codePointAt(at) : ' ';
            boolean inside = isPart(point);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                String word = lower.substring(start, at);
                add(word, stems);
                words.add(word.indexOf('\'') < 0 ? word : word.substring(0, word.indexOf('\'')));
                start = -1;
            }
            at += Character.charCount(point);
        }
        return new ContentWords(stems.stream().mapToLong(ContentWords::hash).sorted().toArray(),
                WordVectors.packaged().of(words));
    }

    private static boolean isPart(int point) {
        return point == '\'' || Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.LETTER_NUMBER
                || Character.getType(point) == Character.OTHER_NUMBER;
    }

    private static void add(String word, Set<String> stems) {
        String bare = word;
        if (word.indexOf('\'') >= 0) {
            bare = (word.endsWith("'s") ? word.substring(0, word.length() - 2) : word).replace("'", "");
        }
        if (!bare.isEmpty() && !EMPTY.contains(bare)) {
            stems.add(stem(bare));
        }
    }

    /** FNV-1a over the word's UTF-16 units (Fowler, Noll and Vo). */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    public int size() {
        return stems.length;
    }

    /**
     * Two of the words, drawn so that texts of nearly the same words nearly always have one of them in common
     * (min-hashes, Broder 1997); none where there are fewer words than {@code least}.
     */
    public List<Long> samples(int least) {
        return stems.length < least ? List.of() : List.of(smallest(0x9E3779B97F4A7C15L), smallest(0xC2B2AE3D27D4EB4FL));
    }

    private long smallest(long mix) {
        long found = stems[0];
        for (long stem : stems) {
            found = (stem ^ mix) * mix < (found ^ mix) * mix ? stem : found;
        }
        return found;
    }

    /** No fewer than the words in both, and often no more; quickly told. */
    int mostShared(ContentWords other) {
        long[] theirs = other.bits;
        int both = Long.bitCount(bits[0] & theirs[0]) + Long.bitCount(bits[1] & theirs[1])
                + Long.bitCount(bits[2] & theirs[2]) + Long.bitCount(bits[3] & theirs[3]);
        return both == 0 ? 0 : both + Math.min(crowded, other.crowded);
    }

    /** Words in both. */
    public int shared(ContentWords other) {
        if (mostShared(other) == 0) {
            return 0;
        }
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < stems.length && j < other.stems.length) {
            long one = stems[i];
            long two = other.stems[j];
            if (one == two) {
                count++;
            }
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }
        return count;
    }

    /** The words, as numbers that are the same for the same word; sorted. */
    long[] stems() {
        return stems.clone();
    }

    /** How much of the shorter of the two stands in the other, 0..1; 0 where one has no words. */
    public double containment(ContentWords other) {
        int fewest = Math.min(size(), other.size());
        return fewest == 0 ? 0 : (double) shared(other) / fewest;
    }

    /** The greater of {@link #cosine} and nine tenths of {@link #containment}, the latter from three words on. */
    double overlap(ContentWords other) {
        int both = shared(other);
        int fewest = Math.min(size(), other.size());
        if (both == 0) {
            return 0;
        }
        double contained = fewest >= 3 ? (double) both / fewest : 0;
        return Math.max(both / Math.sqrt((double) size() * other.size()), 0.9 * contained);
    }

    /** Shared words against the geometric mean of both sizes, 0..1. */
    public double cosine(ContentWords other) {
        double product = (double) size() * other.size();
        return product == 0 ? 0 : shared(other) / Math.sqrt(product);
    }

    /**
     * How much two texts say the same, 0..1: half by the stems that they share, half by what their words mean. Two
     * tellings of one sentence seldom fall below .16, two sentences on one subject seldom rise above .35.
     */
    public double likeness(ContentWords other) {
        return likeness(other, overlap(other));
    }

    /** The same for whoever has worked out the {@link #overlap} already. */
    double likeness(ContentWords other, double overlap) {
        return 0.5 * overlap + 0.5 * Math.max(0, WordVectors.dot(meaning, other.meaning));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentWords words && Arrays.equals(stems, words.stems);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stems);
    }

    /** What words mean together, as a direction of length 1; all zero where none of them is known. */
    public static float[] meaning(List<String> words) {
        return WordVectors.packaged().of(words);
    }

    /** True for a word, in lower case, of which is known what it means. */
    public static boolean isKnown(String word) {
        return WordVectors.packaged().isKnown(word);
    }

    /** A rough stem: without plural, tense and the usual noun endings. */
    public static String stem(String word) {
        if (word.length() <= 3) {
            return word;
        }
        String cut = without(PLAIN, without(SIBILANT, without(VERBAL, word, "at"), "y"), "");
        cut = cut.length() < 3 ? word : cut;
        int last = cut.length() - 1;
        boolean doubled = last > 2 && cut.charAt(last) == cut.charAt(last - 1)
                && "bdgkmnprt".indexOf(cut.charAt(last)) >= 0;
        return doubled ? cut.substring(0, last) : cut.endsWith("e") ? cut.substring(0, last) : cut;
    }

    private static String without(String[] endings, String word, String instead) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length()) + instead;
            }
        }
        return word;
    }
}
