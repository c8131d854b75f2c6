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
 * @param read       the same with what several articles together show of it. What is one act with it is told by
 *                   this, so that to correct a statement never tears apart what is one; of one that an analyst added,
 *                   as it is
 * @param added      an analyst has added it
 * @param confirmed  an analyst has said that it is right
 * @param rejected   an analyst has said that it is none
 * @param decided    what of it an analyst has decided, be it as it was found, or that nobody knows
 */
record Telling(ParsedArticle parsed, Statement statement, Statement found, Statement read,
        boolean added, boolean confirmed, boolean rejected, Set<Field> decided) {
    Telling {
        decided = Set.copyOf(decided);
    }

    static Telling found(ParsedArticle parsed, Statement statement) {
        return new Telling(parsed, statement, statement, statement, false, false, false, Set.of());
    }

    static Telling added(ParsedArticle parsed, Statement statement) {
        return new Telling(parsed, statement, statement, statement, true, false, false, Set.of());
    }

    /** Equal, in the very same article. */
    boolean isLike(Telling other) {
        return this == other || parsed == other.parsed && added == other.added && confirmed == other.confirmed
                && rejected == other.rejected && decided.equals(other.decided) && statement.equals(other.statement)
                && read.equals(other.read);
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
        return new Telling(parsed, statement, found, read, added, true, rejected, decided);
    }

    Telling withoutConfirmed() {
        return new Telling(parsed, statement, found, read, added, false, rejected, decided);
    }

    Telling withRejected(boolean now) {
        return new Telling(parsed, statement, found, read, added, confirmed, now, decided);
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
        return new Telling(parsed, next, found, added ? next : read, added, confirmed, rejected, fields);
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
        return new Telling(parsed, back.statement(), found, back.read(), added, confirmed, rejected, fields);
    }

    /** With another actor wherever that one stands now; nobody has reviewed the statement for that. */
    Telling withOther(String actor, String other, Roster roster) {
        Statement next = other(statement, actor, other, roster);
        return new Telling(parsed, next, found == statement ? next : other(found, actor, other, roster),
                read == statement ? next : other(read, actor, other, roster), added, confirmed, rejected, decided);
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
        Statement next = now(statement, roster);
        Statement nextRead = read == statement ? next : now(read, roster);
        return next == statement && nextRead == read && edited == parsed ? this
                : new Telling(edited, next, found, nextRead, added, confirmed, rejected, decided);
    }

    private static Statement now(Statement told, Roster roster) {
        List<String> speakers = roster.now(told.speakers());
        List<String> targets = roster.now(told.targets());
        return speakers == told.speakers() && targets == told.targets() ? told
                : Statements.with(told, speakers, targets);
    }

    /**
     * What several articles together show, and by which rule; nobody has reviewed the statement for that. What an
     * analyst decided of its date stands.
     */
    Telling concluding(Said said, String rule) {
        Statement next = Statements.with(read, said, rule);
        Statement nextStatement = dated() ? statement
                : read == statement ? next : Statements.with(statement, said, rule);
        return new Telling(parsed, nextStatement, found, next, added, confirmed, rejected, decided);
    }
}
