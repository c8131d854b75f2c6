package org.rejoinder.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.casefile.PlainArticle.Places;
import org.rejoinder.casefile.PlainArticle.Quoted;
import org.rejoinder.casefile.PlainJson.Odd;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;

/** A statement as {@link PlainArticle} reads it, until the article's text is known. */
final class PlainStatement {
    private static final Map<String, StatementKind> KINDS = PlainJson.small(StatementKind.class);
    private static final Map<String, Stance> STANCES = stances();

    private String id;
    private List<String> speakers = List.of();
    private Optional<String> via = Optional.empty();
    private List<Quoted> source = List.of();
    private List<Quoted> cue = List.of();
    private List<Quoted> content = List.of();
    private StatementKind kind;
    private Stance stance;
    private Optional<Stance> second = Optional.empty();
    private List<String> targets = List.of();
    private boolean reportedPast;
    private Optional<String> nestedIn = Optional.empty();
    private Optional<Function<Places, Said>> said = Optional.empty();
    private double confidence = 1;
    private List<String> rules = List.of();

    private PlainStatement() {}

    private static Map<String, Stance> stances() {
        Map<String, Stance> names = new HashMap<>();
        for (Stance stance : Stance.values()) {
            names.put(stance.name(), stance);
        }
        return names;
    }

    static PlainStatement read(PlainJson json) {
        PlainStatement statement = new PlainStatement();
        json.object(name -> statement.field(name, json));
        return statement;
    }

    private void field(String name, PlainJson json) {
        switch (name) {
            case "id" -> id = json.id();
            case "speakers" -> speakers = json.list(json::id);
            case "via" -> via = json.orNull(json::words);
            case "source" -> source = json.list(() -> PlainArticle.quoted(json));
            case "cue" -> cue = json.list(() -> PlainArticle.quoted(json));
            case "content" -> content = json.list(() -> PlainArticle.quoted(json));
            case "kind" -> kind = json.one(KINDS);
            case "stance" -> stance = json.one(STANCES);
            case "secondStance" -> second = json.orNull(() -> json.one(STANCES));
            case "cameo" -> json.string();
            case "targets" -> targets = json.list(json::id);
            case "reportedPast" -> reportedPast = json.flag();
            case "nestedIn" -> nestedIn = json.orNull(json::id);
            case "said" -> said = json.orNull(() -> PlainDate.said(json));
            case "confidence" -> confidence = json.share();
            case "rules" -> rules = json.list(json::string);
            default -> throw new Odd(name);
        }
    }

    Statement made(Places places) {
        return new Statement(id, speakers, via, places.of(source), places.of(cue), places.of(content), kind, stance,
                second, targets, reportedPast, nestedIn, said.map(made -> made.apply(places)), confidence, rules);
    }
}
