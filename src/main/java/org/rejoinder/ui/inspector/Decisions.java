package org.rejoinder.ui.inspector;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Steps;
import org.rejoinder.ui.words.Wording;

/** Tells what an analyst decided about a statement, and what the machine had said. */
final class Decisions {
    private final Wording wording;
    private final Steps steps;

    private record Found(ParsedArticle parsed, Statement statement) {}

    Decisions(Wording wording) {
        this.wording = wording;
        steps = new Steps(wording.messages(), ZoneId.systemDefault());
    }

    /**
     * What is decided of a statement, whichever of its reports it is said of; each link and each tag is one of its own.
     */
    private record Matter(Topic.Field field, String detail) {
        static Matter of(Edit.Change change) {
            Topic topic = Topic.of(change);
            return new Matter(topic.field(), topic.thing() == Topic.Thing.LINK ? topic.id() : topic.detail());
        }
    }

    /** The last decision of each matter, in order of time. */
    List<Details.Decided> of(CaseIndex index, Utterance utterance) {
        Map<Matter, Edit> last = new LinkedHashMap<>();
        for (Edit edit : index.decided(utterance)) {
            if (edit.change() instanceof Edit.Restore back) {
                last.values().removeIf(other -> Topic.of(other.change()).equals(Topic.of(back)));
            }
            if (statement(edit.change()).isPresent()) {
                Matter matter = Matter.of(edit.change());
                last.remove(matter);
                last.put(matter, edit);
            }
        }
        return last.values().stream().map(edit -> new Details.Decided(
                edit, what(index, edit.change()), machine(index, utterance, edit.change()), steps.signed(edit)))
                .toList();
    }

    /** The step, with which of several it is. */
    private String what(CaseIndex index, Edit.Change change) {
        String step = capitalised(steps.name(change));
        Optional<String> which = switch (change) {
            case Edit.AddLink c ->
                    index.utteranceOf(c.to()).map(other -> wording.names().speakers(index.speakers(other)));
            case Edit.RemoveLink c ->
                    index.utteranceOf(c.to()).map(other -> wording.names().speakers(index.speakers(other)));
            case Edit.Tag c -> Optional.of(c.tag());
            case Edit.Untag c -> Optional.of(c.tag());
            default -> Optional.empty();
        };
        return which.map(one -> wording.messages().get("decisions.did", step, one)).orElse(step);
    }

    /** The ids of its statements that stand confirmed. */
    List<String> confirmed(CaseIndex index, Utterance utterance) {
        Map<String, Edit.Change> last = new LinkedHashMap<>();
        for (Edit edit : index.decided(utterance)) {
            Topic topic = Topic.of(edit.change());
            if (topic.field() == Topic.Field.REVIEW) {
                last.put(topic.id(), edit.change());
            }
        }
        return last.entrySet().stream().filter(entry -> entry.getValue() instanceof Edit.Confirm)
                .map(Map.Entry::getKey).toList();
    }

    /** What the machine read of a report, whatever was decided since. */
    String machine(CaseIndex index, Report report) {
        return index.article(report.articleId()).flatMap(parsed -> parsed.statement(report.statement().id())
                .map(read -> wording.messages().get("machine.read",
                        wording.messages().of("stance", Tone.of(read.stance(), false)), names(parsed, read.speakers()),
                        wording.messages().of("kind", read.kind()), wording.dates().said(read.said()))))
                .orElseGet(() -> wording.messages().get("machine.nothing"));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Optional<String> statement(Edit.Change change) {
        return Optional.ofNullable(switch (change) {
            case Edit.Confirm c -> c.statement();
            case Edit.Unconfirm c -> c.statement();
            case Edit.Unreject c -> c.statement();
            case Edit.SetStance c -> c.statement();
            case Edit.SetKind c -> c.statement();
            case Edit.SetSpeakers c -> c.statement();
            case Edit.SetTargets c -> c.statement();
            case Edit.SetSaid c -> c.statement();
            case Edit.SetContent c -> c.statement();
            case Edit.AddStatement c -> c.statement().id();
            case Edit.AddLink c -> c.from();
            case Edit.RemoveLink c -> c.from();
            case Edit.Merge c -> c.statement();
            case Edit.Split c -> c.statement();
            case Edit.Note c -> c.statement();
            case Edit.Tag c -> c.statement();
            case Edit.Untag c -> c.statement();
            case Edit.SetFlag c -> c.statement();
            default -> null;
        });
    }

    private String machine(CaseIndex index, Utterance utterance, Edit.Change change) {
        return statement(change).flatMap(id -> found(index, utterance, id)).map(found -> switch (change) {
            case Edit.SetStance c -> wording.messages().of("stance", Tone.of(found.statement().stance(), false));
            case Edit.SetKind c -> wording.messages().of("kind", found.statement().kind());
            case Edit.SetSpeakers c -> names(found.parsed(), found.statement().speakers());
            case Edit.SetTargets c -> names(found.parsed(), found.statement().targets());
            case Edit.SetSaid c -> wording.dates().said(found.statement().said());
            case Edit.SetContent c -> wording.messages().get("quoted",
                    index.words(found.parsed().article().id(), found.statement().content()));
            default -> "";
        }).orElse("");
    }

    private String names(ParsedArticle parsed, List<String> ids) {
        List<Actor> actors = parsed.actors().stream().filter(actor -> ids.contains(actor.id())).toList();
        return wording.names().speakers(actors);
    }

    /** The statement as the machine read it; empty where an analyst added it. */
    private static Optional<Found> found(CaseIndex index, Utterance utterance, String id) {
        return utterance.reports().stream().filter(report -> report.statement().id().equals(id)).findFirst()
                .flatMap(report -> index.article(report.articleId()))
                .flatMap(parsed -> parsed.statements().stream().filter(statement -> statement.id().equals(id))
                        .findFirst().map(statement -> new Found(parsed, statement)));
    }
}
