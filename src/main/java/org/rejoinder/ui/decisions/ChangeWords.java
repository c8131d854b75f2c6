package org.rejoinder.ui.decisions;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Link;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

/** Puts an analyst's decisions into words: what they are about, what they decide, and what the machine had said. */
public final class ChangeWords {
    private final Told told;
    private final CaseIndex index;
    private final Wording wording;
    private final Messages messages;

    /**
     * @param document  of that case: its articles as the machine read them, and everything that was ever decided
     */
    public ChangeWords(CaseIndex index, CaseDocument document, Wording wording) {
        this.index = index;
        this.wording = wording;
        messages = wording.messages();
        told = new Told(index, document.articles().stream().map(StoredArticle::parsed).toList(),
                document.history().log().stream().map(entry -> entry.edit()).toList(), document.lost(), wording);
    }

    /** What a decision is about, such as a statement by its speaker and words. */
    public String about(Edit.Change change) {
        Topic topic = Topic.of(change);
        return switch (topic.thing()) {
            case STATEMENT -> told.statement(topic.id());
            case LINK -> {
                String[] ends = topic.id().split(" ");
                yield messages.get("decisions.link", told.statement(ends[0]), told.statement(ends[1]));
            }
            case ACTOR -> told.actor(topic.id());
            case EVENT -> told.event(topic.id());
            case ARTICLE -> told.article(topic.id());
            case VIEW, SEARCH -> messages.get("quoted", topic.id());
            case CASE -> messages.get("decisions.case");
        };
    }

    /** What it decides; empty where the step's name says all of it. */
    public String value(Edit.Change change) {
        return switch (change) {
            case Edit.Confirm c -> messages.get("decided.confirmed");
            case Edit.Unconfirm c -> messages.get("decided.open");
            case Edit.Reject c -> messages.get("decided.rejected");
            case Edit.Unreject c -> messages.get("decided.open");
            case Edit.SetStance c -> stance(c.stance(), c.second());
            case Edit.SetKind c -> messages.of("kind", c.kind());
            case Edit.SetSpeakers c -> told.actors(c.speakers());
            case Edit.SetTargets c -> c.targets().isEmpty() ? none() : told.actors(c.targets());
            case Edit.SetSaid c -> wording.dates().said(c.said());
            case Edit.Restore c -> messages.get("decided.restored");
            case Edit.SetContent c -> told.found(c.statement())
                    .map(found -> told.quoted(found.parsed().article(), c.content())).orElse("");
            case Edit.AddStatement c -> stance(c.statement().stance(), c.statement().secondStance());
            case Edit.AddLink c -> messages.of("link", c.type());
            case Edit.RemoveLink c -> messages.get("decided.no-link");
            case Edit.Merge c -> messages.get("decided.same", told.statement(c.with()));
            case Edit.Split c -> messages.get("decided.alone");
            case Edit.Tag c -> c.tag();
            case Edit.Untag c -> none();
            case Edit.SetFlag c -> c.flag().map((Flag flag) -> messages.of("flag", flag)).orElse(none());
            case Edit.Note c -> text(c.text());
            default -> other(change);
        };
    }

    private String other(Edit.Change change) {
        return switch (change) {
            case Edit.AddActor c -> c.name();
            case Edit.RenameActor c -> c.name();
            case Edit.MergeActors c -> messages.get("decided.same", told.actor(c.into()));
            case Edit.SplitActor c -> c.name();
            case Edit.SetSide c -> c.side().map(Sides::name).orElse(none());
            case Edit.SetRole c -> c.role().orElse(none());
            case Edit.SetOrganisation c -> c.organisation().orElse(none());
            case Edit.SetActorType c -> messages.of("actor-type", c.type());
            case Edit.NoteActor c -> text(c.text());
            case Edit.AddEvent c -> wording.dates().said(Optional.of(c.when()));
            case Edit.RemoveEvent c -> messages.get("decided.removed");
            case Edit.RenameEvent c -> c.name();
            case Edit.SetEventDate c -> wording.dates().said(Optional.of(c.when()));
            case Edit.AttachToEvent c -> told.statement(c.statement());
            case Edit.DetachFromEvent c -> messages.get("decided.without", told.statement(c.statement()));
            case Edit.SetEventColour c -> c.colour().map(colour -> messages.of("flag", colour)).orElse(none());
            case Edit.NoteEvent c -> text(c.text());
            case Edit.SetPublished c -> wording.dates().published(c.published());
            case Edit.SetOutlet c -> c.outlet().orElse(none());
            case Edit.SetTitle c -> c.title().orElse(none());
            case Edit.SetAddress c -> c.address().map(URI::toString).orElse(none());
            case Edit.SetBlockRole c -> messages.of("block", c.role());
            case Edit.NoteCase c -> text(c.text());
            case Edit.RenameView c -> c.name();
            case Edit.MoveView c -> c.before().map(before -> messages.get("decided.before", before))
                    .orElseGet(() -> messages.get("decided.last"));
            case Edit.RenameSearch c -> c.name();
            default -> "";
        };
    }

