package org.rejoinder.casework.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Stance;

/**
 * Finds what a statement answers: a denial its accusation, a rejection its demand. Weighed are who accuses whom and
 * who answers whom (by actor and by side), order and distance in the article, dates, shared words, words such as
 * "these allegations", and what the same speaker has just answered.
 */
public final class AnswerFinder {
    /** From this score on a link is made. */
    public static final double LINK = 0.55;

    /**
     * In one article a denial seldom answers nothing that is told there; but what scores less is seldom what it
     * answers.
     */
    private static final double DENIAL_BESIDE = 0.55;

    /** Demands are many and rejections few: theirs must be surer. */
    private static final double REJECTS = 0.7;

    /** How sure a charge back is, against the denial that tells what it answers. */
    private static final double BACK = 0.8;

    /** "the claims" answers every charge of that accuser that scores so near the best. */
    private static final double ALSO = 0.2;

    /** Where each of two charges the other so often, they fight, and a charge comes back at none in particular. */
    private static final int BLOWS = 5;

    /** What goes on with an answer stands within so many UTF-16 units of it. */
    private static final int GOES_ON = 900;

    private static final Pattern SEVERAL = Pattern.compile(
            Wording.BARE_CLAIM + "(?:allegations|accusations|claims|charges|reports)\\W*$");

    private static final Pattern BOTH = Pattern.compile("(?i)^\\W*(?:both|all)\\b.{0,30}?\\b" + Wording.CHARGE);

    private final VoiceMatch voices = new VoiceMatch();
    private final Reciprocity reciprocity = new Reciprocity(voices);
    private final AnswerKinds kinds = new AnswerKinds(voices, reciprocity);

