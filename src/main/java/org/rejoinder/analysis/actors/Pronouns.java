package org.rejoinder.analysis.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Span;

/** Goes back from "he", "she", "it", "they" and "we" to whoever was named or spoke before. */
final class Pronouns {
    /** A third state named more often than this share of the second may be meant as well. */
    private static final double CLEARLY_LESS = 0.8;

    /** So many paragraphs on "he" may still be an unnamed spokesman. */
    private static final int VOICE_REACH = 2;

    /** How a spokesman is told of who has no name. */
    private static final Map<Words.Gender, Pattern> VOICES = Map.of(Words.Gender.MALE, voice("man"),
            Words.Gender.FEMALE, voice("woman"));

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final History history;

    Pronouns(Words words, Cast cast, TextIndex index, History history) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.history = history;
    }

    /** Whom a pronoun at an offset stands for. */
    List<Entity> of(String word, int offset) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "himself", "his" -> personBefore(offset, Words.Gender.MALE);
            case "she", "her", "herself", "hers" -> personBefore(offset, Words.Gender.FEMALE);
            case "it", "itself", "its" -> bodyBefore(offset);
            case "they", "them", "themselves", "their", "all" -> severalBefore(offset);
            case "both" -> twoBefore(offset);
            case "who", "which", "that" -> relative(offset);
            case "we", "i" -> quoted(offset);
            default -> List.of();
        };
    }

    /** Inside a quotation: who is quoted. */
    private List<Entity> quoted(int offset) {
        return history.before(offset + 1, turn -> turn.end() > offset)
                .or(() -> history.before(offset).filter(turn ->
                        index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 1))
                .map(History.Turn::speakers).orElse(List.of());
    }

    private List<Entity> personBefore(int offset, Words.Gender gender) {
        Optional<Entity> voice = unnamedVoice(offset, gender);
        if (voice.isPresent()) {
            return List.of(voice.get());
        }
        List<Entity> found = namedPersonBefore(offset, gender);
        return found.isEmpty() ? whoeverSpoke(offset) : found;
    }

    private static Pattern voice(String gender) {
        return Pattern.compile("(?i)\\b(?:an?|another|the)\\s[^,.;“”\"]{0,70}?\\bspokes(?:" + gender + "|person)\\b");
    }

    /** "A Norwegian army spokesman said … He added": the army, if nobody was named since. */
    private Optional<Entity> unnamedVoice(int offset, Words.Gender gender) {
        Optional<History.Turn> last = history.before(offset).filter(turn -> turn.speakers().size() == 1
                && !turn.speakers().getFirst().isPerson()
                && index.paragraphsOfText(turn.start(), offset) <= VOICE_REACH);
        Optional<Entity> body = last.map(turn -> turn.speakers().getFirst());
        boolean told = body.isPresent() && history.before(offset, turn -> turn.speakers().equals(List.of(body.get()))
                && index.paragraphsOfText(turn.start(), offset) <= VOICE_REACH && VOICES.get(gender)
                .matcher(index.text().substring(turn.start(), Math.min(turn.end(), offset))).find()).isPresent();
        boolean another = told && cast.mentions().stream().anyMatch(mention ->
                mention.span().start() >= last.get().end() && mention.span().end() <= offset && cast.byId(mention.actor()).isPerson()
                && agrees(cast.byId(mention.actor()), gender) && !index.isQuoted(mention.span()));
        return told && !another ? body : Optional.empty();
    }

    /** "Quist said it. … she added": who spoke last, of whom nothing told that it is a person, is one. */
    private List<Entity> whoeverSpoke(int offset) {
        Optional<Entity> spoke = history.before(offset, turn -> turn.speakers().size() == 1
                        && index.paragraphsOfText(turn.start(), offset) <= 1).map(turn -> turn.speakers().getFirst())
                .filter(entity -> !isMedium(entity) && entity.side.isEmpty() && !entity.name.equals(Cast.UNSPECIFIED))
                .filter(entity -> entity.isPerson() || entity.type == ActorType.ORGANISATION
                        && entity.parts().size() < 3 && cast.mentions().stream().filter(mention -> mention.actor()
                        .equals(entity.id)).allMatch(mention -> mention.rule().equals("name")));
        spoke.ifPresent(entity -> entity.type = ActorType.PERSON);
        return spoke.map(List::of).orElse(List.of());
    }

    private List<Entity> namedPersonBefore(int offset, Words.Gender gender) {
        Optional<Sentence> sentence = index.sentenceAt(offset);
        Optional<Entity> here = sentence.flatMap(now -> whose(now, offset, gender)
                .or(() -> subject(now, offset, gender)));
        boolean caption = index.isCaption(offset);
        Optional<History.Turn> last = history.before(offset, turn -> turn.speakers().size() == 1
                && turn.speakers().getFirst().isPerson() && agrees(turn.speakers().getFirst(), gender)
                && (caption || !index.isCaption(turn.start())));
        boolean near = last.isPresent() && index.paragraphsOfText(last.get().start(), offset) <= 3;
        if (here.isPresent()) {
            return List.of(here.get());
        }
        Optional<Mention> named = cast.mentions().stream()
                .filter(mention -> mention.span().end() <= offset && !index.isQuoted(mention.span()))
                .filter(mention -> !isAside(mention) && !isPossessive(mention))
                .filter(mention -> cast.byId(mention.actor()).isPerson())
                .filter(mention -> agrees(cast.byId(mention.actor()), gender))
                .filter(mention -> caption || !index.isCaption(mention.span().start()))
                .max(Comparator.comparing(Mention::span));
        if (near && named.map(mention -> index.paragraphAt(mention.span().start())).orElse(-1)
                <= index.paragraphAt(last.get().start())) {
            return last.get().speakers();
        }
        return named.filter(mention -> index.paragraphAt(offset) - index.paragraphAt(mention.span().start()) <= 3)
                .map(mention -> List.of(cast.byId(mention.actor())))
                .orElseGet(() -> near ? last.get().speakers() : List.of());
    }

    /** The person named last before a pronoun, leaving out some; within three paragraphs. */
    Optional<Entity> personOtherThan(String word, int offset, List<Entity> left) {
        Words.Gender gender = word.startsWith("h") && !word.equals("her") ? Words.Gender.MALE : Words.Gender.FEMALE;
        return cast.mentions().stream().filter(mention -> mention.span().end() <= offset)
                .filter(mention -> index.paragraphAt(offset) - index.paragraphAt(mention.span().start()) <= 3)
                .filter(mention -> cast.byId(mention.actor()).isPerson() && !left.contains(cast.byId(mention.actor())))
                .filter(mention -> agrees(cast.byId(mention.actor()), gender))
                .max(Comparator.comparing(Mention::span)).map(mention -> cast.byId(mention.actor()));
    }

    /** "a letter by X in which he said", "words of X, according to which she said": whoever is named right before. */
    private Optional<Entity> whose(Sentence sentence, int offset, Words.Gender gender) {
        List<Token> before = index.before(offset, 2);
        boolean relative = before.size() == 2 && before.getLast().text().equals("which")
                && before.getFirst().tag().matches("IN|TO");
        return !relative ? Optional.empty() : cast.inside(new Span(sentence.span().start(), offset)).stream()
                .filter(mention -> !index.isQuoted(mention.span()))
                .filter(mention -> agrees(cast.byId(mention.actor()), gender)
                        && cast.byId(mention.actor()).isPerson())
                .reduce((_, last) -> last).map(mention -> cast.byId(mention.actor()));
    }

    /** The first person named in the sentence before the pronoun, outside quotations. */
    private Optional<Entity> subject(Sentence sentence, int offset, Words.Gender gender) {
        return cast.inside(new Span(sentence.span().start(), Math.max(sentence.span().start(), offset))).stream()
                .filter(mention -> !index.isQuoted(mention.span()) && !isPossessive(mention) && !isAside(mention))
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> entity.isPerson() && agrees(entity, gender)).findFirst();
    }

    /** "with X", "the Daily's X", "told X": not whom the next sentence is about. */
    private boolean isAside(Mention mention) {
        return index.before(mention.span().start(), 1).stream().anyMatch(token -> BodyFinder.isPossessive(token)
                || Set.of("IN", "TO").contains(token.tag()) || Set.of("told", "asked").contains(token.text()));
    }

    private boolean isPossessive(Mention mention) {
        return index.after(mention.span().end(), 1).stream().anyMatch(BodyFinder::isPossessive);
    }

    boolean agrees(Entity entity, Words.Gender gender) {
        Set<Words.Gender> told = new HashSet<>();
        entity.role.ifPresent(role -> List.of(role.split(" ")).forEach(word -> {
            if (words.is("male", word) || words.is("female", word)) {
                words.gender(word).ifPresent(told::add);
            }
        }));
        if (told.isEmpty()) {
            titled(entity).ifPresent(told::add);
        }
        if (told.isEmpty()) {
            words.gender(entity.parts().getFirst()).ifPresent(told::add);
        }
        return told.isEmpty() || told.contains(gender);
    }

    /** "Mrs Quist" tells for all mentions of her. */
    private Optional<Words.Gender> titled(Entity entity) {
        return cast.mentions().stream().filter(mention -> mention.actor().equals(entity.id))
                .flatMap(mention -> index.before(mention.span().start(), 1).stream())
                .filter(token -> words.is("titles", token.text())
                        && (words.is("male", token.text()) || words.is("female", token.text())))
                .findFirst().flatMap(token -> words.gender(token.text()));
    }

    private List<Entity> bodyBefore(int offset) {
        Optional<Sentence> now = index.sentenceAt(offset);
        boolean postposed = index.before(offset, 1).stream().anyMatch(token -> token.text().matches("[,\"”’'“]|''"))
                && now.filter(Pronouns::isFronted).isEmpty();
        Optional<Entity> here = postposed ? Optional.empty() : now.flatMap(sentence -> firstBody(sentence, offset));
        Optional<Sentence> before = now.flatMap(index::before);
        Optional<Entity> found = here.or(() -> before.flatMap(sentence -> firstBody(sentence, offset)));
        Optional<History.Turn> last = history.before(offset, turn -> turn.speakers().size() == 1
                && !turn.speakers().getFirst().isPerson());
        boolean near = last.isPresent() && index.paragraphAt(offset) - index.paragraphAt(last.get().start()) <= 1;
        boolean later = near && before.filter(sentence -> sentence.span().start() > last.get().end()).isEmpty();
        if (here.isEmpty() && later) {
            return last.get().speakers();
        }
        return found.map(List::of).orElseGet(() -> history.before(offset, turn -> index.paragraphAt(offset)
                - index.paragraphAt(turn.start()) <= 1).map(History.Turn::speakers)
                .filter(speakers -> postposed && speakers.stream().noneMatch(this::isMedium)).orElse(List.of()));
    }

    /**
     * "In a statement issued by Norvik, it denied …": the sentence goes on with its subject, and nothing was said
     * before.
     */
    private static boolean isFronted(Sentence sentence) {
        return sentence.tokens().getFirst().tag().equals("IN")
                && !sentence.tokens().getFirst().text().matches("That|If");
    }

    Optional<Entity> firstBody(Sentence sentence, int offset) {
        int end = Math.min(offset, sentence.span().end());
        return end <= sentence.span().start() ? Optional.empty()
                : cast.inside(new Span(sentence.span().start(), end)).stream()
                        .filter(mention -> !index.isQuoted(mention.span()) && !mention.rule().equals("nationals"))
                        .filter(mention -> !isPossessive(mention) && !isPlace(mention) && !isModifier(mention))
                        .map(mention -> cast.byId(mention.actor()))
                        .filter(entity -> !entity.isPerson() && !isMedium(entity)).findFirst();
    }

    /** "US outfit" is no United States. */
    private boolean isModifier(Mention mention) {
        return mention.rule().equals("state") && index.after(mention.span().end(), 1).stream().anyMatch(Token::isNoun);
    }

    private boolean isPlace(Mention mention) {
        return index.before(mention.span().start(), 1).stream()
                .anyMatch(token -> Set.of("in", "In", "at", "At", "from", "to", "into", "across")
                .contains(token.text()));
    }

    boolean isMedium(Entity entity) {
        return cast.mentions().stream()
                .anyMatch(mention -> mention.actor().equals(entity.id) && mention.rule().equals("medium"));
    }

    /** "Chile and Peru issued a statement in which they …" */
    private List<Entity> joined(int offset) {
        List<Mention> before = index.sentenceAt(offset).map(sentence -> cast.inside(new Span(sentence.span().start(),
                Math.max(sentence.span().start(), offset)))).orElse(List.of());
        if (before.size() < 2) {
            return List.of();
        }
        Mention first = before.get(0);
        Mention second = before.get(1);
        boolean and = index.tokens(new Span(first.span().end(), Math.max(first.span().end(), second.span().start())))
                .stream().map(Token::text).toList().equals(List.of("and"));
        return and ? List.of(cast.byId(first.actor()), cast.byId(second.actor())) : List.of();
    }

    private List<Entity> severalBefore(int offset) {
        List<Entity> here = joined(offset);
        if (!here.isEmpty()) {
            return here;
        }
        Optional<History.Turn> last = history.before(offset);
        boolean near = last.isPresent() && index.paragraphAt(offset) - index.paragraphAt(last.get().start()) <= 1;
        if (near && (last.get().speakers().size() > 1 || !last.get().speakers().getFirst().isPerson())) {
            return last.get().speakers();
        }
        return List.of();
    }

    /** "Both have accused each other": the two who spoke together last, or who are named together before. */
    private List<Entity> twoBefore(int offset) {
        List<Entity> here = joined(offset);
        if (!here.isEmpty()) {
            return here;
        }
        return history.before(offset, turn -> turn.speakers().size() == 2
                        && index.paragraphAt(offset) - index.paragraphAt(turn.start()) <= 2)
                .map(History.Turn::speakers).or(this::rivals).or(() -> lastTwo(offset)).orElse(List.of());
    }

    /** The two states that the article is about, if it is clearly about two. */
    private Optional<List<Entity>> rivals() {
        Map<String, Integer> times = new HashMap<>();
        for (Mention mention : cast.mentions()) {
            cast.byId(mention.actor()).side.filter(Sides::isState)
                    .ifPresent(side -> times.merge(side, 1, Integer::sum));
        }
        List<String> sides = times.keySet().stream().sorted(Comparator.comparing((String side) -> -times.get(side))
                .thenComparing(side -> side)).toList();
        boolean two = sides.size() > 1 && times.get(sides.get(1)) > 1
                && (sides.size() == 2 || times.get(sides.get(2)) <= CLEARLY_LESS * times.get(sides.get(1)));
        return two ? Optional.of(sides.stream().limit(2).map(cast::state).toList()) : Optional.empty();
    }

    /** The last two states that spoke or were spoken for. */
    private Optional<List<Entity>> lastTwo(int offset) {
        List<String> sides = history.sidesBefore(offset).stream().filter(Sides::isState).limit(2).toList();
        return sides.size() == 2 ? Optional.of(sides.stream().map(cast::state).toList()) : Optional.empty();
    }

    private List<Entity> relative(int offset) {
        return cast.lastBefore(offset, _ -> true)
                .filter(mention -> index.sentenceAt(offset).map(s -> s.span().contains(mention.span())).orElse(false))
                .filter(mention -> index.tokens(new Span(mention.span().end(), Math.max(mention.span().end(), offset)))
                        .stream().noneMatch(token -> Character.isLetter(token.text().codePointAt(0))
                                && !token.text().matches("of|whom|in|by")))
                .map(mention -> List.of(cast.byId(mention.actor()))).orElse(List.of());
    }
}
