package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Event;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

/**
 * The analyst's edits, applied in their order to what the machine found. An edit of something that is not there any
 * more changes nothing and is kept aside. Edits of events wait until there are events.
 */
final class Corrections {
    private final Map<String, ParsedArticle> articles = new LinkedHashMap<>();
    private final Map<String, Telling> tellings = new LinkedHashMap<>();
    private final List<Edit> orphans = new ArrayList<>();
    private final List<Edit> eventEdits = new ArrayList<>();
    private final Set<List<String>> same = new LinkedHashSet<>();
    private final Set<String> alone = new LinkedHashSet<>();
    /** From both ends of a link to what the analyst made of it: a type, or nothing where it was cut. */
    private final Map<List<String>, Optional<LinkType>> links = new LinkedHashMap<>();
    private Roster roster;

    Corrections(List<ParsedArticle> found, List<Edit> edits) {
        roster = Roster.of(found);
        found.forEach(parsed -> articles.put(parsed.article().id(), parsed));
        for (ParsedArticle parsed : found) {
            for (Statement statement : parsed.statements()) {
                Statement inCase = Statements.with(statement, inCase(parsed, statement.speakers()),
                        inCase(parsed, statement.targets()));
                tellings.put(statement.id(), new Telling(parsed, inCase, false, false));
            }
        }
        for (Edit edit : edits) {
            if (!apply(edit)) {
                orphans.add(edit);
            }
        }
    }

    private List<String> inCase(ParsedArticle parsed, List<String> actors) {
        return actors.stream()
                .map(actor -> roster.inCase(parsed.article().id(), actor).orElseThrow())
                .distinct()
                .toList();
    }

    Roster roster() {
        return roster;
    }

    List<ParsedArticle> articles() {
        return List.copyOf(articles.values());
    }

    /** All that are not rejected, their actors by the ids that they have now. */
    List<Telling> tellings() {
        return tellings.values().stream()
                .filter(telling -> !telling.rejected())
                .map(this::upToDate)
                .toList();
    }

    private Telling upToDate(Telling telling) {
        Statement statement = telling.statement();
        Statement named = Statements.with(statement, now(statement.speakers()), now(statement.targets()));
        ParsedArticle parsed = articles.get(telling.article());
        return new Telling(parsed, named, telling.reviewed(), false);
    }

    private List<String> now(List<String> actors) {
        return actors.stream().map(id -> roster.resolve(id).orElseThrow()).distinct().toList();
    }

    /** Pairs of statements that tell the same speech act because the analyst says so. */
    Set<List<String>> same() {
        return same;
    }

    /** Statements that are a speech act of their own because the analyst says so. */
    Set<String> alone() {
        return alone;
    }

    Map<List<String>, Optional<LinkType>> links() {
        return links;
    }

    /** The events with the analyst's added and removed. */
    List<Event> events(List<Event> found) {
        Map<String, Event> events = new LinkedHashMap<>();
        found.forEach(event -> events.put(event.id(), event));
        for (Edit edit : eventEdits) {
            if (edit.change() instanceof Edit.AddEvent add) {
                events.put(add.event(), new Event(add.event(), add.name(), add.when(), List.of()));
            } else if (edit.change() instanceof Edit.RemoveEvent remove && events.remove(remove.event()) == null) {
                orphans.add(edit);
            }
        }
        return List.copyOf(events.values());
    }

    /** To be asked for when all else is done. */
    List<Edit> orphans() {
        return List.copyOf(orphans);
    }

