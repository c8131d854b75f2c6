package org.rejoinder.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;

/** What an analyst changes of the chosen utterance. Needs no toolkit. */
public final class CorrectionModel {
    private final Workspace workspace;
    private final Selection selection;
    private final Forms forms;
    private final ReadOnlyObjectWrapper<Optional<Thrown>> thrown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int opened;
    private Selection.Choice beforeAddition = Selection.Choice.NONE;

    /**
     * A statement that is being corrected.
     *
     * @param number  tells one form from another, also of the same statement
     * @param was     as it stands
     * @param first   what is to be changed first
     * @param typed   what was filled in before and not saved, by field
     * @param added   the statement was added for this form, and goes where that is given up
     */
    public record Editing(int number, Draft was, Field first, Map<String, String> typed, boolean added) {
        public Editing {
            typed = Map.copyOf(typed);
        }
    }

    /**
     * A form that was thrown away with something in it.
     *
     * @param typed  what it said, by field
     * @param added  the statement went with it, because it was added for this form
     */
    public record Thrown(Draft was, Map<String, String> typed, boolean added) {}

    /** With what is typed forgotten when the program ends. */
    public CorrectionModel(Workspace workspace, Selection selection) {
        this(workspace, selection, new Unfinished());
    }

    /** @param unfinished  keeps what is typed into forms */
    public CorrectionModel(Workspace workspace, Selection selection, Unfinished unfinished) {
        this.workspace = workspace;
        this.selection = selection;
        forms = new Forms(unfinished);
        opened = workspace.opened();
        selection.choice().subscribe((was, now) -> leave());
        workspace.index().subscribe(this::carryOn);
    }

    private void leave() {
        if (opened == workspace.opened()) {
            forms.leave();
        } else {
            opened = workspace.opened();
            forms.leaveCase();
        }
    }

    /** What is being corrected; empty where nothing is. Choosing another statement ends it. */
    public ReadOnlyObjectProperty<Optional<Editing>> editing() {
        return forms.open();
    }

    /** What was being corrected when another statement was chosen, with something filled in that was not saved. */
    public ReadOnlyObjectProperty<Optional<Editing>> left() {
        return forms.left();
    }

    /** The words of the source that the form is to take. */
    public ReadOnlyObjectProperty<Optional<Span>> taken() {
        return forms.taken();
    }

    /** The form that was thrown away last with something in it. */
    public ReadOnlyObjectProperty<Optional<Thrown>> thrown() {
        return thrown.getReadOnlyProperty();
    }

    /** Begins to correct the chosen utterance; a form with something in it stays as it is. */
    public void edit(Field first) {
        edit(first, false);
    }

    private void edit(Field first, boolean added) {
        if (!forms.isChanged()) {
            draft().ifPresent(draft -> forms.begin(draft, first, added));
        }
    }

    /** What the form says now. */
    public void fill(Draft now) {
        fill(now, Map.of());
    }

    /**
     * The same with texts that are not read yet, such as half a date.
     *
     * @param texts  by field, of those that differ from what stood there at first
     */
    void fill(Draft now, Map<String, String> texts) {
        editing().get().ifPresent(form -> {
            Map<String, String> typed = TypedCorrection.of(form.was(), now, text(now));
            typed.putAll(texts);
            forms.fill(typed);
        });
    }

    /** The draft of a form as it begins: the statement, with what was filled in before. */
    Draft begun(Editing form) {
        return TypedCorrection.into(form.was(), form.typed(), text(form.was()));
    }

    private String text(Draft draft) {
        return index().article(draft.article()).map(parsed -> parsed.article().text()).orElse("");
    }

    /**
     * Throws away what the form says, and the statement if it was added for this form; {@link #thrown} can bring both
     * back.
     */
    public void cancel() {
        Optional<Editing> form = editing().get();
        boolean added = form.filter(open -> open.added()
                && isAddition(workspace.nextUndo().get(), open.was().read())).isPresent();
        Optional<Thrown> now = form.map(open -> new Thrown(open.was(), forms.filled(), added))
                .filter(open -> !open.typed().isEmpty());
        forms.drop();
        if (added) {
            lookBack();
            workspace.undo();
        }
        now.ifPresent(open -> thrown.set(now));
    }

