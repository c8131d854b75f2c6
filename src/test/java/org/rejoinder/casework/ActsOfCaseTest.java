package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Event;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;

/** What tells one act stays one act until an analyst parts it, and so do its links and its event. */
class ActsOfCaseTest {
    private static final String CHARGE = Dispute.herald().id(1);
    private static final String DENIAL = Dispute.herald().id(2);
    private static final String RETOLD = Dispute.courier().id(1);
    private static final String METERS = Dispute.courier().id(2);
    private static final String UNDATED = Dispute.evening().id(1);

    @Test
    void mergingTwoMakesOneOfAllTheirReports() {
        Case edited = with(new Edit.Merge(DENIAL, CHARGE));

        assertEquals(Set.of(CHARGE, UNDATED, DENIAL, RETOLD), told(edited, CHARGE));
        assertEquals(Set.of(METERS), told(edited, METERS));
    }

    @Test
    void whatWasMergedStaysTogetherWhateverBecomesOfOneOfIt() {
        Edit.Change merge = new Edit.Merge(CHARGE, DENIAL, List.of(UNDATED, RETOLD));

        assertEquals(Set.of(UNDATED, DENIAL, RETOLD), told(with(merge, new Edit.Reject(CHARGE)), DENIAL));
        Case split = with(merge, new Edit.Split(CHARGE));
        assertEquals(Set.of(UNDATED, DENIAL, RETOLD), told(split, DENIAL));
        assertEquals(Set.of(CHARGE), told(split, CHARGE));
        assertEquals(Set.of(CHARGE, UNDATED, DENIAL, RETOLD), told(with(merge, new Edit.Split(CHARGE),
                new Edit.Merge(UNDATED, CHARGE)), CHARGE));
    }

    @Test
    void splittingOneOffLeavesTheOthersTogether() {
        assertEquals(Set.of(UNDATED), told(with(new Edit.Split(CHARGE)), UNDATED));
        assertEquals(Set.of(CHARGE, METERS), told(with(new Edit.Merge(CHARGE, UNDATED),
                new Edit.Merge(CHARGE, METERS), new Edit.Split(UNDATED)), METERS));
    }

    @Test
    void correctingOneReportCorrectsTheActAndLeavesItWhole() {
        Case plain = with();
        String peru = actor(plain, "Peru");
        List<Edit.Change> changes = List.of(new Edit.SetStance(DENIAL, Stance.COMMENT, Optional.empty()),
                new Edit.SetSpeakers(DENIAL, List.of(peru)), new Edit.SetTargets(DENIAL, List.of()),
                new Edit.SetSaid(DENIAL, on("2020-11-30")),
                new Edit.SetContent(DENIAL, List.of(firstWords(plain, DENIAL))));

        for (Edit.Change change : changes) {
            assertEquals(Set.of(DENIAL, RETOLD), told(with(change), RETOLD), change::toString);
        }
        Utterance corrected = utterance(with(changes.toArray(Edit.Change[]::new)), RETOLD);
        assertEquals(Stance.COMMENT, corrected.stance());
        assertEquals(Optional.empty(), corrected.secondStance());
        assertEquals(List.of(peru), corrected.speakers());
        assertEquals(List.of(), corrected.targets());
        assertEquals(on("2020-11-30").get().earliest(), corrected.said().orElseThrow().earliest());
    }

    @Test
    void aCorrectedStanceStandsWhateverElseIsMergedWithIt() {
        for (String other : List.of(CHARGE, METERS, UNDATED)) {
            Case edited = with(new Edit.SetStance(RETOLD, Stance.REJECT, Optional.empty()), new Edit.Confirm(other),
                    new Edit.Merge(other, RETOLD));
            assertEquals(Stance.REJECT, utterance(edited, other).stance(), other);
            assertEquals(Optional.empty(), utterance(edited, other).secondStance(), other);
        }
    }

    @Test
    void aDateThatIsPutRightTakesNoLinkAway() {
        Link plain = only(with());
        for (String report : List.of(CHARGE, UNDATED)) {
            Case later = with(new Edit.SetSaid(report, on("2019-05-20")));
            Link now = only(later);

            assertEquals(utterance(later, DENIAL).id(), now.from());
            assertEquals(utterance(later, CHARGE).id(), now.to());
            assertEquals(plain.type(), now.type());
            assertTrue(utterance(later, DENIAL).wasSaidBefore(utterance(later, CHARGE)), "and that is for all to see");
        }
        assertEquals(1, with(new Edit.SetSaid(DENIAL, on("2019-04-01"))).links().size());
    }

