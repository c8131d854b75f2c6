package org.rejoinder.casework;

import java.util.List;
import java.util.Optional;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;

/**
 * A statement on its way into a case: its actors are the case's, and the analyst's edits are applied one after
 * another.
 *
 * @param added      an analyst has added it
 * @param confirmed  an analyst has said that it is right
 * @param changed    an analyst has changed it
 * @param rejected   an analyst has said that it is none
 * @param dated      an analyst has decided when it was said, be it as the machine read it, or that nobody knows
 */
record Telling(ParsedArticle parsed, Statement statement,
        boolean added, boolean confirmed, boolean changed, boolean rejected, boolean dated) {
    static Telling found(ParsedArticle parsed, Statement statement) {
        return new Telling(parsed, statement, false, false, false, false, false);
    }

    static Telling added(ParsedArticle parsed, Statement statement) {
        return new Telling(parsed, statement, true, false, true, false, true);
    }

    /** Equal, in the very same article. */
    boolean isLike(Telling other) {
        return this == other || parsed == other.parsed && added == other.added && confirmed == other.confirmed
                && changed == other.changed && rejected == other.rejected && dated == other.dated
                && statement.equals(other.statement);
    }

    String id() {
        return statement.id();
    }

    String article() {
        return parsed.article().id();
    }

    /** An analyst has confirmed or changed it. */
    boolean reviewed() {
        return confirmed || changed;
    }

    Report report() {
        return new Report(article(), statement);
    }

    SpeechAct act(Roster roster) {
        return SpeechAct.of(parsed, statement, roster.get(statement.speakers()), roster.get(statement.targets()));
    }

    Telling withConfirmed() {
        return new Telling(parsed, statement, added, true, changed, rejected, dated);
    }

    Telling withoutConfirmed() {
        return new Telling(parsed, statement, added, false, changed, rejected, dated);
    }

    Telling withRejected(boolean now) {
        return new Telling(parsed, statement, added, confirmed, changed, now, dated);
    }

    Telling withStance(Stance stance, Optional<Stance> second) {
        return with(Statements.with(statement, stance, second));
    }

    Telling withKind(StatementKind kind) {
        return with(Statements.with(statement, kind));
    }

    Telling withActors(List<String> speakers, List<String> targets) {
        return with(Statements.with(statement, speakers, targets));
    }

    Telling withSaid(Optional<Said> said) {
        return new Telling(parsed, Statements.with(statement, said), added, confirmed, true, rejected, true);
    }

    Telling with(Statement next) {
        return new Telling(parsed, next, added, confirmed, true, rejected, dated);
    }

    /** With another actor wherever that one stands now; nobody has reviewed the statement for that. */
    Telling withOther(String actor, String other, Roster roster) {
        return noted(Statements.with(statement, others(statement.speakers(), actor, other, roster),
                others(statement.targets(), actor, other, roster)));
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
                same ? statement : Statements.with(statement, speakers, targets),
                added, confirmed, changed, rejected, dated);
    }

    /** The same, but nobody has reviewed it for that: what several articles together show, and by which rule. */
    Telling concluding(Said said, String rule) {
        return noted(Statements.with(statement, said, rule));
    }

    private Telling noted(Statement next) {
        return new Telling(parsed, next, added, confirmed, changed, rejected, dated);
    }
}
