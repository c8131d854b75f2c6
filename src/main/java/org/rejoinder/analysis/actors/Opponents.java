package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;

/** Tells who in an article may be answered by a denial or a rejection at all. */
final class Opponents {
    private static final Set<String> PARTNER = Set.of("with", "for", "between");

    private final Cast cast;
    private final TextIndex index;

    Opponents(Cast cast, TextIndex index) {
        this.cast = cast;
        this.index = index;
    }

    /**
     * Who neither charged the speaker nor spoke of him nor is at odds with his side is not answered; nor is, unless he
     * has charged, who is only described ("two sources") or is only whom the denied deed was done with or for: "denied
     * any collusion with Elbonia". A paper is answered only through who wrote it.
     */
    boolean mayBe(Entity whom, Set<String> signs, Draft draft) {
        boolean hostile = isCharging(signs) || signs.contains("told to charge");
        boolean atOdds = signs.stream()
                .anyMatch(sign -> sign.startsWith("aimed at") || sign.equals("spoke of the speaker"));
        return !Papers.isPaper(whom) && (hostile || atOdds && !isDescribed(whom) && !isPartner(whom, draft));
    }

    /** True for who has charged the very speaker. */
    static boolean isCharging(Set<String> signs) {
        return signs.stream().anyMatch(sign -> sign.startsWith("attacks") || sign.equals("answered")
                || sign.equals("told to charge the speaker") || sign.equals("prosecutes the speaker"));
    }

    /** Called by common nouns alone. */
    static boolean isDescribed(Entity whom) {
        return whom.name.chars().noneMatch(Character::isUpperCase);
    }

    private boolean isPartner(Entity whom, Draft draft) {
        List<Mention> named = draft.content().stream().flatMap(span -> cast.inside(span).stream())
                .filter(mention -> cast.byId(mention.actor()) == whom || whom.side.isPresent()
                        && cast.byId(mention.actor()).side.equals(whom.side)).toList();
        return !named.isEmpty() && named.stream().allMatch(mention -> index.before(mention.span().start(), 2).stream()
                .anyMatch(token -> PARTNER.contains(token.text().toLowerCase(Locale.ROOT))));
    }
}
