package org.rejoinder.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is typed into one form of the window and not saved yet. All of a case stand in a small file beside it, which is
 * no part of the case: it goes when nothing is unfinished.
 *
 * @param of      id of what the form is about
 * @param values  by field, only of those that differ from what stands; in the order of the form
 */
public record TypedForm(Kind kind, String of, Map<String, String> values) {
    private static final String FORMAT = "rejoinder/typed";
    private static final String ENDING = ".typed";

    /** What a form is about. */
    public enum Kind { STATEMENT, ACTOR, EVENT, ARTICLE }

    public TypedForm {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** True for the form of that thing. */
    public boolean isOf(Kind otherKind, String other) {
        return kind == otherKind && of.equals(other);
    }

    /** The file of such forms beside a case file. */
    public static Path beside(Path caseFile) {
        return caseFile.resolveSibling(caseFile.getFileName() + ENDING);
    }

    /**
     * Reads what stands beside a case file, the oldest first; nothing where there is no such file.
     *
     * @throws FormatException  if it is broken; it is then kept under another name, which the message tells
     */
    public static List<TypedForm> read(Path caseFile) throws IOException {
        Path file = beside(caseFile);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<TypedForm> forms = new ArrayList<>();
            for (JsonNode node : Json.MAPPER.readTree(Files.readString(file)).path("forms")) {
                forms.add(form(node));
            }
            return forms;
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            Path kept = CasePlace.free(file, ".broken");
            Files.move(file, kept);
            throw new FormatException("it is kept as " + kept.getFileName(), e);
        }
    }

    private static TypedForm form(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.path("values").properties().forEach(value -> values.put(value.getKey(), value.getValue().asString()));
        return new TypedForm(Kind.valueOf(Json.text(node, "kind").orElse("").toUpperCase(Locale.ROOT)),
                Json.text(node, "of").orElseThrow(() -> new IllegalArgumentException("of")), values);
    }

    /** Writes them beside a case file, whole or not at all; of none the file goes. */
    public static void write(Path caseFile, List<TypedForm> forms) throws IOException {
        if (forms.isEmpty()) {
            Files.deleteIfExists(beside(caseFile));
            return;
        }
        ObjectNode tree = Json.NODES.objectNode();
        ArrayNode nodes = tree.put("format", FORMAT).put("version", 1).putArray("forms");
        for (TypedForm form : forms) {
            ObjectNode node = nodes.addObject().put("kind", form.kind().name().toLowerCase(Locale.ROOT))
                    .put("of", form.of());
            form.values().forEach(node.putObject("values")::put);
        }
        String text = Json.PRETTY.writeValueAsString(tree) + "\n";
        AtomicFile.write(beside(caseFile), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
