package org.rejoinder.analysis.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;

/**
 * For which state an official text speaks whose lines above do not name one: the state that does in it what issuers do
 * by saying it ("Norland rejects", "Norland will never accept"), more often than any other.
 */
final class OwnSide {
    private static final Pattern SPEAKS = Pattern.compile("(?i)^(?: side| government)?,? (?:(?:once again|also"
            + "|\\p{L}+ly|again|therefore) )?(?:will|is (?:strongly|firmly|very|deeply|fully|ready|committed"
            + "|determined|convinced|concerned|always)|opposes?|rejects?|condemns?|calls (?:on|upon)|urges?|regrets?"
            + "|welcomes?|supports?|stands? (?:by|with|ready|for|firmly)|reaffirms?|reiterates?|reserves?|remains?"
            + "|believes?|considers?|expects?|hopes?|attaches|deplores?|demands?|denounces?|appeals?|wishes|has"
            + " (?:always|never|consistently|repeatedly|made (?:it )?clear)|neither)\\b");
    private static final int REACH = 40;

    private final Cast cast;
    private final Reading reading;

    OwnSide(Cast cast, Reading reading) {
        this.cast = cast;
        this.reading = reading;
    }

    /** Its code; empty where no state does so, or two as often. */
    Optional<String> side() {
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : cast.mentions()) {
            Entity entity = cast.byId(mention.actor());
            int end = mention.span().end();
            String after = reading.text().substring(end, Math.min(reading.text().length(), end + REACH));
            if (!entity.isPerson() && entity.side.isPresent() && SPEAKS.matcher(after).find()
                    && reading.quotes().stream().noneMatch(quote -> quote.inner().contains(mention.span()))) {
                counts.merge(entity.side.get(), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> sides = counts.keySet().stream().filter(code -> counts.get(code) == most).toList();
        return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
    }

    /** That state. */
    Optional<Entity> state() {
        return side().map(cast::state);
    }
}
