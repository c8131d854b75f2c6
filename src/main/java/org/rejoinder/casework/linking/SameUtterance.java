package org.rejoinder.casework.linking;

import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Stance;

/**
 * Tells whether two statements report the same speech act: a reprint, a paraphrase, another translation, or another
 * part of the same press conference. The speaker must be the same or speak with the same voice, and the dates must
 * not contradict each other; then stance, targets and words are weighed.
 */
public final class SameUtterance {
    /** From this score on two statements are one utterance. */
    public static final double SAME = 0.595;

    /** An undated telling is printed within this many days of the act, unless it says that it retells the past. */
    private static final int NEAR_DAYS = 14;
    /** At this likeness of words, or below, they speak for two acts; at the other, for one. */
    private static final double DIFFERENT = 0.1;
    private static final double ALIKE = 0.5;
    /** With so many words of meaning or more, nearly all the same, a text is printed again. */
    public static final int REPRINT_WORDS = 7;
    private static final double REPRINT = 0.85;
    /** So much more of the shorter must stand in the longer. */
    private static final double NARROWER = 0.07;
    private static final double REPRINTED = 1;
    /** Where no date brings two tellings near, their words must be at least so alike. */
    private static final double FAR_WORDS = 0.3;
    private static final Pattern ANOTHER = Pattern.compile(
            "(?i)\\b(?:also|further|separately)\\s+(?:accus|charg|blam|denounc|condemn|critici[sz]"
                    + "|alleg)\\w*[^.\\n]{0,40}$");
    private static final Pattern ALSO = Pattern.compile("(?i)\\b(?:has|had|have|was|were|is|are)\\s+also\\b");
    private static final Set<Stance> ATTACKS = Set.of(Stance.ACCUSE, Stance.CONDEMN, Stance.MEASURE);
    private static final Set<Stance> ANSWERS = Set.of(Stance.DENY, Stance.REJECT);
    private static final Set<Stance> NEEDS_WORDS = Set.of(Stance.COMMENT, Stance.DEMAND, Stance.SUPPORT);

    private SameUtterance() {}

    /** How likely it is that both are one utterance, 0..1; symmetric. */
    public static double score(SpeechAct a, SpeechAct b) {
        return score(a, b, new VoiceMatch());
    }

    /** The same for whoever compares many. */
    public static double score(SpeechAct a, SpeechAct b, VoiceMatch voices) {
        double dates = dates(a.days(), b.days());
        double voice = dates < 0 ? 0 : voices.voice(a.speakers(), b.speakers());
        if (voice == 0) {
            return dates >= 0 && reprinted(a, b) ? REPRINTED : 0;
        }
        double stance = stance(a, b);
        double shared = shared(a, b);
        if (oneBreath(a, b, voice)) {
            return Math.clamp(0.6 + 0.4 * shared + stance, 0, 1);
        }
        double aim = voices.aim(a.targets(), b.targets());
        // A like charge against somebody else is another charge: then only the very same words count.
        double words = aim < 0 ? shared
                : Math.max(shared, (a.words().likeness(b.words(), shared) - DIFFERENT) / (ALIKE - DIFFERENT));
        if (wordsNeeded(a, b, stance) && (beside(a, b) ? shared < 0.5 : words < 0.15 || opposed(a, b, stance))) {
            return 0.2 * shared;
        }
        double missing = wordsNeeded(a, b, stance) ? Math.max(0, 0.45 - words) : 0;
        double score = 0.35 * voice + dates + stance + 0.5 * words - missing + aim
                + place(a, b);
        boolean differ = shared == 0 && words < 0.1 && a.words().size() >= 4 && b.words().size() >= 4 && !beside(a, b);
        double weighed = Math.clamp(differ ? score - 0.1 : score, 0, 1);
        return anchored(a, b) ? weighed : shared < FAR_WORDS ? Math.min(0.5, weighed) : Math.max(0, weighed - 0.1);
    }

    /** The same long sentence in two articles is one act, though one names its speaker otherwise or not at all. */
    private static boolean reprinted(SpeechAct a, SpeechAct b) {
        int fewest = Math.min(a.words().size(), b.words().size());
        return !beside(a, b) && fewest >= REPRINT_WORDS && a.words().mostShared(b.words()) >= REPRINT * fewest
                && Math.max(a.words().cosine(b.words()), a.words().containment(b.words()) - NARROWER) >= REPRINT
                && (a.speakerSides().isEmpty() || b.speakerSides().isEmpty()
                        || !Collections.disjoint(a.speakerSides(), b.speakerSides()))
                && !(isPerson(a) && isPerson(b));
    }

    private static boolean isPerson(SpeechAct act) {
        return act.speakers().stream().anyMatch(actor -> actor.type() == ActorType.PERSON);
    }

