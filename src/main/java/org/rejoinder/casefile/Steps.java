package org.rejoinder.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Edit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done to a document, step by step, each a JSON object that can be written down and repeated. */
final class Steps {
    private final ParsedArticleJson json;
    private Texts texts;
    private CaseDocument document;

    Steps(ParsedArticleJson json, CaseDocument document) {
        this.json = json;
        this.document = document;
        this.texts = Texts.of(document);
    }

    CaseDocument document() {
        return document;
    }

    void replace(CaseDocument changed) {
        boolean otherTexts = changed.articles() != document.articles() || changed.history() != document.history();
        document = changed;
        texts = otherTexts ? Texts.of(changed) : texts;
    }

    static ObjectNode undo(Optional<String> author, Optional<Instant> at) {
        return signed("undo", author, at);
    }

    static ObjectNode redo(Optional<String> author, Optional<Instant> at) {
        return signed("redo", author, at);
    }

    private static ObjectNode signed(String name, Optional<String> author, Optional<Instant> at) {
        ObjectNode step = step(name);
        LogJson.sign(step, author, at);
        return step;
    }

    /**
     * @param edits  those of one step, at least one
     * @throws IllegalArgumentException if one of them would not come back as it is
     */
    ObjectNode edits(List<Edit> edits) {
        if (edits.size() == 1) {
            ObjectNode step = step("edit");
            step.set("edit", tree(edits.getFirst()));
            return step;
        }
        ObjectNode step = step("edits");
        ArrayNode nodes = step.putArray("edits");
        for (Edit edit : edits) {
            nodes.add(tree(edit));
            // Those behind it may be about what it adds.
            texts.add(edit);
        }
        return step;
    }

    private ObjectNode tree(Edit edit) {
        ObjectNode node = new EditTree(texts).edit(edit);
        if (!new EditReader(texts).edit(node).equals(edit)) {
            throw new IllegalArgumentException("this edit cannot be kept: " + edit);
        }
        return node;
    }

    ObjectNode articles(List<StoredArticle> more) {
        ObjectNode step = step("articles");
        ArrayNode nodes = step.putArray("articles");
        more.forEach(article -> nodes.add(json.tree(article)));
        return step;
    }

    private static ObjectNode step(String name) {
        return Json.NODES.objectNode().put("step", name);
    }

    /**
     * Repeats steps, up to the first that does not fit.
     *
     * @return how many steps that were
     */
    int repeat(List<JsonNode> steps) {
        int count = 0;
        for (JsonNode step : steps) {
            try {
                repeat(step);
            } catch (IllegalArgumentException | DateTimeException | FormatException e) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** Does one step. */
    void repeat(JsonNode step) throws FormatException {
        switch (step.path("step").stringValue("")) {
            case "edit" -> document = document.with(edit(step.path("edit")));
            case "edits" -> {
                List<Edit> edits = new ArrayList<>();
                step.path("edits").forEach(node -> edits.add(edit(node)));
                document = document.with(edits);
            }
            case "undo" -> document = document.withHistory(
                    document.history().undo(LogJson.author(step), LogJson.at(step)));
            case "redo" -> document = document.withHistory(
                    document.history().redo(LogJson.author(step), LogJson.at(step)));
            case "articles" -> {
                List<StoredArticle> more = new ArrayList<>();
                for (JsonNode node : step.path("articles")) {
                    more.add(json.article(node));
                }
                more.forEach(article -> texts.add(article.parsed()));
                document = document.withArticles(more);
            }
            default -> throw new IllegalArgumentException("unknown step " + step.path("step"));
        }
    }

    private Edit edit(JsonNode node) {
        Edit edit = new EditReader(texts).edit(node);
        texts.add(edit);
        return edit;
    }
}
