package org.rejoinder.casework.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Stance;

/**
 * What speaks for and against one act of an article answering another, as signs to be weighed: what both do, who speaks
 * to whom, who is charged by whom in the article, likeness, order and place. No sign holds a word of a text. For one
 * thread.
 */
public final class AnswerSigns {
    private static final Set<Stance> CHARGES = Set.of(Stance.ACCUSE, Stance.MEASURE, Stance.CONDEMN);
    private static final Set<Stance> MAY_TURN = Set.of(Stance.ACCUSE, Stance.CONDEMN);
    private static final int AFTER = 60;

    private static final Pattern NOT = Pattern.compile(
            "(?i)\\b(?:not|never|no|none|nothing|neither|nor|nobody|without|cannot)\\b|n['’]t\\b");
    /** Cues that tell of an answer: "insists", "defended", "responded". */
    private static final Pattern ANSWERING =
            Pattern.compile("(?i)\\b(?:den(?:y|ies|ied|ying|ials?)|refut|reject|dismiss|disput"
            + "|rebuff|insist|maintain|defend|counter|contest|contradict|brush|respond|repl(?:y|ied)|deplor|protest|comply|complied"
            + "|complian|lawful)");
    private static final Pattern JUDGING =
            Pattern.compile("(?i)\\b(?:false|untrue|absurd|ridiculous|nonsense|baseless|unfounded"
            + "|groundless|lies?|lying|fabricat\\w+|invent\\w+|propaganda|fantas\\w+|wrong|mistake\\w*|mislead\\w*|speculat\\w+"
            + "|rumou?rs?|evidence|proof|unjust\\w*|unacceptable|unfair|hysteria|myth|fiction|slander\\w*|smear\\w*|pretext"
            + "|politic\\w+)\\b");

    private final List<SpeechAct> acts;
    private final List<Integer> order;
    private final int[] rank;
    private final VoiceMatch voices;
    private final double[][] like;
    private final double[][] voice;
    /** By charge and by who answers: another charges him with something. */
    private final boolean[][] against;
    private final List<Set<String>> wordings;

    /**
     * One way in which an act may answer another.
     *
     * @param back  true for a charge back, false for a denial, rejection or rebuttal
     */
    public record Choice(int from, int to, boolean back, Set<String> signs) {}

    /** @param acts  all of one article */
    public AnswerSigns(List<SpeechAct> acts) {
        this(acts, new VoiceMatch());
    }

