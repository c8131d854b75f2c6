package org.rejoinder.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Report;
import org.rejoinder.model.Sides;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;

/**
 * What the fields of a query can be filled with in one case.
 *
 * @param values  by field, the most frequent first
 */
public record Vocabulary(Map<QueryField, List<Value>> values) {
    public static final Vocabulary NONE = new Vocabulary(Map.of());

    /**
     * @param text   as it is shown and asked for
     * @param count  how many statements have it
     */
    public record Value(String text, int count) {}

    public Vocabulary {
        Map<QueryField, List<Value>> copy = new EnumMap<>(QueryField.class);
        values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        values = Map.copyOf(copy);
    }

    /** The most frequent first. */
    public List<Value> of(QueryField field) {
        return values.getOrDefault(field, List.of());
    }

    /** Takes one walk through the case. */
    public static Vocabulary of(Case assembled) {
        Counts counts = new Counts();
        Map<String, Actor> actors = new HashMap<>();
        assembled.actors().forEach(actor -> actors.put(actor.id(), actor));
        Map<String, Article> articles = new HashMap<>();
        assembled.articles().forEach(parsed -> articles.put(parsed.article().id(), parsed.article()));
        for (Utterance utterance : assembled.utterances()) {
            counts.add(utterance, actors, articles);
            assembled.annotations().of(utterance).tags().forEach(tag -> counts.add(QueryField.TAG, tag));
            assembled.annotations().of(utterance).flag().ifPresent(flag -> counts.add(QueryField.FLAG, lower(flag)));
        }
        assembled.events().forEach(event -> counts.set(QueryField.EVENT, event.name(), event.utterances().size()));
        return counts.vocabulary();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static final class Counts {
        private final Map<QueryField, Map<String, Integer>> counts = new EnumMap<>(QueryField.class);

        Counts() {
            QueryReader.STATES.forEach(state -> set(QueryField.IS, state, 0));
            for (Flag flag : Flag.values()) {
                set(QueryField.FLAG, lower(flag), 0);
            }
            for (StatementKind kind : StatementKind.values()) {
                set(QueryField.KIND, lower(kind), 0);
            }
        }

        void add(Utterance utterance, Map<String, Actor> actors, Map<String, Article> articles) {
            add(QueryField.STANCE, lower(utterance.stance()));
            add(QueryField.KIND, lower(utterance.kind()));
            Set<String> sides = new LinkedHashSet<>();
            for (String speaker : utterance.speakers()) {
                Actor actor = actors.get(speaker);
                if (actor != null) {
                    add(QueryField.SPEAKER, actor.name());
                    actor.side().map(Sides::name).ifPresent(sides::add);
                }
            }
            sides.forEach(side -> add(QueryField.SIDE, side));
            utterance.targets().stream().map(actors::get).filter(actor -> actor != null)
                    .forEach(actor -> add(QueryField.TARGET, actor.name()));
            utterance.reports().stream().map(Report::articleId).distinct().map(articles::get)
                    .filter(article -> article != null).map(Article::outletOrSource).distinct()
                    .forEach(outlet -> add(QueryField.OUTLET, outlet));
            utterance.said().ifPresent(said -> {
                String month = said.earliest().toString().substring(0, "2021-07".length());
                List.of(QueryField.BEFORE, QueryField.AFTER, QueryField.ON).forEach(field -> add(field, month));
            });
        }

        void add(QueryField field, String value) {
            counts.computeIfAbsent(field, key -> new TreeMap<>()).merge(value, 1, Integer::sum);
        }

        void set(QueryField field, String value, int count) {
            counts.computeIfAbsent(field, key -> new TreeMap<>()).merge(value, count, Integer::sum);
        }

        Vocabulary vocabulary() {
            Map<QueryField, List<Value>> values = new EnumMap<>(QueryField.class);
            counts.forEach((field, some) -> values.put(field, some.entrySet().stream()
                    .map(entry -> new Value(entry.getKey(), entry.getValue()))
                    .sorted(field.isDate() ? Comparator.comparing(Value::text)
                            : Comparator.comparingInt(Value::count).reversed()).toList()));
            return new Vocabulary(values);
        }
    }
}
