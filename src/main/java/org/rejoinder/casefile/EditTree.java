package org.rejoinder.casefile;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits to JSON. Spans are code points of the article named beside them; where the case does not know the article any
 * more, they stay in UTF-16 units and {@code article} is null.
 */
final class EditTree {
    private final Texts texts;

    EditTree(Texts texts) {
        this.texts = texts;
    }

    ObjectNode edit(Edit edit) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", edit.id()).put("author", edit.author()).put("at", edit.at().toString());
        edit.step().ifPresent(step -> node.put("step", step));
        node.put("type", EditTypes.name(edit.change().getClass()));
        change(node, edit.change());
        return node;
    }

    private void change(ObjectNode node, Edit.Change change) {
        switch (change) {
            case Edit.Confirm c -> node.put("statement", c.statement());
            case Edit.Reject c -> node.put("statement", c.statement());
            case Edit.SetStance c -> node.put("statement", c.statement()).put("stance", c.stance().name())
                    .set("secondStance", Json.orNull(c.second().map(Stance::name)));
            case Edit.SetKind c -> node.put("statement", c.statement()).put("kind", ParsedArticleTree.lower(c.kind()));
            case Edit.SetSpeakers c -> node.put("statement", c.statement())
                    .set("speakers", ParsedArticleTree.strings(c.speakers()));
            case Edit.SetTargets c -> node.put("statement", c.statement())
                    .set("targets", ParsedArticleTree.strings(c.targets()));
            case Edit.SetSaid c -> {
                Optional<Article> article = texts.ofStatement(c.statement());
                node.put("statement", c.statement());
                node.set("article", Json.orNull(article.map(Article::id)));
                node.set("said", said(article, c.said()));
            }
            case Edit.Restore c -> node.put("statement", c.statement())
                    .put("field", ParsedArticleTree.lower(c.field()));
            case Edit.SetContent c -> {
                Optional<Article> article = texts.ofStatement(c.statement());
                node.put("statement", c.statement());
                node.set("article", Json.orNull(article.map(Article::id)));
                node.set("content", spans(article, c.content()));
            }
            case Edit.AddStatement c -> added(node, c);
            case Edit.AddLink c -> node.put("from", c.from()).put("to", c.to())
                    .put("link", ParsedArticleTree.lower(c.type()));
            case Edit.RemoveLink c -> node.put("from", c.from()).put("to", c.to());
            case Edit.Merge c -> {
                node.put("statement", c.statement()).put("with", c.with());
                if (!c.also().isEmpty()) {
                    node.set("also", ParsedArticleTree.strings(c.also()));
                }
            }
            case Edit.Split c -> {
                node.put("statement", c.statement());
                if (!c.from().isEmpty()) {
                    node.set("apart", ParsedArticleTree.strings(c.from()));
                }
            }
            case Edit.Unconfirm c -> node.put("statement", c.statement());
            case Edit.Unreject c -> node.put("statement", c.statement());
            case Edit.Tag c -> node.put("statement", c.statement()).put("tag", c.tag());
            case Edit.Untag c -> node.put("statement", c.statement()).put("tag", c.tag());
            case Edit.SetFlag c -> node.put("statement", c.statement())
                    .set("flag", Json.orNull(c.flag().map(ParsedArticleTree::lower)));
            case Edit.Note c -> node.put("statement", c.statement()).put("text", c.text());
            case Edit.NoteCase c -> node.put("text", c.text());
            case Edit.SetPublished c -> {
                Optional<Article> article = texts.article(c.article());
                node.put("article", c.article()).set("published", c.published()
                        .<JsonNode>map(day -> tree(article).published(day)).orElse(Json.NODES.nullNode()));
            }
            case Edit.SetOutlet c -> node.put("article", c.article()).set("outlet", Json.orNull(c.outlet()));
            case Edit.SetTitle c -> node.put("article", c.article()).set("title", Json.orNull(c.title()));
            case Edit.SetAddress c -> node.put("article", c.article())
                    .set("address", Json.orNull(c.address().map(Object::toString)));
            case Edit.SetBlockRole c -> node.put("article", c.article()).put("role", ParsedArticleTree.lower(c.role()))
                    .set("block", spans(texts.article(c.article()), List.of(c.block())));
            default -> ofActorOrEvent(node, change);
        }
    }

    private static void ofActorOrEvent(ObjectNode node, Edit.Change change) {
        switch (change) {
            case Edit.AddActor c -> node.put("actor", c.actor()).put("name", c.name())
                    .put("actorType", ParsedArticleTree.lower(c.type())).set("side", Json.orNull(c.side()));
            case Edit.SplitActor c -> node.put("actor", c.actor()).put("other", c.other()).put("name", c.name())
                    .<ObjectNode>set("statements", ParsedArticleTree.strings(c.statements()))
                    .set("articles", ParsedArticleTree.strings(c.articles()));
            case Edit.SetRole c -> node.put("actor", c.actor()).set("role", Json.orNull(c.role()));
            case Edit.SetOrganisation c ->
                node.put("actor", c.actor()).set("organisation", Json.orNull(c.organisation()));
            case Edit.SetActorType c ->
                    node.put("actor", c.actor()).put("actorType", ParsedArticleTree.lower(c.type()));
            case Edit.NoteActor c -> node.put("actor", c.actor()).put("text", c.text());
            case Edit.RenameEvent c -> node.put("event", c.event()).put("name", c.name());
            case Edit.SetEventDate c -> node.put("event", c.event())
                    .set("when", said(Optional.empty(), Optional.of(c.when())));
            case Edit.AttachToEvent c -> node.put("event", c.event()).put("statement", c.statement());
            case Edit.DetachFromEvent c -> node.put("event", c.event()).put("statement", c.statement());
            case Edit.SetEventColour c -> node.put("event", c.event())
                    .set("colour", Json.orNull(c.colour().map(ParsedArticleTree::lower)));
            case Edit.NoteEvent c -> node.put("event", c.event()).put("text", c.text());
            case Edit.RenameActor c -> node.put("actor", c.actor()).put("name", c.name());
            case Edit.MergeActors c -> node.put("actor", c.actor()).put("into", c.into());
            case Edit.SetSide c -> node.put("actor", c.actor()).set("side", Json.orNull(c.side()));
            case Edit.AddEvent c -> node.put("event", c.event()).put("name", c.name())
                    .set("when", said(Optional.empty(), Optional.of(c.when())));
            case Edit.RemoveEvent c -> node.put("event", c.event());
            case Edit.KeepView c -> {
                ObjectNode values = node.put("view", c.view()).putObject("values");
                new TreeMap<>(c.values()).forEach(values::put);
            }
            case Edit.RenameView c -> node.put("view", c.view()).put("name", c.name());
            case Edit.MoveView c -> node.put("view", c.view()).set("before", Json.orNull(c.before()));
            case Edit.DropView c -> node.put("view", c.view());
            case Edit.KeepSearch c -> {
                ObjectNode values = node.put("search", c.search()).putObject("values");
                new TreeMap<>(c.values()).forEach(values::put);
            }
            case Edit.RenameSearch c -> node.put("search", c.search()).put("name", c.name());
            case Edit.DropSearch c -> node.put("search", c.search());
            default -> throw new IllegalArgumentException("an edit that has no form in files: " + change);
        }
    }

    private void added(ObjectNode node, Edit.AddStatement added) {
        node.put("article", added.article());
        node.set("added", tree(texts.article(added.article())).statement(added.statement()));
    }

    private static ParsedArticleTree tree(Optional<Article> article) {
        return article.map(ParsedArticleTree::in).orElseGet(ParsedArticleTree::inUnits);
    }

    private static JsonNode said(Optional<Article> article, Optional<Said> said) {
        return said.<JsonNode>map(known -> tree(article).said(known)).orElse(Json.NODES.nullNode());
    }

    private static ArrayNode spans(Optional<Article> article, List<Span> spans) {
        return tree(article).spans(spans);
    }
}
