package org.rejoinder.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Edit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The log of a case file: what was done with which edit, each edit by its id. */
final class LogJson {
    private LogJson() {}

    /** True where the edits alone tell the log, so that it need not be written. */
    static boolean isPlain(History history) {
        return history.log().equals(History.plainLog(history.done(), history.undone()));
    }

    static ArrayNode tree(History history) {
        ArrayNode log = Json.NODES.arrayNode();
        for (History.Entry entry : history.log()) {
            ObjectNode node = log.addObject().put("act", ParsedArticleTree.lower(entry.act()))
                    .put("edit", entry.edit().id());
            if (entry.act() != History.Act.MADE) {
                sign(node, entry.author(), entry.at());
            }
        }
        return log;
    }

    static void sign(ObjectNode node, Optional<String> author, Optional<Instant> at) {
        author.ifPresent(name -> node.put("author", name));
        at.ifPresent(time -> node.put("at", time.toString()));
    }

    static Optional<String> author(JsonNode node) {
        return ParsedArticleReader.filled(node, "author");
    }

    static Optional<Instant> at(JsonNode node) {
        return Json.text(node, "at").map(Instant::parse);
    }

    /** @throws IllegalArgumentException if an edit is named that is not there */
    static List<History.Entry> read(JsonNode log, List<List<Edit>> edits) {
        Map<String, Edit> byId = new HashMap<>();
        edits.forEach(list -> list.forEach(edit -> byId.put(edit.id(), edit)));
        List<History.Entry> entries = new ArrayList<>();
        for (JsonNode node : log) {
            Edit edit = Optional.ofNullable(byId.get(node.path("edit").stringValue(""))).orElseThrow(() ->
                    new IllegalArgumentException("the log names an edit that is not there: " + node.path("edit")));
            History.Act act = History.Act.valueOf(node.path("act").stringValue("").toUpperCase(Locale.ROOT));
            entries.add(act == History.Act.MADE ? History.Entry.made(edit)
                    : new History.Entry(act, edit, author(node), at(node)));
        }
        return entries;
    }
}