    /** Whoever comments, demands or praises says many things; so does whoever is heard differently. */
    private static boolean wordsNeeded(SpeechAct a, SpeechAct b, double stance) {
        return stance == 0 || NEEDS_WORDS.contains(a.stance()) || NEEDS_WORDS.contains(b.stance());
    }

    /** A demand and a charge are two acts; what one article hears as a comment another may hear as either. */
    private static boolean opposed(SpeechAct a, SpeechAct b, double stance) {
        return stance == 0 && a.stance() != Stance.COMMENT && b.stance() != Stance.COMMENT;
    }

    private static boolean beside(SpeechAct a, SpeechAct b) {
        return a.article().equals(b.article());
    }

    private static double shared(SpeechAct a, SpeechAct b) {
        return a.words().overlap(b.words());
    }

    private static boolean denies(SpeechAct act) {
        return ANSWERS.contains(act.stance()) || act.does(Stance.DENY);
    }

    /** "also accused", "had also shelled": in one article that is another charge than the one before; symmetric. */
    public static boolean another(SpeechAct a, SpeechAct b) {
        return another(a, b, SameUtterance::goesOn);
    }

    /** @param goesOn  {@link #goesOn}, for whoever compares many and remembers it */
    public static boolean another(SpeechAct a, SpeechAct b, Predicate<SpeechAct> goesOn) {
        return beside(a, b) && a.paragraph() != b.paragraph() && !denies(a) && !denies(b)
                && a.speakers().equals(b.speakers()) && goesOn.test(a.position() < b.position() ? b : a);
    }

    /** True where its words tell that it is another charge than one before it. */
    public static boolean goesOn(SpeechAct later) {
        return ANOTHER.matcher(later.lead()).find()
                || ALSO.matcher(later.content()).region(0, Math.min(later.content().length(), 60)).find();
    }

    /** True where they are one utterance beyond reasonable doubt. */
    public static boolean same(SpeechAct a, SpeechAct b) {
        return score(a, b) >= SAME;
    }

    /** True where dates, or the days of publication, bring both near enough for words not to be needed. */
    private static boolean anchored(SpeechAct a, SpeechAct b) {
        boolean bothDated = a.days().dated() && b.days().dated();
        return bothDated || beside(a, b) || near(a, b.days()) || near(b, a.days());
    }

    private static boolean near(SpeechAct open, SpeechAct.Days other) {
        SpeechAct.Days days = open.days();
        if (days.dated() || !days.isPublished() || !other.dated() && !other.isPublished()) {
            return false;
        }
        long day = other.dated() ? other.latest() : other.published();
        return open.reportedPast() || days.published() <= day + NEAR_DAYS;
    }

    /** One speaker in one paragraph: a denial that goes on to accuse is one act. */
    private static boolean oneBreath(SpeechAct a, SpeechAct b, double voice) {
        return voice == 1 && a.article().equals(b.article()) && a.paragraph() == b.paragraph()
                && !NEEDS_WORDS.contains(a.stance()) && !NEEDS_WORDS.contains(b.stance());
    }

    /** What the dates add; below 0 where they contradict each other. */
    private static double dates(SpeechAct.Days a, SpeechAct.Days b) {
        if (a.dated() && b.dated()) {
            boolean apart = a.latest() + 1 < b.earliest() || b.latest() + 1 < a.earliest();
            boolean equal = a.exact() && b.exact() && a.earliest() == b.earliest();
            boolean overlap = a.latest() >= b.earliest() && b.latest() >= a.earliest();
            return apart ? -1 : equal ? 0.2 : overlap ? 0.1 : 0;
        }
        return tooLate(a, b) || tooLate(b, a) ? -1 : 0.05;
    }

    /** True where {@code known} was said after {@code unknown}'s article was out, with a day for other time zones. */
    private static boolean tooLate(SpeechAct.Days known, SpeechAct.Days unknown) {
        return known.dated() && (unknown.dated() ? known.earliest() > unknown.latest()
                : unknown.isPublished() && known.earliest() > unknown.published() + 1);
    }

    private static double stance(SpeechAct a, SpeechAct b) {
        if (a.stance() == b.stance()) {
            return 0.15;
        }
        boolean family = ATTACKS.contains(a.stance()) && ATTACKS.contains(b.stance())
                || ANSWERS.contains(a.stance()) && ANSWERS.contains(b.stance());
        return family || a.does(b.stance()) || b.does(a.stance()) ? 0.1 : 0;
    }

    private static double place(SpeechAct a, SpeechAct b) {
        return a.article().equals(b.article()) ? a.paragraph() == b.paragraph() ? 0.1 : 0.05 : 0;
    }
}
