package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.BlockRole;

/**
 * Who the labels of a transcript mean by the lines above it: "THE PRESIDENT:" under "Remarks by President Roe", and
 * "MR. ROE:" under "Jane Roe, Spokesperson", whoever else is called so in the text.
 */
final class TurnSpeakers {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern NOT_NAME = Pattern.compile("(?iu)(?:the|mr|ms|mrs|dr|of|for|state|deputy|vice|prime"
            + "|foreign|senior|administration|white|house|press|national|security|department|general|official"
            + "|officials?|spokes\\w+|secretary|president|minister|ambassador|chancellor|director|commissioner"
            + "|representative|advis[eo]r|envoy|embassy|ministry|moderator|operator|chair\\w*|king|queen|prince"
            + "|princess|answer|question|a|q)");

    private static final Pattern BRACKETED = Pattern.compile("\\s\\((\\p{Lu}[^()]{2,60})\\)");

    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Reading reading;
    private final List<String> heading;

    TurnSpeakers(Cast cast, Gazetteer gazetteer, Reading reading) {
        this.cast = cast;
        this.gazetteer = gazetteer;
        this.reading = reading;
        this.heading = reading.sentences().stream().filter(line -> line.role() != BlockRole.BODY)
                .map(line -> line.span().of(reading.text())).toList();
    }

    /** Who is meant; empty where the heading does not tell, or the draft has no such label. */
    Optional<Entity> of(Draft draft) {
        if (!draft.rules().contains("transcript") || draft.source().isEmpty()) {
            return Optional.empty();
        }
        List<String> words = words(draft);
        String last = words.getLast();
        List<String> names = names(words);
        if (names.isEmpty()) {
            return named(Pattern.compile("(?iu:" + Pattern.quote(last) + ")\\s+(" + NAME + "(?: " + NAME + "){0,3})"));
        }
        return names.size() > 1 ? Optional.empty()
                : named(Pattern.compile("(?:^|[^\\p{L}])(" + NAME + "\\s(?:\\p{Lu}\\.\\s|" + NAME + "\\s)?(?iu:"
                + Pattern.quote(last) + "))(?![\\p{L}'’-]*\\p{L})"));
    }

    /** "Mr. Roe (Norland):": for whom he speaks. */
    void tellSide(Draft draft, List<Entity> speakers) {
        Matcher behind = BRACKETED.matcher(reading.text()).region(draft.source().isEmpty() ? reading.text().length()
                : draft.source().getFirst().end(), reading.text().length());
        Optional<String> side = behind.lookingAt() ? gazetteer.named(behind.group(1)).stream()
                .filter(Gazetteer.Entry::isState).flatMap(entry -> entry.side().stream()).findFirst()
                : Optional.empty();
        side.ifPresent(code -> speakers.stream().filter(entity -> entity.isPerson() && entity.side.isEmpty())
                .forEach(entity -> entity.speaksFor(code)));
    }

    /** True for a label that is an office and no name, and of which the heading does not tell whose it is. */
    boolean isNameless(Draft draft) {
        return !draft.source().isEmpty() && names(words(draft)).isEmpty() && of(draft).isEmpty();
    }

    private List<String> words(Draft draft) {
        return List.of(draft.source().getFirst().of(reading.text()).replaceAll("[^\\p{L}\\p{N} '’-]", " ").strip()
                .split("\\s+"));
    }

    private static List<String> names(List<String> words) {
        return words.stream().filter(word -> !NOT_NAME.matcher(word).matches()).toList();
    }

    private Optional<Entity> named(Pattern pattern) {
        for (String line : heading) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return Optional.of(person(name(matcher.group(1))));
            }
        }
        return Optional.empty();
    }

    /** Without an office before it: "Advisor Jake Roe". */
    private static String name(String words) {
        List<String> all = List.of(words.split("\\s+"));
        int from = 0;
        while (from < all.size() - 1 && NOT_NAME.matcher(all.get(from)).matches()) {
            from++;
        }
        return String.join(" ", all.subList(from, all.size()));
    }

    private Entity person(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        Optional<Entity> known = cast.called(name).filter(Entity::isPerson)
                .or(() -> cast.find(entity -> entity.isPerson() && entity.parts().getLast().toLowerCase(Locale.ROOT)
                        .equals(last) && (entity.parts().size() == 1 || !name.contains(" "))));
        Entity person = known.orElseGet(() -> cast.person(name));
        if (name.length() > person.name.length() || person.name.equals(person.name.toUpperCase(Locale.ROOT))
                && name.length() == person.name.length()) {
            person.aliases.add(person.name);
            person.name = name;
        }
        return person;
    }
}
