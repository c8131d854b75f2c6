package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.stance.HarmfulDeeds;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/**
 * Finds in what is said whose doing it tells of: "hit by an Elbonian drone", "an Elbonian plot", "the Elbonian army
 * shelled the town"; whoever suffers, is helped, or is only where it happened, did nothing.
 */
final class Agents {
    private static final Pattern DEEDS =
            Pattern.compile("(?i)(?:plot|attack|cyberattack|strike|airstrike|shelling|bombing|bombardment|incursion"
            + "|invasion|offensive|aggression|assassination|raid|hack|hacking|intrusion|interference|meddling"
            + "|espionage|disinformation|propaganda|sabotage|provocation|violation|crackdown|harassment|theft"
            + "|smuggling|campaign|operation|coercion|piracy|occupation|annexation|blockade|crime|atrocity"
            + "|surveillance|spying|eavesdropping|wiretapping|seizure|abduction|killing|murder|torture|persecution"
            + "|repression|oppression|incitement|intimidation|plunder|pillage|deception|high-handedness|encroachment"
            + "|threat|drone|missile|rocket|shell|bomb|warplane|fighter|jet|tank|gunboat|warship|trawler|vessel|ship"
            + "|soldier|troop|force|army|navy|military|artillery|hacker|spy|agent|operative|intelligence|militia"
            + "|mercenary|sniper|gunner|malware|spyware|activity|attempt|effort|actor|group|crew|gunman|submarine"
            + "|aircraft|helicopter|unit|gang)");
    private static final Set<String> SUFFERING = Set.of("against", "on", "targeting", "help", "helps", "helped",
            "helping", "support", "supports", "supporting", "supported", "defend", "defends", "defending", "back",
            "backs", "backing", "protect", "assist", "aid", "with", "alongside", "towards", "hit", "hitting", "target",
            "targets", "targeted", "arm", "arming", "save", "join", "attacked", "attacking", "invaded", "occupied",
            "inside", "in", "near", "around", "at", "to", "into", "across", "between", "for", "over", "occupying",
            "invading", "of");
    private static final int NEAR = 6;
    private static final int MIN = 3;

    private final Cast cast;
    private final TextIndex index;

    Agents(Cast cast, TextIndex index) {
        this.cast = cast;
        this.index = index;
    }

