package org.rejoinder.analysis.stance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.model.Stance;

/** What a cue alone decides, and what cues mean whose object decides: reject, dismiss, defend, warn, call, insist. */
final class CueRules {
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
    /** "linked the crew to an Elbonian ministry": somebody to somebody by name or office. */
    private static final Pattern TIED = Pattern.compile("^[^.;:]{0,120}?\\b(?:back\\s+)?(?:to|with)\\s+"
            + "(?:[\\w'’-]+\\s+){0,5}?"
            + "(?:\\p{Lu}[\\p{L}.]+|(?:government|intelligence|military|state|security|hack\\w+|spy|gang|regime)\\b)");
    private static final Pattern WANTING = Pattern.compile("(?i)\\bto\\s+(?:demand|urge|press|insist|call\\s+for)\\b");

    /** "blamed the flood on rain", "blamed a technical fault for": nobody is charged, and whoever is accused denies. */
    private static final Pattern NOBODYS_FAULT = Pattern.compile("(?i)(?:\\b(?:on|to)\\s+|^\\W*)(?:an?\\s+|the\\s+)?"
            + "(?:[\\w'-]+\\s+){0,3}?(?:rain(?:s|fall)?|weather|storms?|winds?|drought|lightning|fog|heat(?:wave)?"
            + "|earthquakes?|tides?|bad luck|(?:technical|mechanical|electrical|software|engine)\\s+(?:faults?"
            + "|failures?|problems?|glitch(?:es)?|errors?)|malfunctions?|human error|short circuit)"
            + "(?:[.,\"'\\s]*$|\\s+for\\b)");

    private static final Pattern ENVOY = Pattern.compile("(?i)^\\W*(?:[\\w'-]+\\s+){0,4}?(?:ambassadors?|envoys?"
            + "|diplomats?|charg[eé]s?"
            + "|consuls?|diplomatic staff|attach[eé]s?)\\b");

    private final ObjectWords words;
    private final AnsweringCues answering;
    private final AnnouncingCues announcing;

    CueRules(ContentScorer content) {
        words = ObjectWords.of(content.patterns());
        answering = new AnsweringCues(words);
        announcing = new AnnouncingCues(words);
    }

