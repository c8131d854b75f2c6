package org.rejoinder.ui.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Flag;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Mark;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.correct.LinkModel.Purpose;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.CaseStore;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.SelectionKeeper;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Steps;

class CorrectionModelTest {
    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final Selection selection = new Selection();
    private final CorrectionModel model = new CorrectionModel(workspace, selection);

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
        SelectionKeeper.install(workspace, selection);
    }

    private Utterance choose(String words) {
        Utterance found = workspace.theCase().utterances().stream()
                .filter(utterance -> workspace.index().get().words(utterance.bestReport()).contains(words))
                .findFirst().orElseThrow();
        selection.select(found.id());
        return found;
    }

    private Utterance chosen() {
        return model.chosen().orElseThrow();
    }

    private String actor(String name) {
        return workspace.theCase().actors().stream().filter(actor -> actor.name().equals(name)).findFirst()
                .map(Actor::id).orElseThrow();
    }

    @Test
    void whatStaysTheSameIsNoDecision() {
        choose("publish the logbook");
        model.edit(Field.STANCE);
        model.save(model.editing().get().orElseThrow().was());
        assertFalse(workspace.canUndo().get());
        assertTrue(model.editing().get().isEmpty());
    }

    @Test
    void aFormIsOneStepWhateverChangedInIt() {
        choose("publish the logbook");
        Utterance before = chosen();
        model.edit(Field.SAID);
        Said day = Said.on(LocalDate.of(2022, 5, 4), Basis.inferred(RangeEntry.RULE, "seen on television"));
        model.save(model.draft().orElseThrow().withSaid(Optional.of(day)).withKind(StatementKind.INDIRECT)
                .withSpeakers(List.of(actor("Odd Lund"))).withSecond(Optional.of(Stance.THREATEN)));
        assertEquals(Optional.of(day), chosen().said());
        assertEquals(List.of(actor("Odd Lund")), chosen().speakers());
        assertEquals(Optional.of(Stance.THREATEN), chosen().secondStance());
        assertEquals(StatementKind.INDIRECT, chosen().kind());
        assertEquals(4, workspace.decided().size());
        assertEquals("Undo: correct statement", new Steps(Messages.in(Locale.ENGLISH), ZoneOffset.UTC)
                .undo(workspace.nextUndo().get()));
        Utterance corrected = chosen();
        workspace.undo();
        assertEquals(before, chosen());
        workspace.redo();
        assertEquals(corrected, chosen());
    }

    @Test
    void aSecondStanceThatRepeatsTheFirstIsNone() {
        choose("publish the logbook");
        workspace.apply(new Edit.SetStance(chosen().bestReport().statement().id(), Stance.ACCUSE,
                Optional.of(Stance.ACCUSE)));
        assertEquals(Optional.empty(), chosen().secondStance());
        model.setSecond(Optional.of(Stance.ACCUSE));
        assertEquals(1, workspace.decided().size());
    }

    @Test
    void aLinkIsMadeAndCut() {
        Utterance demand = choose("publish the logbook");
        Utterance buoys = choose("moved the buoys");
        model.link(buoys.id(), demand.id(), LinkType.COUNTER_ACCUSES);
        assertTrue(workspace.index().get().answers(buoys.id()).stream()
                .anyMatch(link -> link.to().equals(demand.id())));
        model.unlink(buoys.id(), demand.id());
        assertTrue(workspace.index().get().answers(buoys.id()).stream()
                .noneMatch(link -> link.to().equals(demand.id())));
    }

    @Test
    void mergedStatementsAreOneAndCanBeSplit() {
        int all = workspace.theCase().utterances().size();
        Utterance demand = choose("publish the logbook");
        Utterance buoys = choose("moved the buoys");
        model.merge(buoys.id(), demand.id());
        assertEquals(all - 1, workspace.theCase().utterances().size());
        assertEquals(2, chosen().reports().size());
        assertTrue(model.splittable().getValue());
        selection.read(1);
        String read = model.draft().orElseThrow().read();
        model.split();
        assertEquals(all, workspace.theCase().utterances().size());
        assertEquals(List.of(read), chosen().reports().stream().map(report -> report.statement().id()).toList(),
                "what was split off is still read");
        assertFalse(model.splittable().getValue(), "nothing is left to split");
    }

    @Test
    void aStretchOfTheSourceBecomesAStatementThatIsCorrectedAtOnce() {
        ParsedArticle gull = workspace.articles().getFirst();
        int start = Dispute.GULL_TEXT.indexOf("Two ministers");
        model.add(gull.article().id(), new Span(start, start + "Two ministers quarrel".length()));
        assertEquals("Two ministers quarrel", workspace.index().get().words(chosen().bestReport()));
        assertEquals(StatementKind.INDIRECT, chosen().kind());
        assertEquals(Field.SPEAKERS, model.editing().get().orElseThrow().first());
        int before = workspace.decided().size();
        model.add(gull.article().id(), new Span(start, start + "Two ministers quarrel".length()));
        assertEquals(before, workspace.decided().size());
    }

    @Test
    void whoeverCancelsTheFormOfANewStatementWantsNone() {
        ParsedArticle gull = workspace.articles().getFirst();
        int start = Dispute.GULL_TEXT.indexOf("Two ministers");
        Span words = new Span(start, start + "Two ministers quarrel".length());
        int before = workspace.theCase().utterances().size();
        model.add(gull.article().id(), words);
        Draft draft = model.draft().orElseThrow();
        model.fill(draft.withStance(Stance.THREATEN));
        model.cancel();
        assertEquals(before, workspace.theCase().utterances().size());
        model.bringBack(model.thrown().get().orElseThrow());
        assertEquals(before + 1, workspace.theCase().utterances().size());
        assertEquals(Stance.THREATEN, model.begun(model.editing().get().orElseThrow()).stance());
        model.save(model.begun(model.editing().get().orElseThrow()), List.of());
        model.edit(Field.STANCE);
        model.cancel();
        assertEquals(before + 1, workspace.theCase().utterances().size(), "what was saved once stays");
    }

    @Test
    void whoeverGivesUpANewStatementIsBackWhereItWasBegun() {
        Span words = new Span(Dispute.GULL_TEXT.indexOf("Two ministers"),
                Dispute.GULL_TEXT.indexOf("Two ministers") + "Two ministers quarrel".length());
        String article = workspace.articles().getFirst().article().id();
        model.add(article, words);
        model.cancel();
        assertTrue(selection.utterance().isEmpty(), "nothing was chosen before");
        String before = choose("publish the logbook").id();
        model.add(article, words);
        model.cancel();
        assertEquals(Optional.of(before), selection.utterance());
    }

    @Test
    void wordsCanBeTakenAnew() {
        choose("publish the logbook");
        int start = Dispute.GULL_TEXT.indexOf("publish the logbook");
        model.setContent(new Span(start, start + "publish the logbook".length()));
        assertEquals("publish the logbook", workspace.index().get().words(chosen().bestReport()));
    }

    @Test
    void theLikeliestOtherStatementComesFirst() {
        Utterance denial = choose("switched nothing off");
        LinkModel links = new LinkModel(workspace.index().get(), denial, Purpose.ANSWERS);
        Utterance first = links.find("").getFirst();
        assertEquals(Stance.ACCUSE, first.stance());
        assertTrue(links.words(first).contains("endangered our fishermen"), links.words(first));
        assertEquals(LinkType.DENIES, links.suggested(first));
        assertTrue(links.find("logbook berg").stream().allMatch(found -> links.words(found).contains("logbook")));
        assertTrue(links.find("zeppelin").isEmpty());
    }

    @Test
    void whatTheOwnSideSaidIsNotTheLikeliest() {
        for (String words : List.of("switched nothing off", "publish the logbook")) {
            workspace.apply(new Edit.SetTargets(choose(words).bestReport().statement().id(), List.of()));
        }
        List<Utterance> found = new LinkModel(workspace.index().get(), chosen(), Purpose.ANSWERS).find("");
        assertEquals(workspace.theCase().utterances().size() - 1, found.size());
        assertEquals(chosen().speakers(), found.getLast().speakers(), "what Berg says is not what she answers");
    }

    @Test
    void actorsAreFoundByAnyOfTheirNames() {
        ActorSearch search = new ActorSearch(workspace.index().get());
        assertEquals("Odd Lund", search.find("lun", List.of(), 5).getFirst().name());
        assertEquals("Jona Berg", search.find("fisheries", List.of(), 5).getFirst().name());
        assertTrue(search.find("lund", List.of(actor("Odd Lund")), 5).stream()
                .noneMatch(found -> found.name().equals("Odd Lund")));
    }

    @Test
    void tagsFlagAndNoteAreDecisionsToo() {
        choose("publish the logbook");
        model.edit(Field.NOTE);
        Draft draft = model.draft().orElseThrow();
        model.save(draft.withMark(new Mark(List.of("key", "to check"), Optional.of(Flag.BLUE),
                Optional.of("ask Vik"))));
        assertEquals(List.of("key", "to check"), model.draft().orElseThrow().mark().tags());
        assertEquals(Optional.of("ask Vik"), model.draft().orElseThrow().mark().note());
        model.flag(Flag.BLUE);
        assertTrue(model.draft().orElseThrow().mark().flag().isEmpty());
        model.edit(Field.TAGS);
        model.save(model.draft().orElseThrow().withMark(Mark.NONE));
        assertTrue(model.draft().orElseThrow().mark().isEmpty());
    }

    @Test
    void aNewActorComesBeforeTheStatementThatNamesIt() {
        choose("publish the logbook");
        model.edit(Field.SPEAKERS);
        Edit.AddActor vik = new Edit.AddActor("a-vik", "Runa Vik", ActorType.PERSON, Optional.of("ISL"));
        Edit.AddActor unused = new Edit.AddActor("a-none", "Nobody", ActorType.PERSON, Optional.empty());
        model.save(model.draft().orElseThrow().withSpeakers(List.of("a-vik")), List.of(vik, unused));
        assertEquals("Runa Vik", workspace.index().get().speakers(chosen()).getFirst().name());
        assertEquals(2, workspace.decided().size());
    }

    @Test
    void aParagraphCalledBoilerplateIsRescued() {
        ParsedArticle gull = workspace.articles().getFirst();
        int start = Dispute.GULL_TEXT.indexOf("Ten lighthouses");
        model.setBlockRole(gull.article().id(), new Span(start, start + 3), BlockRole.BODY);
        assertTrue(workspace.theCase().article(gull.article().id()).orElseThrow().article().blocks().stream()
                .filter(block -> block.span().contains(start)).allMatch(block -> block.role() == BlockRole.BODY));
    }

    @Test
    void wordsMarkedWhileAFormIsFilledInGoIntoTheForm() {
        choose("publish the logbook");
        model.edit(Field.STANCE);
        model.fill(model.draft().orElseThrow().withStance(Stance.ACCUSE));
        int start = Dispute.GULL_TEXT.indexOf("publish the logbook");
        Span words = new Span(start, start + "publish the logbook".length());
        model.setContent(words);
        assertEquals(Optional.of(words), model.taken().get());
        assertTrue(model.editing().get().isPresent());
        assertTrue(workspace.decided().isEmpty(), "nothing is decided before the form is saved");
        model.save(model.draft().orElseThrow().withStance(Stance.ACCUSE).withContent(List.of(words)));
        assertEquals(2, workspace.decided().size());
        assertTrue(model.taken().get().isEmpty());
    }

    @Test
    void whatWasFilledInIsGoneOnWithAfterAnotherStatementWasChosen() {
        Utterance demand = choose("publish the logbook");
        model.edit(Field.STANCE);
        CorrectionModel.Editing form = model.editing().get().orElseThrow();
        model.fill(form.was().withStance(Stance.ACCUSE));
        choose("moved the buoys");
        assertTrue(model.editing().get().isEmpty());
        assertEquals(Optional.of(form), model.left().get());
        model.goOn();
        assertEquals(Optional.of(demand.id()), selection.utterance());
        CorrectionModel.Editing again = model.editing().get().orElseThrow();
        assertEquals(form.was(), again.was());
        assertEquals(form.was().withStance(Stance.ACCUSE), model.begun(again));
        assertTrue(model.left().get().isEmpty());
        model.save(form.was().withStance(Stance.ACCUSE));
        assertEquals(Stance.ACCUSE, chosen().stance());
    }

    @Test
    void everyFormThatWasLeftIsFilledInAgainWhenItIsOpened() {
        choose("publish the logbook");
        model.edit(Field.STANCE);
        model.fill(model.draft().orElseThrow().withStance(Stance.ACCUSE), Map.of("said", "half a da"));
        choose("moved the buoys");
        model.edit(Field.NOTE);
        Draft noted = model.draft().orElseThrow();
        model.fill(noted.withMark(noted.mark().withNote("Ask the harbour office.")));
        choose("publish the logbook");
        model.edit(Field.STANCE);
        CorrectionModel.Editing form = model.editing().get().orElseThrow();
        assertEquals(Stance.ACCUSE, model.begun(form).stance());
        assertEquals("half a da", form.typed().get("said"));
        choose("moved the buoys");
        model.edit(Field.STANCE);
        assertEquals(Optional.of("Ask the harbour office."),
                model.begun(model.editing().get().orElseThrow()).mark().note());
    }

    @Test
    void aFormKeepsAllThatCanBeChangedOfAStatement() {
        choose("publish the logbook");
        model.edit(Field.STANCE);
        Draft was = model.draft().orElseThrow();
        int start = Dispute.GULL_TEXT.indexOf("the logbook");
        Draft filled = was.withStance(Stance.THREATEN).withSecond(Optional.of(Stance.MEASURE))
                .withKind(StatementKind.MIXED).withSpeakers(was.targets()).withTargets(was.speakers())
                .withContent(List.of(new Span(start, start + 11)))
                .withMark(was.mark().withFlag(Optional.of(Flag.GREEN)).withNote("One\ntwo"));
        model.fill(filled);
        choose("moved the buoys");
        model.goOn();
        assertEquals(filled, model.begun(model.editing().get().orElseThrow()));
    }

    @Test
    void whatWasThrownAwayCanBeBroughtBack() {
        choose("publish the logbook");
        model.edit(Field.STANCE);
        model.fill(model.draft().orElseThrow().withStance(Stance.THREATEN));
        model.cancel();
        model.edit(Field.STANCE);
        assertEquals(Stance.DEMAND, model.begun(model.editing().get().orElseThrow()).stance());
        model.cancel();
        choose("moved the buoys");
        model.bringBack(model.thrown().get().orElseThrow());
        assertEquals(Stance.THREATEN, model.begun(model.editing().get().orElseThrow()).stance());
    }

    @Test
    void aFormThatCouldNotBeSavedStaysFilledIn() {
        choose("publish the logbook");
        workspace.keepIn(new CaseStore() {
            @Override
            public void decided(List<Edit> step) throws IOException {
                throw new IOException("disk full");
            }
        }, failure -> { });
        model.edit(Field.STANCE);
        Draft filled = model.draft().orElseThrow().withStance(Stance.THREATEN);
        model.fill(filled);
        model.save(filled);
        assertEquals(Stance.DEMAND, chosen().stance());
        assertEquals(filled, model.begun(model.editing().get().orElseThrow()));
    }

    @Test
    void aFormInWhichNothingChangedIsLeftWithoutAWord() {
        choose("publish the logbook");
        model.edit(Field.STANCE);
        choose("moved the buoys");
        assertTrue(model.left().get().isEmpty());
        model.edit(Field.STANCE);
        model.fill(model.draft().orElseThrow().withStance(Stance.THREATEN));
        model.cancel();
        assertTrue(model.left().get().isEmpty(), "whoever cancels wants none of it");
    }

    @Test
    void aFormOutlivesWhatIsDecidedBesideIt() {
        String other = choose("moved the buoys").bestReport().statement().id();
        choose("publish the logbook");
        model.edit(Field.NOTE);
        CorrectionModel.Editing form = model.editing().get().orElseThrow();
        model.fill(form.was().withKind(StatementKind.INDIRECT));
        workspace.apply(new Edit.Confirm(other));
        assertEquals(Optional.of(form), model.editing().get());
        model.edit(Field.STANCE);
        assertEquals(Optional.of(form), model.editing().get(), "it is not begun anew over what is filled in");
    }

    @Test
    void whoDeniesIsOfferedChargesBeforeOtherDenials() {
        Utterance denial = choose("switched nothing off");
        workspace.apply(new Edit.SetTargets(denial.bestReport().statement().id(), List.of()));
        List<Utterance> found = new LinkModel(workspace.index().get(), chosen(), Purpose.ANSWERS).find("");
        assertEquals(Stance.ACCUSE, found.getFirst().stance());
    }
}
