package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rejoinder.model.Annotations;
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
 * more changes nothing and is kept aside. Edits of events wait until there are events. From one list of edits to the
 * next only those are taken back and applied in which they differ.
 */
final class Corrections {
    /** So many of the last edits can be taken back one by one, whatever they are. */
    private static final int STEPS = 32;

    private final Found found;
    private final InUse inUse = new InUse();
    private final List<Edit> edits = new ArrayList<>();
    /** How long the trail was before each of them. */
    private final List<Integer> before = new ArrayList<>();
    private Trail trail;
    private Material material;
    private Relations relations;
    private Remarks remarks;
    private List<Orphan> orphans;
    private List<Edit> eventEdits;
    /** Fewer edits than these cannot be reached by taking back. */
    private int least;

    Corrections(Found found) {
        this.found = found;
        start();
    }

    private void start() {
        edits.clear();
        before.clear();
        trail = new Trail();
        material = new Material(found, trail);
        relations = new Relations(trail);
        remarks = new Remarks(trail);
        orphans = new ArrayList<>();
        eventEdits = new ArrayList<>();
        least = 0;
    }

    /** Makes these the edits in force; where it fails there is no going on from it. */
    void become(List<Edit> wanted) {
        int common = common(wanted);
        if (common < least) {
            start();
            common = 0;
        }
        if (common < edits.size()) {
            trail.backTo(before.get(common));
            edits.subList(common, edits.size()).clear();
            before.subList(common, before.size()).clear();
        }
        int single = Math.max(common, wanted.size() - STEPS);
        material.beginMany();
        wanted.subList(common, single).forEach(this::add);
        least = material.endMany() ? single : least;
        wanted.subList(single, wanted.size()).forEach(this::add);
    }

    /** How many of the first edits are the very same. */
    private int common(List<Edit> wanted) {
        int most = Math.min(edits.size(), wanted.size());
        int common = 0;
        while (common < most && edits.get(common) == wanted.get(common)) {
            common++;
        }
        return common;
    }

    private void add(Edit edit) {
        before.add(trail.length());
        edits.add(edit);
        apply(edit).ifPresent(miss -> trail.add(orphans, new Orphan(edit, miss.reason(), miss.missing())));
    }

    /** Of the edit that is being applied. */
    private int number() {
        return edits.size();
    }

    Found found() {
        return found;
    }

    Roster roster() {
        return material.roster();
    }

    /** In the order of their ids. */
    List<ParsedArticle> articles() {
        return found.articles().values().stream()
                .map(parsed -> material.articles().getOrDefault(parsed.article().id(), parsed)).toList();
    }

    /** By publication, the undated last. */
    List<ParsedArticle> ordered() {
        return material.articles().isEmpty() ? found.ordered() : Cases.ordered(articles());
    }

    /**
     * All that are not rejected, in the order of their ids, their actors by the ids that they have now; one that is as
     * it was when this was last asked is the very same.
     */
    List<Telling> tellings() {
        return inUse.of(material);
    }

    /** What tells one speech act because the analyst says so, and what does not; the same list until that changes. */
    List<ActDecision> acts() {
        return relations.acts();
    }

    /**
     * From both ends of a link to what the analyst made of it: a type, or nothing where it was cut; the same map until
     * that changes.
     */
    Map<List<String>, Optional<LinkType>> links() {
        return relations.links();
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
        return remarks.annotations(roster(), eventNotes);
    }

