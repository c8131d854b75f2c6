package org.rejoinder.analysis.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.stance.Deed;
import org.rejoinder.analysis.stance.DeedReader;
import org.rejoinder.model.ActorType;

/** Finds who has done the harm that is told of: the subject of a harmful verb, or who stands behind its "by". */
class Doers {
    /** Knows nobody. */
    static final Doers NONE = new Doers(null, null, null) {
        @Override
        List<Entity> of(Draft draft, List<Entity> speakers) {
            return List.of();
        }
    };

    private final DeedReader deeds;
    private final Reading reading;
    private final Cast cast;

    Doers(DeedReader deeds, Reading reading, Cast cast) {
        this.deeds = deeds;
        this.reading = reading;
        this.cast = cast;
    }

    /** Those of others who did what the words are about, or else some grave harm that they tell of. */
    List<Entity> of(Draft draft, List<Entity> speakers) {
        for (Deed deed : deeds.read(reading, draft.content())) {
            List<Entity> who = deed.main() || deed.harm() == Deed.Harm.GRAVE ? named(deed, speakers) : List.of();
            if (!who.isEmpty()) {
                return who;
            }
        }
        return List.of();
    }

    private List<Entity> named(Deed deed, List<Entity> speakers) {
        Set<Entity> found = new LinkedHashSet<>();
        Optional<Mention> first = deed.agent().stream().flatMap(token -> at(token).stream()).findFirst();
        first.map(mention -> cast.byId(mention.actor())).filter(entity -> Parties.isOther(entity, speakers)
                && Parties.isForeign(entity, speakers) && isSomebody(entity)).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** What is named but once and is of no side may be a product, a place or a document. */
    private boolean isSomebody(Entity entity) {
        return entity.isPerson() || entity.side.isPresent() || entity.type == ActorType.GROUP || cast.mentions().stream()
                .filter(mention -> mention.actor().equals(entity.id)).count() > 1;
    }

    private List<Mention> at(Token token) {
        return cast.touching(token.span()).stream().filter(mention -> !mention.rule().equals("medium")
                && !mention.rule().equals("described")).toList();
    }
}
