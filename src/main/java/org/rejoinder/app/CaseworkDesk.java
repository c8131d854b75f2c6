package org.rejoinder.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.export.Citation;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Published;
import org.rejoinder.model.Span;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionButton;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.conversation.ConversationView;
import org.rejoinder.ui.correct.CorrectionActions;
import org.rejoinder.ui.correct.CorrectionModel;
import org.rejoinder.ui.correct.Draft;
import org.rejoinder.ui.correct.EditorView;
import org.rejoinder.ui.correct.LinkModel;
import org.rejoinder.ui.correct.LinkSheet;
import org.rejoinder.ui.inspector.DecisionBar;
import org.rejoinder.ui.inspector.InspectorActions;
import org.rejoinder.ui.inspector.InspectorView;
import org.rejoinder.ui.look.BitByBit;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.matrix.MatrixView;
import org.rejoinder.ui.measures.MeasuresView;
import org.rejoinder.ui.people.ActorsModel;
import org.rejoinder.ui.people.ActorsSheet;
import org.rejoinder.ui.review.ReviewPanel;
import org.rejoinder.ui.shell.LeftColumn;
import org.rejoinder.ui.shell.Middle;
import org.rejoinder.ui.shell.Overlay;
import org.rejoinder.ui.shell.RightColumn;
import org.rejoinder.ui.source.MarkingBar;
import org.rejoinder.ui.source.ReaderView;
import org.rejoinder.ui.source.SourceModel;
import org.rejoinder.ui.source.SourceView;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.timeline.LinkDrag;
import org.rejoinder.ui.wordings.WordingsView;
import org.rejoinder.ui.words.Messages;

/** The part of a window in which an analyst works on the case: what is chosen, and what is decided about it. */
final class CaseworkDesk {
    /** Of the words that a notice repeats. */
    private static final int MOST_LETTERS = 120;

    private final Models models;
    private final Overlay overlay;
    private final ActionRegistry actions;
    private final Messages messages;
    /** Of the views that are built some in each frame. */
    private final List<BitByBit> building = new ArrayList<>();

    CaseworkDesk(Models models, Overlay overlay, ActionRegistry actions) {
        this.models = models;
        this.overlay = overlay;
        this.actions = actions;
        messages = models.wording().messages();
        actions.add(InspectorActions.of(models.inspector()));
        actions.add(new CorrectionActions(models.corrections(), models.selection(), messages, this::link).all());
        models.corrections().left().subscribe(left -> left.ifPresent(this::tellOf));
        models.corrections().thrown().subscribe(thrown -> thrown.ifPresent(form -> models.notices().done(
                messages.get(form.added() ? "edit.thrown.new" : "edit.thrown"),
                new Notices.Offer(messages.get("edit.thrown.back"), () ->
                models.corrections().bringBack(form)))));
        actions.add(markings());
        actions.add(citations());
        actions.add(Action.of("actors", Group.CASE, this::showActors).on("Ctrl+U").apart()
                .enabledWhile(models.workspace().index().map(index -> !index.theCase().actors().isEmpty())));
    }

    /** What was filled in and not saved is not lost with a click on another statement. */
    private void tellOf(CorrectionModel.Editing left) {
        CaseIndex index = models.workspace().index().get();
        String speakers = models.wording().names().speakers(
                left.was().speakers().stream().flatMap(id -> index.actor(id).stream()).toList());
        models.notices().problem(messages.get("edit.left"),
                List.of(messages.get("edit.left.of", speakers, Texts.shortened(
                        index.words(left.was().article(), left.was().content()), MOST_LETTERS))),
                new Notices.Offer(messages.get("edit.left.go-on"), models.corrections()::goOn));
    }

    /** Once a correction is done the keys work again where they did before, or where that is gone at {@code place}. */
    void giveFocusBackTo(Node place) {
        AtomicReference<Node> before = new AtomicReference<>(place);
        models.corrections().editing().subscribe((was, now) -> {
            if (was.isEmpty() && now.isPresent()) {
                before.set(place.getScene() == null || place.getScene().getFocusOwner() == null ? place
                        : place.getScene().getFocusOwner());
            } else if (was.isPresent() && now.isEmpty()) {
                before.get().requestFocus();
                if (place.getScene() != null && place.getScene().getFocusOwner() != before.get()) {
                    place.requestFocus();
                }
            }
        });
    }

    /** Has views that take long to be laid out built some in each frame, which this waits for. */
    void buildWith(Executor nextFrame) {
        building.forEach(one -> one.with(nextFrame));
    }

