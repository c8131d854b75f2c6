package org.rejoinder.analysis.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.model.Stance;

/**
 * What cues mean that answer something, by what they answer: to reject, dismiss, dispute, defend, insist, refuse.
 * Refusing a charge is a denial, refusing a demand a rejection.
 */
final class AnsweringCues {
    /** What was rejected is a clause: "rejected it was involved", "rejected India pointing out", "rejected that". */
    private static final Pattern CLAUSE = Pattern.compile("^\\W*(?:that\\s+)?(?:it|he|she|they|we|its|his|her"
            + "|their|any(?:one|body))\\s+(?:\\w+\\s+){0,3}?"
            + "(?:was|were|is|are|had|has|have|did|would|carried|took|knew)\\b|^\\W*that\\s+(?!(?:demand|offer"
            + "|call|plan|propos|idea))"
            + "|^\\W*\\p{Lu}[\\p{L}.-]+(?:'s)?\\s+(?:pointing|linking|blaming|calling|accusing|claiming|saying"
            + "|suggesting|naming)\\b");
    /** What was charged before: "dismissed this", "rejected them all". */
    private static final Pattern POINTED =
            Pattern.compile("(?i)^\\W*(?:this|that|it|them|these|those|the same|such talk)(?:\\s+(?:all|as"
            + "\\s[^;]{3,60}))?\\W*$");
    /** "disputes the term": the word that others use. */
    private static final Pattern DISPUTED_WORD =
            Pattern.compile("(?i)^\\W*(?:the|this|that|such|any|those|these|its|his"
            + "|their)\\s+(?:[\\w'-]+\\s+)?(?:terms?|words?|label|characteri[sz]ation|description|account|version"
            + "|findings?)\\b");
    /** What the accused doubts of the accuser. */
    private static final Pattern ACCUSERS_HONESTY =
            Pattern.compile("(?i)^\\W*(?:the\\s+|their\\s+|its\\s+|his\\s+|her\\s+)?"
            + "(?:\\w+\\s+and\\s+)?(?:integrity|motives?|credibility|impartiality|objectivity|independence|methodology"
            + "|methods|timing|accuracy|validity|authenticity|reliability)\\b");
    private static final Pattern RIGHT_TO_REFUSE = Pattern.compile("(?i)\\bright\\W*\\s+to\\s+(?:reject|refuse"
            + "|decline|oppose)\\b");
    private static final Pattern OWN_OBJECT = Pattern.compile("(?i)^\\W*(?:(?:its|his|her|their|our"
            + "|my)\\s(?!all(?:y|ies)\\b|friend|partner|neighbo)|(?:itself|himself|herself|themselves)\\b"
            + "|the\\s+(?:country|government|company|firm|nation|state|ministry|army|agency|kingdom|regime"
            + "|bank)'s\\b)");
    private static final Pattern ANOTHERS = Pattern.compile("^\\W*(?:the\\s+)?(?:(?!after|over|in|on|at|against"
            + "|amid|of|to)\\p{L}[\\p{L}.-]*\\s+){0,3}?\\p{Lu}[\\p{L}.-]*'s?\\s"
            + "|^\\W*(?:the\\s+)?(?:[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|ally|allies|him|her|them|friend)\\b");
    private static final Pattern CONDUCT = Pattern.compile("(?i)\\b(?:actions?|efforts?|record|handling|response"
            + "|crackdown|conduct|decisions?"
            + "|polic(?:y|ies)|move|moves|plans?|use|treatment|arrests?|raids?|strikes?|operations?|trials?|vote"
            + "|law|laws|ban|sale|deal|role"
            + "|programme|program|tests?|launch|campaign|approach|practices?|sanctions|tariffs|right)\\b");

    private final ObjectWords words;

    AnsweringCues(ObjectWords words) {
        this.words = words;
    }

    /** Rejecting an accusation or criticism is a denial; rejecting a demand, offer or plan is a rejection. */
    Optional<Verdict> refusal(Evidence evidence, String verb) {
        String text = evidence.content();
        int charge = words.accusation().matcher(evidence.cue()).find() ? 0
                : ObjectWords.first(words.accusation(), text);
        int wish = ObjectWords.first(words.demand(), text);
        boolean calledUntrue = text.matches("(?s).*\\bas\\b.*") && words.untrue().matcher(text).find();
        boolean suggestion = text.matches("(?s)^\\W*(?:the\\s+)?(?:idea|notion|suggestion"
                + "|possibility)s?\\s+(?:that|of)\\b.*");
        if (verb.equals("dismiss") && POINTED.matcher(text).matches()) {
            return Optional.of(Verdict.of(Stance.DENY, 0.7, "dismisses-it", new Scores()));
        }
        if (CLAUSE.matcher(text).find() && !verb.contains(" ")) {
            return Optional.of(Verdict.of(Stance.DENY, 0.8, "clause-of-" + verb, new Scores()));
        }
        if (verb.matches("(?:shrug|brush|wave|bat|laugh|throw) .*")) {
            return Optional.of(Verdict.of(wish < charge ? Stance.REJECT : Stance.DENY, 0.75, "object-of-" + verb,
                    new Scores()));
        }
        boolean leaves = verb.contains(" from") || verb.contains(" of");
        if (charge == Integer.MAX_VALUE && !calledUntrue && !suggestion && (verb.equals("dismiss") && wish > 60
                || leaves && wish > 60)) {
            return Optional.empty();
        }
        Stance stance;
        double confidence = 0.9;
        if (charge < wish || calledUntrue && charge < Integer.MAX_VALUE) {
            stance = Stance.DENY;
        } else if (wish < Integer.MAX_VALUE && !suggestion) {
            stance = Stance.REJECT;
        } else if (calledUntrue || suggestion || verb.equals("dismiss")) {
            stance = Stance.DENY;
            confidence = 0.65;
        } else {
            stance = Stance.REJECT;
            confidence = 0.7;
        }
        return Optional.of(Verdict.of(stance, confidence, "object-of-" + verb.replace(' ', '-'), new Scores()));
    }