    /** What was so before anybody decided: the machine's finding, or nothing. */
    public String machine(Edit.Change change) {
        return switch (change) {
            case Edit.Confirm c -> messages.get("decided.open");
            case Edit.Reject c -> messages.get("decided.open");
            case Edit.SetStance c -> found(c.statement(), (parsed, one) -> stance(one.stance(), one.secondStance()));
            case Edit.SetKind c -> found(c.statement(), (parsed, one) -> messages.of("kind", one.kind()));
            case Edit.SetSpeakers c -> found(c.statement(), (parsed, one) -> told.names(parsed, one.speakers()));
            case Edit.SetTargets c -> found(c.statement(), (parsed, one) -> one.targets().isEmpty() ? none()
                    : told.names(parsed, one.targets()));
            case Edit.SetSaid c -> found(c.statement(), (parsed, one) -> wording.dates().said(one.said()));
            case Edit.SetContent c ->
                    found(c.statement(), (parsed, one) -> told.quoted(parsed.article(), one.content()));
            case Edit.AddLink c -> link(c.from(), c.to());
            case Edit.RemoveLink c -> link(c.from(), c.to());
            case Edit.SetFlag c -> none();
            case Edit.SetEventColour c -> none();
            case Edit.Tag c -> none();
            case Edit.Untag c -> c.tag();
            case Edit.SetPublished c -> article(c.article(), one -> wording.dates().published(one.published()));
            case Edit.SetOutlet c -> article(c.article(), one -> one.outlet().orElse(none()));
            case Edit.SetTitle c -> article(c.article(), Article::heading);
            case Edit.SetAddress c -> article(c.article(), one -> one.source().url().map(URI::toString).orElse(none()));
            default -> before(change);
        };
    }

    /** What it was when it was read, or was added to the case. */
    private String before(Edit.Change change) {
        return switch (change) {
            case Edit.RenameActor c -> actor(c.actor(), Actor::name);
            case Edit.SetSide c -> actor(c.actor(), one -> one.side().map(Sides::name).orElse(none()));
            case Edit.SetRole c -> actor(c.actor(), one -> one.role().orElse(none()));
            case Edit.SetOrganisation c -> actor(c.actor(), one -> one.organisation().orElse(none()));
            case Edit.SetActorType c -> actor(c.actor(), one -> messages.of("actor-type", one.type()));
            case Edit.RenameEvent c -> told.added(c.event()).map(Edit.AddEvent::name).orElse("");
            case Edit.SetEventDate c -> told.added(c.event())
                    .map(added -> wording.dates().said(Optional.of(added.when()))).orElse("");
            case Edit.RenameView c -> c.view();
            case Edit.RenameSearch c -> c.search();
            default -> "";
        };
    }

    private String actor(String id, Function<Actor, String> words) {
        return told.first(id).map(words).orElse("");
    }

    private String stance(Stance first, Optional<Stance> second) {
        String name = messages.of("stance", Tone.of(first, false));
        return second.map(other -> messages.get("decided.stances", name, messages.of("stance", Tone.of(other, false))))
                .orElse(name);
    }

    private String none() {
        return messages.get("decided.none");
    }

    private String text(String text) {
        return text.isBlank() ? none() : messages.get("quoted", Told.shortened(text.strip()));
    }

    private interface Reading {
        String of(ParsedArticle parsed, Statement statement);
    }

    private String found(String statement, Reading reading) {
        return told.found(statement).map(found -> reading.of(found.parsed(), found.statement())).orElse("");
    }

    private String article(String id, Function<Article, String> words) {
        return told.read(id).map(parsed -> words.apply(parsed.article())).orElse("");
    }

    private String link(String from, String to) {
        return told.found(from).flatMap(found -> found.parsed().links().stream()
                .filter((Link link) -> link.from().equals(from) && link.to().equals(to)).findFirst())
                .map(link -> messages.of("link", link.type())).orElse(messages.get("decided.no-link"));
    }

    /** The utterance that a decision is about, where the case shows it. */
    public Optional<String> utterance(Edit.Change change) {
        Topic topic = Topic.of(change);
        String statement = switch (topic.thing()) {
            case STATEMENT -> topic.id();
            case LINK -> topic.id().split(" ")[0];
            case EVENT -> topic.detail();
            default -> "";
        };
        return index.utteranceOf(statement).map(one -> one.id());
    }
}
