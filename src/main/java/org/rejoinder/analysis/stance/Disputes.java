package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * Charges told in plain words: what one side tells of the other's deeds is a charge, though no single word says so,
 * where the two are in dispute or the deed does harm; so is what somebody goes on to tell of those whom he has just
 * charged.
 */
final class Disputes {
    private static final Set<Stance> HOSTILE = EnumSet.of(Stance.ACCUSE, Stance.DENY, Stance.CONDEMN, Stance.THREATEN);
    static final Set<Stance> CHARGES = EnumSet.of(Stance.ACCUSE, Stance.CONDEMN, Stance.MEASURE);
    private static final int LONGEST_SUBJECT = 9;
    /** So many paragraphs back somebody's "they" may point. */
    private static final int REACH = 2;
    private static final Pattern BENIGN =
            Pattern.compile("(?:sa(?:id|ys?)|told|tells?|add(?:ed|s)|agree[ds]?|ask(?:ed|s)?|want(?:ed|s)?|propos(?:ed"
            + "|es|ing)|offer(?:ed|s|ing)?|welcom(?:ed|es)|express(?:ed|es)?|host(?:ed|s|ing)?|join(?:ed|s|ing)?"
            + "|call(?:ed|s|ing)|repl(?:ied|ies)|sign(?:ed|s)|met|meets?|visit(?:ed|s|ing)?|won|wins?|lost|loses?|died"
            + "|fell|rose|grew|became|becomes?|seem(?:ed|s)?|remain(?:ed|s)?|need(?:ed|s)?|hop(?:ed|es?)|believ(?:ed"
            + "|es?)|th(?:ink|inks|ought)|kn(?:ows?|ew)|felt|feels?|invit(?:ed|es)|help(?:ed|s)|thank(?:ed|s)"
            + "|prais(?:ed|es)|support(?:ed|s)?|condemn(?:ed|s)?|den(?:ied|ies)|reject(?:ed|s)?|accus(?:ed|es)"
            + "|critici[sz](?:ed|es)|urg(?:ed|es)|announc(?:ed|es)|declar(?:ed|es)|confirm(?:ed|s)?|acknowledg(?:ed"
            + "|es)|apologi[sz](?:ed|es)|considering|discuss(?:ed|ing)|released|freed|returned|suffered|had|has|have"
            + "|shar(?:ed|es)|lik(?:ed|es?)|plans?|cooperat(?:ed|es)|informed|participat(?:ed|es)|began|start(?:ed|s)"
            + "|continued?|got|gets|gone|been|made|done|did|does|come|came|go|goes|going|making|doing|working|getting"
            + "|trying|taking)");
    private static final Pattern DEEDS =
            Pattern.compile("(?:cyber-?)?(?:activit(?:y|ies)|attacks?|campaigns?|operations?|acts?"
            + "|actions?|intrusions?|hacks?|behaviou?r|incidents?|raids?|strikes?|provocations?|incursions?)");
    private static final Pattern JUDGED =
            Pattern.compile("contrary|contrast|unacceptable|inconsistent|violations?|violate[sd]?"
            + "|breach|undermines?|contravenes?|irresponsible|intolerable|reckless|illegal|unlawful");
    static final Pattern DOERS = Pattern.compile("(?:hacker|attacker|intruder|suspect|defendant|gang|group|crew"
            + "|militant|perpetrator|culprit|actor|operator|spy|spies|assailant|gunm[ae]n|trespasser|poacher|accused"
            + "|smuggler|operative|duo|trio|m[ae]n|collective|raider|pirate)s?");

    private final HarmTold harm;
    private final Reading reading;
    private final List<Verdict> verdicts;

    /** @param verdicts what the drafts are thought to be so far; may change while this is asked */
    Disputes(DeedReader deeds, Reading reading, List<Verdict> verdicts) {
        this.harm = new HarmTold(deeds, reading, verdicts, this);
        this.reading = reading;
        this.verdicts = verdicts;
    }

