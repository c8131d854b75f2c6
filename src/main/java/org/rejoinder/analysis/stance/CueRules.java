package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Stance;

/** What a cue alone decides, and what cues mean whose object decides: reject, dismiss, defend, warn, call, insist. */
final class CueRules {
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
    /** "are denied visas": what was withheld from somebody. */
    private static final Pattern WITHHELD =
            Pattern.compile("(?is).*\\b(?:is|are|was|were|been|being)\\s+(?:also\\s+|often\\s+|still\\s+)?denied\\s*$");
    private static final Pattern RIGHTS =
            Pattern.compile("(?i)^\\W*(?:the|any|full|all|basic|a|an|their|his|her|entry|bail|visas?|access|asylum)\\b"
            + "(?![^.;]{0,60}\\b(?:allegations?|accusations?|claims?|charges|involvement|responsibility|wrongdoing"
            + "|reports?)\\b)|^\\W*(?:freedom|citizenship|treatment|permission|justice)\\b");
    /** Concern at these is a judgement on who did them; concern at others is worry. */
    private static final Pattern DEPLORED =
            Pattern.compile("(?i)^[^.;]{0,60}\\b(?:arrest|detention|expulsion|jailing|imprisonment|crackdown"
            + "|raid|closure|seizure|violence|killing|attack|execution|treatment|abus|use of force|curbs|provocat"
            + "|shelling|threats)");
    /** "acknowledged the existence of the state": what is recognised is no fault. */
    private static final Pattern RECOGNISED =
            Pattern.compile("(?i)^\\W*(?:[\\w'-]+\\s+){0,4}?(?:existence|sovereignty|statehood|independence"
            + "|importance|contributions?|role|achievements?|right)\\s+(?:of|to)\\b");
    /** "claimed Tuesday's bombing" owns up to it; "claimed the attack was faked" does not. */
    private static final Pattern DEED_CLAIMED = Pattern.compile("(?i)^\\W*(?:responsibility|credit"
            + "|(?:[\\w'-]+\\s+){0,4}?(?:attacks?|bombings?|raids?"
            + "|killings?|ambush(?:es)?|blasts?|assaults?|shootings?|kidnappings?|hijackings?"
            + "|explosions?))(?:\\s+(?:on|of|in|at|that killed|near|against|for)\\b[^,;]*)?[.,\"']*\\s*$");
    /** "disputes the term": the word that others use. */
    private static final Pattern DISPUTED_WORD =
            Pattern.compile("(?i)^\\W*(?:the|this|that|such|any|those|these|its|his"
            + "|their)\\s+(?:[\\w'-]+\\s+)?(?:terms?|words?|label|characteri[sz]ation|description|account|version"
            + "|findings?)\\b");
    /** "claims sovereignty over", "claims victory": what is claimed is a right or a prize, not a charge. */
    private static final Pattern RIGHT_CLAIMED = Pattern.compile("(?i)^\\W*(?:[\\w'-]+\\s+){0,3}?(?:sovereignty|rights?"
            + "|ownership|title|jurisdiction|control|territor(?:y|ies)|waters|islands?|victory|success"
            + "|independence)\\b");
    private static final Pattern CALLED_IN = Pattern.compile("(?i)\\bcall(?:s|ed|ing)?\\s+in\\b");
    /** What somebody has said, and may be called untrue. */
    private static final Pattern TOLD =
            Pattern.compile("(?i)^\\W*(?:the|this|that|its|their|his|her)\\s+(?:[\\w'-]+\\s+)?"
            + "(?:statements?|remarks|comments|documents?|letters?|videos?|footage|words|articles?|interviews?"
            + "|broadcasts?)\\b");
    /** What the accused doubts of the accuser. */
    private static final Pattern ACCUSERS_HONESTY =
            Pattern.compile("(?i)^\\W*(?:the\\s+|their\\s+|its\\s+|his\\s+|her\\s+)?"
            + "(?:\\w+\\s+and\\s+)?(?:integrity|motives?|credibility|impartiality|objectivity|independence|methodology"
            + "|methods|timing|accuracy|validity|authenticity|reliability)\\b");
    /** "told: they need to show": what is told is a clause of its own. */
    private static final Pattern OTHERS_NEED =
            Pattern.compile("(?i)^\\W*(?:[\\w'-]+\\s+){0,3}?(?:they|we|he|she|it|i|you|there)"
            + "\\s+(?!to\\b|not\\s+to\\b)");
    /** "linked the crew to an Elbonian ministry": somebody to somebody by name or office. */
    private static final Pattern TIED = Pattern.compile("^[^.;:]{0,120}?\\b(?:back\\s+)?(?:to|with)\\s+"
            + "(?:[\\w'’-]+\\s+){0,5}?"
            + "(?:\\p{Lu}[\\p{L}.]+|(?:government|intelligence|military|state|security|hack\\w+|spy|gang|regime)\\b)");
    private static final Pattern WANTING = Pattern.compile("(?i)\\bto\\s+(?:demand|urge|press|insist|call\\s+for)\\b");
    private static final Pattern MEASURE_FIRST = Pattern.compile("(?i)^\\W*(?:that\\s+)?(?:[\\w-]+\\s+){0,5}"
            + "?(?:sanctions|tariffs"
            + "|(?:criminal |terrorism |espionage )?charges against|indictments?|embargo|travel (?:ban|bans"
            + "|restrictions)|visa (?:ban|bans|restrictions)"
            + "|(?:guilty |not-guilty )?verdict|sentenc(?:e|ing)|convictions?|bans? (?:of|on)|rewards? (?:of|for)"
            + "|closure of"
            + "|asset freezes?|expulsions?|lawsuits?|arrest warrants?|export controls|restrictions on|(?:an?|its|their"
            + "|the) (?:formal |new |full )?investigation"
            + "|an? (?:criminal |antitrust )?(?:inquiry|probe|case)|(?:an? )?reviews? (?:of|into) (?:whether|how"
            + "|claims|allegations|accusations)"
            + "|charges of|legal action|an? (?:formal )?(?:complaint|lawsuit|suit) against)\\b");