    Optional<Verdict> contest(Evidence evidence, String verb, Scores scores) {
        if (evidence.accused() && verb.matches("question|challenge")
                && ACCUSERS_HONESTY.matcher(evidence.content()).find()) {
            return Optional.of(Verdict.of(Stance.DENY, 0.65, verb + "-accuser", scores));
        }
        boolean word = !verb.equals("challenge") && DISPUTED_WORD.matcher(evidence.content()).find();
        boolean charge = word || ObjectWords.first(words.accusation(), evidence.content()) < 40
                || words.untrue().matcher(evidence.content()).find();
        return charge || scores.of(Stance.DENY) > 0
                ? Optional.of(Verdict.of(Stance.DENY, 0.8, "object-of-" + verb, scores)) : Optional.empty();
    }

    /** Defending what is one's own answers criticism; defending another supports. */
    Optional<Verdict> defence(Evidence evidence, String verb) {
        String text = evidence.content();
        String head = text.length() > 60 ? text.substring(0, 60) : text;
        if (RIGHT_TO_REFUSE.matcher(text).find()) {
            return Optional.of(Verdict.of(Stance.REJECT, 0.65, "defends-refusal", new Scores()));
        }
        boolean friend = head.matches("(?is)^\\W*\\w+\\s+(?:all(?:y|ies)|friends?|partners?|neighbou?rs?"
                + "|colleagues?|deputy|boss|son|daughter|wife|husband|aides?|predecessor|counterpart|adviser"
                + "|minister)\\b.*");
        boolean own = !friend && (evidence.startsWithOwn(head) || OWN_OBJECT.matcher(head).find()
                || evidence.own().stream().anyMatch(name -> name.length() > 3 && head.toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b" + Pattern.quote(name) + "\\b.*")));
        boolean anothers = ANOTHERS.matcher(head).find();
        Stance stance = own || !anothers && !friend && CONDUCT.matcher(head).find() ? Stance.DENY : Stance.SUPPORT;
        return Optional.of(Verdict.of(stance, 0.65, "defends-" + (stance == Stance.DENY ? "own" : "other"),
                new Scores()));
    }

    Optional<Verdict> insistence(Evidence evidence, String verb, Scores scores) {
        if (verb.equals("insist on") && !evidence.content().matches("(?is)^\\W*(?:mon|tues|wednes|thurs|fri"
                + "|satur|sun)day.*")) {
            return Optional.of(Verdict.of(Stance.DEMAND, 0.8, "cue:insist on", scores));
        }
        if (evidence.content().matches("(?is)^[^.;]{0,80}\\b(?:(?:did|had|has|have|was|were|is|are|do"
                + "|does)(?:\\s+not|n't)|never)\\b.*")
                && words.wrong().matcher(evidence.content()).find()) {
            return Optional.of(Verdict.of(Stance.DENY, 0.75, "insists-not", scores));
        }
        return Optional.empty();
    }

    Optional<Verdict> declining(Evidence evidence, String verb) {
        String text = evidence.cue().replaceFirst("(?is)^.*?\\b(?:declin|refus)\\w*", "") + " " + evidence.content();
        if (text.matches("(?is)^\\W*(?:to\\s+)?(?:(?:offer|provide|give|share|disclose"
                + "|release)\\s+(?:\\w+\\s+){0,3}?(?:details?|comments?|information|specifics|names?)|comment"
                + "|elaborate|say|discuss|give details|speculate|answer|name|identify|be drawn)\\b.*")) {
            return Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.8,
                    List.of("comment:declines-comment")));
        }
        if (text.matches("(?is)^\\W*(?:to\\s+)?rule out\\b.*")) {
            return Optional.of(new Verdict(Stance.THREATEN, Optional.empty(), false, 0.7,
                    List.of("threaten:not-ruled-out")));
        }
        return Optional.of(new Verdict(Stance.REJECT, Optional.empty(), false, verb.equals("refuse") ? 0.85 : 0.7,
                List.of("reject:cue:" + verb)));
    }
}
