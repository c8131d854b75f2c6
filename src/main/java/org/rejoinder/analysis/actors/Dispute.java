package org.rejoinder.analysis.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.DraftLink;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Stance;

/** Who is at odds with whom in an article, by all that is said in it. */
final class Dispute {
    private static final Set<Stance> SHOTS = Set.of(Stance.ACCUSE, Stance.CONDEMN, Stance.DEMAND, Stance.THREATEN,
            Stance.MEASURE);
    private static final Set<Stance> PEACEFUL = Set.of(Stance.COMMENT, Stance.SUPPORT);
    private static final double MOST = 0.6;
    private static final Pattern CLIENT = Pattern.compile("(?i)\\b(?:his|her|their|my|our)\\s+clients?\\b");
    private static final Pattern LAWYER = Pattern.compile("(?i)(?:(?:defen[cs]e|his|her|their|the)\\s+)?"
            + "(?:lawyers?|attorneys?|solicitors?|barristers?|counsel)");

    /** One statement: who makes it, at whom it is aimed as far as is known, whom it names. */
    private record Act(Set<Party> by, Set<Party> at, Set<Party> named, Stance stance, List<String> speakers,
            int paragraph, int start) {
        Act with(Party client) {
            Set<Party> both = new HashSet<>(by);
            both.add(client);
            return new Act(both, at, named, stance, speakers, paragraph, start);
        }

        boolean isShot() {
            return SHOTS.contains(stance) && !at.isEmpty();
        }
    }

    /**
     * All statements but one: how often each party is accused, and how often the one most accused, who speaks, how many
     * accuse, who spoke last before, whether the speaker of that one is accused, and charged by nobody who is named.
     */
    private record Others(Map<Party, Integer> accused, int most, Set<Party> speaking, int shots, Set<Party> last,
            boolean ownAccused, boolean ownCharged) {}

    private final Cast cast;
    private final Map<Integer, Others> others = new HashMap<>();
    private final Map<String, Party> parties = new HashMap<>();
    private final List<Act> acts;
    private final List<DraftLink> links;
    private final List<Charges.Told> charges;

    Dispute(Reading reading, Cast cast) {
        this.cast = cast;
        this.links = reading.links();
        TextIndex index = new TextIndex(reading);
        this.charges = new Charges(reading, cast).all();
        List<Act> all = reading.drafts().stream().map(draft -> act(draft, index)).toList();
        Optional<Party> accused = mostAccused(all);
        this.acts = IntStream.range(0, all.size()).mapToObj(i -> accused.isPresent() && isCounsel(reading, i)
                ? all.get(i).with(accused.get()) : all.get(i)).toList();
    }

    private Act act(Draft draft, TextIndex index) {
        Set<Party> named = draft.content().stream().flatMap(span -> cast.inside(span).stream())
                .map(mention -> party(mention.actor())).collect(Collectors.toSet());
        int start = draft.content().getFirst().start();
        return new Act(parties(draft.speakers()), parties(draft.targets()), named, draft.stance(), draft.speakers(),
                index.paragraphAt(start), start);
    }

    /** Who speaks of a client, or is a lawyer and nobody tells whose: he speaks for the accused. */
    private boolean isCounsel(Reading reading, int draft) {
        List<Entity> speakers = reading.drafts().get(draft).speakers().stream().map(cast::byId).toList();
        boolean client = reading.drafts().get(draft).content().stream()
                .anyMatch(span -> CLIENT.matcher(span.of(reading.text())).find());
        return !speakers.isEmpty() && speakers.stream().allMatch(speaker ->
                party(speaker.id).equals(new Party(speaker.id)) && (client || speaker.organisation.isEmpty()
                && LAWYER.matcher(speaker.role.orElse(speaker.isPerson() ? "" : speaker.name)).matches()));
    }

    /** At whom most charges are aimed; nobody if two are equal. */
    private static Optional<Party> mostAccused(List<Act> acts) {
        Map<Party, Long> counts = acts.stream()
                .filter(act -> act.stance() == Stance.ACCUSE || act.stance() == Stance.MEASURE)
                .flatMap(act -> act.at().stream())
                .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Party> first = counts.entrySet().stream().filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey).toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private Set<Party> parties(List<String> actors) {
        return actors.stream().filter(id -> !cast.byId(id).name.equals(Cast.UNSPECIFIED)).map(this::party)
                .collect(Collectors.toSet());
    }

    Party party(String actor) {
        Party known = parties.get(actor);
        if (known == null) {
            Entity entity = cast.byId(actor);
            Optional<Entity> author = Papers.isPaper(entity) ? Papers.author(entity, charges, cast) : Optional.empty();
            known = Party.of(author.orElse(entity), cast);
            parties.put(actor, known);
        }
        return known;
    }

    /** For whom the speakers of a statement stand. */
    Set<Party> own(int draft) {
        return acts.get(draft).by();
    }

