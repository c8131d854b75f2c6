package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.ActorType;

/**
 * Takes a body that many states have ("Supreme Court", "Congress", "Justice Department") for the best known one only in
 * an article that names that one's state; else it belongs to the one state that the article names, or to nobody known.
 */
final class SharedNames {
    private static final Set<String> SHARED = Set.of("US Congress", "US Senate", "US Supreme Court",
            "US House of Representatives", "US Secret Service", "US National Security Council",
                    "US Department of Justice",
            "US Department of Defense", "US Treasury Department", "US Commerce Department", "US Department of Energy",
            "US Department of Homeland Security", "Republican Party", "Democratic Party", "UK Home Office",
            "UK Cabinet Office", "UK Labour Party", "UK Conservative Party", "UK Parliament", "UK Foreign Office",
            "UK Ministry of Defence", "China's State Council", "National Intelligence Service",
            "Foreign Intelligence Service", "Federal Security Service", "Crown Prosecution Service");

    /** Written so, the name is shared by nobody. */
    private static final Pattern OWNED = Pattern.compile("^(?:[Tt]he )?(?:U\\.?S\\.?|U\\.?K\\.?|American|British|Pentagon)"
            + "(?!\\p{L})");

    private final Cast cast;
    private final Reading reading;

    SharedNames(Cast cast, Reading reading) {
        this.cast = cast;
        this.reading = reading;
    }

    void apply() {
        administrations();
        for (Entity entity : cast.entities()) {
            if (SHARED.contains(entity.name) && entity.side.filter(this::isNamed).isEmpty()) {
                written(entity).ifPresent(name -> rename(entity, name));
            }
        }
    }

    /** "the Marlow administration" is the United States' only where something else in the article is. */
    private void administrations() {
        List<Mention> named = cast.mentions().stream().filter(mention -> cast.byId(mention.actor()).side
                .equals(Optional.of("USA"))).toList();
        List<Mention> administrations = named.stream().filter(mention -> mention.span().of(reading.text())
                .matches("(?i)(?:the )?\\p{L}[\\p{L}-]+ administration")
                && !mention.span().of(reading.text()).matches("(?i).*\\b(?:us|american) .*")).toList();
        if (administrations.isEmpty() || administrations.size() < named.size()) {
            return;
        }
        for (Mention mention : administrations) {
            String name = mention.span().of(reading.text()).replaceFirst("(?i)^the ", "");
            cast.mentions().remove(mention);
            cast.mention(mention.span(), cast.body(BodyNames.capitals(List.of(name.split(" "))), Optional.empty()), "body");
        }
    }

    /** True if something else than a shared name tells of that state. */
    private boolean isNamed(String side) {
        return cast.mentions().stream().anyMatch(mention -> {
            Entity entity = cast.byId(mention.actor());
            return entity.side.equals(Optional.of(side)) && (!SHARED.contains(entity.name)
                    || OWNED.matcher(mention.span().of(reading.text())).find());
        });
    }

    private Optional<String> written(Entity entity) {
        return cast.mentions().stream().filter(mention -> mention.actor().equals(entity.id)).map(Mention::span)
                .map(span -> span.of(reading.text())).filter(text -> !text.startsWith("U")).findFirst();
    }

    private void rename(Entity entity, String name) {
        List<String> sides = cast.mentions().stream().map(mention -> cast.byId(mention.actor()))
                .filter(other -> other.type == ActorType.STATE).flatMap(other -> other.side.stream()).distinct()
                .toList();
        entity.side = sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
        entity.aliases.add(name);
        entity.name = entity.side.map(side -> BodyNames.owner(side) + " " + name).orElse(name);
    }
}
