package org.rejoinder.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Topic.Field;

/**
 * A statement on its way into a case: its actors are the case's, and the analyst's edits are applied one after
 * another.
 *
 * @param found      the statement with nothing of it decided
 * @param added      an analyst has added it
 * @param confirmed  an analyst has said that it is right
 * @param rejected   an analyst has said that it is none
 * @param decided    what of it an analyst has decided, be it as it was found, or that nobody knows
 */
record Telling(ParsedArticle parsed, Statement statement, Statement found,
        boolean added, boolean confirmed, boolean rejected, Set<Field> decided) {
    Telling {
        decided = Set.copyOf(decided);
    }

    static Telling found(ParsedArticle parsed, Statement statement) {
        return new Telling(parsed, statement, statement, false, false, false, Set.of());
    }

    static Telling added(ParsedArticle parsed, Statement statement) {
        return new Telling(parsed, statement, statement, true, false, false, Set.of());
    }

    /** Equal, in the very same article. */
    boolean isLike(Telling other) {
        return this == other || parsed == other.parsed && added == other.added && confirmed == other.confirmed
                && rejected == other.rejected && decided.equals(other.decided) && statement.equals(other.statement);
    }

    String id() {
        return statement.id();
    }

    String article() {
        return parsed.article().id();
    }

    /** An analyst has confirmed or changed it. */
    boolean reviewed() {
        return confirmed || added || !decided.isEmpty();
    }

    /** An analyst has decided when it was said. */
    boolean dated() {
        return added || decided.contains(Field.SAID);
    }

    Report report() {
        return new Report(article(), statement);
    }

    Telling withConfirmed() {
        return new Telling(parsed, statement, found, added, true, rejected, decided);
    }

    Telling withoutConfirmed() {
        return new Telling(parsed, statement, found, added, false, rejected, decided);
    }

    Telling withRejected(boolean now) {
        return new Telling(parsed, statement, found, added, confirmed, now, decided);
    }

    Telling withStance(Stance stance, Optional<Stance> second) {
        return decided(Field.STANCE, Statements.with(statement, stance, second));
    }

    Telling withKind(StatementKind kind) {
        return decided(Field.KIND, Statements.with(statement, kind));
    }

    Telling withSpeakers(List<String> speakers) {
        return decided(Field.SPEAKERS, Statements.with(statement, speakers, statement.targets()));
    }

    Telling withTargets(List<String> targets) {
        return decided(Field.TARGETS, Statements.with(statement, statement.speakers(), targets));
    }

    Telling withSaid(Optional<Said> said) {
        return decided(Field.SAID, Statements.with(statement, said));
    }

    Telling withContent(List<Span> content) {
        return decided(Field.CONTENT, Statements.withContent(statement, content));
    }

    private Telling decided(Field field, Statement next) {
        Set<Field> fields = new HashSet<>(decided);
        fields.add(field);
        return new Telling(parsed, next, found, added, confirmed, rejected, fields);
    }

    /** As it was found in one thing, which nobody has decided any more. */
    Telling restored(Field field) {
        Telling back = switch (field) {
            case STANCE -> withStance(found.stance(), found.secondStance());
            case KIND -> withKind(found.kind());
            case SPEAKERS -> withSpeakers(found.speakers());
            case TARGETS -> withTargets(found.targets());
            case SAID -> withSaid(found.said());
            case CONTENT -> withContent(found.content());
            default -> this;
        };
        Set<Field> fields = new HashSet<>(decided);
        fields.remove(field);
        return new Telling(parsed, back.statement(), found, added, confirmed, rejected, fields);
    }

    /** With another actor wherever that one stands now; nobody has reviewed the statement for that. */
    Telling withOther(String actor, String other, Roster roster) {
        Statement next = other(statement, actor, other, roster);
        return new Telling(parsed, next, found == statement ? next : other(found, actor, other, roster),
                added, confirmed, rejected, decided);
    }

    private static Statement other(Statement told, String actor, String other, Roster roster) {
        return Statements.with(told, others(told.speakers(), actor, other, roster),
                others(told.targets(), actor, other, roster));
    }

    private static List<String> others(List<String> ids, String actor, String other, Roster roster) {
        return ids.stream().map(id -> roster.resolve(id).filter(actor::equals).isPresent() ? other : id).toList();
    }

    /** The same in its article as edited, its actors by the ids that they have at last; this where nothing differs. */
    Telling in(ParsedArticle edited, Roster roster) {
        List<String> speakers = roster.now(statement.speakers());
        List<String> targets = roster.now(statement.targets());
        boolean same = speakers == statement.speakers() && targets == statement.targets();
        return same && edited == parsed ? this : new Telling(edited,
                same ? statement : Statements.with(statement, speakers, targets), found,
                added, confirmed, rejected, decided);
    }

    /** The same, but nobody has reviewed it for that: what several articles together show, and by which rule. */
    Telling concluding(Said said, String rule) {
        return new Telling(parsed, Statements.with(statement, said, rule), found, added, confirmed, rejected, decided);
    }
}
