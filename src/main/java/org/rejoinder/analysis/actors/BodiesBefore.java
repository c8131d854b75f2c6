package org.rejoinder.analysis.actors;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Sides;

/** Goes back from "the company", "the embassy", "the government" or "the hackers" to the body or group named before. */
final class BodiesBefore {
    private static final Set<String> OFFICES = Set.of("agency", "department", "ministry", "office", "bureau",
            "commission", "regulator", "watchdog", "body", "bloc", "alliance", "mission", "embassy", "authority");

    private static final Set<String> MILITANT = Set.of("militant", "armed", "rebel", "islamist", "extremist",
            "terrorist", "terror", "insurgent", "separatist", "militia", "jihadist", "guerrilla", "opposition");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final History history;
    private final Pronouns pronouns;

    BodiesBefore(Words words, Cast cast, TextIndex index, History history, Pronouns pronouns) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.history = history;
        this.pronouns = pronouns;
    }

    /** "the company", "the embassy", "the group": a body named before. */
    Optional<Entity> named(String head, int offset, Optional<String> side) {
        String noun = head.equals("times") ? head : Words.singular(head.toLowerCase(Locale.ROOT));
        if (noun.equals("administration")) {
            return cast.lastBefore(offset, entity -> entity.type == ActorType.STATE
                    && entity.side.equals(Optional.of("USA"))).map(mention -> cast.byId(mention.actor()));
        }
        if (words.is("company_nouns", noun)) {
            Optional<Entity> speaking = history.before(offset, turn -> turn.speakers().size() == 1
                            && turn.speakers().getFirst().type == ActorType.ORGANISATION)
                    .filter(turn -> index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 1)
                    .map(turn -> turn.speakers().getFirst())
                    .filter(this::mayBeCompany);
            if (speaking.isPresent()) {
                return speaking;
            }
        }
        Optional<Entity> kind = cast.mentions().stream().filter(mention -> mention.span().end() <= offset)
                .filter(mention -> !cast.byId(mention.actor()).isPerson() && !mention.rule().equals("described"))
                .filter(mention -> side.isEmpty() || cast.byId(mention.actor()).side.equals(side))
                .filter(mention -> isOfKind(cast.byId(mention.actor()), noun))
                .max(Comparator.comparing(Mention::span)).map(mention -> cast.byId(mention.actor()));
        if (kind.isPresent()) {
            return kind;
        }
        if (noun.equals("group") || noun.equals("gang") || noun.equals("movement")) {
            return militants(offset, noun).or(() -> cast.mentions().stream()
                    .filter(mention -> mention.span().end() <= offset && !mention.rule().equals("described")
                            && cast.byId(mention.actor()).type == ActorType.GROUP
                            && !cast.byId(mention.actor()).name.equals(Cast.UNSPECIFIED))
                    .max(Comparator.comparing(Mention::span)).map(mention -> cast.byId(mention.actor())))
                    .or(() -> side.isEmpty() ? unofficial(offset) : Optional.empty());
        }
        if (words.is("company_nouns", noun)) {
            return side.isEmpty() ? company(offset) : Optional.empty();
        }
        if (side.isEmpty() && Set.of("alliance", "bloc", "union").contains(noun)) {
            return lastNamed(offset, entity -> entity.side.filter(bloc -> !Sides.isState(bloc)).isPresent());
        }
        if (side.isEmpty() && Set.of("organization", "organisation").contains(noun)) {
            return lastNamed(offset, entity -> entity.type == ActorType.ORGANISATION && !pronouns.isMedium(entity));
        }
        if (OFFICES.contains(noun)) {
            return history.before(offset, turn -> turn.speakers().size() == 1
                            && turn.speakers().getFirst().type == ActorType.ORGANISATION)
                    .filter(turn -> index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 2)
                    .map(turn -> turn.speakers().getFirst())
                    .filter(entity -> entity.side.isPresent() && (side.isEmpty() || side.equals(entity.side)))
                    .or(() -> side.isEmpty() && noun.equals("body") ? unofficial(offset) : Optional.empty());
        }
        return words.is("state_nouns", noun) ? cast.lastBefore(offset, entity -> entity.type == ActorType.STATE
                && history.hasSpoken(entity, offset)).map(mention -> cast.byId(mention.actor()))
                .or(() -> noun.equals("government") ? headlined() : Optional.empty()) : Optional.empty();
    }

    /** The body of no state that spoke last, in this paragraph or the two before. */
    private Optional<Entity> unofficial(int offset) {
        return history.before(offset, turn -> turn.speakers().size() == 1)
                .filter(turn -> index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 2)
                .map(turn -> turn.speakers().getFirst())
                .filter(entity -> entity.type == ActorType.ORGANISATION && entity.side.isEmpty()
                        && !pronouns.isMedium(entity));
    }

    /** A diplomatic mission is an embassy too, and the military an army. */
    private static boolean isOfKind(Entity body, String noun) {
        String name = " " + Cast.key(body.name) + " ";
        return name.contains(" " + noun + " ") || noun.equals("mission") && name.contains(" embassy ")
                || noun.equals("military") && name.matches(".* (?:army|armed forces) ");
    }

    /** "the militant group": the body without a state that was named last. */
    private Optional<Entity> militants(int offset, String noun) {
        boolean armed = index.after(offset, 4).stream().takeWhile(token -> !token.text().equals(noun))
                .anyMatch(token -> MILITANT.contains(token.text().toLowerCase(Locale.ROOT)));
        return !armed ? Optional.empty()
                : lastNamed(offset, entity -> entity.side.isEmpty() && !pronouns.isMedium(entity)
                && !entity.name.equals(Cast.UNSPECIFIED) && !entity.isPerson());
    }

    /** The body of a kind that was named last, in this paragraph or the two before. */
    private Optional<Entity> lastNamed(int offset, Predicate<Entity> kind) {
        return cast.mentions().stream().filter(mention -> mention.span().end() <= offset
                        && !mention.rule().equals("described") && kind.test(cast.byId(mention.actor())))
                .filter(mention -> index.paragraphAt(offset) - index.paragraphAt(mention.span().start()) <= 2)
                .max(Comparator.comparing(Mention::span)).map(mention -> cast.byId(mention.actor()));
    }

    /** The state that the article begins with: "Elbonia blames …", or that of the official it begins with. */
    private Optional<Entity> headlined() {
        return cast.mentions().stream().min(Comparator.comparing(Mention::span))
                .filter(first -> index.sentenceAt(first.span().start())
                        .filter(sentence -> sentence.span().start() == first.span().start()).isPresent())
                .map(first -> cast.byId(first.actor()))
                .flatMap(entity -> entity.side.filter(side -> entity.type == ActorType.STATE || entity.isPerson()
                        && entity.role.isPresent()).map(cast::state));
    }

    /** The likeliest company: one called so ("tech giant X"), one that spoke, one that is named often. */
    private Optional<Entity> company(int offset) {
        Entity best = null;
        int most = 0;
        for (Entity entity : cast.entities()) {
            boolean may = entity.type == ActorType.ORGANISATION && mayBeCompany(entity);
            int score = may ? companyScore(entity, offset) : 0;
            if (score > most) {
                most = score;
                best = entity;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "The Harbour Project" and "the Dockers' Union" are no companies. */
    private boolean mayBeCompany(Entity entity) {
        String name = Cast.key(entity.name);
        return entity.side.isEmpty() && !pronouns.isMedium(entity)
                && !words.is("no_companies", name.substring(name.lastIndexOf(' ') + 1));
    }

    private int companyScore(Entity entity, int offset) {
        int score = history.hasSpoken(entity, offset) ? 4 : 0;
        for (Mention mention : cast.mentions()) {
            if (mention.actor().equals(entity.id) && mention.span().end() <= offset) {
                boolean called = index.before(mention.span().start(), 1).stream()
                        .anyMatch(token -> words.is("company_nouns", token.text()));
                boolean last = index.paragraphAt(offset) - index.paragraphAt(mention.span().start()) <= 1;
                boolean modifies = index.after(mention.span().end(), 1).stream()
                        .anyMatch(token -> token.isNoun() && !BodyFinder.isPossessive(token));
                score += (modifies ? 0 : 1) + (called ? 3 : 0) + (last && !modifies ? 1 : 0);
            }
        }
        return score;
    }

    /** "The hackers", "these actors": the group that was named last, or the state whose hackers were told of last. */
    Optional<Entity> group(int offset) {
        return cast.mentions().stream().filter(mention -> mention.span().end() <= offset && isGroup(mention))
                .max(Comparator.comparing(Mention::span)).map(mention -> cast.byId(mention.actor()));
    }

    private boolean isGroup(Mention mention) {
        Entity entity = cast.byId(mention.actor());
        boolean named = entity.type == ActorType.GROUP && !entity.name.equals(Cast.UNSPECIFIED)
                && !mention.rule().equals("described");
        return named || mention.rule().equals("nationals") && index.after(mention.span().end(), 3).stream()
                .takeWhile(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .anyMatch(token -> words.is("group_nouns", token.text()));
    }
}