    /** Adds the views on the same selection to the middle. */
    void addViews(Middle middle) {
        ConversationView conversation = new ConversationView(models.conversation(), models.filters().highlighter(),
                models.timeline().clock(), models.wording());
        middle.addView("conversation", conversation, conversation.getCenter(), "Ctrl+3");
        MatrixView matrix = new MatrixView(models.matrix(), models.wording());
        middle.addView("matrix", matrix, matrix, "Ctrl+4");
        building.add(matrix.building());
        ReaderView reader = new ReaderView(models.source(), models.workspace(), markingBar(),
                ActionButton.of(actions, "sources", new FontIcon(Feather.INFO)), models.wording());
        middle.addView("article", reader, reader.focus(), "Ctrl+5");
        WordingsView wordings = new WordingsView(models.wordings(), models.filters().highlighter(), models.wording());
        middle.addView("wordings", wordings, wordings, "Ctrl+6");
        MeasuresView measures =
                new MeasuresView(models.measures(), () -> actions.run("view-timeline"), models.wording());
        middle.addView("measures", measures, measures.focus(), "Ctrl+7");
        building.add(measures.building());
        middle.view().subscribe(view -> models.measures().watch(view.equals("measures")));
        actions.add(List.of(
                Action.of("next-in-article", Group.GO, () -> models.source().step(1)).on("Alt+PageDown"),
                Action.of("previous-in-article", Group.GO, () -> models.source().step(-1)).on("Alt+PageUp")));
    }

    /** The filters and the review queue. */
    LeftColumn left(Node filters) {
        ReviewPanel review = new ReviewPanel(models.review(), models.workspace(), models.selection(), actions,
                CorrectionActions.LETTERS, models.wording());
        LeftColumn left = new LeftColumn(filters, review, review::start, messages);
        models.review().queue().subscribe(queue -> left.showCount(messages.get("left.review", queue.tasks().size())));
        actions.add(List.of(
                Action.of("review", Group.GO, () -> {
                    if (left.toggleReview()) {
                        review.start();
                    }
                }).on("R").checkedWhile(left.reviewing()).apart(),
                Action.of("review-next", Group.GO, () -> models.review().step(1)).on("F8"),
                Action.of("review-previous", Group.GO, () -> models.review().step(-1)).on("Shift+F8")));
        return left;
    }

    private List<Action> citations() {
        ObservableValue<Boolean> chosen = models.selection().choice().map(choice -> choice.utterance().isPresent());
        return List.of(
                Action.of("cite-plain", Group.STATEMENT, () -> copy(Citation::text)).on("Y")
                        .under("cite").enabledWhile(chosen),
                Action.of("cite-markdown", Group.STATEMENT, () -> copy(Citation::markdown)).under("cite")
                        .enabledWhile(chosen),
                Action.of("cite-csl", Group.STATEMENT, () -> copy(Citation::cslJson)).under("cite")
                        .enabledWhile(chosen));
    }

