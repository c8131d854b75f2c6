package org.rejoinder.analysis.attribution;

import java.util.Set;

/** Mends tags that a general tagger gets wrong beside quotations. */
final class Retagging {
    private static final Set<String> ALSO_NOUNS = Set.of("claims", "reports", "remarks", "comments", "notes", "states",
            "answers", "questions", "demands", "warnings", "charges", "jokes", "tweets", "posts", "argues", "counters",
            "complaints", "replies", "responds", "explains", "continues", "quips", "adds", "asks", "writes", "says");

    private static final Set<String> NEVER_NOUNS = Set.of("assesses", "alleges", "denies", "condemns", "accuses",
            "insists", "asserts", "maintains", "rejects", "reiterates", "contends", "concludes", "acknowledges");

    /** Participles that may have a noun behind them: "a group called the Friends". */
    private static final Set<String> TWO_OBJECTS = Set.of("called", "named", "dubbed", "given", "awarded", "offered",
            "told", "asked", "shown", "sent", "paid", "denied", "elected", "appointed", "considered", "deemed", "left",
            "made", "kept", "owed", "granted", "titled", "entitled", "labelled", "labeled", "termed", "branded",
            "based", "headquartered", "born", "aged", "known");

    /** Behind a noun, and before a name, no participles: "a spokesperson accused Norland of lying". */
    private static final Set<String> ACCUSING = Set.of("accused", "blamed", "condemned", "denounced", "criticized",
            "criticised", "urged", "warned", "slammed", "thanked", "praised", "denied", "rejected", "dismissed");

    private Retagging() {}

    static String[] tags(Unit unit) {
        String[] tags = new String[unit.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = unit.token(i).tag();
        }
        for (int i = 0; i < tags.length; i++) {
            if (!tags[i].startsWith("N") && isCamelCase(unit.word(i))) {
                tags[i] = "NNP";
            }
        }
        for (int i = 1; i < tags.length; i++) {
            if (tags[i].equals("VBG") && unit.is(i, "wrongdoing")) {
                tags[i] = "NN";
            }
            if (tags[i].equals("VBD") && isOfDocument(unit, i)) {
                tags[i] = "VBN";
            }
            if (tags[i].equals("VBN") && isMainVerb(unit, i, tags)) {
                tags[i] = "VBD";
                tags[i - 1] = unit.is(i - 1, "that") ? "WDT" : tags[i - 1];
            }
            if (tags[i].equals("NNS") && NEVER_NOUNS.contains(unit.lower(i)) && tags[i - 1].startsWith("N")) {
                tags[i] = "VBZ";
            }
            boolean last = i > 1 && unit.is(i + 1, ".", "") && unit.is(i - 2, ",") && tags[i - 1].equals("NNP");
            if (tags[i].equals("NNS") && last && unit.is(i, "reports", "claims", "notes", "comments")) {
                // "The bay was closed, Norvik reports."
                tags[i] = "VBZ";
            }
            if (tags[i].equals("NNS") && ALSO_NOUNS.contains(unit.lower(i)) && reports(unit, i, tags)) {
                tags[i] = "VBZ";
            }
        }
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].equals("NN") && unit.is(i, "today", "yesterday", "tonight", "tomorrow")
                    && !(i + 1 < tags.length && tags[i + 1].equals("POS"))) {
                tags[i] = "RB";
            }
        }
        for (int i = 1; i + 1 < tags.length; i++) {
            boolean alone = tags[i + 1].startsWith("VB") || tags[i + 1].equals("MD") || tags[i + 1].equals(".");
            if (tags[i].equals("JJ") && tags[i - 1].equals("DT") && alone) {
                tags[i] = "NN";
            }
        }
        return tags;
    }

    /** "FireEye", "ZDNet": a name whatever stands around it. */
    private static boolean isCamelCase(String word) {
        return word.length() > 3 && Character.isLetter(word.charAt(0)) && word.chars().allMatch(Character::isLetter)
                && word.chars().skip(1).anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase);
    }

    /** "In a statement posted on its site, ...": a participle that belongs to the document. */
    private static boolean isOfDocument(Unit unit, int i) {
        boolean document = unit.is(i - 1, "statement", "letter", "report", "interview", "video", "post", "speech",
                "note", "message", "release", "article", "filing", "memo", "email", "documents", "statements",
                "comments");
        return document && unit.is(i - 2, "a", "an", "the", "written", "joint", "press", "brief", "short", "formal")
                && (unit.is(i - 3, "in", "on", "to") || unit.is(i - 4, "in", "on", "to")) && unit.is(i + 1, "on", "by",
                "to", "in", "at", "late", "earlier", "today", "monday", "tuesday", "wednesday", "thursday", "friday",
                "saturday", "sunday", "after", "through", "from");
    }

    /** "The agency (NSA) released several reports": a participle behind a noun has no object of its own. */
    private static boolean isMainVerb(Unit unit, int i, String[] tags) {
        boolean object = i + 1 < tags.length && (tags[i + 1].equals("DT") || tags[i + 1].equals("PRP$")
                || tags[i + 1].startsWith("JJ") || tags[i + 1].equals("NNS"));
        int before = i - 1;
        while (before > 0 && tags[before].startsWith("RB")) {
            before--;
        }
        boolean subject = tags[before].startsWith("NN") || unit.is(before, ")");
        boolean named = i + 1 < tags.length && (tags[i + 1].equals("DT") || tags[i + 1].startsWith("PRP")
                || tags[i + 1].startsWith("NNP"));
        boolean relative = unit.is(before, "who", "which") || unit.is(before, "that") && before > 0
                && tags[before - 1].startsWith("NN");
        boolean accuses = subject && named && ACCUSING.contains(unit.lower(i));
        return (object && subject || named && relative || accuses)
                && unit.quote(i) == unit.quote(before) && !TWO_OBJECTS.contains(unit.lower(i));
    }

    /** "'…,' the government claims.": a name behind a quotation, and nothing behind the word. */
    private static boolean reports(Unit unit, int i, String[] tags) {
        boolean ends = i + 1 == unit.size() || unit.is(i + 1, ".", ",", ":", ";") || unit.quote(i + 1) >= 0;
        if (!ends || unit.quote(i) >= 0) {
            return false;
        }
        int start = i - 1;
        while (start >= 0 && unit.quote(start) < 0 && (tags[start].startsWith("N") || tags[start].startsWith("J")
                || tags[start].equals("DT") || tags[start].startsWith("PRP") || tags[start].equals("POS"))) {
            start--;
        }
        return start < i - 1 && start >= 0 && unit.quote(start) >= 0;
    }
}
