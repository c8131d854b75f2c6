package org.rejoinder.casework.linking;

import java.util.List;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Stance;

/**
 * Whether who answers fits who was addressed: the one who denies is the accused, or of its side, and denies what the
 * accuser said. Targets that were found count more than whom the words only name.
 */
final class Reciprocity {
    private final VoiceMatch voices;

    Reciprocity(VoiceMatch voices) {
        this.voices = voices;
    }

    /** True where something tells that the one is meant by the other. */
    boolean related(SpeechAct answer, SpeechAct earlier) {
        return accused(answer, earlier) > 0 || accuser(answer, earlier) > 0;
    }

    /** True where the other is aimed at who answers, or names him. */
    boolean isAccused(SpeechAct answer, SpeechAct earlier) {
        return accused(answer, earlier) > 0.15;
    }

    /** False where the earlier one is aimed at somebody else than who answers. */
    boolean mayBeMeant(SpeechAct answer, SpeechAct earlier) {
        return accused(answer, earlier) >= 0;
    }

    /** From -0.5, where others quarrel, to 0.55, where each is named as the other's adversary. */
    double points(SpeechAct answer, SpeechAct earlier) {
        boolean sameSide = answer.speakerSides().stream().anyMatch(earlier.speakerSides()::contains);
        boolean own = sameSide && !voices.sharesActor(answer.speakers(), earlier.targets())
                && !voices.sharesActor(answer.targets(), earlier.speakers());
        return accused(answer, earlier) + accuser(answer, earlier) - (own ? 0.3 : 0);
    }

    /** Is the one who answers the one who was accused? */
    private double accused(SpeechAct answer, SpeechAct earlier) {
        if (voices.sharesActor(answer.speakers(), earlier.targets())) {
            return 0.3;
        }
        if (voices.meets(answer.speakers(), earlier.targets())) {
            return 0.25;
        }
        if (voices.meets(answer.speakers(), earlier.named()) || spelled(earlier.content(), answer.speakers())
                || sharesName(answer.speakers(), earlier.targets())) {
            return 0.2;
        }
        boolean others = !earlier.targetSides().isEmpty() && !answer.speakerSides().isEmpty();
        boolean cleared = answer.stance() == Stance.DENY && spelled(answer.content(), earlier.targets());
        boolean somebody = !earlier.targets().isEmpty() && !answer.speakers().isEmpty();
        return cleared ? 0.15 : others ? -0.25 : somebody ? -0.1 : 0;
    }

    /** "Dorado" and "Dorado Semiconductor": some of both have the first word of their names in common. */
    private static boolean sharesName(List<Actor> some, List<Actor> others) {
        return some.stream().map(Reciprocity::firstWord).filter(word -> word.length() > 3)
                .anyMatch(word -> others.stream().map(Reciprocity::firstWord).anyMatch(word::equals));
    }

    private static String firstWord(Actor actor) {
        return actor.type() == ActorType.ORGANISATION ? actor.name().replaceFirst("[ '’].*", "") : "";
    }

    /** Is it the accuser whom the answer addresses? */
    private double accuser(SpeechAct answer, SpeechAct earlier) {
        if (voices.sharesActor(answer.targets(), earlier.speakers())) {
            return 0.25;
        }
        if (voices.meets(answer.targets(), earlier.speakers())) {
            return 0.18;
        }
        boolean named = voices.meets(answer.named(), earlier.speakers());
        boolean others = !answer.targetSides().isEmpty() && !earlier.speakerSides().isEmpty();
        return (named ? 0.15 : 0) - (others ? 0.15 : 0);
    }

    /**
     * True where each is the other's adversary, as the acts' targets or the words themselves have it.
     *
     * @param responds  the text says that it is a response; then it need not be known whom the other was aimed at
     */
    boolean crossed(SpeechAct answer, SpeechAct earlier, boolean responds) {
        // of one state's parties every one shares its side: only the very actors tell who is meant
        boolean within = answer.speakerSides().stream().anyMatch(earlier.speakerSides()::contains);
        if (within) {
            return voices.sharesActor(answer.targets(), earlier.speakers())
                    || voices.sharesActor(answer.speakers(), earlier.targets());
        }
        boolean back = comesBack(answer, earlier);
        boolean forth = voices.meets(answer.speakers(), earlier.targets())
                || earlier.targets().isEmpty() && voices.meets(answer.speakers(), earlier.named());
        boolean open = responds && earlier.targets().isEmpty() && earlier.named().isEmpty();
        return back && (forth || open);
    }

    /** True where the one is aimed at who said the other. */
    boolean comesBack(SpeechAct answer, SpeechAct earlier) {
        return voices.meets(answer.targets(), earlier.speakers())
                || answer.targets().isEmpty() && voices.meets(answer.named(), earlier.speakers());
    }

    static boolean spelled(String words, List<Actor> actors) {
        return actors.stream().flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()))
                .anyMatch(name -> name.length() > 2 && words.contains(name));
    }
}