    /** Chooses again what was chosen before a statement was added, so that the source stays where it was read. */
    private void lookBack() {
        beforeAddition.utterance().filter(id -> index().utterance(id).isPresent()).ifPresentOrElse(id -> {
            selection.select(id);
            selection.read(beforeAddition.report());
        }, selection::clear);
    }

    private static boolean isAddition(List<Edit> step, String statement) {
        return step.stream().anyMatch(edit -> edit.change() instanceof Edit.AddStatement added
                && added.statement().id().equals(statement));
    }

    /** Brings back what {@link #cancel} threw away. */
    public void bringBack(Thrown form) {
        if (form.added() && isAddition(workspace.nextRedo().get(), form.was().read())) {
            workspace.redo();
        }
        forms.bringBack(form.was(), form.typed());
        goOn(form.was().read(), form.added());
    }

    /** Goes on with what was left, where its statement is still there. */
    public void goOn() {
        left().get().ifPresent(form -> goOn(form.was().read()));
    }

    /**
     * Goes on with the form of a statement, where that is still there.
     *
     * @param statement  its id
     * @return false where it is not
     */
    public boolean goOn(String statement) {
        return goOn(statement, false);
    }

    private boolean goOn(String statement, boolean added) {
        Optional<Utterance> about = utteranceOf(statement);
        about.ifPresent(utterance -> {
            selection.select(utterance.id());
            selection.read(report(utterance, statement));
            draft().ifPresent(draft -> edit(Field.ofTyped(forms.typed(draft).keySet()), added));
        });
        return about.isPresent();
    }

    private static int report(Utterance utterance, String statement) {
        return Math.max(0, utterance.reports().stream().map(report -> report.statement().id()).toList()
                .indexOf(statement));
    }

    /** The case changed: what is filled in stays as long as its statement is chosen. */
    private void carryOn() {
        boolean there = editing().get().flatMap(form -> utteranceOf(form.was().read()))
                .filter(utterance -> selection.utterance().equals(Optional.of(utterance.id()))).isPresent();
        if (!there || !forms.isChanged()) {
            leave();
        }
    }

    /** Decides what differs, in one step; where nothing does, nothing happens. */
    public void save(Draft changed) {
        save(changed, List.of());
    }

    /** Decides likewise, and adds those of these actors first that the statement now names. */
    public void save(Draft changed, List<Edit.AddActor> actors) {
        List<Edit.Change> changes = new ArrayList<>(actors.stream()
                .filter(actor -> changed.speakers().contains(actor.actor())
                || changed.targets().contains(actor.actor()))
                .toList());
        Optional<Editing> form = editing().get();
        form.ifPresent(now -> changes.addAll(changed.changesFrom(now.was())));
        Map<String, String> typed = forms.filled();
        forms.drop();
        if (!decide(changes)) {
            form.ifPresent(now -> {
                forms.bringBack(now.was(), typed);
                edit(now.first(), now.added());
            });
        }
    }

    /** Flags the chosen utterance, or takes the flag away where it has that one already. */
    public void flag(Flag flag) {
        change(draft -> draft.withMark(draft.mark().withFlag(
                Optional.of(flag).filter(other -> !draft.mark().flag().equals(Optional.of(other))))));
    }

    /** What a stretch of an article's block is for, such as the story's own text where it was called boilerplate. */
    public void setBlockRole(String article, Span within, BlockRole role) {
        decide(index().article(article).stream().flatMap(parsed -> parsed.article().blocks().stream())
                .filter(block -> block.span().overlaps(within) && block.role() != role)
                .map(block -> (Edit.Change) new Edit.SetBlockRole(article, block.span(), role)).toList());
    }

    /** The chosen utterance's stance; empty while none is chosen. */
    ObservableValue<Optional<Stance>> stance() {
        return selection.choice().flatMap(choice -> workspace.index().map(index -> chosen().map(Utterance::stance)));
    }

    /** The chosen utterance as it stands. */
    public Optional<Draft> draft() {
        return chosen().map(utterance -> Draft.of(utterance, utterance.reports()
                .get(Math.min(selection.choice().get().report(), utterance.reports().size() - 1)),
                index().theCase().annotations().of(utterance)));
    }

    public Optional<Utterance> chosen() {
        return selection.utterance().flatMap(id -> index().utterance(id));
    }

    private CaseIndex index() {
        return workspace.index().get();
    }

    public void setStance(Stance stance) {
        change(draft -> draft.withStance(stance));
    }

