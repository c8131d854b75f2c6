package org.rejoinder.analysis.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;

/** Those who are charged and called by nothing but what they do: "the hackers", "militants", "critics of the deal". */
final class Culpable {
    private static final Set<String> NOUNS = Set.of("hackers", "attackers", "intruders", "cybercriminals", "criminals",
            "spies", "trolls", "fraudsters", "scammers", "smugglers", "traffickers", "pirates", "militants",
            "terrorists", "extremists", "insurgents", "rebels", "separatists", "gunmen", "fighters", "mercenaries",
            "protesters", "demonstrators", "rioters", "activists", "campaigners", "dissidents", "critics", "opponents",
            "detractors", "perpetrators", "suspects", "defendants", "regulators", "prosecutors", "settlers",
            "poachers", "migrants");

    private Culpable() {}

    /** The cast, and with it whoever is called so and is not in it yet. */
    static Cast with(Cast cast, Reading reading) {
        for (Sentence sentence : reading.sentences()) {
            for (Token token : sentence.tokens()) {
                String noun = token.text().toLowerCase(Locale.ROOT);
                if (token.tag().equals("NNS") && NOUNS.contains(noun) && cast.touching(token.span()).isEmpty()) {
                    cast.mention(token.span(), cast.called(noun).orElseGet(() -> cast.add(ActorType.GROUP, noun,
                            Optional.empty())), "described");
                }
            }
        }
        return cast;
    }
}