    AnswerSigns(List<SpeechAct> acts, VoiceMatch voices) {
        this.acts = acts;
        this.voices = voices;
        int count = acts.size();
        Reciprocity reciprocity = new Reciprocity(voices);
        Topics topics = new Topics(acts);
        like = new double[count][count];
        voice = new double[count][count];
        against = new boolean[count][count];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < count; k++) {
                like[i][k] = k < i ? like[k][i] : topics.likeness(acts.get(i).words(), acts.get(k).words());
                voice[i][k] = voices.voice(acts.get(i).speakers(), acts.get(k).speakers());
                against[i][k] = CHARGES.contains(acts.get(i).stance()) && voice[i][k] == 0
                        && reciprocity.isAccused(acts.get(k), acts.get(i));
            }
        }
        order = IntStream.range(0, count).boxed().sorted(Comparator.comparingInt(i -> acts.get(i).position())).toList();
        rank = new int[count];
        IntStream.range(0, count).forEach(i -> rank[order.get(i)] = i);
        wordings = acts.stream().map(AnswerSigns::wording).toList();
    }

    /** Whatever an act may answer: all that others say, if only it was not said later. */
    public List<Choice> choices(int from) {
        List<Choice> choices = new ArrayList<>();
        for (int to = 0; to < acts.size(); to++) {
            if (to != from && voice[from][to] < 1 && !Likelihood.saidBefore(acts.get(from), acts.get(to))) {
                Set<String> signs = signs(from, to);
                choices.add(new Choice(from, to, false, signs));
                if (MAY_TURN.contains(acts.get(from).stance())) {
                    Set<String> back = new HashSet<>();
                    signs.forEach(sign -> back.add("back: " + sign));
                    choices.add(new Choice(from, to, true, back));
                }
            }
        }
        return choices;
    }

    private Set<String> signs(int from, int to) {
        SpeechAct answer = acts.get(from);
        SpeechAct charge = acts.get(to);
        Signs signs = new Signs(family(answer.stance()));
        signs.add("any");
        signs.add("answer " + answer.stance());
        signs.add("charge " + charge.stance());
        signs.add(answer.stance() + " to " + charge.stance());
        answer.secondStance().ifPresent(second -> signs.add("answer also " + second));
        charge.secondStance().ifPresent(second -> signs.add("charge also " + second));
        parties(signs, answer, charge);
        place(signs, from, to);
        between(signs, from, to);
        charges(signs, from, to);
        wordings.get(from).forEach(signs::both);
        signs.own("like " + bin(like[from][to]));
        signs.ownIf(IntStream.range(0, acts.size()).allMatch(
                i -> i == to || i == from || voice[i][from] == 1 || like[from][i] < like[from][to]), "likest");
        signs.addIf(answer.speakers().isEmpty(), "answer of nobody");
        signs.addIf(charge.speakers().stream()
                .allMatch(actor -> actor.name().equals(Actor.UNSPECIFIED)), "charge of nobody");
        signs.addIf(answer.reportedPast(), "answer retold");
        signs.addIf(charge.reportedPast(), "charge retold");
        signs.addIf(voice[from][to] > 0, "one voice");
        return signs.all;
    }

    /** Signs, some of them also together with what kind of answer it is. */
    private static final class Signs {
        private final Set<String> all = new HashSet<>();
        private final String family;

        Signs(String family) {
            this.family = family;
        }

        void add(String sign) {
            all.add(sign);
        }

        void own(String sign) {
            all.add(family + sign);
        }

        void both(String sign) {
            add(sign);
            own(sign);
        }

        void addIf(boolean holds, String sign) {
            if (holds) {
                add(sign);
            }
        }

        void ownIf(boolean holds, String sign) {
            if (holds) {
                own(sign);
            }
        }

        void bothIf(boolean holds, String sign) {
            if (holds) {
                both(sign);
            }
        }
    }

    private static String family(Stance stance) {
        return switch (stance) {
            case DENY -> "deny ";
            case COMMENT -> "comment ";
            case ACCUSE -> "accuse ";
            default -> "other ";
        };
    }

    private void parties(Signs signs, SpeechAct answer, SpeechAct charge) {
        String accused = meant(answer.speakers(), charge);
        String accuser = meant(charge.speakers(), answer);
        signs.both("accused " + accused);
        signs.both("accuser " + accuser);
        signs.add("accused " + accused + " accuser " + accuser);
        signs.add("charge " + charge.stance() + " accused " + accused);
        boolean sides = !answer.speakerSides().isEmpty() && !charge.speakerSides().isEmpty();
        signs.add(!sides ? "sides unknown" : answer.speakerSides().stream().anyMatch(charge.speakerSides()::contains)
                ? "one side" : "two sides");
        signs.bothIf(voices.meets(charge.speakers(), answer.targets())
                && voices.meets(answer.speakers(), charge.targets()), "crossed");
    }

    /** How an act means somebody: aimed at him or his side, or only naming him. */
    private String meant(List<Actor> whom, SpeechAct act) {
        if (voices.sharesActor(whom, act.targets())) {
            return "aimed";
        }
        if (voices.meets(whom, act.targets())) {
            return "side";
        }
        if (Reciprocity.spelled(act.content(), whom)) {
            return "spelled";
        }
        if (voices.meets(act.named(), whom)) {
            return "named";
        }
        return whom.isEmpty() ? "unknown" : act.targets().isEmpty() ? "nobody" : "others";
    }

    private void place(Signs signs, int from, int to) {
        SpeechAct answer = acts.get(from);
        SpeechAct charge = acts.get(to);
        int steps = rank[from] - rank[to];
        String where = answer.paragraph() == charge.paragraph() ? "beside" : steps > 0 ? "above" : "below";
        signs.both("charge " + where);
        int far = Math.abs(steps);
        signs.add(where + (far == 1 ? " 1" : far == 2 ? " 2" : far <= 4 ? " 4" : far <= 8 ? " 8" : " far"));
        int distance = Math.abs(answer.position() - charge.position());
        signs.add(where
                + (distance < 200 ? " within 200" : distance < 500 ? " within 500" : distance < 1000 ? " within 1000"
                : distance < 2500 ? " within 2500" : " beyond"));
        int into = charge.position() - answer.position();
        signs.addIf(into >= 0 && into < answer.content().length(), "charge inside");
        signs.addIf(rank[from] == 0, "answer first");
        signs.addIf(rank[to] == 0, "charge first");
    }

    private void between(Signs signs, int from, int to) {
        if (rank[to] > rank[from]) {
            return;
        }
        List<Integer> between = order.subList(rank[to] + 1, Math.max(rank[to] + 1, rank[from]));
        signs.bothIf(between.stream().noneMatch(i -> voice[i][from] == 0), "nearest other voice");
        if (between.stream().noneMatch(i -> against[i][from])) {
            signs.both(against[to][from] ? "nearest charge against" : "no charge against between");
        }
    }

    private void charges(Signs signs, int from, int to) {
        if (against[to][from]) {
            signs.both("charge against");
            signs.bothIf(order.stream().limit(rank[to]).noneMatch(i -> against[i][from]), "first charge against");
            signs.addIf(order.stream().filter(i -> against[i][from]).count() == 1, "only charge against");
        }
        boolean charged = order.stream().anyMatch(i -> acts.get(i).stance() == Stance.ACCUSE && against[i][from]);
        signs.own(charged ? "charged" : "not charged");
        signs.bothIf(does(Stance.DENY, from, from), "also denies");
        signs.bothIf(Stream.of(rank[from] - 1, rank[from] + 1).filter(i -> i >= 0 && i < order.size()).map(order::get)
                .anyMatch(i -> acts.get(i).stance() == Stance.DENY && voice[i][from] > 0), "denies beside");
        signs.bothIf(does(Stance.ACCUSE, to, to), "accuser charges more");
        signs.bothIf(does(Stance.DENY, to, to), "accuser denies");
    }

    /** True where the voice of an act does something in another place than that. */
    private boolean does(Stance stance, int of, int but) {
        return order.stream().anyMatch(i -> i != but && acts.get(i).stance() == stance && voice[i][of] > 0);
    }

    private static Set<String> wording(SpeechAct act) {
        Set<String> found = new HashSet<>();
        if (NOT.matcher(act.content()).find()) {
            found.add("says not");
        }
        if (ANSWERING.matcher(act.lead()).find() || ANSWERING.matcher(after(act)).find()) {
            found.add("said as a denial");
        }
        if (JUDGING.matcher(act.content()).find()) {
            found.add("judges a claim");
        }
        if (Wording.RESPONDS.matcher(act.lead()).find()) {
            found.add("responds");
        }
        if (Wording.POINTS_BACK.matcher(act.content()).find()) {
            found.add("points back");
        }
        if (Wording.TURNS.matcher(act.content()).find()) {
            found.add("turns");
        }
        return found;
    }

    private static String after(SpeechAct act) {
        int at = act.context().indexOf(act.content());
        int from = at < 0 ? act.context().length() : at + act.content().length();
        return act.context().substring(from, Math.min(act.context().length(), from + AFTER));
    }

    private static String bin(double value) {
        return value < 0.02 ? "0" : value < 0.1 ? ".1" : value < 0.2 ? ".2" : value < 0.35 ? ".35"
                : value < 0.55 ? ".55" : "1";
    }
}
