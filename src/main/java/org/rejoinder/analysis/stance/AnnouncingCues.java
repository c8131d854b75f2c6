package org.rejoinder.analysis.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.model.Stance;

/** What cues mean that tell of what is to be, by what that is: to warn, vow, ask, announce, express. */
final class AnnouncingCues {
    /** "told: they need to show": what is told is a clause of its own. */
    private static final Pattern OTHERS_NEED =
            Pattern.compile("(?i)^\\W*(?:[\\w'-]+\\s+){0,3}?(?:they|we|he|she|it|i|you|there)"
            + "\\s+(?!to\\b|not\\s+to\\b)");
    private static final Pattern MEASURE_FIRST = Pattern.compile("(?i)^\\W*(?:that\\s+)?(?:[\\w-]+\\s+){0,5}?(?:sanctio"
            + "ns|tariffs|(?:criminal |terrorism |espionage )?charges against|indictments?|embargo|travel (?:ban|bans"
            + "|restrictions)|visa (?:ban|bans|restrictions)|(?:guilty |not-guilty )?verdict|sentenc(?:e|ing)"
            + "|convictions?|bans? (?:of|on)|rewards? (?:of|for)|closure of|asset freezes?|expulsions?|lawsuits?"
            + "|arrest warrants?|export controls|restrictions on|(?:an?|its|their|the) (?:formal |new |full"
            + " )?investigation|an? (?:criminal |antitrust )?(?:inquiry|probe|case)|(?:an? )?reviews? (?:of|into)"
            + " (?:whether|how|claims|allegations|accusations)|charges of|legal action|an? (?:formal )?(?:complaint"
            + "|lawsuit|suit) against)\\b");
    private static final Pattern EXPELS = Pattern.compile("(?i)\\b(?:envoys?|diplomats?|ambassadors?"
            + "|attach[eé]s?)\\b.{0,40}\\b(?:leave|out|home)\\b"
            + "|\\bclosure of\\b.{0,40}\\b(?:consulate|embassy|office)");

    private record Feeling(Stance stance, Pattern words) {
        static Feeling of(Stance stance, String nouns) {
            return new Feeling(stance, Pattern.compile("(?i)^\\W*(?:[\\w'-]+\\s+){0,3}?(?:" + nouns + ")\\b"));
        }
    }

    private static final List<Feeling> FEELINGS = List.of(
            Feeling.of(Stance.SUPPORT, "support|solidarity|sympathy|thanks|gratitude|appreciation|backing|admiration"
                    + "|praise|(?:full |complete )?confidence in|approval|endorsement|congratulations"),
            Feeling.of(Stance.ACKNOWLEDGE, "remorse|contrition|apolog(?:y|ies)|regrets? (?:for|over|at) (?:the"
                    + "|its|his|her|their|our)"),
            Feeling.of(Stance.CONDEMN, "outrage|anger|dismay|disgust|alarm|indignation|fury|concerns?|disappointment"
                    + "|displeasure|protests?|criticism|condemnation|revulsion|shock|horror"),
            Feeling.of(Stance.DEMAND, "(?:the )?hope(?:s)? (?:that|for)|appeals?|calls? (?:for|on|to)|demands?"
                    + "|requests? (?:for|to|that)|wish(?:es)?|expectation"),
            Feeling.of(Stance.REJECT, "refusal|opposition|rejection|objections?|veto"),
            Feeling.of(Stance.DENY, "denials?|innocence"),
            Feeling.of(Stance.THREATEN, "threats? (?:to|of)|(?:a )?warning (?:that|of|to)"));

    private final ObjectWords words;

    AnnouncingCues(ObjectWords words) {
        this.words = words;
    }

    /** A warning threatens where it tells of harm or of being watched; "warned X not to" demands. */
    Optional<Verdict> warning(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        if (text.matches("(?is)^\\s*(?!that\\b|it\\b|of\\b)(?:[\\w'.-]+\\s+){0,5}?(?:not to|to (?!the\\b)"
                + "|against)\\s*.*")
                && !text.matches(
                "(?is)^\\s*(?:[\\w'.-]+\\s+){0,5}?(?:that|of|ready|prepared|willing|is|are|was|were|will"
                + "|would|has|have|had|could|may|might|should|must)\\s.*")
                && !evidence.cue().matches("(?is).*\\b(?:of|about|that)\\s*")
                && scores.of(Stance.THREATEN) < 2) {
            return Optional.of(Verdict.of(Stance.DEMAND, 0.75, "warn-not-to", scores));
        }
        boolean acts = evidence.startsWithOwn(text) && text.matches("(?is)^[^.;]{0,60}\\b(?:will|would|shall"
                + "|could|might)\\b.*");
        if (scores.of(Stance.THREATEN) > 0 || words.harm().matcher(text).find() || acts) {
            return Optional.of(Verdict.of(Stance.THREATEN, acts ? 0.65 : 0.75, "warn-of-harm", scores));
        }
        return Optional.empty();
    }