    private void copy(Function<Citation, String> style) {
        models.corrections().chosen().map(one -> one.reports().get(
                Math.min(models.selection().choice().get().report(), one.reports().size() - 1)))
                .flatMap(report -> Citation.of(models.workspace().theCase(), report.statement().id()))
                .ifPresent(citation -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(style.apply(citation));
                    Clipboard.getSystemClipboard().setContent(content);
                    models.notices().done(messages.get("cite.done"));
                });
    }

    private List<Action> markings() {
        ObservableValue<Boolean> marked = models.source().marking().span().map(span -> !span.isEmpty());
        ObservableValue<Boolean> ofChosen = models.source().page().flatMap(page -> marked.map(some ->
                some && models.corrections().draft().flatMap(this::markedIn).isPresent()));
        return List.of(
                Action.of("add-statement", Group.STATEMENT, () -> models.source().marked().ifPresent(
                        words -> {
                            models.corrections().add(words.article(), words.span());
                            unmark();
                        }))
                        .on("Insert", "Ctrl+Shift+N").enabledWhile(marked).apart(),
                Action.of("set-words", Group.STATEMENT, () -> models.corrections().draft()
                        .flatMap(this::markedIn).ifPresent(words -> {
                            models.corrections().setContent(words);
                            unmark();
                        }))
                        .on("Shift+W").enabledWhile(ofChosen),
                Action.of("rescue-block", Group.STATEMENT, () -> setRole(BlockRole.BODY)).on("Shift+B")
                        .enabledWhile(markedOtherThan(BlockRole.BODY)),
                Action.of("drop-block", Group.STATEMENT, () -> setRole(BlockRole.BOILERPLATE)).on("Ctrl+Shift+B")
                        .enabledWhile(markedOtherThan(BlockRole.BOILERPLATE)));
    }

    /** Whether words are marked in a paragraph that is something else. */
    private ObservableValue<Boolean> markedOtherThan(BlockRole role) {
        return models.source().page().flatMap(page -> models.source().marking().span().map(span ->
                models.source().markedRoles().stream().anyMatch(other -> other != role)));
    }

    private void setRole(BlockRole role) {
        models.source().marked().ifPresent(marked -> {
            models.corrections().setBlockRole(marked.article(), marked.span(), role);
            unmark();
            if (role == BlockRole.BODY) {
                // Nothing was looked for in it so far, and nothing is before the articles are read again.
                models.notices().done(messages.get("block.rescued"),
                        new Notices.Offer(messages.get("block.reread"), () -> actions.run("reread")));
            }
        });
    }

    /** Lets go of the words marked in the source, so that nothing is offered for them; says whether there were any. */
    boolean unmark() {
        boolean some = !models.source().marking().span().get().isEmpty();
        models.source().marking().select(new Span(0, 0));
        return some;
    }

    private Optional<Span> markedIn(Draft draft) {
        return models.source().marked().filter(marked -> marked.article().equals(draft.article()))
                .map(SourceModel.Marked::span);
    }

    /** The same for the form, whose words they are from then on. */
    private Optional<Span> takenFor(Draft draft) {
        Optional<Span> words = markedIn(draft);
        words.ifPresent(taken -> unmark());
        return words;
    }

    private MarkingBar markingBar() {
        return new MarkingBar(models.source(), actions,
                List.of("add-statement", "set-words", "rescue-block", "drop-block"), messages);
    }

    RightColumn right() {
        InspectorView inspector = new InspectorView(models.inspector(), models.filters()
                .highlighter(), models.corrections(), this::editor, messages);
        SourceView source = new SourceView(
                models.source(), markingBar(), () -> actions.run("view-article"), messages);
        return new RightColumn(inspector.bar(), inspector, source,
                new DecisionBar(models.inspector(), models.corrections(), actions, messages));
    }

    private EditorView editor(CorrectionModel.Editing editing) {
        CaseIndex index = models.workspace().index().get();
        return new EditorView(models.corrections(), editing, index, period(index), this::takenFor, models.wording());
    }

    /** From the first day that the case speaks of to the last. */
    static Window period(CaseIndex index) {
        List<LocalDate> days = new ArrayList<>(index.theCase().utterances().stream()
                .flatMap(utterance -> utterance.said().stream())
                .flatMap(said -> Stream.of(said.earliest(), said.latest())).sorted().toList());
        index.theCase().articles().stream().flatMap(parsed -> parsed.article().published().stream())
                .map(Published::date).forEach(days::add);
        LocalDate today = LocalDate.now();
        return Window.ofDays(days.stream().min(LocalDate::compareTo).orElse(today),
                days.stream().max(LocalDate::compareTo).orElse(today));
    }

    /** With the speaker of the chosen statement before the analyst. */
    private void showActors() {
        ActorsSheet sheet = actorsSheet();
        models.corrections().chosen().flatMap(one -> one.speakers().stream().findFirst()).ifPresent(sheet::choose);
    }

    private ActorsSheet actorsSheet() {
        ActorsSheet sheet = new ActorsSheet(new ActorsModel(models.workspace()), models.workspace(),
                models.unfinished(), models.wording(), overlay::close);
        overlay.open(sheet, sheet.field());
        return sheet;
    }

    /** Shows what an actor's form was left with. */
    void goOnWithActor(String actor) {
        actorsSheet().choose(actor);
    }

    /** Ties and cuts with the pointer on the timeline. */
    LinkDrag.Wishes ties() {
        return new LinkDrag.Wishes() {
            @Override
            public void link(String from, String to) {
                CaseworkDesk.this.link(LinkModel.Purpose.ANSWERS, models.workspace().index().get().utterance(from),
                        Optional.of(to));
            }

            @Override
            public void move(String from, String before, String to) {
                models.corrections().relink(from, before, to);
                models.notices().done(messages.get("drag.link.moved"));
            }

            @Override
            public void cut(String from, String to) {
                models.corrections().unlink(from, to);
                models.notices().done(messages.get("drag.link.is-cut"));
            }
        };
    }

    private void link(LinkModel.Purpose purpose) {
        link(purpose, models.corrections().chosen(), Optional.empty());
    }

    /** @param second  the other statement, where it is known */
    private void link(LinkModel.Purpose purpose, Optional<Utterance> first, Optional<String> second) {
        CaseIndex index = models.workspace().index().get();
        first.ifPresent(one -> {
            LinkModel links = new LinkModel(index, one, purpose);
            LinkSheet sheet = new LinkSheet(links, index, models.wording(), (other, type) -> {
                overlay.close();
                switch (purpose) {
                    case ANSWERS -> models.corrections().link(one.id(), other.id(), type);
                    case ANSWERED_BY -> models.corrections().link(other.id(), one.id(), type);
                    case SAME -> models.corrections().merge(one.id(), other.id());
                }
            }, overlay::close);
            overlay.open(sheet, sheet.field());
            second.ifPresent(sheet::choose);
        });
    }
}
