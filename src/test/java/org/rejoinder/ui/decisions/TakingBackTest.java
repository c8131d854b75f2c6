package org.rejoinder.ui.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Case;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Flag;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Workspace;

/** Whatever is decided can be taken back later, and the case is then as it would be without it. */
class TakingBackTest {
    private static final String CHARGE = statement("switched off the Skarv lighthouse");
    private static final String DENIAL = statement("switched nothing off");
    private static final String DEMAND = statement("publish the logbook");
    private static final String OTHER_DENIAL = statement("the lighthouse claim");
    private static final Said SOME_DAY = new Said(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 2),
            DatePrecision.DAY, Basis.inferred("analyst", "by hand"));

    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final TakingBack takingBack = new TakingBack(workspace);

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
    }

    private static Case untouched() {
        return Cases.assemble("Skarv", Dispute.articles(), List.of());
    }

    private static String statement(String words) {
        return untouched().articles().stream().flatMap(parsed -> parsed.statements().stream()
                .filter(one -> one.content().getFirst().of(parsed.article().text()).contains(words)))
                .findFirst().orElseThrow().id();
    }

    private static String actor(String name) {
        return untouched().actors().stream().filter(one -> one.name().equals(name)).map(Actor::id).findFirst()
                .orElseThrow();
    }

    static Stream<Edit.Change> changes() {
        String article = untouched().articles().stream().filter(one -> one.statement(CHARGE).isPresent())
                .findFirst().orElseThrow().article().id();
        int link = Dispute.GULL_TEXT.indexOf("READ");
        return Stream.of(
                new Edit.Reject(CHARGE),
                new Edit.SetStance(CHARGE, Stance.DEMAND, Optional.of(Stance.THREATEN)),
                new Edit.SetKind(CHARGE, StatementKind.MIXED),
                new Edit.SetSpeakers(CHARGE, List.of(actor("Odd Lund"))),
                new Edit.SetSpeakers(CHARGE, List.of()),
                new Edit.SetTargets(DENIAL, List.of(actor("Norway"), actor("Odd Lund"))),
                new Edit.SetSaid(CHARGE, Optional.of(SOME_DAY)),
                new Edit.SetSaid(CHARGE, Optional.empty()),
                new Edit.SetContent(CHARGE, List.of(new Span(3, 20))),
                new Edit.AddLink(DEMAND, CHARGE, LinkType.SUPPORTS),
                new Edit.AddLink(DENIAL, CHARGE, LinkType.REBUTS),
                new Edit.RemoveLink(DENIAL, CHARGE),
                new Edit.Merge(DEMAND, CHARGE),
                new Edit.Tag(CHARGE, "key"),
                new Edit.Note(CHARGE, "ask"),
                new Edit.RenameActor(actor("Odd Lund"), "O. Lund"),
                new Edit.SetSide(actor("Odd Lund"), Optional.of("ISL")),
                new Edit.SetRole(actor("Odd Lund"), Optional.empty()),
                new Edit.SetOrganisation(actor("Odd Lund"), Optional.of("Harbour Office")),
                new Edit.SetActorType(actor("Odd Lund"), ActorType.GROUP),
                new Edit.MergeActors(actor("Odd Lund"), actor("Jona Berg")),
                new Edit.SplitActor(actor("Odd Lund"), "a-other", "Runa Vik", List.of(DENIAL), List.of()),
                new Edit.AddEvent("e-light", "Light out", SOME_DAY),
                new Edit.SetOutlet(article, Optional.of("Harbour Herald")),
                new Edit.SetPublished(article, Optional.empty()),
                new Edit.SetTitle(article, Optional.of("A quarrel")),
                new Edit.SetBlockRole(article, new Span(link, Dispute.GULL_TEXT.length() - 1), BlockRole.BODY),
                new Edit.NoteCase("begun in June"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theCaseIsAsItWouldBeWithoutIt(Edit.Change change) {
        String before = content(workspace.theCase());
        workspace.apply(change);
        workspace.apply(new Edit.SetFlag(DEMAND, Optional.of(Flag.RED)));
        assertNotEquals(before, content(workspace.theCase()), "it changes something");
        Edit edit = workspace.decided().getFirst();
        assertTrue(takingBack.can(edit));
        takingBack.takeBack(edit);
        assertEquals(before, content(workspace.theCase()));
        assertEquals(1, workspace.theCase().annotations().statements().size(), "what came after it stands");
        while (workspace.decided().size() > 1) {
            workspace.undo();
        }
        assertNotEquals(before, content(workspace.theCase()), "taking back is a step that undo takes back");
    }

    /** Without who has looked at it, and why. */
    private static String content(Case one) {
        StringBuilder all = new StringBuilder();
        for (Utterance utterance : one.utterances()) {
            all.append(utterance.stance()).append(utterance.secondStance()).append(utterance.kind())
                    .append(utterance.speakers()).append(utterance.targets()).append(utterance.said()).append(' ');
            utterance.reports().forEach(report -> all.append(new TreeSet<>(List.of(report.statement().id())))
                    .append(report.statement().content()));
            Mark mark = one.annotations().of(utterance);
            all.append(mark.tags()).append(mark.note()).append('\n');
        }
        one.articles().forEach(parsed -> all.append(parsed.article().heading()).append(parsed.article().outlet())
                .append(parsed.article().published()).append(parsed.article().blocks().stream()
                        .filter(block -> block.role() == BlockRole.BOILERPLATE)
                        .map(block -> block.span()).toList()).append('\n'));
        one.actors().forEach(actor ->
                all.append(actor.id()).append(actor.name()).append(actor.type()).append(actor.role())
                .append(actor.organisation()).append(actor.side()).append('\n'));
        one.links().stream().map(link -> link.from() + link.type() + link.to()).sorted().forEach(all::append);
        return all.append(one.events()).append(one.annotations().note()).toString();
    }

    @Test
    void aSplitIsTakenBackByTellingBothAsOneAgain() {
        workspace.apply(new Edit.Merge(DENIAL, OTHER_DENIAL));
        String merged = content(workspace.theCase());
        workspace.apply(new Edit.Split(OTHER_DENIAL));
        assertNotEquals(merged, content(workspace.theCase()));
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(merged, content(workspace.theCase()));
    }

    @Test
    void aRemovedEventComesBackWithItsStatements() {
        workspace.apply(List.of(new Edit.AddEvent("e-light", "Light out", SOME_DAY),
                new Edit.AttachToEvent("e-light", CHARGE),
                new Edit.SetEventColour("e-light", Optional.of(Flag.BLUE)),
                new Edit.NoteEvent("e-light", "see the log")));
        String with = content(workspace.theCase());
        workspace.apply(new Edit.RemoveEvent("e-light"));
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(with, content(workspace.theCase()));
        assertEquals("see the log", workspace.theCase().annotations().events().get("e-light"));
    }

    @Test
    void whatALaterDecisionReplacedCannotBeTakenBack() {
        workspace.apply(new Edit.SetSpeakers(CHARGE, List.of()));
        workspace.apply(new Edit.SetSpeakers(CHARGE, List.of(actor("Odd Lund"))));
        assertFalse(takingBack.can(workspace.decided().getFirst()));
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(List.of(), workspace.index().get().utteranceOf(CHARGE).orElseThrow().speakers());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nobodyHasReviewedWhatWasTakenBack(Edit.Change change) {
        workspace.apply(change);
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(List.of(), workspace.theCase().utterances().stream().filter(Utterance::reviewed).toList());
    }

    @Test
    void ofTwoActorsTakenForOneEachStatementNamesItsOwnAgain() {
        workspace.apply(new Edit.SetTargets(DEMAND, List.of(actor("Odd Lund"), actor("Norway"))));
        String before = seen(workspace.theCase());
        workspace.apply(new Edit.MergeActors(actor("Norway"), actor("Odd Lund")));
        workspace.apply(new Edit.MergeActors(actor("Odd Lund"), actor("Jona Berg")));
        takingBack.takeBack(workspace.decided().getLast());
        takingBack.takeBack(workspace.decided().get(1));
        assertEquals(before, seen(workspace.theCase()), "though one statement names them all");
    }

    @Test
    void whoeverWasGivenToAStatementWhileTheyWereOneIsToldApartByADecision() {
        workspace.apply(new Edit.MergeActors(actor("Odd Lund"), actor("Jona Berg")));
        workspace.apply(new Edit.SetTargets(DENIAL, List.of(actor("Jona Berg"), actor("Norway"))));
        takingBack.takeBack(workspace.decided().getFirst());
        Utterance denial = workspace.index().get().utteranceOf(DENIAL).orElseThrow();
        assertEquals(List.of(actor("Odd Lund")), denial.speakers());
        assertEquals(List.of(actor("Jona Berg"), actor("Norway")), denial.targets());
    }

    static Stream<List<Edit.Change>> pairs() {
        return Stream.of(List.of(new Edit.Confirm(CHARGE), new Edit.Unconfirm(CHARGE)),
                List.of(new Edit.Reject(CHARGE), new Edit.Unreject(CHARGE)),
                List.of(new Edit.Tag(CHARGE, "key"), new Edit.Untag(CHARGE, "key")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsDecidedTwiceStandsWhenTheSecondIsTakenBack(List<Edit.Change> pair) {
        String untouched = seen(workspace.theCase());
        workspace.apply(pair.getFirst());
        String once = seen(workspace.theCase());
        assertNotEquals(untouched, once);
        workspace.apply(pair.getFirst());
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(once, seen(workspace.theCase()));
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(untouched, seen(workspace.theCase()), "and the first can be taken back after it");
        workspace.apply(pair.getFirst());
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(untouched, seen(workspace.theCase()), "what was taken back before does not stand again");
    }

    private static String seen(Case one) {
        return content(one) + one.utterances().stream().map(Utterance::reviewed).toList();
    }

    @Test
    void takingBackIsTakenBackToo() {
        workspace.apply(new Edit.SetKind(CHARGE, StatementKind.MIXED));
        String mixed = seen(workspace.theCase());
        takingBack.takeBack(workspace.decided().getLast());
        String found = seen(workspace.theCase());
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(mixed, seen(workspace.theCase()));
        workspace.undo();
        workspace.apply(new Edit.SetKind(CHARGE, StatementKind.MIXED));
        takingBack.takeBack(workspace.decided().getLast());
        assertEquals(found, seen(workspace.theCase()), "the decision that was taken back before does not stand again");
    }
}