    /** The verdict, or an accusation where a comment tells of the deeds of a rival or of those just charged. */
    Verdict plainCharge(int index, Verdict verdict) {
        if (verdict.stance() != Stance.COMMENT || !verdict.rules().contains("nothing-else")) {
            return verdict;
        }
        Draft draft = reading.drafts().get(index);
        List<Token> tokens = tokens(draft.content().getFirst());
        int verb = verb(tokens);
        if (verb > 0 && verb <= LONGEST_SUBJECT && isDoneToOwn(index, tokens, verb)) {
            return charge(Stance.ACCUSE, "done-to-own", verdict);
        }
        if (verb > 0 && verb <= LONGEST_SUBJECT && isTheirDeeds(tokens.subList(0, verb)) && charged(index)
                && !tokens.get(verb).tag().equals("MD")) {
            boolean judged = tokens.stream().limit(verb + 6L).anyMatch(token -> JUDGED.matcher(word(token)).matches());
            boolean does = deed(tokens, verb).stream().skip(1).findFirst()
                    .or(() -> deed(tokens, verb).stream().findFirst())
                    .filter(token -> !BENIGN.matcher(word(token)).matches()).isPresent();
            if (judged || does) {
                return charge(judged ? Stance.CONDEMN : Stance.ACCUSE, "deeds-of-accused", verdict);
            }
        }
        List<Token> deed = verb < 1 || verb > LONGEST_SUBJECT ? List.of() : deed(tokens, verb);
        if (deed.isEmpty() || BENIGN.matcher(word(deed.getLast())).matches()) {
            return harm.told(index).map(rule -> charge(Stance.ACCUSE, rule, verdict)).orElse(verdict);
        }
        boolean harmful = HarmfulDeeds.isHarmful(deed.getLast().text());
        boolean past = !word(deed.getFirst()).equals(word(deed.getLast())) || deed.getFirst().tag().equals("VBD");
        return reason(index, tokens.subList(0, verb), harmful, past).or(() -> harm.told(index))
                .map(rule -> charge(Stance.ACCUSE, rule, verdict)).orElse(verdict);
    }

    private static Verdict charge(Stance stance, String rule, Verdict was) {
        return new Verdict(stance, Optional.empty(), was.reportedPast(), 0.55,
                List.of(stance.name().toLowerCase(Locale.ROOT) + ":" + rule));
    }

    /** "These malicious activities", "the attacks": what was charged before. */
    private static boolean isTheirDeeds(List<Token> head) {
        return head.size() > 1 && head.getFirst().text().matches("(?i)these|this|such|those|recent")
                && DEEDS.matcher(word(head.getLast())).matches();
    }

    /** An official tells that his own state's parliament was attacked, where somebody is charged with such things. */
    private boolean isDoneToOwn(int index, List<Token> tokens, int verb) {
        Set<String> own = StanceStage.sides(reading, reading.drafts().get(index));
        List<Token> rest = tokens.subList(verb + 1, tokens.size()).stream()
                .filter(token -> !token.tag().startsWith("RB") && !token.text().equals("been")).limit(1).toList();
        boolean passive = word(tokens.get(verb)).matches("was|were|has|have|had|is|are") && !rest.isEmpty()
                && rest.getFirst().tag().equals("VBN") && HarmfulDeeds.isHarmful(rest.getFirst().text());
        return passive && !own.isEmpty() && charged(index)
                && subject(tokens.subList(0, verb)).flatMap(Actor::side).filter(own::contains).isPresent();
    }

    private Optional<String> reason(int index, List<Token> head, boolean harmful, boolean past) {
        Draft draft = reading.drafts().get(index);
        Set<String> own = StanceStage.sides(reading, draft);
        boolean firm = reading.actors().stream().filter(actor -> draft.speakers().contains(actor.id()))
                .anyMatch(actor -> actor.type() != ActorType.PERSON && actor.side().isEmpty());
        Optional<Actor> subject = subject(head);
        Optional<String> rival = subject.flatMap(Actor::side).filter(side -> !own.contains(side));
        if (rival.isPresent() && !own.isEmpty() && (harmful || past && inDispute(own, rival.get(), index))
                || rival.isPresent() && firm && harmful) {
            return Optional.of("deed-of-rival");
        }
        if (rival.isPresent() && past && !StanceStage.isOnlooker(reading, draft)
                && StanceStage.denies(reading, verdicts, Set.of(rival.get()), index)) {
            return Optional.of("deed-of-who-denies");
        }
        boolean group = subject.filter(actor -> actor.type() == ActorType.GROUP).isPresent();
        boolean doers = group || subject.isEmpty() && head.size() > 1 && head.getFirst().tag().matches("DT|CD")
                && head.stream().noneMatch(token -> token.tag().equals("IN"))
                && DOERS.matcher(word(head.getLast())).matches();
        if (doers && charged(index)) {
            return Optional.of("deed-of-accused");
        }
        boolean they = head.size() == 1 && word(head.getFirst()).matches("they|he|she|you");
        return they && past && isQuoted(head.getFirst().span()) && chargedBefore(index)
                ? Optional.of("deed-of-those-charged") : Optional.empty();
    }

