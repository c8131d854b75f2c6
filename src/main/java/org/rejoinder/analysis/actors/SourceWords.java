package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;

/** Puts the words of a source into a plain order before anybody asks whom they name. */
final class SourceWords {
    private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");

    /** So many words at most an office begins with before it is told: "the U.N. High Commissioner for". */
    private static final int REACH = 5;

    private final Words words;
    private final Cast cast;
    private final TextIndex index;

    SourceWords(Words words, Cast cast, TextIndex index) {
        this.words = words;
        this.cast = cast;
        this.index = index;
    }

    /**
     * Without "(NDF)" in "Norland Defence Forces (NDF) spokesman X Y", without "himself", and without what is no
     * subject.
     */
    List<Token> plain(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean bracket = tokens.get(i).text().equals("(") && i + 3 < tokens.size()
                    && tokens.get(i + 2).text().equals(")") && words.is("roles", tokens.get(i + 3).text())
                    && tokens.get(i + 1).text().matches("[\\p{Lu}\\d]{2,8}");
            if (bracket) {
                i += 2;
            } else if (i == 0 || !SELF.contains(tokens.get(i).text())) {
                kept.add(tokens.get(i));
            }
        }
        return withoutObject(withoutTime(kept));
    }

    /** "Norland this month": the time behind a name is no part of it. */
    private static List<Token> withoutTime(List<Token> tokens) {
        int end = tokens.size() - 2;
        boolean time = end > 0 && Set.of("this", "last").contains(tokens.get(end).text())
                && Set.of("week", "month", "year", "weekend").contains(tokens.getLast().text());
        return time ? tokens.subList(0, end) : tokens;
    }

    /**
     * Without the place in "LIMA - Peru", "LIMA/QUITO Peru's navy": words in capitals that are nobody's name. In
     * "SENIOR OFFICIAL" no word is more of a place than the others.
     */
    List<Token> behindDateline(List<Token> tokens) {
        if (tokens.stream().allMatch(token -> Datelines.isShouted(token.text()))) {
            return tokens;
        }
        int end = 0;
        while (end < tokens.size() && (end == 0 ? Datelines.isPlace(tokens.getFirst().text())
                : Datelines.isShouted(tokens.get(end).text()) || tokens.get(end).text().matches("[-–—]|--"))
                && cast.touching(tokens.get(end).span()).isEmpty()) {
            end++;
        }
        return tokens.subList(end, tokens.size());
    }

    /** Without "three of the" and "a number of", and without what stands before "he" in "to the panel he said". */
    List<Token> withoutCount(List<Token> all) {
        List<Token> tokens = all;
        if (tokens.size() > 2 && tokens.get(1).text().equals("of")
                && tokens.getFirst().text()
                .matches("(?i)one|two|three|some|several|many|most|all|any|none|each|tens|dozens|scores"
                        + "|hundreds|thousands|millions")) {
            tokens = tokens.subList(2, tokens.size());
            if (tokens.size() > 2 && tokens.get(1).text().equals("of")) {
                tokens = tokens.subList(2, tokens.size());
            }
        }
        if (tokens.size() > 3 && tokens.getFirst().text().matches("(?i)an?") && tokens.get(2).text().equals("of")
                && tokens.get(1).text()
                .matches("number|handful|majority|minority|couple|chorus|range|string|host|pair|score|dozen")) {
            tokens = tokens.subList(3, tokens.size());
        }
        if (tokens.size() > 1 && tokens.getLast().text().matches("he|she|they")
                && !index.before(tokens.getLast().span().start(), 1)
                .getFirst().text().matches("and|or|,|&")) {
            // "giving evidence to the panel he said"
            tokens = tokens.subList(tokens.size() - 1, tokens.size());
        }
        return tokens;
    }

    /** "which it knows as Sundria, and the navy said": the first of the two is another verb's. */
    private List<Token> withoutObject(List<Token> tokens) {
        long commas = tokens.stream().filter(token -> token.text().equals(",")).count();
        for (int i = 1; commas == 1 && i + 2 < tokens.size(); i++) {
            boolean second = tokens.get(i).text().equals(",") && tokens.get(i + 1).text().equals("and")
                    && tokens.get(i + 2).tag().equals("DT");
            List<Token> before = index.before(tokens.getFirst().span().start(), 1);
            if (second && before.stream().anyMatch(token -> token.tag().matches("IN|TO") || token.isVerb())) {
                return tokens.subList(i + 2, tokens.size());
            }
        }
        return tokens;
    }

    /** "Spokesman for the Norland Foreign Ministry X Y": the name that ends the words, set off by nothing. */
    Optional<Entity> nameBehindOffice(List<Token> tokens) {
        int role = IntStream.range(0, Math.min(tokens.size(), REACH))
                .filter(i -> words.is("roles", tokens.get(i).text())).findFirst().orElse(0);
        boolean office = tokens.size() > role + 4 && words.is("roles", tokens.get(role).text())
                && Set.of("for", "of").contains(tokens.get(role + 1).text());
        if (!office || tokens.stream().anyMatch(token -> Phrases.BREAKS.contains(token.text()))) {
            return Optional.empty();
        }
        Token last = tokens.getLast();
        List<Mention> owner = tokens.subList(role + 2, tokens.size() - 2).stream()
                .flatMap(token -> cast.touching(token.span()).stream()).toList();
        return cast.touching(last.span()).stream()
                .filter(mention -> !owner.isEmpty() && mention.span().start() >= owner.getFirst().span().end()
                        && index.tokens(mention.span()).size() > 1
                        && isBody(index.before(mention.span().start(), 1).getFirst(), owner))
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> entity.isPerson() || entity.type == ActorType.ORGANISATION && entity.side.isEmpty()
                        && cast.mentions().stream().filter(mention -> mention.actor().equals(entity.id))
                        .allMatch(mention -> mention.rule().equals("name")))
                .findFirst()
                .map(entity -> learned(entity, tokens.get(role).text(), owner))
                .or(() -> personBehindField(tokens, last));
    }

    /**
     * "commissioner for Fishing Rights [X Y]": in "lawyer for X Y" and "spokesman for President X Y" it is whom he
     * speaks for.
     */
    private Optional<Entity> personBehindField(List<Token> tokens, Token last) {
        return cast.touching(last.span()).stream().filter(mention -> mention.span().end() == last.span().end()
                        && cast.byId(mention.actor()).isPerson() && index.tokens(mention.span()).size() > 1)
                .filter(mention -> {
                    Token before = index.before(mention.span().start(), 1).getFirst();
                    return tokens.contains(before) && before.isNoun() && !words.is("roles", before.text())
                            && !words.is("titles", before.text()) && !BodyFinder.isPossessive(before);
                }).map(mention -> cast.byId(mention.actor())).findFirst();
    }

    /** "... Ministry [X Y]"; in "for General Secretary X Y" the words before the name are his own title. */
    private boolean isBody(Token before, List<Mention> owner) {
        return words.is("bodies", before.text())
                || owner.stream().anyMatch(mention -> mention.span().overlaps(before.span())
                && !cast.byId(mention.actor()).isPerson());
    }

    private Entity learned(Entity entity, String role, List<Mention> owner) {
        entity.type = ActorType.PERSON;
        Optional<String> side = owner.stream().flatMap(mention -> cast.byId(mention.actor()).side.stream()).findFirst();
        entity.learn(new Role(role.toLowerCase(Locale.ROOT), Optional.empty(), side));
        entity.side = entity.side.or(() -> side);
        return entity;
    }
}