    /** The verdict where the cue decides; empty where the content must. */
    Optional<Verdict> judge(Evidence evidence, Cue.Match match, Scores scores) {
        String verb = match.cue().phrase();
        return switch (verb) {
            case "reject", "dismiss", "shrug off", "brush aside", "brush off", "wave away", "bat away", "laugh off",
                    "throw out", "oppose", "resist", "defy", "withdraw from", "pull out of", "vote against" ->
                answering.refusal(evidence, verb);
            case "dispute", "contest", "counter", "contradict", "challenge", "downplay", "discount", "question" ->
                answering.contest(evidence, verb, scores);
            case "defend", "justify" -> answering.defence(evidence, verb);
            case "warn", "caution that" -> announcing.warning(evidence, verb, scores);
            case "call", "label", "brand", "dub", "describe", "term", "deem", "characterize", "characterise", "cast",
                    "portray", "depict", "paint" -> naming(evidence, verb, scores);
            case "insist", "insist on" -> answering.insistence(evidence, verb, scores);
            case "refuse", "decline" -> answering.declining(evidence, verb);
            case "vow", "pledge", "promise", "swear" -> announcing.vow(evidence, verb, scores);
            case "announce", "unveil", "introduce", "approve", "adopt", "sign", "confirm", "order", "file", "issue",
                    "unseal", "launch", "open", "bring", "lodge", "initiate" ->
                announcing.announcement(match, evidence, verb, scores);
            case "tell", "ask", "press", "invite", "recommend", "expect", "want", "encourage" ->
                announcing.request(evidence, verb, scores);
            case "express", "voice", "offer", "extend", "convey", "reiterate", "renew", "repeat", "deliver" ->
                AnnouncingCues.feeling(evidence, verb);
            case "claim" -> evidence.cue().matches("(?is).*\\bclaim(?:s|ed|ing)?\\s*")
                    && RIGHT_CLAIMED.matcher(evidence.content()).find() && !evidence.content().matches(
                    "(?is)^[^.;]{0,60}\\b(?:is|are|was|were|has|had|have|did|would)\\b.*")
                    ? Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.7, List.of("claims-right")))
                    : DEED_CLAIMED.matcher(evidence.content()).find()
                    ? Optional.of(Verdict.of(Stance.ACKNOWLEDGE, 0.75, "claims-deed", scores)) : Optional.empty();
            case "blame", "attribute", "put the blame", "lay the blame", "place the blame", "pin the blame" ->
                !NOBODYS_FAULT.matcher(evidence.content()).find() ? byStrength(match, scores)
                    : evidence.accused() ? Optional.of(Verdict.of(Stance.DENY, 0.7, "blames-nobody", scores))
                    : Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.7, List.of("blames-nobody")));
            case "recall", "withdraw", "pull", "pull out", "call back", "bring home" ->
                    ENVOY.matcher(evidence.content()).find()
                    ? Optional.of(Verdict.of(Stance.MEASURE, 0.85, verb + "-envoy", scores)) : Optional.empty();
            case "trace" -> evidence.content().matches("(?is)^[^.;]{0,90}\\b(?:back\\s+)?to\\s.*")
                    ? Optional.of(Verdict.of(Stance.ACCUSE, 0.7, "traces-to", scores)) : Optional.empty();
            case "link", "tie", "connect" -> TIED.matcher(evidence.content()).find()
                    ? Optional.of(Verdict.of(Stance.ACCUSE, 0.65, "ties-to", scores)) : Optional.empty();
            case "deny" -> WITHHELD.matcher(evidence.cue()).matches() && RIGHTS.matcher(evidence.content()).find()
                    ? Optional.empty() : Optional.of(Verdict.byCue(match, scores));
            case "acknowledge", "recognise", "recognize" -> RECOGNISED.matcher(evidence.content()).find()
                    ? Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.7, List.of("recognises")))
                    : byStrength(match, scores);
            case "respond" -> evidence.cue().matches("(?is).*\\brespon\\w+\\s+to\\s*") && scores.of(Stance.DENY) == 0
                    ? Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.6, List.of("responds-to")))
                    : Optional.empty();
            case "raise concern", "express concern", "voice concern" -> scores.of(Stance.ACCUSE) >= 2
                    || !DEPLORED.matcher(evidence.content()).find() ? Optional.empty()
                    : Optional.of(Verdict.of(Stance.CONDEMN, 0.6, "cue:" + verb, scores));
            case "regret" -> regret(evidence, scores);
            case "pin" -> evidence.content().matches("(?is)^(?:[^.;]{0,90}\\s)?(?:on|to)\\s.*")
                    ? Optional.of(Verdict.of(Stance.ACCUSE, 0.8, "pins-on", scores)) : Optional.empty();
            case "charge" -> legalCharge(evidence, scores);
            case "complain" -> Optional.of(scores.rules(Stance.DENY).contains("no-evidence")
                    ? Verdict.of(Stance.DENY, 0.75, "complains-of-no-evidence", scores)
                    : Verdict.of(Stance.CONDEMN, 0.65, "cue:" + verb, scores));
            case "attack", "protest", "lament", "rip", "hammer" -> Optional.of(
                    Verdict.of(Stance.CONDEMN, 0.65, "cue:" + verb, scores));
            default -> byStrength(match, scores);
        };
    }

    private static Optional<Verdict> byStrength(Cue.Match match, Scores scores) {
        return match.cue().strength() == Cue.Strength.STRONG ? Optional.of(Verdict.byCue(match, scores))
                : Optional.empty();
    }

    /** "Calling X Y": what Y is decides; an accusation called untrue is denied. */
    private Optional<Verdict> naming(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        if (CALLED_IN.matcher(evidence.cue()).find()) {
            boolean demands = WANTING.matcher(text).find();
            return Optional.of(Verdict.of(demands ? Stance.DEMAND : Stance.MEASURE, 0.7, "called-in", scores));
        }
        if (verb.equals("call") && text.matches("(?is)^\\W*(?:on|upon|for)\\s.*")) {
            return Optional.of(Verdict.of(Stance.DEMAND, 0.85, "calls-on", scores));
        }
        String head = text.length() > 160 ? text.substring(0, 160) : text;
        boolean deed = ObjectWords.first(words.demand(), head) < ObjectWords.first(words.accusation(), head);
        if (words.untrue().matcher(text).find() && !deed
                && (words.accusation().matcher(head).find() || evidence.accused() || TOLD.matcher(head).find()
                || head.matches("(?is)^\\W*(?:it|them|that|this|these|those|such)\\b.*"))) {
            return Optional.of(Verdict.of(Stance.DENY, 0.85, verb + "-untrue", scores));
        }
        if (scores.of(Stance.ACCUSE) >= 1.6) {
            return Optional.of(Verdict.of(Stance.ACCUSE, 0.7, verb + "-charge", scores));
        }
        if (words.bad().matcher(text).find() || words.untrue().matcher(text).find()) {
            return Optional.of(Verdict.of(Stance.CONDEMN, 0.75, verb + "-bad", scores));
        }
        if (words.wrong().matcher(text).find() && !verb.equals("describe")) {
            return Optional.of(Verdict.of(Stance.CONDEMN, 0.6, verb + "-wrong", scores));
        }
        return words.good().matcher(text).find()
                ? Optional.of(Verdict.of(Stance.SUPPORT, 0.65, verb + "-good", scores)) : Optional.empty();
    }

    /** One regrets one's own deed as an admission, another's as a judgement. */
    private Optional<Verdict> regret(Evidence evidence, Scores scores) {
        boolean anothers = evidence.content().matches("(?is)^\\W*(?:that\\s+)?(?:the\\s+)?(?:decision|move"
                + "|failure|fact|departure|lack|loss|death|withdrawal)\\b.*");
        return Optional.of(Verdict.of(anothers ? Stance.CONDEMN : Stance.ACKNOWLEDGE, 0.6, anothers ? "regrets-other"
                : "regrets-own", scores));
    }

    /** Prosecutors charge somebody with something; an accuser charges that something is so. */
    private Optional<Verdict> legalCharge(Evidence evidence, Scores scores) {
        boolean court = evidence.content().matches("(?is)^[^.;]{0,120}\\b(?:with|over|in connection)\\b.*")
                || evidence.speaker().matches("(?is).*\\b(?:prosecutors?|police|authorities|court|department"
                + "|attorney)\\b.*");
        return Optional.of(Verdict.of(court ? Stance.MEASURE : Stance.ACCUSE, 0.75, court ? "charged-with"
                : "charges-that", scores));
    }
}
