package org.rejoinder.casework.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;

/**
 * How likely one act answers another: who accuses whom and who answers whom, order and distance in the article, dates,
 * shared words, words such as "these allegations", and whether the other is the charge that the article is about.
 */
final class Likelihood {
    /** A denial seldom answers what follows more than so many UTF-16 units below. */
    private static final int FAR = 3000;

    /**
     * An article opens with denials of what it tells below; one farther into it, in UTF-16 units, answers what stands
     * above.
     */
    private static final int OPENING = 1500;

    /** What is told without blame is seldom what is denied, though it stand nearer. */
    private static final double COMMENT = 0.1;

    /** Two names alone seldom tell what is denied where it stands more than so many UTF-16 units off. */
    private static final int OFF = 1000;

    private static final double FAR_OFF = 0.2;

    /** Of a charge and a measure it is the charge that is denied. */
    private static final double MEASURE = 0.2;

    private static final double NO_WORD_SHARED = 0.1;

    private static final double TOPIC = 0.6;

    /** What stands side by side; it falls off with {@link #FALLS}. */
    private static final double NEAR = 0.4;

    /** Within so many UTF-16 units nearness falls to a third: the charge just told is what is denied. */
    private static final double FALLS = 400;

    /** Who denies has mostly been quoted after who charges. */
    private static final double BEFORE = 0.1;

    /** How much less it tells that a charge stands near below. */
    private static final double BELOW = 0.2;

    private final List<SpeechAct> acts;
    private final SpeechAct answer;
    private final ContentWords around;
    private final Topics topics;
    private final VoiceMatch voices;
    private final Reciprocity reciprocity;

    Likelihood(List<SpeechAct> acts, SpeechAct answer, Topics topics, VoiceMatch voices, Reciprocity reciprocity) {
        this.acts = acts;
        this.answer = answer;
        this.topics = topics;
        this.around = ContentWords.of(answer.context());
        this.voices = voices;
        this.reciprocity = reciprocity;
    }

    /** From below 0 to above 1; 0 where it cannot be. */
    double points(SpeechAct earlier) {
        if (voices.voice(answer.speakers(), earlier.speakers()) == 1 || saidBefore(answer, earlier)) {
            return 0;
        }
        if (isStranger(earlier)) {
            return 0;
        }
        double points = 0.3 + reciprocity.points(answer, earlier) + topic(earlier)
                + dates(earlier) + nearness(earlier) + pointing(earlier)
                + prominence(earlier)
                - (earlier.stance() == Stance.COMMENT ? COMMENT : 0)
                - (earlier.stance() == Stance.MEASURE && earlier.article().equals(answer.article()) ? MEASURE : 0);
        return answer.stance() == Stance.ACCUSE ? points - 0.1 : points;
    }

    /** True where nothing but the place tells that the one has to do with the other, and they are not side by side. */
    private boolean isStranger(SpeechAct earlier) {
        return earlier.article().equals(answer.article()) && earlier.paragraph() != answer.paragraph()
                && !Wording.POINTS_BACK.matcher(answer.content()).find() && !reciprocity.related(answer, earlier);
    }

    /** How much surer the likeliest of an article must be for what speaks against its being this: 0 to 0.3. */
    double doubt(SpeechAct earlier) {
        if (!earlier.article().equals(answer.article())) {
            return 0;
        }
        return (Math.abs(answer.position() - earlier.position()) > OFF ? FAR_OFF : 0)
                + (topics.likeness(answer.words(), earlier.words()) > 0 ? 0 : NO_WORD_SHARED);
    }

    /** The more an accuser charges whoever answers with, the likelier it is his charges that are answered. */
    private double prominence(SpeechAct earlier) {
        if (!earlier.article().equals(answer.article())) {
            return 0;
        }
        long more = acts.stream().filter(other -> other != earlier && other.stance() == Stance.ACCUSE
                && other.article().equals(earlier.article())
                && voices.voice(other.speakers(), earlier.speakers()) > 0).count();
        return Math.min(0.09, 0.03 * more);
    }

    private double topic(SpeechAct earlier) {
        if (earlier.article().equals(answer.article())) {
            return TOPIC * topics.likeness(answer.words(), earlier.words());
        }
        return 0.3 * Math.max(answer.words().cosine(earlier.words()),
                0.6 * around.containment(earlier.words()));
    }

    private double dates(SpeechAct earlier) {
        if (answer.said().isEmpty() || earlier.said().isEmpty()) {
            return 0;
        }
        Said early = earlier.said().get();
        boolean soon = !answer.said().get().earliest().isAfter(early.latest().plusDays(14));
        return soon ? 0.05 : -0.15;
    }

    /** True where the texts themselves date both so; that an article has no other day than its own proves nothing. */
    static boolean saidBefore(SpeechAct answer, SpeechAct earlier) {
        Optional<LocalDate> latest = answer.said().filter(Likelihood::told).map(Said::latest);
        Optional<LocalDate> earliest = earlier.said().filter(Likelihood::told).map(Said::earliest);
        return latest.isPresent() && earliest.isPresent() && latest.get().isBefore(earliest.get());
    }

    private static boolean told(Said said) {
        return !said.basis().rule().equals(Basis.PUBLICATION_DAY);
    }

    /** Nearer is likelier, and before likelier than after. */
    private double nearness(SpeechAct earlier) {
        if (!answer.article().equals(earlier.article())) {
            return 0;
        }
        int distance = Math.abs(answer.position() - earlier.position());
        double near = NEAR * Math.exp(-distance / FALLS);
        if (earlier.position() < answer.position()) {
            return near + BEFORE;
        }
        double below = (distance > FAR ? -0.1 : BELOW * near) - (answer.position() > OPENING ? 0.1 : 0);
        return earlier.reportedPast() ? below - 0.1 : below;
    }

    /** "these allegations", "asked about": it answers something here, and rather a charge than a reproach. */
    private double pointing(SpeechAct earlier) {
        boolean charge = earlier.stance() == Stance.ACCUSE || earlier.stance() == Stance.MEASURE;
        boolean beside = answer.article().equals(earlier.article());
        boolean responds = beside && Wording.RESPONDS.matcher(answer.lead()).find();
        boolean points = responds || beside && Wording.POINTS_BACK.matcher(answer.content()).find();
        boolean asked = responds && answer.paragraph() == earlier.paragraph();
        return (points ? 0.1 : 0) + (asked ? 0.1 : 0)
                + (answer.stance() == Stance.DENY && !charge ? -0.12 : 0)
                - (earlier.stance() == Stance.DENY && answer.stance() == Stance.DENY ? 0.15 : 0);
    }
}
