package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rejoinder.model.Annotations;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.Orphan.Reason;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

/**
 * The analyst's edits, applied in their order to what the machine found. An edit of something that is not there any
 * more changes nothing and is kept aside. Edits of events wait until there are events.
 */
final class Corrections {
    private final Found found;
    /** Those that are not as they were found, by id. */
    private final Map<String, ParsedArticle> articles = new HashMap<>();
    private final Map<String, Telling> tellings = new HashMap<>();
    /** The articles' own until an edit changes it. */
    private Roster roster;
    private final List<Orphan> orphans = new ArrayList<>();
    private final List<Edit> eventEdits = new ArrayList<>();
    private final Set<List<String>> same = new LinkedHashSet<>();
    private final Set<String> alone = new LinkedHashSet<>();
    /** From both ends of a link to what the analyst made of it: a type, or nothing where it was cut. */
    private final Map<List<String>, Optional<LinkType>> links = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, String> actorNotes = new LinkedHashMap<>();
    private Optional<String> note = Optional.empty();

    /** Why an edit does not fit, and what it missed. */
    private record Miss(Reason reason, String missing) {}

    Corrections(Found found, List<Edit> edits) {
        this.found = found;
        roster = found.roster();
        for (Edit edit : edits) {
            apply(edit).ifPresent(miss -> orphans.add(new Orphan(edit, miss.reason(), miss.missing())));
        }
    }

    Roster roster() {
        return roster;
    }

    /** In the order of their ids. */
    List<ParsedArticle> articles() {
        return found.articles().values().stream().map(parsed -> articles.getOrDefault(parsed.article().id(), parsed)).toList();
    }

    /** By publication, the undated last. */
    List<ParsedArticle> ordered() {
        return articles.isEmpty() ? found.ordered() : Cases.ordered(articles());
    }

    /** All that are not rejected, in the order of their ids, their actors by the ids that they have now. */
    List<Telling> tellings() {
        boolean otherwise = !articles.isEmpty() || roster != found.roster();
        List<Telling> all = new ArrayList<>(found.inUse().size());
        if (otherwise || tellings.values().stream().anyMatch(this::isNew)) {
            TreeMap<String, Telling> sorted = new TreeMap<>(found.tellings());
            sorted.putAll(tellings);
            sorted.values().forEach(telling -> use(telling, all));
        } else {
            found.inUse().forEach(telling -> {
                Telling now = tellings.get(telling.id());
                if (now == null) {
                    all.add(telling);
                } else {
                    use(now, all);
                }
            });
        }
        return all;
    }

    /** True for what is in use only since an edit. */
    private boolean isNew(Telling telling) {
        Telling before = found.tellings().get(telling.id());
        return before == null || Blocks.hides(before.parsed().article(), before.statement());
    }

    private void use(Telling telling, List<Telling> used) {
        ParsedArticle parsed = articles.getOrDefault(telling.article(), telling.parsed());
        if (!telling.rejected() && (telling.added() || !Blocks.hides(parsed.article(), telling.statement()))) {
            used.add(telling.in(parsed, roster));
        }
    }

    private Optional<Telling> telling(String id) {
        return Optional.ofNullable(tellings.getOrDefault(id, found.tellings().get(id)));
    }

