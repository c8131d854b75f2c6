package org.rejoinder.ui.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.casefile.LostStatement;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Wording;

/** Looks up what edits are about by ids, in words: also what the case does not show any more. */
final class Told {
    private static final int MOST_LETTERS = 70;

    private final CaseIndex index;
    private final Map<String, ParsedArticle> read = new HashMap<>();
    private final Map<String, Found> statements = new HashMap<>();
    private final Map<String, LostStatement> lost = new HashMap<>();
    private final Map<String, String> eventNames = new HashMap<>();
    private final Map<String, Edit.AddEvent> addedEvents = new HashMap<>();
    private final Map<String, String> actorNames = new HashMap<>();
    private final Map<String, Actor> addedActors = new HashMap<>();
    /** What the articles have, which is only worked out where somebody asks. */
    private Optional<Map<String, Actor>> readActors = Optional.empty();
    private final Wording wording;

    /** A statement as it was read, and where. */
    record Found(ParsedArticle parsed, Statement statement) {}

    /**
     * @param read   the articles as they were read
     * @param edits  everything that was ever decided
     * @param gone   statements that articles had before they were read anew
     */
    Told(CaseIndex index, List<ParsedArticle> read, List<Edit> edits, List<LostStatement> gone, Wording wording) {
        this.index = index;
        this.wording = wording;
        gone.forEach(one -> lost.put(one.id(), one));
        read.forEach(this::put);
        for (Edit edit : edits) {
            switch (edit.change()) {
                case Edit.AddStatement c -> Optional.ofNullable(this.read.get(c.article())).ifPresent(parsed ->
                        statements.putIfAbsent(c.statement().id(), new Found(parsed, c.statement())));
                case Edit.AddEvent c -> {
                    eventNames.put(c.event(), c.name());
                    addedEvents.putIfAbsent(c.event(), c);
                }
                case Edit.RenameEvent c -> eventNames.put(c.event(), c.name());
                case Edit.AddActor c -> add(new Actor(c.actor(), c.name(), c.type(), Optional.empty(), Optional.empty(),
                        c.side(), List.of()));
                case Edit.SplitActor c -> add(apart(c));
                default -> { }
            }
        }
    }

    private void add(Actor actor) {
        actorNames.put(actor.id(), actor.name());
        addedActors.putIfAbsent(actor.id(), actor);
    }

    /** Whoever was told apart is of the kind and side of whom it was taken for. */
    private Actor apart(Edit.SplitActor split) {
        Optional<Actor> mixed = first(split.actor());
        return new Actor(split.other(), split.name(), mixed.map(Actor::type).orElse(ActorType.PERSON), Optional.empty(),
                Optional.empty(), mixed.flatMap(Actor::side), List.of());
    }

    /** An actor as the articles have it or as it was added, before anything was decided of it. */
    Optional<Actor> first(String actor) {
        if (readActors.isEmpty()) {
            readActors = Optional.of(Cases.actors(List.copyOf(read.values())));
        }
        return Optional.ofNullable(readActors.get().getOrDefault(actor, addedActors.get(actor)));
    }

    /** How an event came into the case. */
    Optional<Edit.AddEvent> added(String event) {
        return Optional.ofNullable(addedEvents.get(event));
    }

    private void put(ParsedArticle parsed) {
        read.put(parsed.article().id(), parsed);
        parsed.statements().forEach(statement -> statements.put(statement.id(), new Found(parsed, statement)));
        parsed.actors().forEach(actor -> actorNames.putIfAbsent(actor.id(), actor.name()));
    }

    Optional<Found> found(String statement) {
        return Optional.ofNullable(statements.get(statement));
    }

    Optional<ParsedArticle> read(String article) {
        return Optional.ofNullable(read.get(article));
    }

    /** Such as "Berg: “Oslo should publish the logbook”"; its id where nothing is known of it. */
    String statement(String id) {
        return found(id).map(found -> {
            String who = names(found.parsed(), found.statement().speakers());
            return wording.messages()
                    .get("decisions.statement", who, quoted(found.parsed().article(), found.statement().content()));
        }).or(() -> Optional.ofNullable(lost.get(id)).map(this::lost)).orElse(id);
    }

    private String lost(LostStatement one) {
        String who = one.speakers().isEmpty() ? wording.messages().get("speaker.nobody")
                : String.join(wording.messages().get("list.comma"), one.speakers());
        return wording.messages().get("decisions.statement", who, quoted(one.words()));
    }

    String quoted(Article article, List<Span> content) {
        String words = content.stream().filter(span -> span.end() <= article.text().length())
                .map(span -> span.of(article.text()).replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" … "));
        return quoted(words);
    }

    private String quoted(String words) {
        return wording.messages().get("quoted", shortened(words.replaceAll("^[\"“'‘]+|[\"”'’]+$", "")));
    }

    static String shortened(String words) {
        return Texts.shortened(words, MOST_LETTERS);
    }

    /** As an article names them. */
    String names(ParsedArticle parsed, List<String> ids) {
        return wording.names().speakers(ids.stream().flatMap(id -> parsed.actors().stream()
                .filter(actor -> actor.id().equals(id)).findFirst().or(() -> index.actor(id)).stream()).toList());
    }

    /** As the case names them. */
    String actors(List<String> ids) {
        return ids.isEmpty() ? wording.messages().get("speaker.nobody")
                : ids.stream().map(this::actor).collect(Collectors.joining(wording.messages().get("list.comma")));
    }

    String actor(String id) {
        return index.actor(id).map(Actor::name).orElseGet(() -> actorNames.getOrDefault(id, id));
    }

    String event(String id) {
        return index.theCase().events().stream().filter(event -> event.id().equals(id)).findFirst()
                .map(event -> event.name()).orElseGet(() -> eventNames.getOrDefault(id, id));
    }

    String article(String id) {
        return index.article(id).or(() -> read(id)).map(parsed -> parsed.article().heading()).orElse(id);
    }
}