    public void setSecond(Optional<Stance> second) {
        change(draft -> draft.withSecond(second));
    }

    public void setKind(StatementKind kind) {
        change(draft -> draft.withKind(kind));
    }

    /** The statement that is read has these words; where it is being corrected, its form does. */
    public void setContent(Span span) {
        if (editing().get().isPresent()) {
            forms.take(span);
            return;
        }
        change(draft -> draft.withContent(List.of(span)));
    }

    private void change(UnaryOperator<Draft> how) {
        draft().ifPresent(was -> decide(how.apply(was).changesFrom(was)));
    }

    /** Tells whether all of it was taken. */
    private boolean decide(List<Edit.Change> changes) {
        return workspace.apply(changes);
    }

    /** One utterance answers another, by their ids. */
    public void link(String from, String to, LinkType type) {
        ends(from, to, (one, other) -> new Edit.AddLink(one, other, type));
    }

    /** What an utterance answers is another than was thought; how it answers stays. */
    public void relink(String from, String before, String to) {
        LinkType type = index().answers(from).stream().filter(link -> link.to().equals(before)).map(Link::type)
                .findFirst().orElse(LinkType.DENIES);
        Optional<String> answer = statement(from);
        Optional<String> old = statement(before);
        Optional<String> other = statement(to);
        if (answer.isPresent() && old.isPresent() && other.isPresent() && !from.equals(to)) {
            workspace.apply(List.of(new Edit.RemoveLink(answer.get(), old.get()),
                    new Edit.AddLink(answer.get(), other.get(), type)));
        }
    }

    public void unlink(String from, String to) {
        ends(from, to, Edit.RemoveLink::new);
    }

    /** Two utterances are one speech act, with all the reports of both. */
    public void merge(String one, String other) {
        List<String> reports = Stream.of(one, other).flatMap(id -> index().utterance(id).stream())
                .flatMap(utterance -> utterance.reports().stream()).map(report -> report.statement().id()).toList();
        ends(one, other, (first, second) -> new Edit.Merge(first, second, reports.stream()
                .filter(id -> !id.equals(first) && !id.equals(second)).toList()));
    }

    /** Makes a statement of a stretch of an article, and begins to correct it; one that is there already is chosen. */
    public void add(String article, Span span) {
        index().article(article).ifPresent(parsed -> {
            Statement added = AddedStatement.of(article, parsed.article().text(), span);
            beforeAddition = selection.choice().get();
            boolean isNew = utteranceOf(added.id()).isEmpty()
                    && workspace.apply(new Edit.AddStatement(article, added));
            utteranceOf(added.id()).ifPresent(utterance -> {
                selection.select(utterance.id());
                edit(Field.SPEAKERS, isNew);
            });
        });
    }

    private Optional<Utterance> utteranceOf(String statement) {
        return index().theCase().utterances().stream().filter(utterance -> utterance.reports().stream()
                .anyMatch(report -> report.statement().id().equals(statement))).findFirst();
    }

    /** The report that is read is a speech act of its own. */
    public void split() {
        chosen().filter(CorrectionModel::canSplit).ifPresent(utterance -> draft().map(Draft::read)
                .ifPresent(read -> {
                    workspace.apply(new Edit.Split(read, utterance.reports().stream()
                            .map(report -> report.statement().id()).filter(id -> !id.equals(read)).toList()));
                    utteranceOf(read).ifPresent(own -> {
                        selection.select(own.id());
                        selection.read(report(own, read));
                    });
                }));
    }

    /** Tells whether there is something to split off the chosen utterance. */
    public ObservableValue<Boolean> splittable() {
        return selection.choice().flatMap(choice -> workspace.index()
                .map(index -> chosen().filter(CorrectionModel::canSplit).isPresent()));
    }

    private static boolean canSplit(Utterance utterance) {
        return utterance.reports().size() > 1;
    }

    private interface Both {
        Edit.Change of(String one, String other);
    }

    private void ends(String one, String other, Both change) {
        Optional<String> first = statement(one);
        Optional<String> second = statement(other);
        if (first.isPresent() && second.isPresent() && !one.equals(other)) {
            workspace.apply(change.of(first.get(), second.get()));
        }
    }

    private Optional<String> statement(String utterance) {
        return index().utterance(utterance).map(found -> found.bestReport().statement().id());
    }
}
