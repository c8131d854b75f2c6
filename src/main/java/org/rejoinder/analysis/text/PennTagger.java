package org.rejoinder.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tags words after the Penn Treebank: a maximum entropy model over the word, its beginning and ending and its
 * neighbours, and a search that keeps the three best taggings of what it has read (Ratnaparkhi, "A Maximum Entropy
 * Model for Part-of-Speech Tagging", 1996). Reads the models of Apache OpenNLP's 1.5 series and gives the same tags as
 * OpenNLP does. Immutable; safe to share between threads.
 */
public final class PennTagger {
    private static final int BEAM = 3;
    /** A tagging less likely than this, by the logarithm, is none. */
    private static final double HOPELESS = -100_000;
    private static final int AFFIX = 4;
    private static final String BEGIN = "*SB*";
    private static final String END = "*SE*";

    private static final long ALWAYS = HashedKeys.of("default");
    private static final long WORD = HashedKeys.of("w=");
    private static final long SUFFIX = HashedKeys.of("suf=");
    private static final long PREFIX = HashedKeys.of("pre=");
    private static final long HYPHEN = HashedKeys.of("h");
    private static final long CAPITAL = HashedKeys.of("c");
    private static final long DIGIT = HashedKeys.of("d");
    private static final long BEFORE = HashedKeys.of("p=");
    private static final long BEFORE_THAT = HashedKeys.of("pp=");
    private static final long NEXT = HashedKeys.of("n=");
    private static final long NEXT_BUT_ONE = HashedKeys.of("nn=");
    private static final long TAG_BEFORE = HashedKeys.of("t=");
    private static final long TAGS_BEFORE = HashedKeys.of("t2=");

    private final TagModel model;
    private final TagDictionary dictionary;

    private PennTagger(TagModel model, TagDictionary dictionary) {
        this.model = model;
        this.dictionary = dictionary;
    }

    /** Tags of the words up to one, from the last back to the first; nothing stands before {@link #NONE}. */
    private record Path(Path before, int tag, double score) implements Comparable<Path> {
        static final Path NONE = new Path(null, -1, 0);

        @Override
        public int compareTo(Path other) {
            return Double.compare(other.score, score);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException if this is no tagger of OpenNLP's
     */
    static PennTagger read(InputStream source) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(source)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (!files.keySet().containsAll(List.of("pos.model", "tags.tagdict"))) {
            throw new IOException("not a tagger");
        }
        TagModel model = TagModel.read(files.get("pos.model"));
        if (model.tags().size() > Long.SIZE) {
            throw new IOException("a tagger of more than 64 tags");
        }
        return new PennTagger(model, TagDictionary.read(
                new String(files.get("tags.tagdict"), StandardCharsets.UTF_8), model.tags()));
    }

    /** The tags of the words of a sentence. */
    List<String> tag(List<String> words) {
        Queue<Path> paths = new PriorityQueue<>(List.of(Path.NONE));
        for (int i = 0; i < words.size(); i++) {
            double[] own = ofWord(words, i);
            long allowed = dictionary.tags(words.get(i));
            Queue<Path> next = new PriorityQueue<>();
            for (int best = 0; best < BEAM && !paths.isEmpty(); best++) {
                Path path = paths.remove();
                extend(path, chances(own, path, words, i), allowed, next);
            }
            paths = next;
        }
        String[] tags = new String[words.size()];
        Path path = paths.isEmpty() ? Path.NONE : paths.remove();
        for (int i = tags.length - 1; i >= 0; i--) {
            tags[i] = model.tags().get(path.tag());
            path = path.before();
        }
        return List.of(tags);
    }

    /** What speaks for each tag of a word but the tags and words that the search comes to later. */
    private double[] ofWord(List<String> words, int at) {
        String word = words.get(at);
        double[] sums = model.sums();
        model.add(ALWAYS, sums);
        model.add(HashedKeys.with(WORD, word), sums);
        for (int length = 1; length <= AFFIX; length++) {
            model.add(HashedKeys.with(SUFFIX, word, Math.max(word.length() - length, 0), word.length()), sums);
        }
        for (int length = 1; length <= AFFIX; length++) {
            model.add(HashedKeys.with(PREFIX, word, 0, Math.min(length, word.length())), sums);
        }
        if (word.indexOf('-') >= 0) {
            model.add(HYPHEN, sums);
        }
        if (word.chars().anyMatch(letter -> letter >= 'A' && letter <= 'Z')) {
            model.add(CAPITAL, sums);
        }
        if (word.chars().anyMatch(letter -> letter >= '0' && letter <= '9')) {
            model.add(DIGIT, sums);
        }
        model.add(HashedKeys.with(BEFORE, at == 0 ? BEGIN : words.get(at - 1)), sums);
        return sums;
    }

    /** How likely each tag is for a word behind the tags of a path; features in the order of the training. */
    private double[] chances(double[] own, Path path, List<String> words, int at) {
        double[] sums = own.clone();
        if (at > 0) {
            String tag = model.tags().get(path.tag());
            model.add(HashedKeys.with(TAG_BEFORE, tag), sums);
            model.add(HashedKeys.with(BEFORE_THAT, at == 1 ? BEGIN : words.get(at - 2)), sums);
            if (at > 1) {
                long first = HashedKeys.with(TAGS_BEFORE, model.tags().get(path.before().tag()));
                model.add(HashedKeys.with(HashedKeys.with(first, ","), tag), sums);
            }
        }
        boolean last = at + 1 == words.size();
        model.add(HashedKeys.with(NEXT, last ? END : words.get(at + 1)), sums);
        if (!last) {
            model.add(HashedKeys.with(NEXT_BUT_ONE, at + 2 == words.size() ? END : words.get(at + 2)), sums);
        }
        TagModel.share(sums);
        return sums;
    }

    /** Goes on with the likeliest tags that the word may have; with all of them where none of those may be. */
    private static void extend(Path path, double[] chances, long allowed, Queue<Path> next) {
        extend(path, chances, leastOfBest(chances), allowed, next);
        if (next.isEmpty()) {
            extend(path, chances, 0, allowed, next);
        }
    }

    /** The third largest. */
    private static double leastOfBest(double[] chances) {
        double[] best = new double[BEAM];
        for (double chance : chances) {
            double rest = chance;
            for (int i = 0; i < BEAM && rest > 0; i++) {
                double more = Math.max(best[i], rest);
                rest = Math.min(best[i], rest);
                best[i] = more;
            }
        }
        return best[BEAM - 1];
    }

    private static void extend(Path path, double[] chances, double least, long allowed, Queue<Path> next) {
        for (int tag = 0; tag < chances.length; tag++) {
            if (chances[tag] >= least && (allowed >>> tag & 1) != 0) {
                double score = path.score() + StrictMath.log(chances[tag]);
                if (score > HOPELESS) {
                    next.add(new Path(path, tag, score));
                }
            }
        }
    }
}
