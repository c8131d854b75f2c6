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
    private static final Pattern MEASURE_FIRST = Pattern.compile("(?i)^\\W*(?:that\\s+)?(?:[\\w-]+\\s+){0,5}?(?:sanctions|tariffs"
            + "|(?:criminal |terrorism |espionage )?charges against|indictments?|embargo|travel (?:ban|bans|restrictions)|visa (?:ban|bans|restrictions)"
            + "|asset freezes?|expulsions?|lawsuits?|arrest warrants?|export controls|restrictions on|an? investigation"
            + "|an? (?:criminal )?(?:inquiry|probe|case))\\b");

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
            case "reject", "dismiss", "oppose", "resist", "defy", "withdraw from", "pull out of", "vote against" ->
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
            case "announce", "unveil", "introduce", "approve", "adopt", "sign", "confirm", "order", "file", "issue" ->
                announcement(evidence, verb, scores);
            case "attack", "protest", "complain", "lament", "rip", "hammer" -> Optional.of(
                    verdict(Stance.CONDEMN, 0.65, "cue:" + verb, scores));
            default -> match.cue().strength() == Cue.Strength.STRONG
                    ? Optional.of(strong(match, scores)) : Optional.empty();
        };
    }

    private Verdict strong(Cue.Match match, Scores scores) {
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
        int charge = first(accusation, text);
        int wish = first(demand, text);
        boolean calledUntrue = text.matches("(?s).*\\bas\\b.*") && untrue.matcher(text).find();
        boolean suggestion = text.matches("(?s)^\\W*(?:the\\s+)?(?:idea|notion|suggestion|possibility)s?\\s+(?:that|of)\\b.*");
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
        boolean charge = first(accusation, evidence.content()) < 40 || untrue.matcher(evidence.content()).find();
        return charge || scores.of(Stance.DENY) > 0
                ? Optional.of(verdict(Stance.DENY, 0.8, "object-of-" + verb, scores)) : Optional.empty();
    }

    /** Defending what is one's own answers criticism; defending another supports. */
    private Optional<Verdict> defence(Evidence evidence, String verb) {
        String text = evidence.content().toLowerCase(Locale.ROOT);
        boolean own = evidence.startsWithOwn(text) || evidence.own().stream().anyMatch(text::contains)
                || text.matches("(?s)^\\W*(?:the\\s+)?(?:country's|government's|company's|firm's|nation's|record|move|decision)\\b.*")
                || text.matches("(?s)^\\W*(?:itself|himself|herself|themselves|\\w+[\\s-]+\\w+\\s+(?:efforts|record|actions))\\b.*");
        boolean anothers = text.matches("(?s)^\\W*(?:the\\s+)?(?:\\w+\\s+){0,3}?\\w+'s?\\s.*") && !own
                || text.matches("(?s)^\\W*(?:president|prime minister|minister)\\b.*");
        Stance stance = own || !anothers && evidence.accused() ? Stance.DENY : Stance.SUPPORT;
        return Optional.of(verdict(stance, 0.65, "defends-" + (stance == Stance.DENY ? "own" : "other"), new Scores()));
    }

    /** A warning threatens where it tells of harm or of being watched; "warned X not to" demands. */
    private Optional<Verdict> warning(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        if (text.matches("(?is)^(?:[^.,;]{0,60}\\s)?(?:not to|to (?!the\\b)|against)\\s*.*")
                && scores.of(Stance.THREATEN) < 2) {
            return Optional.of(verdict(Stance.DEMAND, 0.75, "warn-not-to", scores));
        }
        if (scores.of(Stance.THREATEN) > 0 || harm.matcher(text).find()) {
            return Optional.of(verdict(Stance.THREATEN, 0.75, "warn-of-harm", scores));
        }
        return Optional.empty();
    }

    /** "Calling X Y": what Y is decides; an accusation called untrue is denied. */
    private Optional<Verdict> naming(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        String head = text.length() > 160 ? text.substring(0, 160) : text;
        if (untrue.matcher(text).find() && (accusation.matcher(head).find() || evidence.accused()
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
        if (verb.equals("insist on") && !evidence.content().matches("(?is)^\\W*(?:mon|tues|wednes|thurs|fri|satur|sun)day.*")) {
            return Optional.of(verdict(Stance.DEMAND, 0.8, "cue:insist on", scores));
        }
        return Optional.empty();
    }

    private Optional<Verdict> declining(Evidence evidence, String verb) {
        String text = evidence.content();
        if (text.matches("(?is)^\\W*(?:to\\s+)?(?:comment|elaborate|say|discuss|give details|speculate|answer|name|identify|be drawn)\\b.*")) {
            return Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.8, List.of("comment:declines-comment")));
        }
        if (text.matches("(?is)^\\W*(?:to\\s+)?rule out\\b.*")) {
            return Optional.of(new Verdict(Stance.THREATEN, Optional.empty(), false, 0.7, List.of("threaten:not-ruled-out")));
        }
        return Optional.of(new Verdict(Stance.REJECT, Optional.empty(), false, verb.equals("refuse") ? 0.85 : 0.7,
                List.of("reject:cue:" + verb)));
    }

    private Optional<Verdict> vow(Evidence evidence, String verb, Scores scores) {
        String text = evidence.content();
        if (scores.of(Stance.THREATEN) > 0 || harm.matcher(text).find()) {
            return Optional.of(verdict(Stance.THREATEN, 0.75, verb + "-harm", scores));
        }
        boolean refusal = text.matches("(?is)^\\W*(?:that\\s+\\w+\\s+would\\s+)?(?:not|never)\\b.*");
        return refusal ? Optional.of(verdict(Stance.REJECT, 0.7, verb + "-not", scores)) : Optional.empty();
    }

    /** "announced criminal charges against", "unveiled new sanctions": what is announced is the measure. */
    private Optional<Verdict> announcement(Evidence evidence, String verb, Scores scores) {
        return MEASURE_FIRST.matcher(evidence.content()).find()
                ? Optional.of(verdict(Stance.MEASURE, 0.85, verb + "-measure", scores)) : Optional.empty();
    }

    private static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
