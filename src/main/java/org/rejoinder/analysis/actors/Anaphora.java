package org.rejoinder.analysis.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/** Goes back from "the firm", "the spokesman" or "these countries" to whoever was named before. */
final class Anaphora {
    private static final Set<String> GENERAL = Set.of("official", "diplomat", "politician", "lawmaker", "leader",
            "republican", "democrat", "legislator", "tory", "conservative", "candidate", "nominee", "activist");

    /** Whom papers call a state's "top diplomat". */
    private static final Pattern FOREIGN_MINISTER = Pattern.compile("\\b(?:(?:foreign|external) (?:affairs )?minister"
            + "|minister (?:of|for) (?:foreign|external) (?:affairs|relations)|foreign secretary|secretary of state|fm)\\b");
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\b(?:allies|partners|coalition|alliance)\\b");

    /** A report that an article is about is "the report" many sentences on. */
    private static final int STUDY_REACH = 12;

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final History history;
    private final Pronouns pronouns;
    private final BodiesBefore bodies;

    Anaphora(Words words, Cast cast, TextIndex index, History history) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.history = history;
        this.pronouns = new Pronouns(words, cast, index, history);
        this.bodies = new BodiesBefore(words, cast, index, history, pronouns);
    }

    /** Whom a pronoun at an offset stands for. */
    List<Entity> pronoun(String word, int offset) {
        return pronouns.of(word, offset);
    }

    /** The speakers of the last statement made by several. */
    List<Entity> several(int offset) {
        return history.before(offset, turn -> turn.speakers().size() > 1).map(History.Turn::speakers)
                .orElseGet(() -> listed(offset));
    }

    /** "the partners", "the coalition": who spoke last together with such, as "Chile and its allies said". */
    List<Entity> together(int offset) {
        return history.before(offset, turn -> TOGETHER.matcher(
                index.text().substring(turn.start(), Math.min(turn.end(), offset))).find())
                .map(History.Turn::speakers).orElse(List.of());
    }

    /** The states listed last, as "Chile, Peru and Bolivia" in one of the two sentences before. */
    private List<Entity> listed(int offset) {
        Optional<Sentence> sentence = index.sentenceAt(offset).flatMap(index::before);
        for (int i = 0; i < 2 && sentence.isPresent(); i++) {
            List<Entity> row = row(sentence.get().span());
            if (row.size() > 1) {
                return row;
            }
            sentence = sentence.flatMap(index::before);
        }
        return List.of();
    }

    private List<Entity> row(Span span) {
        List<Entity> row = new java.util.ArrayList<>();
        int end = -1;
        for (Mention mention : cast.inside(span)) {
            boolean joined = end < 0 || index.tokens(new Span(end, Math.max(end, mention.span().start()))).stream()
                    .allMatch(token -> Set.of(",", "and", "the", "&").contains(token.text()));
            if (!mention.rule().equals("state") || !joined) {
                if (row.size() > 1) {
                    return row;
                }
                row.clear();
            }
            if (mention.rule().equals("state")) {
                row.add(cast.byId(mention.actor()));
                end = mention.span().end();
            }
        }
        return row;
    }

    /** Of persons of one surname the one who speaks: rather who spoke last than who was named last. */
    Entity bearer(Entity entity, Span mention) {
        if (!entity.isPerson() || mention.length() >= entity.name.length()) {
            return entity;
        }
        String surname = entity.parts().getLast();
        return history.before(mention.start(), turn -> turn.speakers().size() == 1
                        && turn.speakers().getFirst().isPerson()
                        && turn.speakers().getFirst().parts().getLast().equals(surname))
                .filter(_ -> surname.equals(index.text().substring(mention.start(), mention.end())))
                .map(turn -> turn.speakers().getFirst()).orElse(entity);
    }

    /**
     * "The spokesperson added": the body for which an unnamed spokesperson spoke, if that was the last one to speak.
     */
    Optional<Entity> lastVoice(int offset) {
        return history.before(offset).filter(turn -> turn.speakers().size() == 1
                        && turn.speakers().getFirst().type == ActorType.ORGANISATION
                        && index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 2)
                .flatMap(last -> history.before(offset, turn -> turn.speakers().equals(last.speakers())
                        && index.paragraphAt(last.start()) - index.paragraphAt(turn.start()) <= 2
                        && index.text().substring(turn.start(), turn.end())
                        .matches("(?is).*\\bspokes(?:wo)?m[ae]n\\b.*|.*\\bspokesperson\\b.*")))
                .map(turn -> turn.speakers().getFirst());
    }

    /** Who spoke last, if a person. */
    Optional<Entity> lastPerson(int offset) {
        return history.before(offset, turn -> turn.speakers().size() == 1 && turn.speakers().getFirst().isPerson()
                        && index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 2)
                .map(turn -> turn.speakers().getFirst());
    }

    /** Who spoke last, if a person of whom no role is known: "the senator", "the former minister". */
    Optional<Entity> lastWithoutRole(int offset) {
        return history.before(offset).filter(turn -> turn.speakers().size() == 1
                        && turn.speakers().getFirst().isPerson() && turn.speakers().getFirst().role.isEmpty()
                        && index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 1)
                .map(turn -> turn.speakers().getFirst());
    }

    /**
     * "Elbonia's ambassador rejected it. Ada Quist said …": the person named first after an office without a name, if
     * no role of hers is told and she speaks there.
     */
    Optional<Entity> namedNext(int offset) {
        Optional<Mention> next = cast.mentions().stream().filter(mention -> mention.span().start() >= offset)
                .filter(mention -> cast.byId(mention.actor()).isPerson()).min(Comparator.comparing(Mention::span));
        return next.filter(mention -> index.paragraphAt(mention.span().start()) - index.paragraphAt(offset) <= 2)
                .filter(mention -> String.join(" ", index.after(mention.span().end(), 2).stream().map(Token::text)
                .toList())
                        .matches("(?:said|says|told|added|tweeted|wrote|insisted|declared)\\b.*|, who"))
                .filter(mention -> cast.mentions().stream().noneMatch(other -> other.actor().equals(mention.actor())
                        && other.span().start() < mention.span().start()))
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> entity.role.isEmpty() && entity.side.isEmpty());
    }

    /** "A Norwegian ministry spokesman said … Spokesman Arne Dahl told reporters …": the bare title points back. */
    Optional<Entity> spokesmanNext(int offset, String side) {
        Optional<Mention> next = cast.mentions().stream().filter(mention -> mention.span().start() >= offset)
                .filter(mention -> cast.byId(mention.actor()).isPerson()).min(Comparator.comparing(Mention::span));
        return next.filter(mention -> index.paragraphAt(mention.span().start()) - index.paragraphAt(offset) <= 1)
                .filter(mention -> {
                    List<Token> before = index.before(mention.span().start(), 2);
                    return !before.isEmpty() && words.is("spokespersons", before.getLast().text())
                            && (before.size() == 1 || !before.getFirst().isNoun()
                            && !before.getFirst().tag().startsWith("JJ")
                            && !BodyFinder.isPossessive(before.getFirst()));
                })
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> entity.side.isEmpty() || entity.side.equals(Optional.of(side)));
    }

    /** Whose the statement, report or letter is that was told of last. */
    List<Entity> author(String noun, int offset) {
        Optional<Entity> owner = documentOwner(Words.singular(noun), offset);
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        if (words.is("studies", noun)) {
            return history.before(offset).filter(turn -> turn.speakers().size() == 1
                            && turn.speakers().getFirst().type == ActorType.ORGANISATION
                            && index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 1)
                    .map(History.Turn::speakers).orElse(List.of());
        }
        return history.before(offset).filter(turn -> index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 2)
                .map(History.Turn::speakers).orElse(List.of());
    }

    /** The document was told of before with its owner: "Norvik's report", "a report by Norvik". */
    private Optional<Entity> documentOwner(String noun, int offset) {
        Optional<Entity> own = ownDocument(noun, offset);
        if (own.isPresent()) {
            return own;
        }
        Optional<Sentence> sentence = index.sentenceAt(offset).flatMap(index::before);
        int reach = words.is("studies", noun) ? STUDY_REACH : 4;
        for (int i = 0; i < reach && sentence.isPresent(); i++) {
            for (Token token : sentence.get().tokens()) {
                Optional<Entity> owner = Words.singular(token.text().toLowerCase(Locale.ROOT)).equals(noun)
                        ? beside(token) : Optional.empty();
                if (owner.isPresent()) {
                    return owner;
                }
            }
            sentence = sentence.flatMap(index::before);
        }
        return Optional.empty();
    }

    /** "…, the board said in its report": the board's, when the report says more. */
    private Optional<Entity> ownDocument(String noun, int offset) {
        return history.before(offset, turn -> turn.speakers().size() == 1 && index.sentenceAt(turn.start()).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> Words.singular(token.text().toLowerCase(Locale.ROOT)).equals(noun))
                        .anyMatch(token -> index.before(token.span().start(), 2).stream()
                                .anyMatch(owner -> owner.tag().equals("PRP$"))))
                .filter(turn -> index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 4)
                .map(turn -> turn.speakers().getFirst());
    }

    private Optional<Entity> beside(Token noun) {
        List<Token> before = index.before(noun.span().start(), 3);
        List<Token> after = index.after(noun.span().end(), 4);
        boolean owned = before.stream().anyMatch(BodyFinder::isPossessive);
        boolean by = !after.isEmpty() && Set.of("by", "from", "of").contains(after.getFirst().text());
        boolean published = before.stream().anyMatch(token -> token.text()
                .matches("published|released|issued|presented|unveiled|wrote"));
        if (!by && published) {
            // "the Board published a report"
            return index.sentenceAt(noun.span().start()).flatMap(sentence ->
                    pronouns.firstBody(sentence, noun.span().start()));
        }
        if (!owned && !by) {
            // "the Fisheries Board report"
            return before.isEmpty() ? Optional.empty() : cast.touching(before.getLast().span()).stream()
                    .filter(mention -> mention.rule().equals("body")).map(mention -> cast.byId(mention.actor()))
                    .findFirst();
        }
        List<Token> where = owned ? before : after;
        return cast.touching(where.getFirst().span().cover(where.getLast().span())).stream()
                .map(mention -> cast.byId(mention.actor())).findFirst();
    }

    /** The person whose role a phrase names: "the Ruritanian spokesman", "the foreign minister". */
    Optional<Entity> byRole(List<Token> phrase, Optional<String> side, Optional<Entity> owner, int offset) {
        String head = singular(phrase.getLast().text()).replaceFirst("^ex-", "");
        List<String> modifiers = phrase.subList(0, phrase.size() - 1).stream()
                .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .filter(token -> Character.isLowerCase(token.text().codePointAt(0)) || words.is("roles", token.text())
                        || words.is("portfolios", token.text()))
                .map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
        boolean top = head.equals("diplomat")
                && phrase.stream().anyMatch(token -> token.text().matches("(?i)top|chief"));
        List<Entity> fitting = cast.entities().stream().filter(Entity::isPerson)
                .filter(entity -> entity.role.isPresent() && (hasRole(entity.role.get(), head, modifiers)
                        || top && FOREIGN_MINISTER.matcher(entity.role.get()).find()))
                .filter(entity -> side.isEmpty() || entity.side.isEmpty() || entity.side.equals(side))
                .filter(entity -> owner.isEmpty() || worksFor(entity, owner.get())).toList();
        if (fitting.isEmpty()) {
            List<Entity> loose = cast.entities().stream().filter(Entity::isPerson).filter(entity ->
                    entity.role.isPresent()
                    && side.isPresent() && (entity.side.isEmpty() || entity.side.equals(side))
                    && List.of(entity.role.get().split(" ")).equals(List.of(head))
                    && (owner.isEmpty() || worksFor(entity, owner.get()))).toList();
            return loose.size() == 1 ? Optional.of(loose.getFirst()) : Optional.empty();
        }
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        return cast.lastBefore(offset, fitting::contains).map(mention -> cast.byId(mention.actor()))
                .or(() -> Optional.of(fitting.getFirst()));
    }

    private static boolean worksFor(Entity person, Entity owner) {
        if (owner.type == ActorType.STATE) {
            return person.side.isEmpty() || person.side.equals(owner.side);
        }
        return person.organisation.isEmpty() || Cast.key(person.organisation.get()).equals(Cast.key(owner.name))
                || Cast.key(owner.name).contains(Cast.key(person.organisation.get()));
    }

    private boolean hasRole(String role, String head, List<String> modifiers) {
        List<String> held = List.of(role.split(" "));
        boolean other = head.endsWith("woman") && role.matches(".*\\bspokesman\\b.*")
                || head.endsWith("man") && !head.endsWith("woman") && role.matches(".*\\bspokeswoman\\b.*");
        boolean spokes = !other && words.is("spokespersons", head)
                && held.stream().anyMatch(word -> words.is("spokespersons", word));
        boolean same = held.contains(head) || held.contains("co-" + head) || held.contains(head.replaceFirst("^co-",
                ""));
        return (spokes || same) && (spokes || held.containsAll(modifiers.stream()
                .filter(word -> words.is("roles", word) || words.is("portfolios", word)
                        || words.is("body_modifiers", word)).toList()));
    }

    /**
     * "The prime minister", where the article names nobody as such: the one person of no other role whom it names far
     * more often than any other such, at least three times.
     */
    Optional<Entity> holder(List<Token> phrase) {
        String head = singular(phrase.getLast().text());
        boolean office = words.is("state_offices", head) || head.equals("pm");
        boolean bare = phrase.stream().skip(1).allMatch(token -> words.is("roles", token.text())
                || words.is("portfolios", token.text()) || words.is("role_modifiers", token.text()));
        if (!office || !bare || cast.entities().stream().anyMatch(entity -> entity.isPerson()
                && entity.role.filter(role -> hasRole(role, head.equals("pm") ? "minister" : head, List.of())
                && !role.startsWith("former")).isPresent())) {
            return Optional.empty();
        }
        List<Entity> persons = cast.entities().stream().filter(entity -> entity.isPerson() && entity.role.isEmpty()
                        && entity.name.contains(" "))
                .sorted(Comparator.comparingLong((Entity entity) -> -times(entity))).toList();
        boolean clear = !persons.isEmpty() && times(persons.getFirst()) >= 3
                && (persons.size() == 1 || times(persons.getFirst()) >= 2 * times(persons.get(1)));
        return clear ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    private long times(Entity entity) {
        return cast.mentions().stream().filter(mention -> mention.actor().equals(entity.id)).count();
    }

    /** "the diplomat", "the senator": whoever spoke last, if a person. */
    Optional<Entity> generalRole(String head, int offset) {
        return GENERAL.contains(singular(head))
                ? history.before(offset).filter(turn -> turn.speakers().size() == 1
                        && turn.speakers().getFirst().isPerson()
                        && index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 2)
                        .map(turn -> turn.speakers().getFirst())
                : Optional.empty();
    }

    /** The one person of that surname, however it is written. */
    Optional<Entity> surname(String word) {
        List<Entity> bearers = cast.entities().stream().filter(Entity::isPerson)
                .filter(entity -> Cast.key(entity.name).endsWith(" " + Cast.key(word))).toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    /** "the official" after "a senior official": somebody unnamed who was told of before. */
    Optional<Entity> described(String noun, int offset) {
        String last = noun.toLowerCase(Locale.ROOT);
        return cast.mentions().stream().filter(mention -> mention.span().end() <= offset
                        && mention.rule().equals("described"))
                .filter(mention -> (" " + Cast.key(cast.byId(mention.actor()).name)).endsWith(" " + last))
                .max(Comparator.comparing(Mention::span)).map(mention -> cast.byId(mention.actor()));
    }

    /** Who brings charges in this article: the body named last before that does such things. */
    Optional<Entity> prosecution(int offset) {
        return cast.lastBefore(offset, entity -> !entity.isPerson()
                        && Cast.key(entity.name).matches(".*\\b(justice|prosecut\\w*|attorney|court)\\b.*"))
                .map(mention -> cast.byId(mention.actor()));
    }

    /** Those named in the sentence before a joint statement: "A and B issued a joint statement". */
    List<Entity> sameSentence(int offset) {
        Optional<Sentence> sentence = index.sentenceAt(offset);
        List<Entity> row = sentence.map(now -> row(new Span(now.span().start(), Math.max(now.span().start(), offset))))
                .orElse(List.of());
        return row.size() > 1 ? row : sentence.flatMap(now -> pronouns.firstBody(now, offset)).map(List::of)
                .orElse(List.of());
    }

    /** "the company", "the embassy", "the group": a body named before. */
    Optional<Entity> body(String head, int offset, Optional<String> side) {
        return bodies.named(head, offset, side);
    }

    /** "The hackers", "these actors": the group that was named last, or the state whose hackers were told of last. */
    Optional<Entity> group(int offset) {
        return bodies.group(offset);
    }

    /** "He" in a quotation: the person named last before who is none of the speakers. */
    Optional<Entity> otherPerson(String pronoun, int offset, List<Entity> speakers) {
        return pronouns.personOtherThan(pronoun, offset, speakers);
    }

    /** False where a pronoun cannot stand for a person: "he" for a woman. */
    boolean agrees(Entity person, String pronoun) {
        return switch (pronoun) {
            case "he", "him" -> pronouns.agrees(person, Words.Gender.MALE);
            case "she", "her" -> pronouns.agrees(person, Words.Gender.FEMALE);
            default -> true;
        };
    }

    private static String singular(String word) {
        return Words.singular(word.toLowerCase(Locale.ROOT));
    }
}