    /** The words between article and verb name somebody, not as where something was or of whom it was only part. */
    Optional<Actor> subject(List<Token> head) {
        Span span = head.getFirst().span().cover(head.getLast().span());
        Optional<Mention> first = reading.mentions().stream().filter(mention -> span.contains(mention.span()))
                .findFirst();
        boolean named = first.isPresent() && head.stream()
                .filter(token -> token.span().end() <= first.get().span().start())
                .allMatch(token -> token.tag().matches("DT|CD|JJ.*|RB|PRP\\$|VBN")
                || token.text().matches("that|of|and")
                        || token.isNoun());
        return named ? actor(first.get().actor()) : Optional.empty();
    }

    /** Where the first finite verb stands; -1 where there is none. */
    static int verb(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).tag().matches("VBD|VBZ|VBP|MD")) {
                return i;
            }
        }
        return -1;
    }

    /** The finite verb and the one that tells the deed; empty where nothing was done: "was seen", "is big", "will". */
    private static List<Token> deed(List<Token> tokens, int verb) {
        Token finite = tokens.get(verb);
        List<Token> rest = tokens.subList(verb + 1, tokens.size()).stream()
                .filter(token -> !token.tag().startsWith("RB")).limit(2).toList();
        String word = word(finite);
        if (finite.tag().equals("MD") || rest.isEmpty()) {
            return List.of();
        }
        if (word.matches("is|are|was|were|'s|'re")) {
            return rest.getFirst().tag().equals("VBG") ? List.of(finite, rest.getFirst()) : List.of();
        }
        if (word.matches("has|have|had|'ve|'d")) {
            boolean been = rest.getFirst().text().equals("been") && rest.size() > 1;
            Token last = been ? rest.get(1) : rest.getFirst();
            return last.tag().equals(been ? "VBG" : "VBN") ? List.of(finite, last) : List.of();
        }
        boolean did = word.matches("did|do|does") && rest.getFirst().tag().equals("VB");
        return did ? List.of(finite, rest.getFirst()) : List.of(finite);
    }

    boolean inDispute(Set<String> own, String rival, int left) {
        for (int i = 0; i < verdicts.size(); i++) {
            Draft other = reading.drafts().get(i);
            Set<String> sides = StanceStage.sides(reading, other);
            boolean ours = sides.stream().anyMatch(own::contains) && names(other, rival);
            boolean theirs = sides.contains(rival) && own.stream().anyMatch(side -> names(other, side));
            if (i != left && HOSTILE.contains(verdicts.get(i).stance()) && (ours || theirs)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody else's words charge somebody. */
    boolean charged(int index) {
        for (int i = 0; i < verdicts.size(); i++) {
            if (i != index
                    && (verdicts.get(i).stance() == Stance.ACCUSE || verdicts.get(i).stance() == Stance.MEASURE)) {
                return true;
            }
        }
        return false;
    }

    /** The same speaker or side, shortly before, charged somebody. */
    private boolean chargedBefore(int index) {
        Draft draft = reading.drafts().get(index);
        Set<String> own = StanceStage.sides(reading, draft);
        int start = draft.content().getFirst().start();
        Optional<Integer> last = Optional.empty();
        for (int i = 0; i < verdicts.size(); i++) {
            Draft other = reading.drafts().get(i);
            boolean ours = other.speakers().stream().anyMatch(draft.speakers()::contains)
                    || StanceStage.sides(reading, other).stream().anyMatch(own::contains);
            int distance = paragraph(start) - paragraph(other.content().getFirst().start());
            if (i != index && ours && other.content().getFirst().start() < start && distance <= REACH) {
                last = Optional.of(i);
            }
        }
        return last.filter(i -> CHARGES.contains(verdicts.get(i).stance())).isPresent();
    }

    private boolean names(Draft draft, String side) {
        Span all = draft.cue().isEmpty() ? draft.content().getFirst()
                : draft.cue().getFirst().cover(draft.content().getLast());
        return reading.mentions().stream().filter(mention -> all.contains(mention.span()))
                .anyMatch(mention -> actor(mention.actor()).flatMap(Actor::side).equals(Optional.of(side)));
    }

    Optional<Actor> actor(String id) {
        return reading.actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    List<Token> tokens(Span span) {
        List<Token> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (found.isEmpty() && sentence.span().overlaps(span)) {
                sentence.tokens().stream().filter(token -> span.contains(token.span())).forEach(found::add);
            }
        }
        return found;
    }

    private int paragraph(int offset) {
        return reading.sentenceAt(offset)
                .map(Sentence::paragraph).orElse(-1);
    }

    boolean isQuoted(Span span) {
        return reading.quotes().stream().anyMatch(quote -> quote.inner().contains(span));
    }

    static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
