package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds noun phrases by the tags of their words. */
final class NounFinder {
    private final Unit unit;

    NounFinder(Unit unit) {
        this.unit = unit;
    }

    /** The phrases in text order, none inside another. */
    List<Unit.Noun> find() {
        List<Unit.Noun> nouns = new ArrayList<>();
        int i = 0;
        while (i < unit.size()) {
            int end = nounEnd(i);
            if (end > i) {
                nouns.add(new Unit.Noun(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return nouns;
    }

    /** One past the last token of the noun phrase that starts at {@code from}; {@code from} where none does. */
    private int nounEnd(int from) {
        if (unit.tag(from).equals("PRP") || (unit.tag(from).equals("EX"))) {
            return from + 1;
        }
        int end = from;
        boolean noun = false;
        int i = from;
        while (i < unit.size()) {
            String tag = unit.tag(i);
            if (tag.startsWith("NN") || tag.equals("CD") || tag.equals("FW") || isOwned(i, from)) {
                noun = true;
                i++;
                end = i;
            } else if (isInsidePhrase(i, from, noun)) {
                i++;
            } else {
                break;
            }
        }
        if (!noun && from < unit.size() && unit.tag(from).equals("DT") && !unit.lower(from).equals("the")) {
            return from + 1;
        }
        return noun ? end : from;
    }

    private boolean isInsidePhrase(int i, int from, boolean noun) {
        String tag = unit.tag(i);
        return switch (tag) {
            case "DT", "PDT", "PRP$" -> i == from || unit.tag(i - 1).equals("PDT");
            case "JJ", "JJR", "JJS", "#", "$" -> !noun || unit.tag(i - 1).equals("POS")
                    || unit.tag(i - 1).startsWith("NN") || unit.tag(i - 1).equals("CD");
            case "POS" -> noun || i > from;
            case "VBG" -> !noun && i > from && followedByNoun(i) && !unit.hasTag(i + 1, "NNP");
            case "VBN" -> !noun && i > from && followedByNoun(i);
            case "RB", "RBS", "RBR" -> !noun && i > from && (unit.hasTag(i + 1, "JJ") || unit.hasTag(i + 1, "VBN"));
            case "``", "''" -> unit.quote(i) >= 0 && i > from && !unit.tag(i - 1).equals(",") && followedByNoun(i);
            case "CC" -> unit.lower(i).equals("&") && noun
                    || !noun && i > from && unit.hasTag(i - 1, "JJ") && unit.hasTag(i + 1, "JJ") && followedByNoun(i + 1);
            default -> unit.lower(i).equals("&") && noun;
        };
    }

    /** "Norland's embassy in": what is somebody's and followed by no noun is one, whatever the tagger says. */
    private boolean isOwned(int i, int from) {
        return i > from && unit.tag(i).equals("JJ") && unit.tag(i - 1).equals("POS")
                && (unit.hasTag(i + 1, "IN") || unit.hasTag(i + 1, "VBD") || unit.hasTag(i + 1, "VBZ"));
    }

    private boolean followedByNoun(int i) {
        return unit.hasTag(i + 1, "NN") || unit.hasTag(i + 1, "JJ")
                || (unit.hasTag(i + 1, "VBN") && unit.hasTag(i + 2, "NN"));
    }
}
