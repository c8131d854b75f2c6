package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.model.LinkType;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineItemsBuilder;
import org.rejoinder.timeline.Tone;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Made-up statements from a file: a JSON array of objects with {@code id}, {@code startMs}, {@code group}, {@code
 * kind},
 * {@code outlet}, {@code answers} and {@code content}; other fields are passed over. In memory they are columns.
 */
final class BenchItems {
    private static final int MOST = 100_000;

    private long[] start = new long[1024];
    private int[] group = new int[1024];
    private int[] outlet = new int[1024];
    private int[] answers = new int[1024];
    private Tone[] tone = new Tone[1024];
    private String[] content = new String[1024];
    private int size;
    private int groups;
    private int outlets;

    private BenchItems() {}

    static BenchItems read(Path file) throws IOException {
        BenchItems items = new BenchItems();
        Map<String, String> known = new HashMap<>();
        try (JsonParser parser = JsonMapper.shared().createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("is no JSON array of items");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                items.grow();
                items.answers[items.size] = -1;
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    items.field(name, parser, known);
                }
                items.taken();
            }
        } catch (tools.jackson.core.JacksonException e) {
            throw new IOException("is no JSON array of items: " + e.getOriginalMessage(), e);
        }
        if (items.size == 0) {
            throw new IOException("has no items");
        }
        return items;
    }

    private void field(String name, JsonParser parser, Map<String, String> known) throws IOException {
        switch (name) {
            case "startMs" -> start[size] = parser.getLongValue();
            case "group" -> group[size] = small(parser);
            case "outlet" -> outlet[size] = small(parser);
            case "answers" -> answers[size] = parser.currentToken() == JsonToken.VALUE_NULL ? -1 : parser.getIntValue();
            case "kind" -> tone[size] = tone(parser.getString());
            case "content" -> content[size] = known.computeIfAbsent(parser.getString(), text -> text);
            default -> parser.skipChildren();
        }
    }

    private static int small(JsonParser parser) throws IOException {
        int value = parser.getIntValue();
        if (value < 0 || value > MOST) {
            throw new IOException("group and outlet must be numbers from 0 to " + MOST + ", not " + value);
        }
        return value;
    }

    private static Tone tone(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "accusation" -> Tone.ACCUSE;
            case "denial" -> Tone.DENY;
            case "counter-accusation" -> Tone.COUNTER_ACCUSE;
            case "demand" -> Tone.DEMAND;
            default -> Tone.COMMENT;
        };
    }

    private void grow() {
        if (size == start.length) {
            start = Arrays.copyOf(start, 2 * size);
            group = Arrays.copyOf(group, 2 * size);
            outlet = Arrays.copyOf(outlet, 2 * size);
            answers = Arrays.copyOf(answers, 2 * size);
            tone = Arrays.copyOf(tone, 2 * size);
            content = Arrays.copyOf(content, 2 * size);
        }
    }

    private void taken() {
        groups = Math.max(groups, group[size] + 1);
        outlets = Math.max(outlets, outlet[size] + 1);
        size++;
    }

    int size() {
        return size;
    }

    /** The timeline's items; the actors speak for themselves. */
    TimelineItems items() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(size);
        TimelineItemsBuilder.Place[][] places = new TimelineItemsBuilder.Place[groups][];
        for (int i = 0; i < size; i++) {
            if (places[group[i]] == null) {
                places[group[i]] = new TimelineItemsBuilder.Place[outlets];
            }
            TimelineItemsBuilder.Place[] row = places[group[i]];
            if (row[outlet[i]] == null) {
                row[outlet[i]] = builder.place(keys(group[i], outlet[i]));
            }
            builder.add(start[i], start[i], tone[i] == null ? Tone.COMMENT : tone[i], 1, -1, row[outlet[i]]);
            if (answers[i] >= 0 && answers[i] < size) {
                builder.link(i, answers[i], LinkType.DENIES);
            }
        }
        String[] words = content;
        return builder.build(Integer::toString, item -> words[item] == null ? "" : words[item], BenchItems::number);
    }

    private static TimelineItemsBuilder.Keys keys(int group, int outlet) {
        List<String> actor = List.of(group < 10 ? "A0" + group : "A" + group);
        return new TimelineItemsBuilder.Keys(actor, actor, List.of("Outlet " + outlet), List.of());
    }

    private static int number(String id) {
        return id.chars().allMatch(Character::isDigit) ? Integer.parseInt(id) : -1;
    }

    /** As many made-up statements as wanted, over five months, the same each time. */
    static BenchItems madeUp(int count) {
        BenchItems items = new BenchItems();
        java.util.Random random = new java.util.Random(42);
        long begin = 1_704_067_200_000L;
        long[] times = random.longs(count, 0, 152 * 86_400_000L).sorted().toArray();
        Tone[] tones = {Tone.ACCUSE, Tone.ACCUSE, Tone.DENY, Tone.DENY, Tone.COUNTER_ACCUSE, Tone.DEMAND};
        for (int i = 0; i < count; i++) {
            items.grow();
            items.start[i] = begin + times[i];
            items.group[i] = random.nextInt(40);
            items.outlet[i] = random.nextInt(120);
            items.tone[i] = tones[random.nextInt(tones.length)];
            items.answers[i] = items.tone[i] == Tone.DENY && i > 0 ? Math.max(0, i - 1 - random.nextInt(200)) : -1;
            items.content[i] = "a made-up statement";
            items.taken();
        }
        return items;
    }
}
