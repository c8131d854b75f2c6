package org.rejoinder.casefile;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Flag;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Topic;
import tools.jackson.databind.JsonNode;

/** JSON that its schema has passed to edits. */
final class EditReader {
    private final Texts texts;

    EditReader(Texts texts) {
        this.texts = texts;
    }

    /**
     * @throws IllegalArgumentException if the edit is of a kind that is not known, or its spans do not stand where it
     *         says
     */
    Edit edit(JsonNode node) {
        return new Edit(text(node, "id"), text(node, "author"), Instant.parse(text(node, "at")), change(node),
                ParsedArticleReader.filled(node, "step"));
    }

    private Edit.Change change(JsonNode node) {
        return switch (text(node, "type")) {
            case "confirm" -> new Edit.Confirm(statement(node));
            case "reject" -> new Edit.Reject(statement(node));
            case "set_stance" -> new Edit.SetStance(statement(node),
                    ParsedArticleReader.constant(Stance.class, node, "stance"),
                    ParsedArticleReader.optional(Stance.class, node, "secondStance"));
            case "set_kind" -> new Edit.SetKind(statement(node),
                    ParsedArticleReader.constant(StatementKind.class, node, "kind"));
            case "set_speakers" -> new Edit.SetSpeakers(statement(node),
                    ParsedArticleReader.strings(node.path("speakers")));
            case "set_targets" -> new Edit.SetTargets(statement(node),
                    ParsedArticleReader.strings(node.path("targets")));
            case "set_said" -> new Edit.SetSaid(statement(node), said(node, "said"));
            case "restore" -> new Edit.Restore(statement(node),
                    ParsedArticleReader.constant(Topic.Field.class, node, "field"));
            case "set_content" -> new Edit.SetContent(statement(node),
                    reader(node).spans(node.path("content"), "edit " + text(node, "id")));
            case "add_statement" -> new Edit.AddStatement(text(node, "article"),
                    reader(node).statement(node.path("added")));
            case "add_link" -> new Edit.AddLink(text(node, "from"), text(node, "to"),
                    ParsedArticleReader.constant(LinkType.class, node, "link"));
            case "remove_link" -> new Edit.RemoveLink(text(node, "from"), text(node, "to"));
            case "merge" -> new Edit.Merge(statement(node), text(node, "with"),
                    ParsedArticleReader.strings(node.path("also")));
            case "split" -> new Edit.Split(statement(node), ParsedArticleReader.strings(node.path("apart")));
            case "unconfirm" -> new Edit.Unconfirm(statement(node));
            case "unreject" -> new Edit.Unreject(statement(node));
            case "tag" -> new Edit.Tag(statement(node), text(node, "tag"));
            case "untag" -> new Edit.Untag(statement(node), text(node, "tag"));
            case "set_flag" ->
                    new Edit.SetFlag(statement(node), ParsedArticleReader.optional(Flag.class, node, "flag"));
            case "note" -> new Edit.Note(statement(node), text(node, "text"));
            case "note_case" -> new Edit.NoteCase(text(node, "text"));
            case "set_published" -> new Edit.SetPublished(text(node, "article"), node.path("published").isObject()
                    ? Optional.of(reader(node).published(node.path("published"))) : Optional.empty());
            case "set_outlet" -> new Edit.SetOutlet(text(node, "article"), ParsedArticleReader.filled(node, "outlet"));
            case "set_title" -> new Edit.SetTitle(text(node, "article"), ParsedArticleReader.filled(node, "title"));
            case "set_address" -> new Edit.SetAddress(text(node, "article"),
                    ParsedArticleReader.filled(node, "address").map(URI::create));
            case "set_block_role" -> new Edit.SetBlockRole(text(node, "article"),
                    reader(node).spans(node.path("block"), "edit " + text(node, "id")).getFirst(),
                    ParsedArticleReader.constant(BlockRole.class, node, "role"));
            default -> ofActorOrEvent(node);
        };
    }

