package org.rejoinder.analysis.attribution;

import java.util.List;
import java.util.Optional;

/** Finds the reporting clause before or behind a quotation. */
final class QuotationReports {
    /** A quotation this long is speech, whatever stands beside it. */
    static final int LONG = 7;
    private static final int SIGNATURE = 14;

    private final Cues cues;
    private final Sources sources;
    private final Complements complements;

    QuotationReports(Cues cues, Sources sources) {
        this.cues = cues;
        this.sources = sources;
        complements = new Complements(cues, sources);
    }

    /** A reporting clause beside a quotation. */
    record Report(Optional<Range> source, Optional<Range> cue, String rule) {}

    /** What a paragraph that ends in a colon says of the next one. */
    Optional<QuotationRules.Lead> lead(Unit unit) {
        int last = unit.size() - 1;
        if (!unit.is(last, ":") || unit.quote(last) >= 0) {
            return Optional.empty();
        }
        Range tail = new Range(unit.sentenceStart(last), unit.size());
        VerbGroup verb = lastCue(unit, tail, true);
        Optional<Report> report = verb == null ? beforeColon(unit, tail)
                : Optional.of(new Report(sources.of(unit, verb, tail.start()),
                        Optional.of(new Range(verb.start(), verb.end())), "quotation-led"));
        return report.map(r -> new QuotationRules.Lead(r.source().map(s -> s.span(unit)),
                r.cue().map(c -> c.span(unit))));
    }

    /** "He said: '…'", "he said '…'", "Roe: '…'". */
    Optional<Report> introduced(Unit unit, Range place, Range tail) {
        if (tail == null) {
            return Optional.empty();
        }
        int last = tail.end() - 1;
        boolean colon = unit.is(last, ":");
        boolean comma = unit.is(last, ",");
        VerbGroup verb = lastCue(unit, tail, colon);
        if (verb == null) {
            return colon ? beforeColon(unit, tail) : Optional.empty();
        }
        boolean speech = colon || comma ? isSpeech(unit, place) || colon : isClause(unit, place) && ends(unit, place);
        if (!speech || !isOpen(unit, verb, tail, colon)) {
            return Optional.empty();
        }
        Cues.Cue cue = cues.at(unit, verb.head()).orElseThrow();
        int end = Math.min(tail.end(), verb.end() + cue.particles());
        Optional<Range> source = sources.of(unit, verb, tail.start());
        return Optional.of(new Report(source, Optional.of(new Range(verb.start(), end)), "quotation-introduced"));
    }

    /** The last verb of the tail that reports; null where another clause stands between it and the quotation. */
    private VerbGroup lastCue(Unit unit, Range tail, boolean colon) {
        List<VerbGroup> inside = unit.verbs().stream().filter(v -> tail.contains(v.head())).toList();
        for (int i = inside.size() - 1; i >= 0; i--) {
            VerbGroup verb = inside.get(i);
            Optional<Cues.Cue> cue = cues.at(unit, verb.head());
            if (cue.isPresent() && speaks(cue.get(), colon) && !verb.modal() && !verb.negated()) {
                return verb;
            }
            if (!colon && verb.isFinite()) {
                return null;
            }
        }
        return null;
    }

    private static boolean speaks(Cues.Cue cue, boolean colon) {
        return colon || cue.is(Cues.Kind.SAY) || cue.is(Cues.Kind.TELL) || cue.is(Cues.Kind.QUOTE)
                || cue.is(Cues.Kind.ANNOUNCE);
    }

    /** Nothing but adjuncts, an addressee or a "that" between the verb and the quotation. */
    private boolean isOpen(Unit unit, VerbGroup verb, Range tail, boolean colon) {
        if (colon) {
            return true;
        }
        for (int i = verb.end(); i < tail.end(); i++) {
            boolean last = i == tail.end() - 1;
            if (unit.is(i, "that") || last && unit.is(i, "as", "the", "a", "an", "his", "her", "its", "their")) {
                return false;
            }
            if (unit.hasTag(i, "VB") && unit.nounAt(i) == null && !unit.hasTag(i, "VBG")) {
                return false;
            }
        }
        boolean told = cues.at(unit, verb.head()).filter(c -> c.is(Cues.Kind.TELL)).isPresent();
        return unit.is(tail.end() - 1, ",") || tail.end() == verb.end()
                || isAdjunct(unit, verb.end(), tail.end(), told);
    }