    private boolean apply(Edit edit) {
        return switch (edit.change()) {
            case Edit.Confirm c -> change(c.statement(), Telling::confirmed);
            case Edit.Reject c -> change(c.statement(), Telling::withRejected);
            case Edit.SetStance c -> change(c.statement(), told -> told.withStance(c.stance(), c.second()));
            case Edit.SetKind c -> change(c.statement(), told -> told.withKind(c.kind()));
            case Edit.SetSpeakers c -> known(c.speakers()) && change(c.statement(),
                    told -> told.withActors(c.speakers(), told.statement().targets()));
            case Edit.SetTargets c -> known(c.targets()) && change(c.statement(),
                    told -> told.withActors(told.statement().speakers(), c.targets()));
            case Edit.SetSaid c -> change(c.statement(), told -> told.withSaid(c.said()));
            case Edit.SetContent c -> fits(c) && change(c.statement(),
                    told -> told.with(Statements.withContent(told.statement(), c.content())));
            case Edit.AddStatement c -> add(c);
            case Edit.AddLink c -> link(c.from(), c.to(), Optional.of(c.type()));
            case Edit.RemoveLink c -> link(c.from(), c.to(), Optional.empty());
            case Edit.Merge c -> merge(c);
            case Edit.Split c -> split(c);
            case Edit.RenameActor c -> actor(c);
            case Edit.MergeActors c -> actor(c);
            case Edit.SetSide c -> actor(c);
            case Edit.AddEvent c -> eventEdits.add(edit);
            case Edit.RemoveEvent c -> eventEdits.add(edit);
            case Edit.SetPublished c -> published(c);
            case Edit.Note c -> tellings.containsKey(c.statement());
        };
    }

    private boolean change(String statement, java.util.function.UnaryOperator<Telling> how) {
        return tellings.computeIfPresent(statement, (id, told) -> how.apply(told)) != null;
    }

    private boolean known(List<String> actors) {
        return actors.stream().allMatch(id -> roster.resolve(id).isPresent());
    }

    private boolean fits(Edit.SetContent change) {
        Telling told = tellings.get(change.statement());
        return told != null && fits(told.parsed(), change.content());
    }

    private static boolean fits(ParsedArticle parsed, List<Span> content) {
        return !content.isEmpty() && content.stream().allMatch(span ->
                !span.isEmpty() && span.end() <= parsed.article().text().length());
    }

    private boolean add(Edit.AddStatement change) {
        ParsedArticle parsed = articles.get(change.article());
        Statement statement = change.statement();
        if (parsed == null || tellings.containsKey(statement.id()) || !known(statement.speakers())
                || !known(statement.targets()) || !fits(parsed, statement.content())
                || !inside(parsed, statement.source()) || !inside(parsed, statement.cue())) {
            return false;
        }
        tellings.put(statement.id(), new Telling(parsed, statement, true, false));
        return true;
    }

    private static boolean inside(ParsedArticle parsed, List<Span> spans) {
        return spans.stream().allMatch(span -> span.end() <= parsed.article().text().length());
    }

    private boolean both(String one, String other) {
        return tellings.containsKey(one) && tellings.containsKey(other) && !one.equals(other);
    }

    private boolean link(String from, String to, Optional<LinkType> type) {
        if (!both(from, to)) {
            return false;
        }
        List<String> ends = List.of(from, to);
        links.remove(ends);
        links.put(ends, type);
        return true;
    }

    private boolean merge(Edit.Merge change) {
        if (!both(change.statement(), change.with())) {
            return false;
        }
        alone.remove(change.statement());
        alone.remove(change.with());
        same.add(List.of(change.statement(), change.with()));
        return true;
    }

    private boolean split(Edit.Split change) {
        if (!tellings.containsKey(change.statement())) {
            return false;
        }
        same.removeIf(pair -> pair.contains(change.statement()));
        alone.add(change.statement());
        return true;
    }

    private boolean actor(Edit.Change change) {
        Optional<Roster> changed = roster.with(change);
        changed.ifPresent(next -> roster = next);
        return changed.isPresent();
    }

    private boolean published(Edit.SetPublished change) {
        return articles.computeIfPresent(change.article(), (id, parsed) -> new ParsedArticle(
                parsed.article().withPublished(change.published()), parsed.actors(), parsed.statements(),
                parsed.links())) != null;
    }
}
