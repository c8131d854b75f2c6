package org.rejoinder.analysis.actors;

/** What the reader of actors knows before it reads: the gazetteer and the word lists. Immutable; load once, share. */
public final class Lexicon {
    private final Gazetteer gazetteer;
    private final Words words;

    private Lexicon(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * Reads the files that come with the program: some 15,000 short lines.
     *
     * @throws IllegalStateException if one is missing
     */
    public static Lexicon load() {
        return new Lexicon(Gazetteer.load(), Words.load());
    }

    /** True for the name of a state's capital, as it stands in a text: "Oslo". */
    public boolean isCapital(String name) {
        return gazetteer.named(name).stream().anyMatch(entry -> entry.kind() == Gazetteer.Kind.CAPITAL);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Words words() {
        return words;
    }
}
