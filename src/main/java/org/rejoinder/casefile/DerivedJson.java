package org.rejoinder.casefile;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.casework.Derived;
import org.rejoinder.casework.RulesMark;
import org.rejoinder.model.LinkType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * What was derived of a case, in its file: the last field but the check sum. It names the rules that it was derived by
 * and the sum of all bytes before it, and counts only where both are still so; then it is read straight from its
 * tokens, and where anything in it is odd it counts for nothing. It is never the reason to refuse a file.
 */
final class DerivedJson {
    static final String NAME = "derived";

    private static final Map<String, LinkType> LINKS = PlainJson.small(LinkType.class);

    private final Map<String, String> words = new HashMap<>();
    private List<Integer> acts = List.of();
    private List<Derived.Tie> links = List.of();
    private List<Derived.Day> days = List.of();

    private DerivedJson() {}

    /**
     * The field's value on one line.
     *
     * @param of  the sum of all that stands before it in the file
     */
    static String value(Derived derived, String rules, String of) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("rules", rules);
            json.writeStringProperty("of", of);
            json.writeArrayPropertyStart("acts");
            derived.acts().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeArrayPropertyStart("links");
            derived.links().forEach(tie -> json.writeStartArray().writeNumber(tie.from()).writeNumber(tie.to())
                    .writeString(tie.type().name().toLowerCase(Locale.ROOT)).writeNumber(tie.confidence())
                    .writeEndArray());
            json.writeEndArray();
            json.writeArrayPropertyStart("days");
            derived.days().forEach(day -> json.writeStartArray().writeNumber(day.statement())
                    .writeString(day.day().toString()).writeString(day.by()).writeEndArray());
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    /** Empty where it is not as this program writes it, or not of these bytes and rules. */
    static Optional<Derived> read(byte[] bytes, ArticleSlices.Field field) {
        try (JsonParser parser = Json.MAPPER.createParser(bytes, field.value().start(), field.value().length())) {
            parser.nextToken();
            DerivedJson derived = new DerivedJson();
            PlainJson json = new PlainJson(parser);
            json.object(name -> derived.field(name, json));
            boolean counts = Sum.hex(bytes, field.start()).equals(derived.words.get("of"))
                    && RulesMark.ofProgram().filter(mark -> mark.equals(derived.words.get("rules"))).isPresent();
            return counts ? Optional.of(new Derived(derived.acts, derived.links, derived.days)) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void field(String name, PlainJson json) {
        switch (name) {
            case "rules", "of" -> words.put(name, json.words());
            case "acts" -> acts = json.list(json::offset);
            case "links" -> links = json.list(() -> tie(json));
            case "days" -> days = json.list(() -> day(json));
            default -> throw new PlainJson.Odd(name);
        }
    }

    private static Derived.Tie tie(PlainJson json) {
        return json.row(() -> new Derived.Tie(json.next(json::offset), json.next(json::offset),
                json.next(() -> json.one(LINKS)), json.next(json::share)));
    }

    private static Derived.Day day(PlainJson json) {
        return json.row(() -> new Derived.Day(json.next(json::offset), json.next(json::day), json.next(json::string)));
    }
}
