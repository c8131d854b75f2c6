package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Quote;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/**
 * Quotations that stand as speech of their own, with the clause that introduces or follows them. What is left is part
 * of somebody's sentence and belongs to {@link ClauseRules}.
 */
final class QuotationRules {
    /** A quotation this long is speech, whatever stands beside it. */
    private static final int LONG = 7;
    private static final int SIGNATURE = 14;
    private static final Pattern ASIDE = Pattern.compile("[(\\[].*[)\\]].?");

    private final Cues cues;
    private final Sources sources;
    private final Complements complements;

    QuotationRules(Cues cues, Sources sources) {
        this.cues = cues;
        this.sources = sources;
        complements = new Complements(cues, sources);
    }

    /** A reporting clause beside a quotation. */
    private record Report(Optional<Range> source, Optional<Range> cue, String rule) {}

    /** A paragraph's last words that introduce the next paragraph: "The ministry said in a statement:". */
    record Lead(Optional<Span> source, Optional<Span> cue) {}

    /** A statement in the making. */
    private static final class Group {
        final List<Span> content = new ArrayList<>();
        final Report report;
        Optional<Lead> lead = Optional.empty();
        int last;

        Group(Report report) {
            this.report = report;
        }
    }

    /**
     * The statements of a paragraph's quotations. Marks in the unit which quotations they took.
     *
     * @param continued the paragraph before ended inside a quotation
     * @param lead      the paragraph before introduces this one
     */
    List<Found> apply(Unit unit, List<Quote> quotes, boolean continued, Optional<Lead> lead) {
        List<Group> groups = new ArrayList<>();
        List<Range> places = places(unit, quotes);
        for (int q = 0; q < quotes.size(); q++) {
            Range place = places.get(q);
            if (place == null) {
                continue;
            }
            Range tail = tail(unit, places, q);
            Optional<Report> report = introduced(unit, place, tail).or(() -> followed(unit, place, tail));
            Group last = groups.isEmpty() ? null : groups.getLast();
            Group group = null;
            if (report.isPresent()) {
                group = sameCue(last, report.get()) ? last : new Group(report.get());
            } else if (last != null && goesOn(unit, places, last, q, tail)) {
                group = last;
            } else if (stands(unit, quotes.get(q), place, tail, continued && q == 0)) {
                boolean first = place.start() == 0;
                boolean led = first && lead.isPresent() && !continued;
                String rule = led ? "quotation-led" : continued && first ? "quotation-continued" : "quotation-floating";
                group = new Group(new Report(Optional.empty(), Optional.empty(), rule));
                group.lead = led ? lead : Optional.empty();
            }
            if (group == null) {
                continue;
            }
            if (group != last) {
                groups.add(group);
            }
            group.content.add(quotes.get(q).inner());
            group.last = q;
            unit.markDirect(quotes.get(q).outer());
            group.report.cue().ifPresent(unit::markUsed);
        }
        return groups.stream().map(group -> found(unit, group)).toList();
    }

    /** What a paragraph that ends in a colon says of the next one. */
    Optional<Lead> lead(Unit unit) {
        int last = unit.size() - 1;
        if (!unit.is(last, ":") || unit.quote(last) >= 0) {
            return Optional.empty();
        }
        Range tail = new Range(unit.sentenceStart(last), unit.size());
        VerbGroup verb = lastCue(unit, tail, true);
        Optional<Report> report = verb == null ? beforeColon(unit, tail)
                : Optional.of(new Report(sources.of(unit, verb, tail.start()),
                        Optional.of(new Range(verb.start(), verb.end())), "quotation-led"));
        return report.map(r -> new Lead(r.source().map(s -> s.span(unit)), r.cue().map(c -> c.span(unit))));
    }

    private static Found found(Unit unit, Group group) {
        Report report = group.report;
        if (group.lead.isPresent()) {
            return new Found(group.lead.get().source(), group.lead.get().cue(), group.content, StatementKind.DIRECT, 0.9,
                    report.rule());
        }
        double confidence = report.source().isPresent() ? 0.95 : 0.8;
        return new Found(report.source().map(r -> r.span(unit)), report.cue().map(r -> r.span(unit)), group.content,
                StatementKind.DIRECT, confidence, report.rule());
    }

    private static boolean sameCue(Group group, Report report) {
        return group != null && report.cue().isPresent() && report.cue().equals(group.report.cue());
    }

    private static List<Range> places(Unit unit, List<Quote> quotes) {
        List<Range> places = new ArrayList<>();
        for (Quote quote : quotes) {
            int start = unit.tokenAt(quote.outer().start());
            int end = unit.tokenAt(quote.outer().end());
            places.add(start < end ? new Range(start, end) : null);
        }
        return places;
    }

    /** What stands before a quotation in its sentence, up to the quotation before; null where nothing does. */
    private static Range tail(Unit unit, List<Range> places, int q) {
        int start = unit.sentenceStart(places.get(q).start());
        if (q > 0 && places.get(q - 1) != null) {
            start = Math.max(start, places.get(q - 1).end());
        }
        int end = places.get(q).start();
        return start < end ? new Range(start, end) : null;
    }

