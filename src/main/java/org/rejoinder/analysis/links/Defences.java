package org.rejoinder.analysis.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.casework.linking.VoiceMatch;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Stance;

/**
 * What somebody who has just been charged says in his defence, though no word of it denies: "the boats were merely
 * carrying timber", "the indictment is full of guesses", "we have never been there".
 */
final class Defences {
    /** A defence stands within so many UTF-16 units behind the charge. */
    private static final int REACH = 1500;

    private static final String BE = "(?:is|are|was|were|be|been|['’]s|['’]re)";
    private static final String CASE =
            "(?:indictments?|charges?|charge sheet|allegations?|accusations?|claims?|reports?|complaints?"
            + "|lawsuits?|documents?|attributions?|findings|case|dossiers?|complainants?|prosecutors?|accusers?)";

    /** "were merely carrying timber", "pose no threat", "not aimed at anyone". */
    private static final String HARMLESS = "\\b" + BE
            + "\\s+(?:\\w+\\s+)?(?:merely|purely|solely|exclusively|entirely peaceful)\\b"
            + "|\\bpos(?:e[sd]?|ing)\\s+no\\s+(?:threat|danger|risk)|\\bno\\s+(?:threat|danger)\\s+to\\b"
            + "|\\bnot\\s+(?:aimed|directed|targeted)\\s+(?:at|against)\\b";
    /** "in full accordance with the law", "strictly observed the rules". */
    private static final String LAWFUL = "\\bin\\s+(?:full\\s+|strict\\s+)?(?:accordance|compliance|conformity)\\s+with"
            + "\\s+(?:\\w+\\s+){0,2}?(?:laws?|rules|regulations|treat(?:y|ies)|conventions?|norms)\\b"
            + "|\\b(?:abid(?:e[sd]?|ing)\\s+by|strictly\\s+(?:observ|follow|adher)\\w+|compl(?:ies"
            + "|ied)\\s+with)\\b[^.;]{0,40}?\\b(?:laws?|rules|regulations|treat(?:y|ies)|conventions?|norms)\\b";
    /** "the indictment was full of hedging", "the report contains no facts", "does not feature in the charges". */
    private static final String NO_CASE = "\\b" + CASE + "\\s+(?:[\\w'’-]+\\s+){0,4}?(?:" + BE
            + "\\s+(?:full of|filled with|based on"
            + "\\s+(?:\\w+\\s+)?(?:guess|hearsay|rumou?r|speculat|assum)\\w*|hearsay|speculat\\w+|flawed|riddled)"
            + "|lack(?:s|ed)?\\b|contain(?:s|ed)?\\s+(?:no|not)\\b|fail(?:s|ed)?\\s+to\\b|fell\\s+apart)"
            + "|\\b(?:not|n['’]t|never)\\s+(?:feature|figure|appear|named|mentioned"
            + "|charged)\\b[^.;]{0,20}?\\bin\\s+(?:the|this|any)\\s+"
            + CASE;
    /** "does not have the moral authority to judge", "an internal affair". */
    private static final String NO_RIGHT =
            "\\b(?:no|not\\s+have\\s+(?:the|any)|lacks?\\s+(?:the|any)|ha(?:s|ve)\\s+no)\\s+(?:\\w+\\s+){0,2}?"
            + "(?:moral\\s+)?(?:authority|right|standing|credibility)\\s+to\\s+(?:\\w+\\s+){0,2}?(?:judge|comment"
            + "|accuse|lecture|criticise|criticize|speak|preach|point)\\b|\\binternal\\s+(?:affairs?|matters?)\\b";
    /** "we have never been there", "we had nothing to do with it". */
    private static final String NEVER = "\\b(?:we|I|our\\s+\\w+)\\s+(?:have\\s+|had\\s+)?never\\b"
            + "|\\bnothing\\s+to\\s+(?:do\\s+with|hide)\\b|\\bno\\s+(?:connection|link|interest)\\s+(?:to|with|in)\\b"
            + "|\\b(?:innocent|scapegoats?|set\\s+up|framed|double\\s+standards?)\\b";

    private static final Pattern DEFENCE = Pattern.compile(
            "(?i)" + String.join("|", HARMLESS, LAWFUL, NO_CASE, NO_RIGHT, NEVER));

    private final Reading reading;
    private final VoiceMatch voices = new VoiceMatch();

    Defences(Reading reading) {
        this.reading = reading;
    }

    /** The drafts, what defends as denials. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>(reading.drafts());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.stance() == Stance.COMMENT && !draft.speakers().isEmpty() && DEFENCE.matcher(words(draft)).find()
                    && reading.drafts().stream().anyMatch(charge -> meets(charge, draft))) {
                drafts.set(i, draft.withStance(
                        Stance.DENY, Optional.empty(), draft.reportedPast(), "stance deny:defence-of-the-accused"));
            }
        }
        return drafts;
    }

    /** The other charges who speaks here, just before. */
    private boolean meets(Draft charge, Draft draft) {
        int distance = draft.content().getFirst().start() - charge.content().getFirst().start();
        boolean against = charge.stance() == Stance.ACCUSE || charge.stance() == Stance.MEASURE;
        return against && distance > 0 && distance < REACH && !charge.targets().isEmpty()
                && voices.sharesVoice(actors(charge.targets()), actors(draft.speakers()))
                && !voices.sharesVoice(actors(charge.speakers()), actors(draft.speakers()));
    }

    private String words(Draft draft) {
        return draft.content().stream().map(span -> span.of(reading.text())).collect(Collectors.joining(" "));
    }

    private List<Actor> actors(List<String> ids) {
        return reading.actors().stream().filter(actor -> ids.contains(actor.id())).toList();
    }
}