    private Optional<Miss> apply(Edit edit) {
        return switch (edit.change()) {
            case Edit.Confirm c -> material.change(c.statement(), Telling::withConfirmed);
            case Edit.Unconfirm c -> material.change(c.statement(), Telling::withoutConfirmed);
            case Edit.Reject c -> material.change(c.statement(), told -> told.withRejected(true));
            case Edit.Unreject c -> material.change(c.statement(), told -> told.withRejected(false));
            case Edit.SetStance c -> material.change(c.statement(), told -> told.withStance(c.stance(), c.second()));
            case Edit.SetKind c -> material.change(c.statement(), told -> told.withKind(c.kind()));
            case Edit.SetSpeakers c -> material.unknown(c.speakers()).or(() -> material.change(c.statement(),
                    told -> told.withSpeakers(c.speakers())));
            case Edit.SetTargets c -> material.unknown(c.targets()).or(() -> material.change(c.statement(),
                    told -> told.withTargets(c.targets())));
            case Edit.SetSaid c -> material.change(c.statement(), told -> told.withSaid(c.said()));
            case Edit.Restore c -> material.change(c.statement(), told -> told.restored(c.field()));
            case Edit.SetContent c -> material.missing(c.statement())
                    .or(() -> outside(material.telling(c.statement()).orElseThrow()
                    .parsed(), c.content(), c.statement()))
                    .or(() -> material.change(c.statement(), told -> told.withContent(c.content())));
            case Edit.AddStatement c -> add(c);
            case Edit.AddLink c -> link(c.from(), c.to(), Optional.of(c.type()));
            case Edit.RemoveLink c -> link(c.from(), c.to(), Optional.empty());
            case Edit.Merge c -> merge(c);
            case Edit.Split c -> split(c);
            case Edit.Tag c -> mark(c.statement(), mark -> mark.withTag(c.tag()));
            case Edit.Untag c -> mark(c.statement(), mark -> mark.withoutTag(c.tag()));
            case Edit.SetFlag c -> mark(c.statement(), mark -> mark.withFlag(c.flag()));
            case Edit.Note c -> mark(c.statement(), mark -> mark.withNote(c.text()));
            case Edit.SplitActor c -> material.splitActor(c);
            case Edit.NoteActor c -> material.unknown(List.of(c.actor())).or(() -> {
                remarks.noteActor(number(), c.actor(), c.text());
                return Optional.empty();
            });
            case Edit.AddActor c -> material.changeActor(c, c.actor());
            case Edit.RenameActor c -> material.changeActor(c, c.actor());
            case Edit.MergeActors c ->
                    material.unknown(List.of(c.actor(), c.into())).or(() -> material.changeActor(c, c.actor()));
            case Edit.SetSide c -> material.changeActor(c, c.actor());
            case Edit.SetRole c -> material.changeActor(c, c.actor());
            case Edit.SetOrganisation c -> material.changeActor(c, c.actor());
            case Edit.SetActorType c -> material.changeActor(c, c.actor());
            case Edit.AddEvent c -> later(edit);
            case Edit.RemoveEvent c -> later(edit);
            case Edit.RenameEvent c -> later(edit);
            case Edit.SetEventDate c -> later(edit);
            case Edit.AttachToEvent c -> later(edit);
            case Edit.DetachFromEvent c -> later(edit);
            case Edit.SetEventColour c -> later(edit);
            case Edit.NoteEvent c -> later(edit);
            case Edit.SetPublished c ->
                    material.changeArticle(c.article(), article -> article.withPublished(c.published()));
            case Edit.SetOutlet c -> material.changeArticle(c.article(), article -> article.withOutlet(c.outlet()));
            case Edit.SetTitle c -> material.changeArticle(c.article(), article -> article.withGivenTitle(c.title()));
            case Edit.SetAddress c -> material.changeArticle(c.article(), article -> article.withAddress(c.address()));
            case Edit.SetBlockRole c -> block(c);
            // Views and searches say how a case is looked at and change nothing in it.
            case Edit.KeepView c -> Optional.empty();
            case Edit.RenameView c -> Optional.empty();
            case Edit.MoveView c -> Optional.empty();
            case Edit.DropView c -> Optional.empty();
            case Edit.KeepSearch c -> Optional.empty();
            case Edit.RenameSearch c -> Optional.empty();
            case Edit.DropSearch c -> Optional.empty();
            case Edit.NoteCase c -> {
                remarks.noteCase(c.text());
                yield Optional.empty();
            }
        };
    }

    private Optional<Miss> later(Edit edit) {
        trail.add(eventEdits, edit);
        return Optional.empty();
    }

    private Optional<Miss> mark(String statement, UnaryOperator<Mark> how) {
        Optional<Miss> miss = material.missing(statement);
        if (miss.isEmpty()) {
            remarks.mark(statement, how);
        }
        return miss;
    }

    private Optional<Miss> block(Edit.SetBlockRole change) {
        boolean outside = material.article(change.article()).filter(parsed -> change.block().isEmpty()
                || change.block().end() > parsed.article().text().length()).isPresent();
        return outside ? Miss.of(Reason.NOT_IN_TEXT, change.article())
                : material.changeArticle(change.article(), article ->
                        article.withBlocks(Blocks.with(article.blocks(), change.block(), change.role())));
    }

    private static Optional<Miss> outside(ParsedArticle parsed, List<Span> content, String statement) {
        boolean fits = !content.isEmpty() && inside(parsed, content) && content.stream().noneMatch(Span::isEmpty);
        return fits ? Optional.empty() : Miss.of(Reason.NOT_IN_TEXT, statement);
    }

    private static boolean inside(ParsedArticle parsed, List<Span> spans) {
        return spans.stream().allMatch(span -> span.end() <= parsed.article().text().length());
    }

    private Optional<Miss> add(Edit.AddStatement change) {
        ParsedArticle parsed = material.article(change.article()).orElse(null);
        Statement statement = change.statement();
        if (parsed == null) {
            return Miss.of(Reason.NO_ARTICLE, change.article());
        }
        if (material.telling(statement.id()).isPresent()) {
            return Miss.of(Reason.ALREADY_THERE, statement.id());
        }
        if (!inside(parsed, statement.source()) || !inside(parsed, statement.cue())) {
            return Miss.of(Reason.NOT_IN_TEXT, statement.id());
        }
        Optional<Miss> miss = material.unknown(statement.speakers()).or(() -> material.unknown(statement.targets()))
                .or(() -> outside(parsed, statement.content(), statement.id()));
        if (miss.isEmpty()) {
            material.put(Telling.added(parsed, statement));
        }
        return miss;
    }

    private Optional<Miss> both(String one, String other) {
        return one.equals(other) ? Miss.of(Reason.ITSELF, one)
                : material.missing(one).or(() -> material.missing(other));
    }

    private Optional<Miss> link(String from, String to, Optional<LinkType> type) {
        Optional<Miss> miss = both(from, to);
        if (miss.isEmpty()) {
            relations.link(number(), from, to, type);
        }
        return miss;
    }

    private Optional<Miss> merge(Edit.Merge change) {
        Optional<Miss> miss = both(change.statement(), change.with());
        if (miss.isEmpty()) {
            relations.decide(new ActDecision.Together(change.all()));
        }
        return miss;
    }

    private Optional<Miss> split(Edit.Split change) {
        Optional<Miss> miss = material.missing(change.statement());
        if (miss.isEmpty()) {
            relations.decide(new ActDecision.Alone(change.statement()));
        }
        return miss;
    }
}