    /** "He said: '…'", "he said '…'", "Roe: '…'". */
    private Optional<Report> introduced(Unit unit, Range place, Range tail) {
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
    private Optional<Report> followed(Unit unit, Range place, Range tail) {
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
        if (verb == null || !isReporting(unit, verb)) {
            return Optional.empty();
        }
        int end = verb.end() + cues.at(unit, verb.head()).orElseThrow().particles();
        if (verb.start() == from || unit.hasTag(from, "RB") && verb.start() <= from + 1) {
            Optional<Range> source = sources.after(unit, end, limit);
            return newSentence ? Optional.empty() : source.map(s -> report(Optional.of(s), verb, end, "quotation-said-x"));
        }
        Optional<Range> source = sources.before(unit, verb.start(), from);
        boolean starts = source.isPresent() && startsAt(unit, source.get().start(), from);
        if (!starts || (newSentence && !endsSoon(unit, place, end, limit))) {
            return Optional.empty();
        }
        return Optional.of(report(source, verb, end, "quotation-x-said"));
    }

    private static Report report(Optional<Range> source, VerbGroup verb, int end, String rule) {
        return new Report(source, Optional.of(new Range(verb.start(), end)), rule);
    }

    /** "And" or "But" before the mark does not make the quotation part of a sentence. */
    private static boolean isLeadIn(Unit unit, Range tail) {
        return tail.end() - tail.start() == 1 && (unit.hasTag(tail.start(), "CC") || unit.is(tail.start(), "*", "-", "–", "—", "|", "•", "("));
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
        return asked ? isAdjunctOnly(unit, end, limit) : end >= limit || (isAdjunctOnly(unit, end, limit) && limit - end < 6);
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

    private boolean isReporting(Unit unit, VerbGroup verb) {
        return verb.isFinite() && !verb.modal() && !verb.negated() && !verb.passive()
                && cues.at(unit, verb.head()).filter(c -> c.is(Cues.Kind.SAY) || c.is(Cues.Kind.TELL)
                || c.is(Cues.Kind.QUOTE) || c.is(Cues.Kind.ANNOUNCE)).isPresent();
    }

    /** "'…' to save money, she said": the sentence behind the quotation has a speaker of its own. */
    private boolean hasOwnCue(Unit unit, Range place) {
        int end = unit.sentenceEnd(place.end());
        return unit.verbs().stream().anyMatch(v -> v.head() >= place.end() && v.head() < end && isReporting(unit, v));
    }

    /** The quotation goes on after its cue: "'…,' he said. '…'" with nothing else between. */
    private boolean goesOn(Unit unit, List<Range> places, Group last, int q, Range tail) {
        Range before = places.get(last.last);
        if (tail != null && !unit.is(tail.end() - 1, ",", "—", "–", "--", "-", ":", ".", "...", "…")) {
            return tail.start() == before.end() && tail.end() - tail.start() == 1 && unit.hasTag(tail.start(), "CC");
        }
        int sentences = unit.sentenceNumber(places.get(q).start()) - unit.sentenceNumber(before.end() - 1);
        boolean adjacent = before.end() == places.get(q).start();
        boolean cueBetween = last.report.cue().isPresent() && last.report.cue().get().start() >= before.end();
        if (tail != null) {
            return cueBetween && sentences == 0;
        }
        if (!ends(unit, places.get(q)) && hasOwnCue(unit, places.get(q))) {
            return false;
        }
        return adjacent || (cueBetween && sentences <= 1
                && unit.sentenceNumber(last.report.cue().get().start()) >= unit.sentenceNumber(places.get(q).start()) - 1);
    }

    /** A quotation without any reporting clause that is a sentence or more by itself. */
    private boolean stands(Unit unit, Quote quote, Range place, Range tail, boolean continued) {
        if (tail != null && !isLeadIn(unit, tail)) {
            return false;
        }
        String inner = quote.inner().of(unit.text());
        if (ASIDE.matcher(inner).matches() || isHeading(inner)) {
            return false;
        }
        boolean ends = place.end() >= unit.size() || unit.sentenceStart(place.end()) == place.end()
                || unit.is(place.end(), ".", "!", "?");
        boolean stop = ".?!…,".indexOf(inner.charAt(inner.length() - 1)) >= 0 || !quote.closed();
        return ends && (continued || stop || place.end() - place.start() > LONG) && place.end() - place.start() > 4;
    }

    /** Every word of it with a capital: the name of a book or an article. */
    private static boolean isHeading(String words) {
        String[] all = words.split("\\s+");
        long small = Arrays.stream(all).filter(w -> Character.isLowerCase(w.codePointAt(0)) && w.length() > 3).count();
        return all.length < 10 && all.length > 1 && small == 0;
    }

    /** The sentence does not go on behind the quotation as if it were part of it. */
    private static boolean ends(Unit unit, Range place) {
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
                || Character.isUpperCase(unit.word(place.start() + 1).codePointAt(0)) && place.end() - place.start() > LONG;
    }
}