    /** Nothing but time, place and listeners between the verb and the quotation. */
    private boolean isAdjunct(Unit unit, int from, int to, boolean told) {
        int end = complements.skipAdjuncts(unit, from, to);
        Unit.Noun noun = unit.nounAt(end);
        boolean listener = told && noun != null && noun.start() == end && (unit.hasTag(end, "PRP") || noun.end() == to
                && complements.isListener(unit, noun));
        return end >= to || listener && complements.skipAdjuncts(unit, noun.end(), to) >= to;
    }

    private Optional<Report> beforeColon(Unit unit, Range tail) {
        int last = tail.end() - 2;
        Unit.Noun noun = unit.nounAt(last);
        if (noun == null || unit.verbs().stream().anyMatch(v -> tail.contains(v.head()))) {
            return Optional.empty();
        }
        Optional<Range> source = sources.phraseEndingAt(unit, last, tail.start());
        return Optional.of(new Report(source, Optional.of(new Range(last + 1, last + 2)), "quotation-colon"));
    }

    private static int afterMarks(Unit unit, int start) {
        int from = start;
        while (unit.is(from, ",", "—", "–", "--", "-")) {
            from++;
        }
        return from;
    }

    /** "'…,' said Roe", "'…,' he said", "'…', according to Roe". */
    Optional<Report> followed(Unit unit, Range place, Range tail) {
        if (tail != null && !isLeadIn(unit, tail)) {
            return Optional.empty();
        }
        int from = afterMarks(unit, place.end());
        int limit = unit.clauseLimit(from);
        if (from >= limit) {
            return Optional.empty();
        }
        if (unit.is(from, "according") && unit.is(from + 1, "to")) {
            return sources.after(unit, from + 2, limit)
                    .map(s -> new Report(Optional.of(s), Optional.of(new Range(s.start() - 2, s.start())),
                            "quotation-according"));
        }
        boolean newSentence = unit.sentenceStart(from) == from;
        if (unit.is(from - 1, "—", "–", "--", "-") && limit - from <= SIGNATURE && unit.hasTag(from, "NN")
                && unit.verbs().stream().noneMatch(v -> v.head() >= from && v.head() < limit)) {
            return Optional.of(new Report(Optional.of(new Range(from, limit)), Optional.empty(), "quotation-signed"));
        }
        VerbGroup verb = firstVerb(unit, from, limit);
        if (verb != null && isQuoted(unit, verb)) {
            return sources.before(unit, verb.start(), from).filter(s -> startsAt(unit, s.start(), from))
                    .map(s -> report(Optional.of(s), verb, verb.end() + 2, "quotation-quoted"));
        }
        if (verb == null || !isReporting(unit, verb)) {
            return Optional.empty();
        }
        int end = verb.end() + cues.at(unit, verb.head()).orElseThrow().particles();
        if (verb.start() == from || unit.hasTag(from, "RB") && verb.start() <= from + 1) {
            Optional<Range> source = sources.after(unit, end, limit);
            return newSentence ? Optional.empty()
                    : source.map(s -> report(Optional.of(s), verb, end, "quotation-said-x"));
        }
        Optional<Range> source = sources.before(unit, verb.start(), from);
        boolean starts = source.isPresent() && startsAt(unit, source.get().start(), from);
        if (!starts && !newSentence) {
            return attributed(unit, verb, from, limit);
        }
        if (!starts || (newSentence && !endsSoon(unit, place, end, limit))) {
            return Optional.empty();
        }
        return Optional.of(report(source, verb, end, "quotation-x-said"));
    }

