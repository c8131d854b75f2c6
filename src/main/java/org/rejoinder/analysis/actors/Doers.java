package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.stance.Deed;
import org.rejoinder.analysis.stance.DeedReader;
import org.rejoinder.model.ActorType;

/** Finds who has done the harm that is told of: the subject of a harmful verb, or who stands behind its "by". */
final class Doers {
    private final DeedReader deeds;
    private final Reading reading;
    private final Cast cast;

    Doers(DeedReader deeds, Reading reading, Cast cast) {
        this.deeds = deeds;
        this.reading = reading;
        this.cast = cast;
    }

    /** The other one who did what the words are about, or else some grave harm that they tell of. */
    Optional<Entity> of(Draft draft, List<Entity> speakers) {
        return deeds.read(reading, draft.content()).stream()
                .filter(deed -> deed.main() || deed.harm() == Deed.Harm.GRAVE)
                .flatMap(deed -> named(deed, speakers).stream()).findFirst();
    }

    private Optional<Entity> named(Deed deed, List<Entity> speakers) {
        return deed.agent().stream().flatMap(token -> at(token).stream()).findFirst()
                .map(mention -> cast.byId(mention.actor())).filter(entity -> Parties.isOther(entity, speakers)
                        && Parties.isForeign(entity, speakers) && isSomebody(entity));
    }

    /** What is named but once and is of no side may be a product, a place or a document. */
    private boolean isSomebody(Entity entity) {
        return entity.isPerson() || entity.side.isPresent() || entity.type == ActorType.GROUP
                || cast.mentions().stream()
                .filter(mention -> mention.actor().equals(entity.id)).count() > 1;
    }

    private List<Mention> at(Token token) {
        return cast.touching(token.span()).stream().filter(mention -> !mention.rule().equals("medium")
                && !mention.rule().equals("described")).toList();
    }
}
