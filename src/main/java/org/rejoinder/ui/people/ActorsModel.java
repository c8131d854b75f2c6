package org.rejoinder.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.correct.ActorSearch;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;

/** What an analyst decides about actors. Needs no toolkit. */
public final class ActorsModel {
    private static final int MOST = 2000;

    private final Workspace workspace;

    public ActorsModel(Workspace workspace) {
        this.workspace = workspace;
    }

    public CaseIndex index() {
        return workspace.index().get();
    }

    /** Those that fit what is typed, the best known first. */
    public List<Actor> find(String typed) {
        return new ActorSearch(index()).find(typed, List.of(), MOST);
    }

    /** What an actor said or is named in, in order of time. */
    public List<Utterance> statements(String actor) {
        return index().theCase().utterances().stream()
                .filter(one -> one.speakers().contains(actor) || one.targets().contains(actor)).toList();
    }

    /** The names of sides that a beginning may be meant for, those of the case first. */
    public List<String> sides(String typed, int most) {
        String begin = typed.strip().toLowerCase(Locale.ROOT);
        return begin.isEmpty() ? List.of() : sides().map(Sides::name).distinct()
                .filter(name -> (" " + name.toLowerCase(Locale.ROOT)).contains(" " + begin)).limit(most).toList();
    }

    private Stream<String> sides() {
        return Stream.concat(index().theCase().actors().stream().flatMap(actor -> actor.side().stream()), Sides.all()
                .stream());
    }

    /** The side that is meant by its code, its name or what only one name begins with; empty where none is. */
    public Optional<String> side(String typed) {
        String wanted = typed.strip();
        String code = wanted.toUpperCase(Locale.ROOT);
        if (Sides.isKnown(code)) {
            return Optional.of(code);
        }
        List<String> begun = sides(wanted, 2);
        return sides()
                .filter(known -> Sides.name(known).equalsIgnoreCase(begun.size() == 1 ? begun.getFirst() : wanted))
                .findFirst();
    }

    /**
     * What the form of an actor says; a blank text is none.
     *
     * @param side  the code of a state
     */
    public record Form(String name, Optional<String> side, String role, String organisation, ActorType type,
            String note) {}

    /**
     * Decides what differs from the actor as it is, in one step; a blank name leaves what is.
     *
     * @return false where that could not be kept
     */
    public boolean save(Actor actor, Form form) {
        List<Edit.Change> changes = new ArrayList<>();
        if (!form.name().isBlank() && !form.name().strip().equals(actor.name())) {
            changes.add(new Edit.RenameActor(actor.id(), form.name().strip()));
        }
        if (!form.side().equals(actor.side())) {
            changes.add(new Edit.SetSide(actor.id(), form.side()));
        }
        if (!given(form.role()).equals(actor.role())) {
            changes.add(new Edit.SetRole(actor.id(), given(form.role())));
        }
        if (!given(form.organisation()).equals(actor.organisation())) {
            changes.add(new Edit.SetOrganisation(actor.id(), given(form.organisation())));
        }
        if (form.type() != actor.type()) {
            changes.add(new Edit.SetActorType(actor.id(), form.type()));
        }
        if (!form.note().strip().equals(note(actor.id()))) {
            changes.add(new Edit.NoteActor(actor.id(), form.note().strip()));
        }
        return workspace.apply(changes);
    }

    /** What is noted of an actor; empty where nothing is. */
    public String note(String actor) {
        return index().theCase().annotations().actors().getOrDefault(actor, "");
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    /** Two actors are one. */
    public void merge(String actor, String into) {
        if (!actor.equals(into)) {
            workspace.apply(new Edit.MergeActors(actor, into));
        }
    }

    /** In these statements the actor is another, who gets that name. */
    public void split(String actor, String name, List<Utterance> statements) {
        List<String> ids = statements.stream().flatMap(one -> one.reports().stream())
                .map(report -> report.statement().id()).toList();
        if (!name.isBlank() && !ids.isEmpty()) {
            workspace.apply(new Edit.SplitActor(actor, "a-" + UUID.randomUUID(), name.strip(), ids, List.of()));
        }
    }
}