    /** "'…,' a statement attributed to the ministry said.": all that stands before the verb is the source. */
    private static Optional<Report> attributed(Unit unit, VerbGroup verb, int from, int limit) {
        Unit.Noun noun = unit.nounAt(from);
        boolean fits = noun != null && noun.start() == from && verb.end() == limit && verb.start() - from <= SIGNATURE
                && unit.tag(noun.end()).equals("VBN");
        return fits ? Optional.of(report(Optional.of(new Range(from, verb.start())), verb, verb.end(),
                "quotation-x-said"))
                : Optional.empty();
    }

    /** "was quoted as saying". */
    private static boolean isQuoted(Unit unit, VerbGroup verb) {
        return verb.passive() && verb.isFinite() && unit.is(verb.head(), "quoted", "cited", "reported")
                && unit.is(verb.end(), "as") && unit.is(verb.end() + 1, "saying", "telling");
    }

    private static Report report(Optional<Range> source, VerbGroup verb, int end, String rule) {
        return new Report(source, Optional.of(new Range(verb.start(), end)), rule);
    }

    /** "And" or "But" before the mark does not make the quotation part of a sentence. */
    static boolean isLeadIn(Unit unit, Range tail) {
        return tail.end() - tail.start() == 1 && (unit.hasTag(tail.start(), "CC")
                || unit.is(tail.start(), "*", "-", "–", "—", "|", "•", "("));
    }

    private static boolean startsAt(Unit unit, int start, int from) {
        for (int i = from; i < start; i++) {
            if (!unit.hasTag(i, "RB") && !unit.hasTag(i, "CC") && !unit.hasTag(i, "DT")) {
                return false;
            }
        }
        return start - from <= 2;
    }

    /** A sentence of its own behind the quotation belongs to it where it reports nothing else. */
    private boolean endsSoon(Unit unit, Range place, int end, int limit) {
        boolean asked = unit.is(place.end() - 2, "?", "!", "…", "...", "—", "–", "--");
        boolean adjuncts = isAdjunctOnly(unit, end, limit);
        return asked ? adjuncts : end >= limit || (adjuncts && limit - end < 6);
    }

    private boolean isAdjunctOnly(Unit unit, int from, int limit) {
        return unit.verbs().stream().noneMatch(v -> v.head() >= from && v.head() < limit && v.isFinite())
                && !unit.is(from, "that", ":");
    }

    private static VerbGroup firstVerb(Unit unit, int from, int limit) {
        for (VerbGroup verb : unit.verbs()) {
            if (verb.start() < from || verb.head() >= limit) {
                continue;
            }
            boolean inRelative = unit.hasTag(verb.start() - 1, "W") || !verb.isFinite();
            if (!inRelative) {
                return verb;
            }
        }
        return null;
    }

    boolean isReporting(Unit unit, VerbGroup verb) {
        return verb.isFinite() && !verb.modal() && !verb.negated() && !verb.passive()
                && cues.at(unit, verb.head()).filter(c -> c.is(Cues.Kind.SAY) || c.is(Cues.Kind.TELL)
                || c.is(Cues.Kind.QUOTE) || c.is(Cues.Kind.ANNOUNCE)).isPresent();
    }

    /** The sentence does not go on behind the quotation as if it were part of it. */
    static boolean ends(Unit unit, Range place) {
        int next = place.end();
        return next >= unit.size() || unit.sentenceStart(next) == next
                || unit.is(next, ",", ".", ";", ":", "—", "–", "--", "-", "and", "but", ")", "?", "!", "when", "after")
                || unit.is(next - 2, ".", ",", "?", "!", "…");
    }

    private static boolean isSpeech(Unit unit, Range place) {
        return place.end() - place.start() > 4 || isClause(unit, place) || Character.isUpperCase(
                unit.word(place.start() + 1).codePointAt(0));
    }

    /** It has a finite verb with a subject of its own, or is long. */
    private static boolean isClause(Unit unit, Range place) {
        boolean verb = unit.verbs().stream().anyMatch(v -> place.contains(v.head()) && v.isFinite()
                && (v.start() > place.start() + 1 || unit.tag(v.start()).equals("VB")));
        return verb && place.end() - place.start() > 4
                || Character.isUpperCase(unit.word(place.start() + 1).codePointAt(0))
                && place.end() - place.start() > LONG;
    }
}