    /** What the other statements tell of a party as the target of one. */
    Set<String> signs(int draft, Party party) {
        Act act = acts.get(draft);
        Set<String> signs = new LinkedHashSet<>();
        int aimed = Integer.MAX_VALUE;
        int attacks = Integer.MAX_VALUE;
        for (int i = 0; i < acts.size(); i++) {
            Act other = acts.get(i);
            int distance = Math.abs(act.paragraph() - other.paragraph());
            boolean theirs = i != draft && other.by().contains(party);
            if (i != draft && other.at().contains(party) && !PEACEFUL.contains(other.stance())
                    && other.by().stream().anyMatch(act.by()::contains)) {
                aimed = Math.min(aimed, distance);
                if (other.speakers().equals(act.speakers()) && distance <= 1) {
                    signs.add(other.start() > act.start() ? "aimed at beside later" : "aimed at beside");
                }
            }
            if (theirs && other.isShot() && other.at().stream().anyMatch(act.by()::contains)) {
                attacks = Math.min(attacks, distance);
            }
            if (theirs && other.start() <= act.start() && distance <= 4
                    && other.named().stream().anyMatch(act.by()::contains)) {
                signs.add("spoke of the speaker");
            }
            if (theirs && answers(draft, i)) {
                signs.add("answered");
            }
        }
        List<Charges.Told> told = charges.stream().filter(charge -> party(charge.by()).equals(party)).toList();
        if (told.stream()
                .anyMatch(charge -> charge.against().map(this::party).filter(act.by()::contains).isPresent())) {
            signs.add("told to charge the speaker");
        } else if (told.stream().anyMatch(charge -> charge.against().isEmpty())) {
            signs.add("told to charge");
        }
        if (others(draft).ownCharged() && cast.entities().stream().anyMatch(entity -> Papers.isProsecutor(entity)
                && party(entity.id).equals(party))) {
            signs.add("prosecutes the speaker");
        }
        near(aimed).ifPresent(where -> signs.add("aimed at " + where));
        near(attacks).ifPresent(where -> signs.add("attacks " + where));
        signs.addAll(standing(draft, party));
        return signs;
    }

    /** "was charged with", "is accused of": nobody is named who does. */
    private boolean charged(Set<Party> whom) {
        return acts.stream().anyMatch(act -> (act.stance() == Stance.ACCUSE || act.stance() == Stance.MEASURE)
                && act.by().isEmpty() && act.at().stream().anyMatch(whom::contains));
    }

    /** The number of a party's statement that another one answers: the one linked, or else its last charge before. */
    Optional<Integer> claim(int draft, Party party) {
        List<Integer> theirs = IntStream.range(0, acts.size()).filter(i -> acts.get(i).by().contains(party)).boxed()
                .toList();
        return theirs.stream().filter(i -> answers(draft, i)).findFirst().or(() -> theirs.stream()
                .filter(i -> acts.get(i).isShot() && acts.get(i).start() <= acts.get(draft).start()
                        && acts.get(i).at().stream().anyMatch(own(draft)::contains))
                .max(Comparator.comparingInt(i -> acts.get(i).start())));
    }

    /** Whether somebody made the very statement that another one answers. */
    boolean isAnswered(int draft, String actor) {
        return IntStream.range(0, acts.size())
                .anyMatch(i -> answers(draft, i) && acts.get(i).speakers().contains(actor));
    }

    private boolean answers(int from, int to) {
        return links.stream().anyMatch(link -> link.from() == from && link.to() == to);
    }

    private static Optional<String> near(int paragraphs) {
        return paragraphs == Integer.MAX_VALUE ? Optional.empty()
                : Optional.of(paragraphs <= 2 ? "near" : paragraphs <= 8 ? "about" : "far");
    }

    /** How often a party is accused, and whether it speaks. */
    private Set<String> standing(int draft, Party party) {
        Others others = others(draft);
        int count = others.accused().getOrDefault(party, 0);
        Set<String> signs = new LinkedHashSet<>();
        signs.add("accused " + (count == 0 ? "never" : count < others.most() ? "some"
                : count >= MOST * others.shots() ? "by most" : "most"));
        String speaks = others.speaking().contains(party) ? "speaks" : "silent";
        signs.add(speaks);
        if (others.last().contains(party)) {
            signs.add("spoke last");
        }
        if (others.ownAccused()) {
            signs.add((count > 0 ? "accused" : speaks) + " as the speaker is accused");
        }
        return signs;
    }

    /** What the other statements tell: asked for with each party, so kept for each statement. */
    private Others others(int draft) {
        return others.computeIfAbsent(draft, _ -> findOthers(draft));
    }

    private Others findOthers(int draft) {
        Map<Party, Integer> accused = new HashMap<>();
        Set<Party> speaking = new HashSet<>();
        int shots = 0;
        Optional<Act> last = Optional.empty();
        for (int i = 0; i < acts.size(); i++) {
            Act other = acts.get(i);
            if (i != draft) {
                speaking.addAll(other.by());
                shots += other.isShot() ? 1 : 0;
                if (other.isShot()) {
                    other.at().forEach(whom -> accused.merge(whom, 1, Integer::sum));
                }
                boolean before = other.start() <= acts.get(draft).start() && !other.by().isEmpty()
                        && other.by().stream().noneMatch(own(draft)::contains);
                last = before && last.filter(known -> known.start() > other.start()).isEmpty() ? Optional.of(other)
                        : last;
            }
        }
        return new Others(accused, accused.values().stream().mapToInt(Integer::intValue).max().orElse(0), speaking,
                shots, last.map(Act::by).orElse(Set.of()),
                accused.keySet().stream().anyMatch(own(draft)::contains), charged(own(draft)));
    }
}