    /** Every answer among acts of one article or of several, in order of {@code from}. */
    public List<Answer> find(List<SpeechAct> acts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> acts.get(i).article())
                .thenComparing(i -> acts.get(i).position()));
        Map<String, Topics> topics = acts.stream().collect(
                Collectors.groupingBy(SpeechAct::article,
                Collectors.collectingAndThen(Collectors.toList(), Topics::new)));
        Map<Integer, List<Answer>> found = new HashMap<>();
        for (int from : order) {
            found.put(from, answers(acts, from, topics.get(acts.get(from).article()), goesOn(acts, from, found)));
        }
        List<Answer> denials = found.values().stream().flatMap(List::stream)
                .filter(answer -> answer.type() == LinkType.DENIES).toList();
        order.stream().filter(from -> found.get(from).isEmpty() && acts.get(from).stance() == Stance.ACCUSE)
                .forEach(from -> found.put(from, backAt(acts, from, denials)));
        return found.values().stream().flatMap(List::stream).filter(answer -> !surerBack(answer, found))
                .filter(answer -> answer.type() != LinkType.COUNTER_ACCUSES || !tradeBlows(acts, answer))
                .sorted(Comparator.comparingInt(Answer::from).thenComparingInt(Answer::to)).toList();
    }

    /** Of two that seem to answer each other only the surer does. */
    private static boolean surerBack(Answer answer, Map<Integer, List<Answer>> found) {
        return found.getOrDefault(answer.to(), List.of()).stream()
                .anyMatch(back -> back.to() == answer.from() && back.confidence() > answer.confidence());
    }

    /** True where the two sides charge each other again and again in the one article. */
    private boolean tradeBlows(List<SpeechAct> acts, Answer back) {
        SpeechAct one = acts.get(back.from());
        SpeechAct other = acts.get(back.to());
        return charges(acts, one, other) >= BLOWS && charges(acts, other, one) >= BLOWS;
    }

    /** How often who says the one charges who says the other, in the article of the one. */
    private long charges(List<SpeechAct> acts, SpeechAct one, SpeechAct other) {
        return acts.stream().filter(act -> act.stance() == Stance.ACCUSE && act.article().equals(one.article())
                && voices.meets(act.speakers(), one.speakers()) && voices.meets(act.targets(), other.speakers()))
                .count();
    }

    /** What one of the acts answers, if anything. */
    public Optional<Answer> best(List<SpeechAct> acts, int from) {
        Topics topics = new Topics(acts.subList(from, from + 1));
        return answers(acts, from, topics, Set.of()).stream().max(Comparator.comparingDouble(Answer::confidence));
    }

    /** Whoever denies a charge and charges its maker beside that or later, answers that charge with the other. */
    private List<Answer> backAt(List<SpeechAct> acts, int from, List<Answer> denials) {
        SpeechAct act = acts.get(from);
        return denials.stream()
                .filter(denial -> acts.get(denial.from()).article().equals(act.article())
                        && voices.meets(acts.get(denial.from()).speakers(), act.speakers())
                        && acts.get(denial.to()).stance() == Stance.ACCUSE
                        && (near(act, acts.get(denial.from())) || act.position() > acts.get(denial.to()).position()
                                && voices.voice(acts.get(denial.from()).speakers(), act.speakers()) > 0)
                        && !Likelihood.saidBefore(act, acts.get(denial.to())) && !act.reportedPast()
                        && isBack(act, acts.get(denial.to())))
                .max(Comparator.comparingDouble(Answer::confidence).thenComparing(
                        Comparator.comparingInt(Answer::to).reversed()))
                .map(denial -> new Answer(from, denial.to(), LinkType.COUNTER_ACCUSES, BACK * denial.confidence()))
                .filter(back -> back.confidence() >= LINK)
                .stream().toList();
    }

    /** Each is aimed at the other; of a speaker without a known side the denial tells that he was meant. */
    private boolean isBack(SpeechAct act, SpeechAct charge) {
        return kinds.of(act, charge, true, true).isPresent() && reciprocity.crossed(act, charge, false)
                || act.speakerSides().isEmpty() && reciprocity.comesBack(act, charge);
    }

    private static boolean near(SpeechAct one, SpeechAct other) {
        return Math.abs(one.position() - other.position()) < GOES_ON;
    }

    /** What the same speaker has just answered: a denial goes on over several statements. */
    private Set<Integer> goesOn(List<SpeechAct> acts, int from, Map<Integer, List<Answer>> found) {
        SpeechAct act = acts.get(from);
        return found.keySet().stream()
                .filter(other -> act.stance() != Stance.ACCUSE || acts.get(other).paragraph() == act.paragraph())
                .filter(other -> acts.get(other).article().equals(act.article())
                        && act.position() - acts.get(other).position() < GOES_ON
                        && (voices.voice(acts.get(other).speakers(), act.speakers()) > 0
                                || act.speakers().isEmpty() && acts.get(other).paragraph() == act.paragraph()))
                .filter(other -> !found.get(other).isEmpty())
                .filter(other -> acts.stream().noneMatch(charge -> between(acts.get(other), charge, act)))
                .max(Comparator.comparingInt(other -> acts.get(other).position()))
                .map(other -> Set.copyOf(found.get(other).stream().map(Answer::to).toList()))
                .orElse(Set.of());
    }

    /** A new charge against the speaker stands between what he has just answered and what he says now. */
    private boolean between(SpeechAct before, SpeechAct charge, SpeechAct act) {
        return charge.stance() == Stance.ACCUSE && charge.article().equals(act.article())
                && charge.position() > before.position() && charge.position() < act.position()
                && voices.voice(charge.speakers(), act.speakers()) == 0 && reciprocity.isAccused(act, charge);
    }

    private List<Answer> answers(List<SpeechAct> acts, int from, Topics topics, Set<Integer> justAnswered) {
        SpeechAct answer = acts.get(from);
        Likelihood likelihood = new Likelihood(acts, answer, topics, voices, reciprocity);
        boolean defends = acts.stream().anyMatch(other -> other.stance() == Stance.DENY
                && other.article().equals(answer.article()) && Math.abs(other.position() - answer.position()) < GOES_ON
                && voices.voice(other.speakers(), answer.speakers()) > 0);
        double goingOn = acts.stream().anyMatch(other -> asked(answer, other)) ? 0.05 : 0.2;
        List<Answer> possible = new ArrayList<>();
        for (int to = 0; to < acts.size(); to++) {
            boolean again = justAnswered.contains(to);
            Optional<LinkType> type = to == from ? Optional.empty() : kinds.of(answer, acts.get(to), defends, again);
            if (type.isPresent()) {
                double points = likelihood.points(acts.get(to)) + (again ? goingOn : 0)
                        + (kinds.isClaim(answer, acts.get(to)) ? 0.2 : 0);
                if (points >= least(type.get(), answer.article().equals(acts.get(to).article()))) {
                    possible.add(new Answer(from, to, type.get(), points));
                }
            }
        }
        Optional<Answer> best = possible.stream().max(Comparator.comparingDouble(Answer::confidence)
                .thenComparing(Comparator.comparingInt(Answer::to).reversed())).filter(top -> {
                    SpeechAct to = acts.get(top.to());
                    return top.confidence() - likelihood.doubt(to)
                            >= least(top.type(), answer.article().equals(to.article()));
                });
        return best.map(top -> withBest(acts, top, possible, justAnswered)).orElse(List.of());
    }

    /** A charge that is put to the one who answers: he no longer answers what he did before. */
    private static boolean asked(SpeechAct answer, SpeechAct charge) {
        return charge.stance() == Stance.ACCUSE && charge.article().equals(answer.article())
                && charge.paragraph() == answer.paragraph() && charge.position() < answer.position()
                && Wording.RESPONDS.matcher(answer.context()).find();
    }

    private static double least(LinkType type, boolean beside) {
        return switch (type) {
            case REJECTS -> REJECTS;
            case DENIES -> beside ? DENIAL_BESIDE : LINK;
            default -> LINK;
        };
    }

    /** The best, with what "the claims" means besides: other charges of the same accuser beside it. */
    private List<Answer> withBest(List<SpeechAct> acts, Answer top, List<Answer> possible, Set<Integer> justAnswered) {
        return possible.stream().filter(one -> one == top || also(acts, one, top) || one.type() == top.type()
                        && justAnswered.contains(one.to()) && justAnswered.contains(top.to()))
                .map(one -> new Answer(one.from(), one.to(), one.type(), Math.clamp(one.confidence(), 0, 1)))
                .toList();
    }

    /** "the claims": what one accuser said, or several said of one, in one paragraph. */
    private boolean beside(SpeechAct answer, SpeechAct charge, SpeechAct main) {
        return SEVERAL.matcher(answer.content()).find() && charge.paragraph() == main.paragraph()
                && (voices.meets(charge.speakers(), main.speakers()) || voices.meets(charge.targets(), main.targets()));
    }

    private boolean also(List<SpeechAct> acts, Answer one, Answer top) {
        SpeechAct charge = acts.get(one.to());
        SpeechAct main = acts.get(top.to());
        return one.type() == LinkType.DENIES && charge.stance() == main.stance()
                && charge.article().equals(main.article()) && one.confidence() >= top.confidence() - ALSO
                && (beside(acts.get(one.from()), charge, main) || BOTH.matcher(acts.get(one.from()).content()).find()
                        && !voices.meets(charge.speakers(), main.speakers()));
    }
}
