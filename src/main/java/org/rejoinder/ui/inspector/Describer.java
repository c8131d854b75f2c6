package org.rejoinder.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Link;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.words.Wording;

/** Puts an utterance into the inspector's words. */
public final class Describer {
    private final Wording wording;
    private final Decisions decisions;

    public Describer(Wording wording) {
        this.wording = wording;
        decisions = new Decisions(wording);
    }

    /**
     * @param read   index of the report that is read
     * @param clock  by which dates are told besides
     */
    public Details describe(CaseIndex index, Utterance utterance, int read, ShownClock clock) {
        Report report = utterance.reports().get(Math.min(read, utterance.reports().size() - 1));
        return new Details(
                utterance.id(),
                report.statement().id(),
                index.stance(utterance),
                utterance.secondStance(),
                wording.names().speakers(index.speakers(utterance)),
                wording.names().standing(index.speakers(utterance)),
                quoted(report, index.words(report)),
                wording.dates().said(utterance.said()),
                clock.moved(index, utterance).map(moved -> wording.dates().byClock(moved.when(), moved.by())),
                utterance.said().map(Said::basis).map(this::basis).orElseGet(() -> undated(index, report)),
                wording.names().list(index.targets(utterance)),
                index.answers(utterance.id()).stream().flatMap(link -> answer(index, utterance, link)).toList(),
                index.answeredBy(utterance.id()).stream().flatMap(link -> answeredBy(index, utterance, link)).toList(),
                index.isUnanswered(utterance),
                coded(utterance),
                sureness(utterance),
                decisions.machine(index, report),
                report.statement().rules(),
                reports(index, utterance),
                read,
                (int) utterance.reports().stream().map(Report::articleId).distinct().count(),
                utterance.reviewed(),
                !decisions.confirmed(index, utterance).isEmpty(),
                decisions.of(index, utterance),
                index.theCase().annotations().of(utterance));
    }

    /** The statements among an utterance's reports that stand confirmed. */
    List<String> confirmed(CaseIndex index, Utterance utterance) {
        return decisions.confirmed(index, utterance);
    }

    /** A quotation in quotation marks; a reporter's words without. */
    String quoted(Report report, String words) {
        if (report.statement().kind() != StatementKind.DIRECT) {
            return words;
        }
        return wording.messages().get("quoted", words.replaceAll("^[\"“'‘]+|[\"”'’]+$", ""));
    }

    /** One date, of the article, often gives all its statements theirs. */
    private String undated(CaseIndex index, Report report) {
        return index.article(report.articleId()).filter(parsed -> parsed.article().published().isEmpty())
                .map(parsed -> wording.messages().get("inspector.undated")).orElse("");
    }

    private String basis(Basis basis) {
        String rule = wording.messages().find("basis." + basis.rule()).orElse(basis.rule().replace('-', ' '));
        String words = basis.span().isPresent() && !basis.text().isBlank()
                ? wording.messages().get("quoted", basis.text().strip().replaceAll("\\s+", " ")) : basis.text();
        return Stream.of(words, rule).filter(part -> !part.isBlank())
                .collect(Collectors.joining(wording.messages().get("list.semicolon")));
    }

    private Stream<Details.Tie> answer(CaseIndex index, Utterance from, Link link) {
        return index.utterance(link.to()).stream()
                .map(to -> tie(index, to, link, "link", wording.dates().delay(from.said(), to.said())));
    }

    private Stream<Details.Tie> answeredBy(CaseIndex index, Utterance to, Link link) {
        return index.utterance(link.from()).stream()
                .map(from -> tie(index, from, link, "link-by", wording.dates().delay(from.said(), to.said())));
    }

    private Details.Tie tie(CaseIndex index, Utterance other, Link link, String prefix, Optional<String> delay) {
        String who = wording.names().speakers(index.speakers(other)) + wording.messages().get("list.comma")
                + wording.dates().brief(other.said());
        Tone stance = index.stance(other);
        List<String> note = new ArrayList<>();
        note.add(wording.messages().of(prefix, link.type()));
        delay.ifPresent(note::add);
        return new Details.Tie(other.id(), stance, note.getFirst(), who,
                String.join(wording.messages().get("list.dot"), note));
    }

    private String coded(Utterance utterance) {
        Stance stance = utterance.stance();
        String first = wording.messages().get("coded", stance.cameo(), stance.name().toLowerCase(Locale.ROOT));
        return utterance.secondStance()
                .map(second -> wording.messages().get(
                        "coded.also", first, second.cameo(), second.name().toLowerCase(Locale.ROOT)))
                .orElse(first);
    }

    private String sureness(Utterance utterance) {
        return wording.messages().get(utterance.reviewed() ? "sure.reviewed" : "sure.not-reviewed",
                wording.messages().formats().decimal(utterance.confidence(), 2));
    }

    private List<Details.ReportLine> reports(CaseIndex index, Utterance utterance) {
        List<Details.ReportLine> lines = new ArrayList<>();
        for (Report report : utterance.reports()) {
            String published = index.article(report.articleId())
                    .map(parsed -> wording.dates().published(parsed.article().published())).orElse("");
            lines.add(new Details.ReportLine(
                    lines.size(), index.outlet(report), published, quoted(report, index.words(report))));
        }
        return lines;
    }
}
