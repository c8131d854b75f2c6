package org.rejoinder.analysis.text;

import java.util.Arrays;
import java.util.List;

/** Which tags the words have that were seen often in training. Immutable; safe to share. */
final class TagDictionary {
    private static final String TAGS = "<entry tags=\"";
    private static final String WORD = "<token>";
    private static final String WORD_END = "</token>";
    /** Shorter entries are not written. */
    private static final int SHORTEST_ENTRY = 40;

    private final HashedKeys words;
    /** By the numbers of the words, a bit for each tag. */
    private final long[] tags;

    private TagDictionary(HashedKeys words, long[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /**
     * Reads entries such as {@code <entry tags="JJ VB"><token>brave</token></entry>}.
     *
     * @param names  of the tags, in the order of their bits; 64 at most
     */
    static TagDictionary read(String xml, List<String> names) {
        HashedKeys words = new HashedKeys(xml.length() / SHORTEST_ENTRY);
        long[] tags = new long[xml.length() / SHORTEST_ENTRY];
        int count = 0;
        for (int at = xml.indexOf(TAGS); at >= 0; at = xml.indexOf(TAGS, at)) {
            int end = xml.indexOf('"', at + TAGS.length());
            int word = xml.indexOf(WORD, end) + WORD.length();
            long bits = 0;
            for (String tag : plain(xml.substring(at + TAGS.length(), end)).split(" ")) {
                bits |= names.contains(tag) ? 1L << names.indexOf(tag) : 0;
            }
            at = xml.indexOf(WORD_END, word);
            long hash = HashedKeys.of(plain(xml.substring(word, at)));
            words.add(hash);
            tags[words.number(hash)] = bits;
            count++;
        }
        return new TagDictionary(words, Arrays.copyOf(tags, count));
    }

    private static String plain(String written) {
        return written.indexOf('&') < 0 ? written : written.replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
    }

    /** A bit for each tag that a word may have; all where it is not known. */
    long tags(String word) {
        int number = words.number(HashedKeys.of(word));
        return number < 0 ? -1 : tags[number];
    }
}