    /** Those of other sides who did it, all that the words name as plainly. */
    List<Entity> find(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        int best = MIN - 1;
        Set<Entity> found = new LinkedHashSet<>();
        for (Mention mention : cast.inside(content)) {
            Entity entity = cast.byId(mention.actor());
            boolean candidate = entity.side.isPresent() && !mention.rule().equals("medium")
                    && !FirmsOfStates.isHome(mention, index)
                    && Parties.isOther(entity, speakers) && !Parties.isOwn(entity, speakers);
            int score = candidate ? score(mention, content) : 0;
            if (score > best) {
                best = score;
                found.clear();
            }
            if (score == best && score >= MIN && (found.isEmpty() || score > MIN)) {
                index.joined(mention, cast.inside(content)).stream().map(with -> cast.byId(with.actor()))
                        .filter(with -> with == entity || with.side.isPresent() && !Parties.isOwn(with, speakers))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** 4 for who did the deed, 3 for whose deed or weapon it is, 0 where the words tell nothing of the kind. */
    private int score(Mention mention, Span content) {
        List<Token> after = rest(mention.span().end(), content);
        List<Token> phrase = phrase(mention, after);
        boolean owner = !phrase.isEmpty();
        List<Token> before = index.before(mention.span().start(), NEAR).stream()
                .filter(token -> content.contains(token.span())).toList();
        String last = before.reversed().stream().filter(token -> !token.tag().matches("DT|JJ.*|CD|PRP\\$")).findFirst()
                .map(token -> token.text().toLowerCase(Locale.ROOT)).orElse("");
        if (last.equals("from") && before.size() > 1 && comesFrom(before)) {
            return 4;
        }
        if (isDoer(before, owner || cast.byId(mention.actor()).type != ActorType.PERSON)) {
            return 4;
        }
        boolean deed = owner
                && DEEDS.matcher(Words.singular(phrase.getLast().text().toLowerCase(Locale.ROOT))).matches();
        if (SUFFERING.contains(last) && !(deed && last.equals("of"))
                || isOneOfSeveral(last) && betweenSeveral(before)) {
            return 0;
        }
        int verb = owner ? after.indexOf(phrase.getLast()) + 1 : 0;
        if (verb >= 0 && didHarm(after, verb) && !before.stream().anyMatch(token -> token.text().equals("if"))) {
            return 4;
        }
        return deed ? 3 : 0;
    }

    private static boolean isOneOfSeveral(String last) {
        return last.equals("and") || last.equals(",");
    }

    /** "a conflict between A and B": neither did it. */
    private static boolean betweenSeveral(List<Token> before) {
        for (Token token : before.reversed()) {
            if (token.text().equalsIgnoreCase("between")) {
                return true;
            }
            if (!token.isNoun() && !token.tag().matches("DT|JJ.*|CC|CD|POS|,")) {
                return false;
            }
        }
        return false;
    }

    private List<Token> rest(int from, Span content) {
        return index.after(from, NEAR + 3).stream().filter(token -> content.contains(token.span())).toList();
    }

    /** The nouns and adjectives behind an adjective or a possessive: what is theirs. */
    private static List<Token> phrase(Mention mention, List<Token> after) {
        List<Token> phrase = new ArrayList<>();
        boolean possessive = !after.isEmpty() && BodyFinder.isPossessive(after.getFirst());
        if (possessive || mention.rule().equals("nationals")) {
            for (Token token : after.subList(possessive ? 1 : 0, after.size())) {
                if (!token.isNoun() && !token.tag().matches("JJ.*|VBG|VBN|CD") || token.tag().matches("VB[GN]")
                        && !phrase.isEmpty()) {
                    break;
                }
                phrase.add(token);
            }
            while (!phrase.isEmpty() && !phrase.getLast().isNoun()) {
                phrase.removeLast();
            }
        }
        return phrase;
    }

    /** "hackers from" right before. */
    private static boolean comesFrom(List<Token> before) {
        int from = before.size() - 1;
        while (from > 0 && !before.get(from).text().equals("from")) {
            from--;
        }
        return from > 0 && before.get(from - 1).text().matches("(?i)hackers|spies|agents|mercenaries|militants|soldiers"
                + "|gunmen|operatives|attackers|intruders|trolls|fighters|drones|missiles|rockets");
    }

    /** "hit by", "a plot by", "carried out last week by" right before. */
    private static boolean isDoer(List<Token> before, boolean force) {
        for (int i = before.size() - 1; i > 0 && i >= before.size() - 3; i--) {
            Token token = before.get(i);
            if (token.text().equals("by")) {
                Token what = before.get(i - 1);
                return force && (what.tag().equals("VBN") && HarmfulDeeds.isHarmful(what.text())
                        || DEEDS.matcher(Words.singular(what.text().toLowerCase(Locale.ROOT))).matches());
            }
            if (!token.tag().matches("DT|JJ.*|CD")) {
                return false;
            }
        }
        return false;
    }

    /** A harmful verb in the active follows at once. */
    private static boolean didHarm(List<Token> after, int from) {
        List<Token> rest = after.subList(Math.min(from, after.size()), after.size()).stream()
                .filter(token -> !token.tag().startsWith("RB")).limit(3).toList();
        if (rest.isEmpty() || !rest.getFirst().isVerb()) {
            return false;
        }
        String first = rest.getFirst().text().toLowerCase(Locale.ROOT);
        boolean have = first.matches("has|have|had");
        boolean be = first.matches("is|are|was|were");
        Optional<Token> deed = have || be
                ? rest.stream().skip(1).filter(token -> !token.text().equals("been")).findFirst()
                : Optional.of(rest.getFirst());
        boolean goesOn = be || have && rest.size() > 1 && rest.get(1).text().equals("been");
        boolean active = deed.filter(token -> token.tag().matches(goesOn ? "VBG" : have ? "VBN|VBD" : "VBD|VBP|VBZ"))
                .isPresent();
        // Two states between whom a war breaks out do not break anything.
        boolean begins = active && after.stream().skip(after.indexOf(deed.get()) + 1L).findFirst()
                .filter(next -> next.tag().equals("RP") && next.text().equalsIgnoreCase("out")).isPresent();
        return active && !begins && HarmfulDeeds.isHarmful(deed.get().text());
    }
}