    @Test
    void norDoesItTakeAwayOneThatWasFoundAcrossArticles() {
        ParsedArticle charge = new ArticleMaker("The Gazette", "2019-05-04")
                .actor("a1", "Peru", ActorType.STATE, "PER").actor("a2", "Chile", ActorType.STATE, "CHL")
                .says("a1", Stance.ACCUSE, "a2", "2019-05-02", "Chile opened the sluices of the dam at night").make();
        ArticleMaker answer = new ArticleMaker("The Mirror", "2019-05-05")
                .actor("a1", "Chile", ActorType.STATE, "CHL").actor("a2", "Peru", ActorType.STATE, "PER")
                .says("a1", Stance.DENY, "a2", "2019-05-03", "Chile never opened the sluices of the dam at night");
        List<ParsedArticle> both = List.of(charge, answer.make());
        String accused = charge.statements().getFirst().id();

        assertEquals(1, with(both).links().size());
        assertEquals(1, with(both, new Edit.SetSaid(accused, on("2019-05-20"))).links().size());
        assertEquals(1, with(both, new Edit.SetSaid(answer.id(1), on("2019-04-01"))).links().size());
    }

    @Test
    void aDateThatIsPutRightShowsWhatAnswersWhat() {
        ArticleMaker charge = new ArticleMaker("The Gazette", "2019-05-04")
                .actor("a1", "Peru", ActorType.STATE, "PER").actor("a2", "Chile", ActorType.STATE, "CHL")
                .says("a1", Stance.ACCUSE, "a2", "2019-06-02", "Chile opened the sluices of the dam at night");
        ParsedArticle answer = new ArticleMaker("The Mirror", "2019-05-05")
                .actor("a1", "Chile", ActorType.STATE, "CHL").actor("a2", "Peru", ActorType.STATE, "PER")
                .says("a1", Stance.DENY, "a2", "2019-05-03", "Chile never opened the sluices of the dam at night")
                .make();
        List<ParsedArticle> both = List.of(charge.make(), answer);

        assertEquals(List.of(), with(both).links());
        assertEquals(1, with(both, new Edit.SetSaid(charge.id(1), on("2019-05-02"))).links().size());
    }

    @Test
    void anEventKeepsWhatWasDecidedOfItWhenItsActIsMergedOrToldByAnother() {
        String event = with().events().getFirst().id();
        List<Edit.Change> named = List.of(new Edit.RenameEvent(event, "Night of the sluices"),
                new Edit.NoteEvent(event, "see the map"), new Edit.SetEventColour(event, Optional.empty()));
        // Each makes another report the best of the charge, from which the machine would name the event.
        for (Edit.Change change : List.of(new Edit.Confirm(UNDATED), new Edit.Reject(METERS),
                new Edit.Merge(CHARGE, METERS, List.of(UNDATED)), new Edit.Merge(METERS, UNDATED))) {
            List<Edit.Change> all = new ArrayList<>(named);
            all.add(change);
            Case edited = with(all.toArray(Edit.Change[]::new));

            assertEquals(List.of(), edited.orphans(), change::toString);
            Event kept = edited.events().stream().filter(one -> one.id().equals(event)).findFirst().orElseThrow();
            assertEquals("Night of the sluices", kept.name());
            assertEquals(Map.of(event, "see the map"), edited.annotations().events());
            assertTrue(kept.utterances().contains(utterance(edited, CHARGE).id()), change::toString);
        }
    }

    @Test
    void aNamedEventStandsWhereNobodyAnswersAnyMore() {
        String event = with().events().getFirst().id();
        Case edited = with(new Edit.RenameEvent(event, "Night of the sluices"), new Edit.RemoveLink(DENIAL, CHARGE));

        assertEquals(List.of("Night of the sluices"), edited.events().stream().map(Event::name).toList());
        assertEquals(List.of(utterance(edited, CHARGE).id()), edited.events().getFirst().utterances());
        assertEquals(List.of(), with(new Edit.RemoveLink(DENIAL, CHARGE)).events());
        assertFalse(with(new Edit.RemoveEvent(event), new Edit.RenameEvent(event, "x")).orphans().isEmpty());
    }

    private static Link only(Case edited) {
        assertEquals(1, edited.links().size(), () -> edited.links().toString());
        assertEquals(LinkType.DENIES, edited.links().getFirst().type());
        return edited.links().getFirst();
    }

    private static Optional<Said> on(String day) {
        return Optional.of(Said.on(LocalDate.parse(day), Basis.inferred("analyst", day)));
    }

    private static String actor(Case of, String name) {
        return of.actors().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static Span firstWords(Case of, String id) {
        Span content = of.articles().stream().flatMap(parsed -> parsed.statement(id).stream()).findFirst()
                .orElseThrow().content().getFirst();
        return new Span(content.start(), content.start() + 9);
    }

    private static Utterance utterance(Case of, String statement) {
        return of.utterances().stream().filter(one -> told(one).contains(statement)).findFirst().orElseThrow();
    }

    private static Set<String> told(Case of, String statement) {
        return told(utterance(of, statement));
    }

    private static Set<String> told(Utterance one) {
        return one.reports().stream().map(report -> report.statement().id()).collect(Collectors.toSet());
    }

    private static Case with(Edit.Change... changes) {
        return with(Dispute.articles(), changes);
    }

    private static Case with(List<ParsedArticle> articles, Edit.Change... changes) {
        List<Edit> edits = new ArrayList<>();
        Arrays.asList(changes).forEach(change ->
                edits.add(new Edit("e" + edits.size(), "Ana", Instant.EPOCH.plusSeconds(edits.size()), change)));
        return Cases.assemble("dam", articles, edits);
    }
}