    Optional<Verdict> vow(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        if (scores.of(Stance.THREATEN) > 0 || words.harm().matcher(text).find()
                || text.matches("(?is)^\\W*(?:that\\s+\\w+\\s+would\\s+|to\\s+)?(?:\\w+\\s+)?"
                + "(?:respond|hit back|strike back|retaliate|answer|fight back|react|reciprocate|return fire)\\b.*")) {
            return Optional.of(Verdict.of(Stance.THREATEN, 0.75, verb + "-harm", scores));
        }
        boolean refusal = text.matches("(?is)^\\W*(?:that\\s+\\w+\\s+would\\s+)?(?:not|never)\\b.*");
        return refusal ? Optional.of(Verdict.of(Stance.REJECT, 0.7, verb + "-not", scores)) : Optional.empty();
    }

    /** "told X to leave", "asked X to stop", "pressed X for an answer" want something; "told X that" does not. */
    Optional<Verdict> request(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        boolean named = evidence.cue().matches("(?is).*\\b(?:told|tells?|telling|ask(?:ed|s|ing)?)\\s+\\w.*");
        if (OTHERS_NEED.matcher(text).find()) {
            return Optional.empty();
        }
        if (verb.matches("ask|tell|invite|encourage|press") && text.matches("(?is)^\\W*(?:not\\s+)?to\\s+\\w.*")) {
            return Optional.of(Verdict.of(Stance.DEMAND, 0.75, verb + "-to", scores));
        }
        if (text.stripTrailing().endsWith(",") || named && !text.matches("(?is)^\\W*(?:not\\s+)?to\\s.*")) {
            return Optional.empty();
        }
        boolean to = named || text.matches("(?is)^\\s*(?!that\\b|about\\b|whether\\b|if\\b"
                + "|[\"'])(?:[\\w'.-]+\\s+){1,7}?(?:not\\s+)?to\\s+\\w.*")
                && !text.matches("(?is)^\\s*(?:[\\w'.-]+\\s+){0,7}?(?:that|how|why|whether|on|what|said|is|was"
                + "|were|are)\\s.{0,80}");
        if (verb.equals("want") && text.matches("(?is)^[^.;]{0,60}\\b(?:gone|out|back|freed|released|stopped"
                + "|removed|returned|closed|lifted|scrapped|withdrawn|resigned)\\b.*")) {
            return Optional.of(Verdict.of(Stance.DEMAND, 0.75, "wants-done", scores));
        }
        boolean wish = verb.equals("recommend") || verb.equals("press")
                && text.matches("(?is)^\\s*(?:[\\w'.-]+\\s+){1,7}?(?:for|on|over)\\s.*");
        return to || wish ? Optional.of(Verdict.of(Stance.DEMAND, 0.75, verb + "-to", scores)) : Optional.empty();
    }

    /** "announced criminal charges against", "unveiled new sanctions": what is announced is the measure. */
    Optional<Verdict> announcement(Cue.Match match, Evidence evidence, String verb, Scores scores) {
        if (MEASURE_FIRST.matcher(evidence.content()).find()) {
            return Optional.of(Verdict.of(Stance.MEASURE, 0.85, verb + "-measure", scores));
        }
        boolean expels = verb.equals("order") && EXPELS.matcher(evidence.content()).find();
        return expels ? Optional.of(Verdict.of(Stance.MEASURE, 0.8, "orders-out", scores))
                : match.cue().strength() == Cue.Strength.STRONG ? Optional.of(Verdict.byCue(match, scores))
                : Optional.empty();
    }

    /** "expressed support for", "reiterated its appeal to": what was expressed decides. */
    static Optional<Verdict> feeling(Evidence evidence, String verb) {
        for (Feeling feeling : FEELINGS) {
            if (feeling.words().matcher(evidence.content()).find()) {
                return Optional.of(new Verdict(feeling.stance(), Optional.empty(), false, 0.75,
                        List.of(feeling.stance().name().toLowerCase(Locale.ROOT) + ":" + verb + "-feeling")));
            }
        }
        return Optional.empty();
    }
}
