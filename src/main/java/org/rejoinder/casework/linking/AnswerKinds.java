package org.rejoinder.casework.linking;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Stance;

/**
 * How one act may answer another, by what both do and who is whose adversary; whether it does is for {@link Likelihood}
 * to say.
 */
final class AnswerKinds {
    private static final Set<Stance> CHARGES = Set.of(Stance.ACCUSE, Stance.MEASURE);
    private static final Set<Stance> WISHES = Set.of(Stance.DEMAND, Stance.THREATEN);

    /** "the claims" are what stands within so many UTF-16 units before. */
    private static final int JUST_BEFORE = 400;

    /** What is denied is told within so many UTF-16 units before, if it is told without a word of blame. */
    private static final int TOLD_BEFORE = 1500;

    private static final Pattern BARE = Pattern.compile(Wording.BARE_CLAIM + Wording.CHARGE + "\\W*$");
    private static final Pattern CALL = Pattern.compile(
            "(?i)^\\W*(?:(?:an?|the|any|all|these|those|such|its|his|her|their)\\s+)?(?:[\\w'’-]+\\s+){0,2}?"
                    + "(?:calls?|demands?|requests?|offers?|proposals?|appeals?|ultimatum|pleas?|pressure"
                    + "|suggestion that)\\b");

    /** "Lima denies it": that is no charge, though it is about who denies. */
    private static final Pattern TELLS_DENIAL =
            Pattern.compile("(?i)\\b(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing))\\b");

    /** What is said of somebody who denies: "Lima is lying". */
    private static final Pattern LIES =
            Pattern.compile("(?i)\\b(?:is|are|was|were) (?:\\w+ )?lying\\b|\\bliars?\\b|\\blied\\b");

    private final VoiceMatch voices;
    private final Reciprocity reciprocity;

    AnswerKinds(VoiceMatch voices, Reciprocity reciprocity) {
        this.voices = voices;
        this.reciprocity = reciprocity;
    }

    /**
     * How an act may answer the other; empty where it cannot.
     *
     * @param defends  true where the one who answers also denies something nearby
     * @param again    true where the one who answers has just answered this
     */
    Optional<LinkType> of(SpeechAct answer, SpeechAct earlier, boolean defends, boolean again) {
        if (mutual(answer) || mutual(earlier)) {
            return Optional.empty();
        }
        return switch (answer.stance()) {
            case DENY -> isCharge(answer, earlier) || earlier.does(Stance.ACCUSE) || isClaim(answer, earlier)
                    || again && earlier.stance() == Stance.COMMENT || isTold(answer, earlier)
                    ? Optional.of(LinkType.DENIES) : Optional.empty();
            case ACCUSE -> again && reciprocity.crossed(answer, earlier, true) ? Optional.of(LinkType.COUNTER_ACCUSES)
                    : charge(answer, earlier, defends);
            case REJECT -> rejection(answer, earlier);
            default -> Optional.empty();
        };
    }

    /** A reproach without a charge is denied only by whom it was aimed at. */
    private boolean isCharge(SpeechAct answer, SpeechAct earlier) {
        return earlier.stance() == Stance.CONDEMN ? reciprocity.isAccused(answer, earlier)
                : CHARGES.contains(earlier.stance());
    }

    /** "accused each other": it has no side, so nobody answers it and it answers nobody. */
    private boolean mutual(SpeechAct act) {
        return act.speakers().size() > 1 && act.targets().size() > 1 && voices.meets(act.speakers(), act.targets());
    }

    private Optional<LinkType> rejection(SpeechAct answer, SpeechAct earlier) {
        if (WISHES.contains(earlier.stance()) || earlier.stance() == Stance.MEASURE) {
            return reciprocity.mayBeMeant(answer, earlier) ? Optional.of(LinkType.REJECTS) : Optional.empty();
        }
        boolean accused = voices.meets(answer.speakers(), earlier.targets());
        return earlier.stance() == Stance.ACCUSE && accused && !CALL.matcher(answer.content()).find()
                ? Optional.of(LinkType.DENIES) : Optional.empty();
    }

    /** "denied the claims": whatever the adversary was just quoted with. */
    boolean isClaim(SpeechAct answer, SpeechAct earlier) {
        return before(answer, earlier, JUST_BEFORE) && earlier.stance() == Stance.COMMENT
                && BARE.matcher(answer.content()).find() && isAbout(earlier, answer);
    }

    /** What another tells of the one who denies it, though without a word of blame: "their trucks crossed at night". */
    boolean isTold(SpeechAct answer, SpeechAct earlier) {
        if (earlier.stance() != Stance.COMMENT || earlier.speakers().isEmpty()
                || TELLS_DENIAL.matcher(earlier.content()).find()
                || !answer.article().equals(earlier.article())
                || voices.voice(answer.speakers(), earlier.speakers()) > 0 || !isAbout(earlier, answer)) {
            return false;
        }
        boolean adversary = voices.meets(answer.targets(), earlier.speakers())
                || voices.meets(answer.named(), earlier.speakers());
        boolean alike = answer.words().shared(earlier.words()) > 0;
        return before(answer, earlier, TOLD_BEFORE) && (adversary || alike || BARE.matcher(answer.content()).find())
                || before(earlier, answer, JUST_BEFORE) && alike;
    }

    private boolean isAbout(SpeechAct earlier, SpeechAct answer) {
        return voices.meets(answer.speakers(), earlier.targets()) || voices.meets(answer.speakers(), earlier.named())
                || Reciprocity.spelled(earlier.content(), answer.speakers());
    }

    private static boolean before(SpeechAct answer, SpeechAct earlier, int reach) {
        int distance = answer.position() - earlier.position();
        return answer.article().equals(earlier.article()) && distance > 0 && distance < reach;
    }

    /** Most charges answer nothing: only one that comes back at its accuser, or is said to respond, does. */
    private Optional<LinkType> charge(SpeechAct answer, SpeechAct earlier, boolean defends) {
        boolean says = Wording.RESPONDS.matcher(answer.lead()).find();
        if (answer.reportedPast() && !defends || !follows(answer, earlier)
                || !reciprocity.crossed(answer, earlier, says)) {
            return Optional.empty();
        }
        boolean responds = says || Likelihood.saidBefore(earlier, answer);
        boolean charged = earlier.stance() == Stance.ACCUSE || earlier.stance() == Stance.CONDEMN && responds;
        boolean turns = Wording.TURNS.matcher(answer.content()).find() && reciprocity.crossed(answer, earlier, false)
                && before(answer, earlier, TOLD_BEFORE);
        if (charged && (responds || defends || turns)) {
            return Optional.of(LinkType.COUNTER_ACCUSES);
        }
        boolean lies = TELLS_DENIAL.matcher(answer.content()).find() || LIES.matcher(answer.content()).find();
        return earlier.stance() == Stance.DENY && (says || lies && before(answer, earlier, TOLD_BEFORE))
                ? Optional.of(LinkType.REBUTS) : Optional.empty();
    }

    /** A charge answers only what was said, or stands in its article, before it. */
    private static boolean follows(SpeechAct answer, SpeechAct earlier) {
        return answer.article().equals(earlier.article())
                ? earlier.position() < answer.position() : Likelihood.saidBefore(earlier, answer);
    }
}
