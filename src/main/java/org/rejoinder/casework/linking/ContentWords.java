package org.rejoinder.casework.linking;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a text that carry its meaning, cut to their stems, so that two tellings can be compared. */
public record ContentWords(Set<String> stems) {
    private static final Set<String> EMPTY = Set.of(("a an the this that these those it its he him his she her hers they"
            + " them their theirs we us our ours i me my you your who whom whose which what when where why how there here"
            + " and or but nor so yet if then than as of to in on at by for from with without into onto over under about"
            + " after before between against during through up down out off is are was were be been being am has have had"
            + " having do does did doing will would shall should can could may might must not no any some all each every"
            + " both either neither such same other another more most very also too only just even still again further"
            + " said says say saying told tell added add according called call calling statement spokesman spokeswoman"
            + " spokesperson s t").split(" "));

    public ContentWords {
        stems = Set.copyOf(stems);
    }

    public static ContentWords of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+")) {
            String bare = word.replaceAll("^'+|'s$|'+$", "").replace("'", "");
            if (!bare.isEmpty() && !EMPTY.contains(bare)) {
                stems.add(stem(bare));
            }
        }
        return new ContentWords(stems);
    }

    public int size() {
        return stems.size();
    }

    /** Words in both. */
    public int shared(ContentWords other) {
        return (int) stems.stream().filter(other.stems::contains).count();
    }

    /** How much of the shorter of the two stands in the other, 0..1; 0 where one has no words. */
    public double containment(ContentWords other) {
        int fewest = Math.min(size(), other.size());
        return fewest == 0 ? 0 : (double) shared(other) / fewest;
    }

    /** Shared words against the geometric mean of both sizes, 0..1. */
    public double cosine(ContentWords other) {
        double product = (double) size() * other.size();
        return product == 0 ? 0 : shared(other) / Math.sqrt(product);
    }

    /** A rough stem: without plural, tense and the usual noun endings. */
    static String stem(String word) {
        if (word.length() <= 3) {
            return word;
        }
        String cut = word
                .replaceFirst("(ations?|ators?|ating|ated|ates|ate|ative)$", "at")
                .replaceFirst("(ies|ied)$", "y")
                .replaceFirst("(ings?|ers?|ed|es|s|ly|ions?|ments?)$", "");
        cut = cut.length() < 3 ? word : cut;
        int last = cut.length() - 1;
        boolean doubled = last > 2 && cut.charAt(last) == cut.charAt(last - 1) && "bdgkmnprt".indexOf(cut.charAt(last)) >= 0;
        return doubled ? cut.substring(0, last) : cut.endsWith("e") ? cut.substring(0, last) : cut;
    }
}
