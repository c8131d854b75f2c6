package org.rejoinder.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic.Field;
import org.rejoinder.model.Utterance;

/** The statements that tell one speech act to the utterance that they tell. */
final class Utterances {
    private Utterances() {}

    static Utterance of(List<Telling> tellings, Roster roster) {
        List<Telling> reports = tellings.stream().sorted(ReportOrder.BEST_FIRST).toList();
        Statement best = reports.getFirst().statement();
        Optional<Statement> stance = decided(reports, Field.STANCE);
        return new Utterance("u-" + best.id().replaceFirst("^s-", ""),
                decided(reports, Field.KIND).orElse(best).kind(), stance.orElse(best).stance(),
                stance.map(Statement::secondStance).orElseGet(() -> second(reports)),
                speakers(reports, roster), targets(reports), SaidNarrowing.narrow(reports),
                reports.stream().map(Telling::report).toList(), best.confidence(),
                reports.stream().anyMatch(Telling::reviewed));
    }

    /** What else was done: as the best report has it, else as another report has it that says more than a comment. */
    private static Optional<Stance> second(List<Telling> reports) {
        Statement best = reports.getFirst().statement();
        return best.secondStance().or(() -> reports.stream()
                .map(Telling::statement)
                .flatMap(other -> Stream.concat(other.secondStance().stream(), Stream.of(other.stance())))
                .filter(stance -> stance != best.stance() && stance != Stance.COMMENT)
                .findFirst());
    }

    /** As the analyst has it; else as the best report that names a person; else as the best that names anybody. */
    private static List<String> speakers(List<Telling> reports, Roster roster) {
        return decided(reports, Field.SPEAKERS).map(Statement::speakers).orElseGet(() -> reports.stream()
                .map(report -> report.statement().speakers())
                .filter(ids -> ids.stream().anyMatch(id -> roster.get(id).type() == ActorType.PERSON))
                .findFirst()
                .orElseGet(() -> first(reports, Statement::speakers)));
    }

    private static List<String> targets(List<Telling> reports) {
        return decided(reports, Field.TARGETS).map(Statement::targets)
                .orElseGet(() -> first(reports, Statement::targets));
    }

    /** What the analyst said of a field, be it that nobody knows; to confirm what is seen changes nothing of it. */
    private static Optional<Statement> decided(List<Telling> reports, Field field) {
        return reports.stream().filter(report -> report.added() || report.decided().contains(field)).findFirst()
                .map(Telling::statement);
    }

    private static List<String> first(List<Telling> reports, Function<Statement, List<String>> field) {
        return reports.stream()
                .map(report -> field.apply(report.statement()))
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
