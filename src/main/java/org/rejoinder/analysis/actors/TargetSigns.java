package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/**
 * Tells of each one in an article what speaks for and against his being the target of a statement: where he is named,
 * and how he and the speaker stand to each other. A sign holds no word of the text.
 */
final class TargetSigns {
    /** Somebody who may be the target, and what there is to say of that. */
    record Choice(Entity whom, Set<String> signs) {}

    /** A name in the text, whose, and in which sentence. */
    private record Place(Mention mention, Party party, int sentence) {}

    private final Reading reading;
    private final Cast cast;
    private final Dispute dispute;
    private final Opponents opponents;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, List<Place>> ofEntity = new HashMap<>();
    private final Map<Party, List<Place>> ofParty = new HashMap<>();
    private final Map<Party, List<Entity>> members = new HashMap<>();

    TargetSigns(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
        cast.entities().stream().flatMap(entity -> entity.side.stream()).distinct().toList().forEach(cast::state);
        this.dispute = new Dispute(reading, cast);
        this.opponents = new Opponents(cast, new TextIndex(reading));
        for (Mention mention : cast.mentions()) {
            Place place = new Place(mention, dispute.party(mention.actor()), sentence(mention.span().start()));
            ofEntity.computeIfAbsent(mention.actor(), _ -> new ArrayList<>()).add(place);
            if (!isMedium(place)) {
                places.add(place);
                ofParty.computeIfAbsent(place.party(), _ -> new ArrayList<>()).add(place);
            }
        }
        cast.entities().forEach(entity -> members.computeIfAbsent(dispute.party(entity.id), _ -> new ArrayList<>())
                .add(entity));
        members.values().forEach(all -> all.sort((one, other) -> named(other).size() - named(one).size()));
    }

    private static boolean isMedium(Place place) {
        return place.mention().rule().equals("medium");
    }

    private List<Place> named(Entity entity) {
        return ofEntity.getOrDefault(entity.id, List.of());
    }

