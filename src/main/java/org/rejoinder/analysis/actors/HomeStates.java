package org.rejoinder.analysis.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Sides;

/** Which state an article is at home in: the place of its dateline, or the one state that it is about. */
final class HomeStates {
    /** A dateline that the text hardly speaks of is only where the reporter sat: its state has at least this share. */
    private static final double SHARE = 0.34;
    /** So often at least the one that is meant is named, and so often at most any other that may be. */
    private static final int ENOUGH = 3;
    private static final int FEW = 2;
    private static final int FIRST = 3;

    private final Map<String, Long> times = new HashMap<>();
    private final Optional<String> dateline;

    private HomeStates() {
        this.dateline = Optional.empty();
    }

    /** Nothing is known of where the article is at home. */
    static HomeStates unknown() {
        return new HomeStates();
    }

    /** @param telling  mentions that tell of their state by themselves */
    HomeStates(Cast cast, Gazetteer gazetteer, Reading reading, Predicate<Mention> telling) {
        cast.mentions().stream().filter(telling).flatMap(mention -> cast.byId(mention.actor()).side.stream())
                .filter(Sides::isState).forEach(side -> times.merge(side, 1L, Long::sum));
        this.dateline = reading.sentences().stream().filter(sentence -> sentence.role() == BlockRole.BODY).limit(FIRST)
                .flatMap(sentence -> place(sentence, gazetteer).stream()).findFirst();
    }

    /** "MOSCOW (Agency) -", "MOSCOW The", "Moscow:": a state's capital, with capitals where no colon follows. */
    private static Optional<String> place(Sentence sentence, Gazetteer gazetteer) {
        List<Token> tokens = sentence.tokens();
        String first = tokens.isEmpty() ? "" : tokens.getFirst().text();
        boolean shouted = first.length() > 2 && first.chars().allMatch(Character::isUpperCase);
        return gazetteer.match(tokens, 0)
                .filter(match -> shouted && new Datelines(gazetteer).end(tokens) >= match.tokens()
                || match.tokens() < tokens.size()
                        && tokens.get(match.tokens()).text().equals(":"))
                .flatMap(match -> match.of(Kind.CAPITAL)).flatMap(Gazetteer.Entry::side);
    }

    /** How often the article tells of that state. */
    long times(String side) {
        return times.getOrDefault(side, 0L);
    }

    /** The state of the dateline, if the article is about it too. */
    Optional<String> dateline() {
        long most = times.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return dateline.filter(side -> times(side) > 0 && times(side) >= SHARE * most);
    }

    /** The one that is meant where an article speaks of "the ministry": nobody where two of them may be. */
    Optional<String> home(Predicate<String> may) {
        Optional<String> here = dateline().filter(may);
        if (here.isPresent()) {
            return here;
        }
        List<String> most = times.keySet().stream().filter(may)
                .sorted(Comparator.comparing(side -> -times(side))).toList();
        boolean one = most.size() == 1 || most.size() > 1 && times(most.getFirst()) >= ENOUGH
                && times(most.get(1)) <= FEW && times(most.getFirst()) > times(most.get(1));
        return one ? Optional.of(most.getFirst()) : Optional.empty();
    }
}