    private Edit.Change ofActorOrEvent(JsonNode node) {
        return switch (text(node, "type")) {
            case "add_actor" -> new Edit.AddActor(text(node, "actor"), text(node, "name"),
                    ParsedArticleReader.constant(ActorType.class, node, "actorType"),
                    ParsedArticleReader.filled(node, "side"));
            case "split_actor" -> new Edit.SplitActor(text(node, "actor"), text(node, "other"), text(node, "name"),
                    ParsedArticleReader.strings(node.path("statements")),
                    ParsedArticleReader.strings(node.path("articles")));
            case "rename_actor" -> new Edit.RenameActor(text(node, "actor"), text(node, "name"));
            case "merge_actors" -> new Edit.MergeActors(text(node, "actor"), text(node, "into"));
            case "set_side" -> new Edit.SetSide(text(node, "actor"), ParsedArticleReader.filled(node, "side"));
            case "set_role" -> new Edit.SetRole(text(node, "actor"), ParsedArticleReader.filled(node, "role"));
            case "set_organisation" -> new Edit.SetOrganisation(
                    text(node, "actor"), ParsedArticleReader.filled(node, "organisation"));
            case "set_actor_type" -> new Edit.SetActorType(text(node, "actor"),
                    ParsedArticleReader.constant(ActorType.class, node, "actorType"));
            case "note_actor" -> new Edit.NoteActor(text(node, "actor"), text(node, "text"));
            case "add_event" -> new Edit.AddEvent(text(node, "event"), text(node, "name"), when(node));
            case "remove_event" -> new Edit.RemoveEvent(text(node, "event"));
            case "rename_event" -> new Edit.RenameEvent(text(node, "event"), text(node, "name"));
            case "set_event_date" -> new Edit.SetEventDate(text(node, "event"), when(node));
            case "attach_to_event" -> new Edit.AttachToEvent(text(node, "event"), statement(node));
            case "detach_from_event" -> new Edit.DetachFromEvent(text(node, "event"), statement(node));
            case "set_event_colour" -> new Edit.SetEventColour(text(node, "event"),
                    ParsedArticleReader.optional(Flag.class, node, "colour"));
            case "note_event" -> new Edit.NoteEvent(text(node, "event"), text(node, "text"));
            case "keep_view" -> new Edit.KeepView(text(node, "view"), values(node.path("values")));
            case "rename_view" -> new Edit.RenameView(text(node, "view"), text(node, "name"));
            case "move_view" -> new Edit.MoveView(text(node, "view"), Json.text(node, "before"));
            case "drop_view" -> new Edit.DropView(text(node, "view"));
            case "keep_search" -> new Edit.KeepSearch(text(node, "search"), values(node.path("values")));
            case "rename_search" -> new Edit.RenameSearch(text(node, "search"), text(node, "name"));
            case "drop_search" -> new Edit.DropSearch(text(node, "search"));
            default -> throw new IllegalArgumentException("an edit of a kind that this version does not know: "
                    + node.path("type"));
        };
    }

    private static Map<String, String> values(JsonNode node) {
        Map<String, String> values = new TreeMap<>();
        node.propertyStream().filter(entry -> entry.getValue().isString())
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().stringValue()));
        return values;
    }

    private Said when(JsonNode node) {
        return said(node, "when").orElseThrow(() -> new IllegalArgumentException("an event needs \"when\""));
    }

    private Optional<Said> said(JsonNode node, String field) {
        return node.path(field).isObject() ? Optional.of(reader(node).said(node.path(field))) : Optional.empty();
    }

    /** Counts in code points where the article is named, as the writer did. */
    private ParsedArticleReader reader(JsonNode node) {
        return Json.text(node, "article").flatMap(texts::article)
                .map(ParsedArticleReader::in)
                .orElseGet(ParsedArticleReader::inUnits);
    }

    private static String statement(JsonNode node) {
        return text(node, "statement");
    }

    private static String text(JsonNode node, String field) {
        return Json.text(node, field).orElseThrow(() ->
                new IllegalArgumentException("edit " + node.path("id") + " needs \"" + field + "\""));
    }
}