    /** The number of the sentence that holds an offset, or the last one before it. */
    private int sentence(int offset) {
        List<Sentence> sentences = reading.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** All who made the claim that a statement answers, if it was made by the party of the one given. */
    List<Entity> claimants(int at, Entity whom) {
        List<Entity> own = reading.drafts().get(at).speakers().stream().map(cast::byId).toList();
        return dispute.claim(at, dispute.party(whom.id)).map(reading.drafts()::get).stream()
                .flatMap(draft -> draft.speakers().stream()).map(cast::byId)
                .filter(speaker -> Parties.isOther(speaker, own) && !Papers.isPaper(speaker)).toList();
    }

    /** All who may be answered by a denial or rejection, given by its number in the reading. */
    List<Choice> choices(int at) {
        Draft draft = reading.drafts().get(at);
        List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
        Map<Party, List<Place>> inside = inside(content(draft), dispute.own(at));
        Map<Party, Set<String>> known = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        for (Entity entity : cast.entities()) {
            Party standing = dispute.party(entity.id);
            boolean own = dispute.own(at).contains(standing) && !standing.isSide(cast);
            boolean present = !named(entity).isEmpty() || entity.type == ActorType.STATE;
            if (Parties.isOther(entity, speakers) && !own && present) {
                Set<String> signs = new LinkedHashSet<>(known.computeIfAbsent(standing,
                        party -> partySigns(at, party, inside)));
                signs.addAll(ownSigns(entity, draft));
                if (opponents.mayBe(entity, signs, draft)) {
                    signs.addAll(opposition(entity, at));
                    choices.add(new Choice(entity, signs));
                }
            }
        }
        return choices;
    }

    /**
     * All who may be aimed at by a statement, given by its number: also those of the speakers' own side, but
     * themselves.
     */
    List<Choice> everybody(int at) {
        Draft draft = reading.drafts().get(at);
        List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
        Map<Party, List<Place>> inside = inside(content(draft), Set.of());
        Map<Party, Set<String>> known = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        for (Entity entity : cast.entities()) {
            boolean present = !named(entity).isEmpty() || entity.type == ActorType.STATE;
            if (present && Parties.isOther(entity, speakers)) {
                Set<String> signs = new LinkedHashSet<>(known.computeIfAbsent(dispute.party(entity.id),
                        party -> partySigns(at, party, inside)));
                signs.addAll(ownSigns(entity, draft));
                if (Opponents.isDescribed(entity)) {
                    signs.add("only described");
                }
                choices.add(new Choice(entity, signs));
            }
        }
        return choices;
    }

    /** For whom somebody stands. */
    Party party(Entity entity) {
        return dispute.party(entity.id);
    }

    /** How one stands to who answers him. */
    private Set<String> opposition(Entity entity, int at) {
        Set<String> signs = new LinkedHashSet<>();
        if (dispute.isAnswered(at, entity.id)) {
            signs.add("answered himself");
        }
        if (Opponents.isDescribed(entity)) {
            signs.add("only described");
        }
        reading.drafts().get(at).speakers().stream().map(cast::byId).limit(1).forEach(speaker -> signs.add(
                kind(entity) + " for " + kind(speaker)));
        return signs;
    }

    static String kind(Entity entity) {
        return entity.type + (entity.side.isPresent() ? " of a side" : "");
    }

    static Span content(Draft draft) {
        return draft.content().getFirst().cover(draft.content().getLast());
    }

    /** The other parties that the content names, in text order. */
    private Map<Party, List<Place>> inside(Span content, Set<Party> own) {
        Map<Party, List<Place>> inside = new LinkedHashMap<>();
        places.stream().filter(place -> content.contains(place.mention().span()) && !own.contains(place.party()))
                .forEach(place -> inside.computeIfAbsent(place.party(), _ -> new ArrayList<>()).add(place));
        return inside;
    }

    private Set<String> partySigns(int at, Party party, Map<Party, List<Place>> inside) {
        Set<Party> own = dispute.own(at);
        Set<String> signs = new LinkedHashSet<>();
        signs.add(own.contains(party) ? "own" : own.isEmpty() ? "no speaker" : "other");
        if (!inside.containsKey(party)) {
            signs.add(inside.isEmpty() ? "nobody named" : "others named");
        } else {
            signs.add("named");
            if (inside.get(party).size() > 1) {
                signs.add("named often");
            }
            if (inside.keySet().iterator().next().equals(party)) {
                signs.add("named first");
            }
            if (inside.size() == 1) {
                signs.add("only one named");
            }
        }
        signs.add("back " + back(content(reading.drafts().get(at)), party));
        if (ofParty.getOrDefault(party, List.of()).stream()
                .anyMatch(place -> reading.sentences().get(place.sentence()).role() == BlockRole.TITLE)) {
            signs.add("in title");
        }
        signs.addAll(dispute.signs(at, party));
        return signs;
    }

    /** How many sentences before the content the party was named last: exactly, or up to so many. */
    private String back(Span content, Party party) {
        int last = ofParty.getOrDefault(party, List.of()).stream()
                .filter(place -> place.mention().span().end() <= content.start()).mapToInt(Place::sentence).max()
                .orElse(-1);
        int back = sentence(content.start()) - last;
        return last < 0 ? "never" : back <= 1 ? "" + back : back <= 3 ? "3" : back <= 8 ? "8" : "far";
    }

    /** What tells him from others of his party. */
    private Set<String> ownSigns(Entity entity, Draft draft) {
        Set<String> signs = new LinkedHashSet<>();
        signs.add("is " + kind(entity));
        if (named(entity).stream().anyMatch(TargetSigns::isMedium)) {
            signs.add("medium");
        }
        signs.add(named(entity).stream().anyMatch(place -> content(draft).contains(place.mention().span()))
                ? "itself named" : "itself not named");
        List<Entity> party = members.get(dispute.party(entity.id));
        signs.add("itself " + (party.size() == 1 ? "alone" : party.getFirst() == entity ? "most named" : "less named"));
        return signs;
    }
}
