package org.rejoinder.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a file that this version of Rejoinder does not know, kept so that writing the file again loses
 * nothing. Entries of lists are found again by what names them: an id, a span, or a link's two ends.
 */
public final class UnknownFields {
    /** For what has none. */
    public static final UnknownFields NONE = new UnknownFields(Map.of(), Map.of());

    private static final List<String> NAMING = List.of("id", "from", "to", "type", "start", "end");

    private final Map<String, JsonNode> fields;
    private final Map<String, UnknownFields> inside;

    private UnknownFields(Map<String, JsonNode> fields, Map<String, UnknownFields> inside) {
        this.fields = fields;
        this.inside = inside;
    }

    public boolean isEmpty() {
        return fields.isEmpty() && inside.isEmpty();
    }

    /** With the fields of a second file about the same; of one field with two values both are kept, under two names. */
    UnknownFields and(UnknownFields other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        Map<String, JsonNode> all = new LinkedHashMap<>(fields);
        other.fields.forEach((name, value) -> {
            String free = name;
            for (int i = 2; all.containsKey(free) && !all.get(free).equals(value); i++) {
                free = name + " (" + i + ")";
            }
            all.put(free, value);
        });
        Map<String, UnknownFields> deeper = new LinkedHashMap<>(inside);
        other.inside.forEach((name, found) -> deeper.merge(name, found, UnknownFields::and));
        return new UnknownFields(all, deeper);
    }

    /** With another value of a field of the object itself; an empty list takes the field away. */
    UnknownFields with(String name, JsonNode value) {
        Map<String, JsonNode> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        if (value.isArray() && value.isEmpty()) {
            all.remove(name);
        }
        return all.isEmpty() && inside.isEmpty() ? NONE : new UnknownFields(all, inside);
    }

    /** A field of the object itself. */
    Optional<JsonNode> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** What stands in {@code original} and not in {@code written}, which holds every field that is known. */
    static UnknownFields between(JsonNode original, JsonNode written) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        Map<String, UnknownFields> inside = new LinkedHashMap<>();
        if (original.isObject() && written.isObject()) {
            original.properties().forEach(field -> {
                JsonNode known = written.get(field.getKey());
                if (known == null) {
                    fields.put(field.getKey(), field.getValue().deepCopy());
                } else {
                    put(inside, field.getKey(), between(field.getValue(), known));
                }
            });
        } else if (original.isArray() && written.isArray() && sameEntries(original, written)) {
            for (int i = 0; i < original.size(); i++) {
                UnknownFields deeper = between(original.get(i), written.get(i));
                if (!deeper.isEmpty()) {
                    inside.putIfAbsent(key(original.get(i)), deeper);
                }
            }
        } else if (original.isArray() && written.isArray()) {
            Map<String, JsonNode> entries = entries(written);
            entries(original).forEach((key, value) -> Optional.ofNullable(entries.get(key))
                    .ifPresent(known -> put(inside, key, between(value, known))));
        }
        return fields.isEmpty() && inside.isEmpty() ? NONE : new UnknownFields(fields, inside);
    }

    /** True for what nearly every file has: the same objects in the same order. */
    private static boolean sameEntries(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            JsonNode some = one.get(i);
            JsonNode others = other.get(i);
            if (!some.isObject() || !others.isObject() || !NAMING.stream().allMatch(field ->
                    some.path(field).equals(others.path(field)))) {
                return false;
            }
        }
        return true;
    }

    private static void put(Map<String, UnknownFields> inside, String key, UnknownFields found) {
        if (!found.isEmpty()) {
            inside.put(key, found);
        }
    }

    /** Puts the fields back where their objects still are. */
    void addTo(JsonNode written) {
        if (isEmpty()) {
            return;
        }
        if (written instanceof ObjectNode object) {
            fields.forEach((name, value) -> object.putIfAbsent(name, value.deepCopy()));
            inside.forEach((name, deeper) -> deeper.addTo(object.path(name)));
        } else if (written.isArray()) {
            Map<String, JsonNode> entries = entries(written);
            inside.forEach((key, deeper) ->
                    Optional.ofNullable(entries.get(key)).ifPresent(deeper::addTo));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownFields others && fields.equals(others.fields) && inside.equals(others.inside);
    }

    @Override
    public int hashCode() {
        return 31 * fields.hashCode() + inside.hashCode();
    }

    private static Map<String, JsonNode> entries(JsonNode array) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        for (JsonNode entry : array) {
            if (entry.isObject()) {
                entries.putIfAbsent(key(entry), entry);
            }
        }
        return entries;
    }

    private static String key(JsonNode entry) {
        if (entry.has("id")) {
            return entry.path("id").toString();
        }
        return entry.has("from")
                ? entry.path("from") + ">" + entry.path("to") + ":" + entry.path("type")
                : entry.path("start") + "-" + entry.path("end");
    }
}
