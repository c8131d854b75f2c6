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
    /** A quotation of these few tokens, marks included, is no speech by itself. */
    private static final int SHORT = 4;
    private static final Pattern ASIDE = Pattern.compile("[(\\[].*[)\\]].?");

    private final QuotationReports reports;

    QuotationRules(Cues cues, Sources sources) {
        reports = new QuotationReports(cues, sources);
    }

    /** A paragraph's last words that introduce the next paragraph: "The ministry said in a statement:". */
    record Lead(Optional<Span> source, Optional<Span> cue) {}

    /** A statement in the making. */
    private static final class Group {
        final List<Span> content = new ArrayList<>();
        final QuotationReports.Report report;
        Optional<Lead> lead = Optional.empty();
        int last;

        Group(QuotationReports.Report report) {
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
            Optional<QuotationReports.Report> report = reports.introduced(unit, place, tail)
                    .or(() -> reports.followed(unit, place, tail));
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
                group = new Group(new QuotationReports.Report(Optional.empty(), Optional.empty(), rule));
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
        return reports.lead(unit);
    }

    private static Found found(Unit unit, Group group) {
        QuotationReports.Report report = group.report;
        if (group.lead.isPresent()) {
            return new Found(group.lead.get().source(), group.lead.get()
                    .cue(), group.content, StatementKind.DIRECT, 0.9,
                    report.rule());
        }
        double confidence = report.source().isPresent() ? 0.95 : 0.8;
        return new Found(report.source().map(r -> r.span(unit)), report.cue().map(r -> r.span(unit)), group.content,
                StatementKind.DIRECT, confidence, report.rule());
    }

    private static boolean sameCue(Group group, QuotationReports.Report report) {
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

    /** "'…' to save money, she said": the sentence behind the quotation has a speaker of its own. */
    private boolean hasOwnCue(Unit unit, Range place) {
        int end = unit.sentenceEnd(place.end());
        return unit.verbs().stream().anyMatch(v -> v.head() >= place.end() && v.head() < end
                && reports.isReporting(unit, v));
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
        if (!QuotationReports.ends(unit, places.get(q)) && hasOwnCue(unit, places.get(q))) {
            return false;
        }
        return adjacent || (cueBetween && sentences <= 1
                && unit.sentenceNumber(last.report.cue().get().start()) >= unit.sentenceNumber(places.get(q)
                .start()) - 1);
    }

    /** A quotation without any reporting clause that is a sentence or more by itself. */
    private boolean stands(Unit unit, Quote quote, Range place, Range tail, boolean continued) {
        if (tail != null && !QuotationReports.isLeadIn(unit, tail)) {
            return false;
        }
        String inner = quote.inner().of(unit.text());
        if (ASIDE.matcher(inner).matches() || isHeading(inner)) {
            return false;
        }
        boolean ends = place.end() >= unit.size() || unit.sentenceStart(place.end()) == place.end()
                || unit.is(place.end(), ".", "!", "?");
        boolean stop = ".?!…,".indexOf(inner.charAt(inner.length() - 1)) >= 0 || !quote.closed();
        int length = place.end() - place.start();
        return ends && length > SHORT && (continued || stop || length > QuotationReports.LONG);
    }

    /** Every word of it with a capital: the name of a book or an article. */
    private static boolean isHeading(String words) {
        String[] all = words.split("\\s+");
        long small = Arrays.stream(all).filter(w -> Character.isLowerCase(w.codePointAt(0)) && w.length() > 3).count();
        return all.length < 10 && all.length > 1 && small == 0;
    }
}