    private static final Pattern ENVOY = Pattern.compile("(?i)^\\W*(?:[\\w'-]+\\s+){0,4}?(?:ambassadors?|envoys?"
            + "|diplomats?|charg[eé]s?"
            + "|consuls?|diplomatic staff|attach[eé]s?)\\b");
    private static final Pattern EXPELS = Pattern.compile("(?i)\\b(?:envoys?|diplomats?|ambassadors?"
            + "|attach[eé]s?)\\b.{0,40}\\b(?:leave|out|home)\\b"
            + "|\\bclosure of\\b.{0,40}\\b(?:consulate|embassy|office)");
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
                    + "|requests? (?:for|to|that)"
                    + "|wish(?:es)?|expectation"),
            Feeling.of(Stance.REJECT, "refusal|opposition|rejection|objections?|veto"),
            Feeling.of(Stance.DENY, "denials?|innocence"),
            Feeling.of(Stance.THREATEN, "threats? (?:to|of)|(?:a )?warning (?:that|of|to)"));

    private final ContentScorer content;
    private final Pattern accusation;
    private final Pattern demand;
    private final Pattern untrue;
    private final Pattern good;
    private final Pattern bad;
    private final Pattern harm;
    private final Pattern wrong;

    CueRules(ContentScorer content) {
        this.content = content;
        ContentPatterns patterns = content.patterns();
        accusation = patterns.compile("\\b{accusation}\\b");
        demand = patterns.compile("\\b{demand}\\b");
        untrue = patterns.compile("\\b{untrue}\\b");
        good = patterns.compile("\\b{good}\\b");
        bad = patterns.compile("\\b{bad}\\b");
        harm = patterns.compile("\\b{harm}\\b");
        wrong = patterns.compile("\\b{wrong}\\b");
    }

    /** The verdict where the cue decides; empty where the content must. */
    Optional<Verdict> judge(Evidence evidence, Cue.Match match, Scores scores) {
        String verb = match.cue().phrase();
        return switch (verb) {
            case "reject", "dismiss", "shrug off", "brush aside", "brush off", "wave away", "bat away", "laugh off",
                    "throw out", "oppose", "resist", "defy", "withdraw from", "pull out of", "vote against" ->
                refusal(evidence, verb);
            case "dispute", "contest", "counter", "contradict", "challenge", "downplay", "discount", "question" ->
                contest(evidence, verb, scores);
            case "defend", "justify" -> defence(evidence, verb);
            case "warn", "caution that" -> warning(evidence, verb, scores);
            case "call", "label", "brand", "dub", "describe", "term", "deem", "characterize", "characterise", "cast",
                    "portray", "depict", "paint" -> naming(evidence, verb, scores);
            case "insist", "insist on" -> insistence(evidence, verb, scores);
            case "refuse", "decline" -> declining(evidence, verb);
            case "vow", "pledge", "promise", "swear" -> vow(evidence, verb, scores);
            case "announce", "unveil", "introduce", "approve", "adopt", "sign", "confirm", "order", "file", "issue",
                    "unseal", "launch", "open", "bring", "lodge", "initiate" ->
                announcement(match, evidence, verb, scores);
            case "tell", "ask", "press", "invite", "recommend", "expect", "want", "encourage" -> request(evidence,
                    verb, scores);
            case "express", "voice", "offer", "extend", "convey", "reiterate", "renew", "repeat", "deliver" ->
                feeling(evidence, verb);
            case "claim" -> evidence.cue().matches("(?is).*\\bclaim(?:s|ed|ing)?\\s*")
                    && RIGHT_CLAIMED.matcher(evidence.content()).find() && !evidence.content().matches(
                    "(?is)^[^.;]{0,60}\\b(?:is|are|was|were|has|had|have|did|would)\\b.*")
                    ? Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.7, List.of("claims-right")))
                    : DEED_CLAIMED.matcher(evidence.content()).find()
                    ? Optional.of(verdict(Stance.ACKNOWLEDGE, 0.75, "claims-deed", scores)) : Optional.empty();
            case "recall", "withdraw", "pull", "pull out", "call back", "bring home" ->
                    ENVOY.matcher(evidence.content()).find()
                    ? Optional.of(verdict(Stance.MEASURE, 0.85, verb + "-envoy", scores)) : Optional.empty();
            case "trace" -> evidence.content().matches("(?is)^[^.;]{0,90}\\b(?:back\\s+)?to\\s.*")
                    ? Optional.of(verdict(Stance.ACCUSE, 0.7, "traces-to", scores)) : Optional.empty();
            case "link", "tie", "connect" -> TIED.matcher(evidence.content()).find()
                    ? Optional.of(verdict(Stance.ACCUSE, 0.65, "ties-to", scores)) : Optional.empty();
            case "deny" -> WITHHELD.matcher(evidence.cue()).matches() && RIGHTS.matcher(evidence.content()).find()
                    ? Optional.empty() : Optional.of(strong(match, scores));
            case "acknowledge", "recognise", "recognize" -> RECOGNISED.matcher(evidence.content()).find()
                    ? Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.7, List.of("recognises")))
                    : match.cue().strength() == Cue.Strength.STRONG ? Optional.of(strong(match, scores))
                    : Optional.empty();
            case "respond" -> evidence.cue().matches("(?is).*\\brespon\\w+\\s+to\\s*") && scores.of(Stance.DENY) == 0
                    ? Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.6, List.of("responds-to")))
                    : Optional.empty();
            case "raise concern", "express concern", "voice concern" -> scores.of(Stance.ACCUSE) >= 2
                    || !DEPLORED.matcher(evidence.content()).find() ? Optional.empty()
                    : Optional.of(verdict(Stance.CONDEMN, 0.6, "cue:" + verb, scores));
            case "regret" -> regret(evidence, scores);
            case "pin" -> evidence.content().matches("(?is)^(?:[^.;]{0,90}\\s)?(?:on|to)\\s.*")
                    ? Optional.of(verdict(Stance.ACCUSE, 0.8, "pins-on", scores)) : Optional.empty();
            case "charge" -> legalCharge(evidence, scores);
            case "complain" -> Optional.of(scores.rules(Stance.DENY).contains("no-evidence")
                    ? verdict(Stance.DENY, 0.75, "complains-of-no-evidence", scores)
                    : verdict(Stance.CONDEMN, 0.65, "cue:" + verb, scores));
            case "attack", "protest", "lament", "rip", "hammer" -> Optional.of(
                    verdict(Stance.CONDEMN, 0.65, "cue:" + verb, scores));
            default -> match.cue().strength() == Cue.Strength.STRONG
                    ? Optional.of(strong(match, scores)) : Optional.empty();
        };
    }

    private Verdict strong(Cue.Match match, Scores scores) {
        boolean atClaims = match.cue().stance() == Stance.CONDEMN
                && (scores.rules(Stance.DENY).contains("untrue-before-claim") || scores.rules(Stance.DENY)
                .contains("untrue-claim"));
        if (atClaims) {
            return new Verdict(Stance.DENY, Optional.of(Stance.CONDEMN), false, 0.75,
                    List.of("deny:" + match.cue().phrase() + "-untrue-claims"));
        }
        return verdict(match.cue().stance(), 0.9, "cue:" + match.cue().phrase(), scores);
    }

    private static Verdict verdict(Stance stance, double confidence, String rule, Scores scores) {
        List<String> rules = new ArrayList<>(List.of(stance.name().toLowerCase(Locale.ROOT) + ":" + rule));
        Optional<Stance> second = scores.top(2, Optional.of(stance));
        second.ifPresent(other -> rules.add("also " + other.name().toLowerCase(Locale.ROOT) + ":"
                + String.join(" ", scores.rules(other))));
        return new Verdict(stance, second, false, confidence, rules);
    }

    /** Rejecting an accusation or criticism is a denial; rejecting a demand, offer or plan is a rejection. */
    private Optional<Verdict> refusal(Evidence evidence, String verb) {
        String text = evidence.content();
        int charge = accusation.matcher(evidence.cue()).find() ? 0 : first(accusation, text);
        int wish = first(demand, text);
        boolean calledUntrue = text.matches("(?s).*\\bas\\b.*") && untrue.matcher(text).find();
        boolean suggestion = text.matches("(?s)^\\W*(?:the\\s+)?(?:idea|notion|suggestion"
                + "|possibility)s?\\s+(?:that|of)\\b.*");
        if (verb.equals("dismiss") && POINTED.matcher(text).matches()) {
            return Optional.of(verdict(Stance.DENY, 0.7, "dismisses-it", new Scores()));
        }
        if (CLAUSE.matcher(text).find() && !verb.contains(" ")) {
            return Optional.of(verdict(Stance.DENY, 0.8, "clause-of-" + verb, new Scores()));
        }
        if (verb.matches("(?:shrug|brush|wave|bat|laugh|throw) .*")) {
            return Optional.of(verdict(wish < charge ? Stance.REJECT : Stance.DENY, 0.75, "object-of-" + verb,
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
        return Optional.of(verdict(stance, confidence, "object-of-" + verb.replace(' ', '-'), new Scores()));
    }

    private Optional<Verdict> contest(Evidence evidence, String verb, Scores scores) {
        if (evidence.accused() && verb.matches("question|challenge")
                && ACCUSERS_HONESTY.matcher(evidence.content()).find()) {
            return Optional.of(verdict(Stance.DENY, 0.65, verb + "-accuser", scores));
        }
        boolean word = !verb.equals("challenge") && DISPUTED_WORD.matcher(evidence.content()).find();
        boolean charge = word || first(accusation, evidence.content()) < 40
                || untrue.matcher(evidence.content()).find();
        return charge || scores.of(Stance.DENY) > 0
                ? Optional.of(verdict(Stance.DENY, 0.8, "object-of-" + verb, scores)) : Optional.empty();
    }

    /** Defending what is one's own answers criticism; defending another supports. */
    private Optional<Verdict> defence(Evidence evidence, String verb) {
        String text = evidence.content();
        String head = text.length() > 60 ? text.substring(0, 60) : text;
        if (RIGHT_TO_REFUSE.matcher(text).find()) {
            return Optional.of(verdict(Stance.REJECT, 0.65, "defends-refusal", new Scores()));
        }
        boolean friend = head.matches("(?is)^\\W*\\w+\\s+(?:all(?:y|ies)|friends?|partners?|neighbou?rs?"
                + "|colleagues?|deputy|boss|son|daughter|wife|husband|aides?|predecessor|counterpart|adviser"
                + "|minister)\\b.*");
        boolean own = !friend && (evidence.startsWithOwn(head) || OWN_OBJECT.matcher(head).find()
                || evidence.own().stream().anyMatch(name -> name.length() > 3 && head.toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b" + Pattern.quote(name) + "\\b.*")));
        boolean anothers = ANOTHERS.matcher(head).find();
        Stance stance = own || !anothers && !friend && CONDUCT.matcher(head).find() ? Stance.DENY : Stance.SUPPORT;
        return Optional.of(verdict(stance, 0.65, "defends-" + (stance == Stance.DENY ? "own" : "other"), new Scores()));
    }

    /** A warning threatens where it tells of harm or of being watched; "warned X not to" demands. */
    private Optional<Verdict> warning(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        if (text.matches("(?is)^\\s*(?!that\\b|it\\b|of\\b)(?:[\\w'.-]+\\s+){0,5}?(?:not to|to (?!the\\b)"
                + "|against)\\s*.*")
                && !text.matches(
                "(?is)^\\s*(?:[\\w'.-]+\\s+){0,5}?(?:that|of|ready|prepared|willing|is|are|was|were|will"
                + "|would|has|have|had|could|may|might|should|must)\\s.*")
                && !evidence.cue().matches("(?is).*\\b(?:of|about|that)\\s*")
                && scores.of(Stance.THREATEN) < 2) {
            return Optional.of(verdict(Stance.DEMAND, 0.75, "warn-not-to", scores));
        }
        boolean acts = evidence.startsWithOwn(text) && text.matches("(?is)^[^.;]{0,60}\\b(?:will|would|shall"
                + "|could|might)\\b.*");
        if (scores.of(Stance.THREATEN) > 0 || harm.matcher(text).find() || acts) {
            return Optional.of(verdict(Stance.THREATEN, acts ? 0.65 : 0.75, "warn-of-harm", scores));
        }
        return Optional.empty();
    }

    /** "Calling X Y": what Y is decides; an accusation called untrue is denied. */
    private Optional<Verdict> naming(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        if (CALLED_IN.matcher(evidence.cue()).find()) {
            boolean demands = WANTING.matcher(text).find();
            return Optional.of(verdict(demands ? Stance.DEMAND : Stance.MEASURE, 0.7, "called-in", scores));
        }
        if (verb.equals("call") && text.matches("(?is)^\\W*(?:on|upon|for)\\s.*")) {
            return Optional.of(verdict(Stance.DEMAND, 0.85, "calls-on", scores));
        }
        String head = text.length() > 160 ? text.substring(0, 160) : text;
        boolean deed = first(demand, head) < first(accusation, head);
        if (untrue.matcher(text).find() && !deed
                && (accusation.matcher(head).find() || evidence.accused() || TOLD.matcher(head).find()
                || head.matches("(?is)^\\W*(?:it|them|that|this|these|those|such)\\b.*"))) {
            return Optional.of(verdict(Stance.DENY, 0.85, verb + "-untrue", scores));
        }
        if (scores.of(Stance.ACCUSE) >= 1.6) {
            return Optional.of(verdict(Stance.ACCUSE, 0.7, verb + "-charge", scores));
        }
        if (bad.matcher(text).find() || untrue.matcher(text).find()) {
            return Optional.of(verdict(Stance.CONDEMN, 0.75, verb + "-bad", scores));
        }
        if (wrong.matcher(text).find() && !verb.equals("describe")) {
            return Optional.of(verdict(Stance.CONDEMN, 0.6, verb + "-wrong", scores));
        }
        return good.matcher(text).find()
                ? Optional.of(verdict(Stance.SUPPORT, 0.65, verb + "-good", scores)) : Optional.empty();
    }

    private Optional<Verdict> insistence(Evidence evidence, String verb, Scores scores) {
        if (verb.equals("insist on") && !evidence.content().matches("(?is)^\\W*(?:mon|tues|wednes|thurs|fri"
                + "|satur|sun)day.*")) {
            return Optional.of(verdict(Stance.DEMAND, 0.8, "cue:insist on", scores));
        }
        if (evidence.content().matches("(?is)^[^.;]{0,80}\\b(?:(?:did|had|has|have|was|were|is|are|do"
                + "|does)(?:\\s+not|n't)|never)\\b.*")
                && wrong.matcher(evidence.content()).find()) {
            return Optional.of(verdict(Stance.DENY, 0.75, "insists-not", scores));
        }
        return Optional.empty();
    }

    private Optional<Verdict> declining(Evidence evidence, String verb) {
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

    private Optional<Verdict> vow(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        if (scores.of(Stance.THREATEN) > 0 || harm.matcher(text).find()
                || text.matches("(?is)^\\W*(?:that\\s+\\w+\\s+would\\s+|to\\s+)?(?:\\w+\\s+)?"
                + "(?:respond|hit back|strike back|retaliate|answer|fight back|react|reciprocate|return fire)\\b.*")) {
            return Optional.of(verdict(Stance.THREATEN, 0.75, verb + "-harm", scores));
        }
        boolean refusal = text.matches("(?is)^\\W*(?:that\\s+\\w+\\s+would\\s+)?(?:not|never)\\b.*");
        return refusal ? Optional.of(verdict(Stance.REJECT, 0.7, verb + "-not", scores)) : Optional.empty();
    }

    /** "announced criminal charges against", "unveiled new sanctions": what is announced is the measure. */
    private Optional<Verdict> announcement(Cue.Match match, Evidence evidence, String verb, Scores scores) {
        if (MEASURE_FIRST.matcher(evidence.content()).find()) {
            return Optional.of(verdict(Stance.MEASURE, 0.85, verb + "-measure", scores));
        }
        boolean expels = verb.equals("order") && EXPELS.matcher(evidence.content()).find();
        return expels ? Optional.of(verdict(Stance.MEASURE, 0.8, "orders-out", scores))
                : match.cue().strength() == Cue.Strength.STRONG ? Optional.of(strong(match, scores)) : Optional.empty();
    }

    /** "told X to leave", "asked X to stop", "pressed X for an answer" want something; "told X that" does not. */
    private Optional<Verdict> request(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        boolean named = evidence.cue().matches("(?is).*\\b(?:told|tells?|telling|ask(?:ed|s|ing)?)\\s+\\w.*");
        if (OTHERS_NEED.matcher(text).find()) {
            return Optional.empty();
        }
        if (verb.matches("ask|tell|invite|encourage|press") && text.matches("(?is)^\\W*(?:not\\s+)?to\\s+\\w.*")) {
            return Optional.of(verdict(Stance.DEMAND, 0.75, verb + "-to", scores));
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
            return Optional.of(verdict(Stance.DEMAND, 0.75, "wants-done", scores));
        }
        boolean wish = verb.equals("recommend") || verb.equals("press")
                && text.matches("(?is)^\\s*(?:[\\w'.-]+\\s+){1,7}?(?:for|on|over)\\s.*");
        return to || wish ? Optional.of(verdict(Stance.DEMAND, 0.75, verb + "-to", scores)) : Optional.empty();
    }

    /** "expressed support for", "reiterated its appeal to": what was expressed decides. */
    private static Optional<Verdict> feeling(Evidence evidence, String verb) {
        for (Feeling feeling : FEELINGS) {
            if (feeling.words().matcher(evidence.content()).find()) {
                return Optional.of(new Verdict(feeling.stance(), Optional.empty(), false, 0.75,
                        List.of(feeling.stance().name().toLowerCase(Locale.ROOT) + ":" + verb + "-feeling")));
            }
        }
        return Optional.empty();
    }

    /** One regrets one's own deed as an admission, another's as a judgement. */
    private Optional<Verdict> regret(Evidence evidence, Scores scores) {
        boolean anothers = evidence.content().matches("(?is)^\\W*(?:that\\s+)?(?:the\\s+)?(?:decision|move"
                + "|failure|fact|departure|lack|loss|death|withdrawal)\\b.*");
        return Optional.of(verdict(anothers ? Stance.CONDEMN : Stance.ACKNOWLEDGE, 0.6, anothers ? "regrets-other"
                : "regrets-own", scores));
    }

    /** Prosecutors charge somebody with something; an accuser charges that something is so. */
    private Optional<Verdict> legalCharge(Evidence evidence, Scores scores) {
        boolean court = evidence.content().matches("(?is)^[^.;]{0,120}\\b(?:with|over|in connection)\\b.*")
                || evidence.speaker().matches("(?is).*\\b(?:prosecutors?|police|authorities|court|department"
                + "|attorney)\\b.*");
        return Optional.of(verdict(court ? Stance.MEASURE : Stance.ACCUSE, 0.75, court ? "charged-with"
                : "charges-that", scores));
    }

    private static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