    private Optional<ParsedArticle> parsed(String id) {
        return Optional.ofNullable(articles.getOrDefault(id, found.articles().get(id)));
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

    /** Those about events, in their order. */
    List<Edit> eventEdits() {
        return eventEdits;
    }

    /** Those of events not among them. */
    List<Orphan> orphans() {
        return orphans;
    }

    /** @param eventNotes  by event id; blank where taken away */
    Annotations annotations(Map<String, String> eventNotes) {
        Map<String, Mark> marked = new HashMap<>(marks);
        marked.values().removeIf(Mark::isEmpty);
        Map<String, String> actors = new HashMap<>();
        actorNotes.forEach((id, text) -> {
            if (!text.isBlank()) {
                actors.merge(roster.resolve(id).orElseThrow(), text, (one, other) -> one + "\n" + other);
            }
        });
        Map<String, String> events = new HashMap<>(eventNotes);
        events.values().removeIf(String::isBlank);
        return new Annotations(marked, actors, events, note);
    }

    private Optional<Miss> apply(Edit edit) {
        return switch (edit.change()) {
            case Edit.Confirm c -> change(c.statement(), Telling::withConfirmed);
            case Edit.Unconfirm c -> change(c.statement(), Telling::withoutConfirmed);
            case Edit.Reject c -> change(c.statement(), told -> told.withRejected(true));
            case Edit.Unreject c -> change(c.statement(), told -> told.withRejected(false));
            case Edit.SetStance c -> change(c.statement(), told -> told.withStance(c.stance(), c.second()));
            case Edit.SetKind c -> change(c.statement(), told -> told.withKind(c.kind()));
            case Edit.SetSpeakers c -> unknown(c.speakers()).or(() -> change(c.statement(),
                    told -> told.withActors(c.speakers(), told.statement().targets())));
            case Edit.SetTargets c -> unknown(c.targets()).or(() -> change(c.statement(),
                    told -> told.withActors(told.statement().speakers(), c.targets())));
            case Edit.SetSaid c -> change(c.statement(), told -> told.withSaid(c.said()));
            case Edit.SetContent c -> missing(c.statement())
                    .or(() -> outside(telling(c.statement()).orElseThrow().parsed(), c.content(), c.statement()))
                    .or(() -> change(c.statement(), told -> told.with(Statements.withContent(told.statement(), c.content()))));
            case Edit.AddStatement c -> add(c);
            case Edit.AddLink c -> link(c.from(), c.to(), Optional.of(c.type()));
            case Edit.RemoveLink c -> link(c.from(), c.to(), Optional.empty());
            case Edit.Merge c -> merge(c);
            case Edit.Split c -> split(c);
            case Edit.Tag c -> mark(c.statement(), mark -> mark.withTag(c.tag()));
            case Edit.Untag c -> mark(c.statement(), mark -> mark.withoutTag(c.tag()));
            case Edit.SetFlag c -> mark(c.statement(), mark -> mark.withFlag(c.flag()));
            case Edit.Note c -> mark(c.statement(), mark -> mark.withNote(c.text()));
            case Edit.SplitActor c -> splitActor(c);
            case Edit.NoteActor c -> unknown(List.of(c.actor())).or(() -> {
                actorNotes.put(c.actor(), c.text());
                return Optional.empty();
            });
            case Edit.AddActor c -> actor(c, c.actor());
            case Edit.RenameActor c -> actor(c, c.actor());
            case Edit.MergeActors c -> unknown(List.of(c.actor(), c.into())).or(() -> actor(c, c.actor()));
            case Edit.SetSide c -> actor(c, c.actor());
            case Edit.SetRole c -> actor(c, c.actor());
            case Edit.SetOrganisation c -> actor(c, c.actor());
            case Edit.SetActorType c -> actor(c, c.actor());
            case Edit.AddEvent c -> later(edit);
            case Edit.RemoveEvent c -> later(edit);
            case Edit.RenameEvent c -> later(edit);
            case Edit.SetEventDate c -> later(edit);
            case Edit.AttachToEvent c -> later(edit);
            case Edit.DetachFromEvent c -> later(edit);
            case Edit.NoteEvent c -> later(edit);
            case Edit.SetPublished c -> article(c.article(), article -> article.withPublished(c.published()));
            case Edit.SetOutlet c -> article(c.article(), article -> article.withOutlet(c.outlet()));
            case Edit.SetTitle c -> article(c.article(), article -> article.withGivenTitle(c.title()));
            case Edit.SetAddress c -> article(c.article(), article -> article.withAddress(c.address()));
            case Edit.SetBlockRole c -> block(c);
            // Views and searches say how a case is looked at and change nothing in it.
            case Edit.KeepView c -> Optional.empty();
            case Edit.RenameView c -> Optional.empty();
            case Edit.DropView c -> Optional.empty();
            case Edit.KeepSearch c -> Optional.empty();
            case Edit.RenameSearch c -> Optional.empty();
            case Edit.DropSearch c -> Optional.empty();
            case Edit.NoteCase c -> {
                note = Optional.of(c.text()).filter(text -> !text.isBlank());
                yield Optional.empty();
            }
        };
    }

    private Optional<Miss> later(Edit edit) {
        eventEdits.add(edit);
        return Optional.empty();
    }

    private Optional<Miss> missing(String statement) {
        return telling(statement).isPresent() ? Optional.empty() : Optional.of(new Miss(Reason.NO_STATEMENT, statement));
    }

    private Optional<Miss> unknown(List<String> actors) {
        return actors.stream().filter(id -> roster.resolve(id).isEmpty()).findFirst()
                .map(id -> new Miss(Reason.NO_ACTOR, id));
    }

    private Optional<Miss> change(String statement, UnaryOperator<Telling> how) {
        Optional<Telling> told = telling(statement);
        told.ifPresent(known -> tellings.put(statement, how.apply(known)));
        return told.isPresent() ? Optional.empty() : missing(statement);
    }

    private Optional<Miss> mark(String statement, UnaryOperator<Mark> how) {
        Optional<Miss> miss = missing(statement);
        if (miss.isEmpty()) {
            marks.put(statement, how.apply(marks.getOrDefault(statement, Mark.NONE)));
        }
        return miss;
    }

    private Optional<Miss> article(String id, UnaryOperator<Article> how) {
        Optional<ParsedArticle> known = parsed(id);
        known.ifPresent(parsed -> articles.put(id, new ParsedArticle(how.apply(parsed.article()),
                parsed.actors(), parsed.statements(), parsed.links())));
        return known.isPresent() ? Optional.empty() : Optional.of(new Miss(Reason.NO_ARTICLE, id));
    }

    private Optional<Miss> block(Edit.SetBlockRole change) {
        boolean outside = parsed(change.article()).filter(parsed -> change.block().isEmpty()
                || change.block().end() > parsed.article().text().length()).isPresent();
        return outside ? Optional.of(new Miss(Reason.NOT_IN_TEXT, change.article()))
                : article(change.article(), article ->
                        article.withBlocks(Blocks.with(article.blocks(), change.block(), change.role())));
    }

    private static Optional<Miss> outside(ParsedArticle parsed, List<Span> content, String statement) {
        boolean fits = !content.isEmpty() && inside(parsed, content) && content.stream().noneMatch(Span::isEmpty);
        return fits ? Optional.empty() : Optional.of(new Miss(Reason.NOT_IN_TEXT, statement));
    }

    private static boolean inside(ParsedArticle parsed, List<Span> spans) {
        return spans.stream().allMatch(span -> span.end() <= parsed.article().text().length());
    }

    private Optional<Miss> add(Edit.AddStatement change) {
        ParsedArticle parsed = parsed(change.article()).orElse(null);
        Statement statement = change.statement();
        if (parsed == null) {
            return Optional.of(new Miss(Reason.NO_ARTICLE, change.article()));
        }
        if (telling(statement.id()).isPresent()) {
            return Optional.of(new Miss(Reason.ALREADY_THERE, statement.id()));
        }
        if (!inside(parsed, statement.source()) || !inside(parsed, statement.cue())) {
            return Optional.of(new Miss(Reason.NOT_IN_TEXT, statement.id()));
        }
        Optional<Miss> miss = unknown(statement.speakers()).or(() -> unknown(statement.targets()))
                .or(() -> outside(parsed, statement.content(), statement.id()));
        if (miss.isEmpty()) {
            tellings.put(statement.id(), Telling.added(parsed, statement));
        }
        return miss;
    }

    private Optional<Miss> both(String one, String other) {
        return one.equals(other) ? Optional.of(new Miss(Reason.ITSELF, one)) : missing(one).or(() -> missing(other));
    }

    private Optional<Miss> link(String from, String to, Optional<LinkType> type) {
        Optional<Miss> miss = both(from, to);
        if (miss.isEmpty()) {
            List<String> ends = List.of(from, to);
            links.remove(ends);
            links.put(ends, type);
        }
        return miss;
    }

    private Optional<Miss> merge(Edit.Merge change) {
        Optional<Miss> miss = both(change.statement(), change.with());
        if (miss.isEmpty()) {
            alone.remove(change.statement());
            alone.remove(change.with());
            same.add(List.of(change.statement(), change.with()));
        }
        return miss;
    }

    private Optional<Miss> split(Edit.Split change) {
        Optional<Miss> miss = missing(change.statement());
        if (miss.isEmpty()) {
            same.removeIf(pair -> pair.contains(change.statement()));
            alone.add(change.statement());
        }
        return miss;
    }

    private Optional<Miss> actor(Edit.Change change, String id) {
        return ownRoster().apply(change) ? Optional.empty() : Optional.of(new Miss(
                change instanceof Edit.AddActor ? Reason.ALREADY_THERE : Reason.NO_ACTOR, id));
    }

    private Roster ownRoster() {
        roster = roster == found.roster() ? roster.copy() : roster;
        return roster;
    }

    private Optional<Miss> splitActor(Edit.SplitActor change) {
        Optional<Miss> miss = unknown(List.of(change.actor()));
        if (miss.isPresent()) {
            return miss;
        }
        String actor = roster.resolve(change.actor()).orElseThrow();
        if (actor.equals(change.other())) {
            return Optional.of(new Miss(Reason.ITSELF, actor));
        }
        Set<String> inArticles = new LinkedHashSet<>(change.articles());
        TreeMap<String, Telling> all = new TreeMap<>(found.tellings());
        all.putAll(tellings);
        List<Telling> theirs = all.values().stream()
                .filter(told -> change.statements().contains(told.id()) || inArticles.contains(told.article())).toList();
        List<String> places = java.util.stream.Stream.concat(
                change.articles().stream(), theirs.stream().map(Telling::article)).toList();
        ownRoster().split(actor, change.other(), change.name(), found.original(change.other()).map(List::of)
                .orElseGet(() -> found.tellingsOf(actor, places, roster)));
        theirs.forEach(told -> tellings.put(told.id(), told.withOther(actor, change.other(), roster)));
        return theirs.isEmpty() && !change.statements().isEmpty()
                ? Optional.of(new Miss(Reason.NO_STATEMENT, change.statements().getFirst())) : Optional.empty();
    }
}
