package org.rejoinder.casefile;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rejoinder.model.Edit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The edits of a case for the lines of a terminal: one line each, with the words that a case file has for them. */
public final class PlainEdit {
    private static final int MOST_LETTERS = 60;

    private final EditTree trees;
    private final Map<String, String> words;

    public PlainEdit(CaseDocument document) {
        trees = new EditTree(Texts.of(document));
        words = AuditLog.words(document);
    }

    /** Who, when and what, such as "Ana, 2019-05-03T10:15:00Z: set stance DENY"; without what it is about. */
    public String signed(Edit edit) {
        return edit.author() + ", " + edit.at().truncatedTo(ChronoUnit.SECONDS) + ": " + what(edit);
    }

    /** The beginning of the words of the statements that it is about, in quotation marks; empty where it is of none. */
    public String about(Edit edit) {
        return LostStatement.named(edit.change()).stream().filter(words::containsKey).map(words::get)
                .map(said -> said.replaceAll("\\s+", " ").strip())
                .map(said -> "“" + (said.length() <= MOST_LETTERS ? said
                        : said.substring(0, said.offsetByCodePoints(0, MOST_LETTERS - 10)).strip() + "…") + "”")
                .collect(Collectors.joining(", "));
    }

    private String what(Edit edit) {
        ObjectNode tree = trees.edit(edit);
        String type = plain(tree.path("type").stringValue(""));
        tree.remove(List.of("author", "at", "step", "type", "id", "statement", "article"));
        String values = tree.properties().stream().filter(field -> !isEmpty(field.getValue()))
                .map(field -> value(type, plain(field.getKey()), field.getValue())).collect(Collectors.joining(", "));
        return (type + " " + values).strip();
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isContainer() && value.isEmpty();
    }

    private static String value(String type, String field, JsonNode value) {
        String told = value.isString() ? value.stringValue() : value.toString();
        return ((" " + type).endsWith(" " + field) ? "" : field + " ") + told.replaceAll("\\s+", " ");
    }

    /** "set_stance" and "secondStance" as words. */
    private static String plain(String name) {
        return name.replace('_', ' ').replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
