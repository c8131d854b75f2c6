package org.rejoinder.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Utterance;

/** Which utterance answers which: what the articles show, lifted from their statements, and what spans articles. */
final class UtteranceLinks {
    private final Corrections corrections;
    private final SameActs acts;
    /** The surest link between two utterances, by their ids. */
    private final Map<List<String>, Link> links = new HashMap<>();

    private UtteranceLinks(Corrections corrections, SameActs acts) {
        this.corrections = corrections;
        this.acts = acts;
    }

    /** In order of both ends' ids. */
    static List<Link> find(Corrections corrections, SameActs acts, CrossLinks cross) {
        UtteranceLinks search = new UtteranceLinks(corrections, acts);
        search.lift();
        search.across(cross);
        search.decided();
        return search.links.values().stream()
                .sorted(Comparator.comparing(Link::from).thenComparing(Link::to))
                .toList();
    }

    /** What one article links is not a link where other articles show that the answer came before the question. */
    private void lift() {
        corrections.found().links().forEach(link -> {
            Told from = acts.told(link.from());
            Told to = acts.told(link.to());
            if (from != null && to != null && from != to && !before(from.utterance(), to.utterance())) {
                surest(List.of(from.id(), to.id()), link.type(), link.confidence());
            }
        });
    }

    private static boolean before(Utterance one, Utterance other) {
        return one.said().isPresent() && other.said().isPresent()
                && one.said().get().latest().isBefore(other.said().get().earliest());
    }

    private void surest(List<String> ends, LinkType type, double confidence) {
        List<String> back = List.of(ends.getLast(), ends.getFirst());
        Link known = links.getOrDefault(ends, links.get(back));
        if (known == null || known.confidence() < confidence
                || known.confidence() == confidence && known.type().compareTo(type) > 0) {
            links.remove(back);
            links.put(ends, new Link(ends.getFirst(), ends.getLast(), type, confidence));
        }
    }

    /** Answers without a link of their own, to what another article reports. */
    private void across(CrossLinks cross) {
        Set<String> linked = new HashSet<>();
        links.values().forEach(link -> linked.add(link.from()));
        List<Told> open = acts.told().stream()
                .filter(told -> told.answers() && !linked.contains(told.id())).toList();
        cross.find(open, acts.told());
        open.forEach(answer -> answer.answer().orElseThrow().best().ifPresent(found ->
                surest(List.of(answer.id(), found.to().id()), found.type(), found.confidence()
                        * answer.utterance().confidence() * found.to().utterance().confidence())));
    }

    private void decided() {
        corrections.links().forEach((statements, type) -> {
            Told from = acts.told(statements.getFirst());
            Told to = acts.told(statements.getLast());
            if (from != null && to != null && from != to) {
                links.remove(List.of(from.id(), to.id()));
                links.remove(List.of(to.id(), from.id()));
                type.ifPresent(made -> links.put(List.of(from.id(), to.id()), new Link(from.id(), to.id(), made, 1)));
            }
        });
    }
}
