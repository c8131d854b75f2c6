package org.rejoinder.analysis.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Stance;

/** Weighs what content says: its patterns, whether they are negated, and whom they are about. */
final class ContentScorer {
    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not(?!\\s+only\\b)|never|no(?!\\s+(?:doubt"
            + "|question|secret|wonder|surprise|less)\\b)|nor|neither|without(?!\\s+(?:doubt|question)\\b))\\b|n't\\b");
    private static final Pattern PAST_NEGATION = Pattern.compile(
            "(?i)\\b(?:did|had|has|have|was|were|do|does|is|are)(?:\\s+not\\b|n't\\b)|\\b(?:had|has|have)\\s+never\\b"
                    + "|\\bnever\\s+\\w+(?:ed|n)\\b");
    private static final Pattern PAST_ONLY = Pattern.compile(
            "(?i)\\b(?:did|had|was|were)(?:\\s+not\\b|n't\\b)|\\b(?:had|has|have)\\s+never\\b");
    private static final Pattern NEVER = Pattern.compile("(?i)^(?:(?!\\b(?:will|would|shall|must|can)\\b)[^.;])*?"
            + "\\b(?:never|at no time|no interest)\\b");
    private static final Pattern PARTY = Pattern.compile(
            "\\b(?:regime|governments?|authorities|forces|military|army|troops|officials|hackers|actors|rebels"
                    + "|militants|intelligence|agents|operators|police|administration|minister|president|side"
                    + "|neighbou?rs|enemies|opponents?|leaders?|ally|allies|rivals?|spies|agency|agencies|ships|jets"
                    + "|soldiers|militia|militias|operatives|they|he|she|you|kingdom|junta|compan(?:y|ies)|firms?"
                    + "|contractors?|banks?|groups?|gangs?|navy|neighbouring|foreign|state|side|country|capital"
                    + "|embassy|ministry|parliament|opposition|plant|factory|mines?|operators?|owners?|crews?|boats"
                    + "|vessels|trawlers|aircraft|drones?|helicopters|guards|officers|fleet|manufacturer|suppliers?"
                    + "|militiamen|gunmen|fighters|airlines?|universit(?:y|ies)|hospitals?|clubs?|teams?|federations?"
                    + "|unions?|commissions?|platforms?|retailers?|exchanges?|divers|diplomats|attach[eé]s?|envoys?"
                    + "|students?|coast_?guards?|commanders?|tribe|clan|cartels?)\\b");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}'.-]+");
    private static final Pattern REPORTER = Pattern.compile("(?i)\\b(?:police|authorities|rescue\\w*|witness\\w*"
            + "|residents?|hospital|medics?|doctors?|firefighters?|coroner|media|sources?|coast guard|tv|television"
            + "|news agency|broadcaster|observatory|war monitors?|emergency services)\\b");

    /** "We do not comment on plans": nothing is said of the matter. */
    private static final Pattern NO_COMMENT =
            Pattern.compile("(?i)^\\W*(?:we|i|it|he|she|they)\\s+(?:(?:do|does|did|will"
            + "|can|could|would)(?:\\s+not|n't|not)|never)\\s+(?:usually\\s+|publicly\\s+)?(?:comment|discuss"
            + "|speculate)\\b|\\bquestions\\s+(?:should|must|can)\\s+be\\s+(?:directed|put|addressed|referred)\\b");
    /** "12 sailors have been killed": a count of the dead charges nobody. */
    private static final Pattern CASUALTIES =
            Pattern.compile("(?i)^\\W*(?:that\\s+)?(?:(?:at least|more than|some|about|up to"
            + "|nearly|over|as many as)\\s+)?(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens"
            + "|hundreds|scores)\\s+(?:of\\s+)?(?:[\\w'-]+\\s+){1,6}?(?:were|was|had|have|has|died)\\b");
    private static final Pattern INQUIRY = Pattern.compile("(?i)^\\W*(?:the|its|an?|our|their)\\s+(?:\\w+\\s+){0,2}?"
            + "(?:investigation|inquiry|probe)\\b");
    /** Nothing found is no answer of somebody who was not accused. */
    private static final Pattern NOTHING_FOUND =
            Pattern.compile("(?i)^\\W*(?:that\\s+)?there(?:'s|\\s+(?:is|was|are|were))"
            + "\\s+no\\s+(?:\\w+\\s+)?(?:indications?|signs?|word)\\b");

    private static final Pattern CLAUSE_CUT = Pattern.compile("[.,;:]\\s|\\b(?:but|and|while|though|although)\\s");
    /** What is fought, answered or kept out is the others' deed that all fight, not what somebody is charged with. */
    private static final Pattern FOUGHT = Pattern.compile("(?i)\\b(?:fight|combat|counter|prevent|tackle|deter|hunt"
            + "|investigat|defeat|eliminat|eradicat|prosecut|catch|track|stop|protect|defend|guard|respond|respons"
            + "|crack(?:ing|ed)?\\s+down|take\\s+on|go\\s+after|going\\s+after|clamp(?:ing"
            + "|ed)?\\s+down)\\w*(?:\\s+(?:on|against|from|to|down))*\\s+(?:(?:[\\w'-]+|and|or)[\\s,]+){0,3}?$");
    /** "14 sailors had been killed in the storm": who did it is not told. */
    private static final Pattern DIED = Pattern.compile("(?i)\\b(?:was|were|been|being)\\s+(?:\\w+ly\\s+)?$");
    private static final Pattern KILLED = Pattern.compile("(?i)killed|wounded|injured");
    /** Words that deny only where somebody has been accused. */
    private static final Pattern ANSWER_ONLY =
            Pattern.compile("calls-liar|answer-(?:only|told|none|own)-|answer-as-others");
    /** What one hopes or asks for is nothing that one denies. */
    private static final Pattern HOPED =
            Pattern.compile("(?i)^[^.;]{0,40}\\b(?:hopes?|hoped|wish(?:es|ed)?|asks?|asked|urges?|urged|expects?"
            + "|expected|wants?|wanted|trusts?)\\b");
    /** Of both sides at once: "both parties had no intention of" answers no charge. */
    private static final Pattern BOTH_SIDES =
            Pattern.compile("(?i)\\bboth\\s+(?:sides|parties|countries|nations|governments|armies)\\b[^.;:]{0,20}$");
    private static final Pattern THIRD = Pattern.compile("(?i)^\\W*(?:they|he|she|you)\\b");
    /** What one does not know or think is nothing that one has not done. */
    private static final Pattern MIND =
            Pattern.compile("(?i)^\\W*(?:\\w+ly\\s+)?(?:know\\s+(?:what|how|when|where|if|whether|why|who)"
            + "|think|believe|want|need|expect|comment|hope|care|doubt|rule|speculate|discuss|aware)\\b");

    /** What one felt or foresaw: "did not expect it", "had not yet decided". */
    private static final Pattern FELT = Pattern.compile("(?i)^\\W*(?:\\w+ly\\s+)?(?:expect|fe(?:el|lt)|understand"
            + "|understood|like|hope|realis|realiz|remember|recall|hear|detect|notice|anticipat|decid|yet\\b|receiv"
            + "|give\\s+up|given\\s+up|mind\\b|sleep|imagin|enjoy|want)");

    private static final Pattern SUFFERED = Pattern.compile("(?i)\\b(?:was|were|been|being|is|are|got|victims?"
            + "|targets?|that|who|which|while|when|after|because|as|against|of|to|how|why|saw|seen|noticed|found"
            + "|detected|blam\\w+|accus\\w+)\\b");
    private static final Pattern WHERE =
            Pattern.compile("\\b(?:in|at|near|on|over|around)\\s+(?:the\\s+)?(?:\\p{L}+\\s+of\\s+)?"
            + "\\p{Lu}[\\p{L}'-]+(?:,?\\s+\\p{Lu}[\\p{L}'-]+)*");
    private static final Pattern AUTHOR =
            Pattern.compile("^(?s:.{0,60}?)\\b(?:by|from|of)\\s+(?:[\\w'-]+\\s+){0,3}?\\p{Lu}");

    private static final Set<String> AGENT_NEEDED = Set.of("sowing", "influence-campaign", "charge-noun", "trying-to",
            "deliberately", "aids-fighters", "ships-arms", "involved-in",
            "started-it", "mines-laid", "leaks-to", "effort-to-harm",
            "causes-harm", "secret-site", "altered-records", "trackers-off");
    /** After a mark that ends a sentence; "Mr." and "U.S." end none. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)\"'][.!?])(?<!\\b(?:Mr|Ms|Dr|St|Lt|Jr|Sr"
            + "|vs|No)[.])(?<!\\b(?:Mrs|Gen|Sen|Rep|Col|Gov|Adm|Maj|Sgt|Rev)[.])[\"']*\\s+(?=[\"'(\\[]*\\p{Lu})");
    private static final double NEXT_SHARE = 0.94;
    private static final double LAST_SHARE = 0.75;

    /** Farther into the content a word of wrongdoing is background, in UTF-16 units. */
    private static final int FAR = 140;
    /** Words weigh less from somebody who only explains what others do. */
    private static final double ONLOOKER = 0.7;
    private static final Set<Stance> OWN_REFUSALS = EnumSet.of(Stance.DENY, Stance.REJECT);
    private static final Set<Stance> OWN_DEEDS = EnumSet.of(Stance.DENY, Stance.ACKNOWLEDGE);
    private static final Set<String> OPENERS = Set.of("In", "The", "This", "That", "These", "Those", "It", "A", "An",
            "There", "What", "Such", "If", "And", "But", "Any", "All", "No", "Our", "We", "I", "My", "To", "For");

    private final ContentPatterns patterns;
    private final Pattern wrong;

    ContentScorer(ContentPatterns patterns) {
        this.patterns = patterns;
        this.wrong = patterns.compile("\\b{wrong}\\b");
    }

    ContentPatterns patterns() {
        return patterns;
    }

    /** What is said in several sentences is weighed sentence by sentence: the first ones tell most. */
    Scores score(Evidence evidence) {
        String[] sentences = SENTENCE.split(evidence.content());
        if (sentences.length < 2) {
            return NO_COMMENT.matcher(evidence.content()).find() ? new Scores() : scoreOne(evidence);
        }
        Scores all = new Scores();
        double share = 1;
        for (String sentence : sentences) {
            if (!sentence.isBlank() && !NO_COMMENT.matcher(sentence).find()) {
                all.addAll(scoreOne(evidence.told(evidence.cue(), sentence)), share);
                share = Math.max(LAST_SHARE, share * NEXT_SHARE);
            }
        }
        return all;
    }

    private Scores scoreOne(Evidence evidence) {
        Scores scores = new Scores();
        String text = evidence.content();
        for (ContentPatterns.Hit hit : patterns.hits(text)) {
            if (hit.stance() == Stance.ACCUSE) {
                accuse(evidence, hit, scores);
            } else if (hit.name().equals("victim") && !evidence.startsWithOwn(text)) {
                continue;
            } else if (hit.stance() == Stance.MEASURE && evidence.startsWithRival(text)) {
                continue; // "Togo has wrongly opened a probe": another's measure
            } else if (hit.name().equals("there-was-no") && !evidence.accused() && NOTHING_FOUND.matcher(text).find()) {
                continue;
            } else if (isNoAnswer(evidence, hit)
                    || OWN_REFUSALS.contains(hit.stance())
                    && BOTH_SIDES.matcher(text.substring(0, hit.start())).find()) {
                continue;
            } else if (hit.name().equals("denies-inside") && othersDeny(evidence, text.substring(0, hit.start()))) {
                continue;
            } else if (hit.stance() == Stance.DENY || !negatedBefore(text, hit)) {
                scores.add(hit.stance(), evidence.onlooker() && !OWN_DEEDS.contains(hit.stance())
                        ? hit.weight() * ONLOOKER : hit.weight(), hit.name());
            }
        }
        denial(evidence, scores);
        if (!evidence.accused() && scores.rules(Stance.ACCUSE).contains("political-arrest")
                && scores.rules(Stance.DENY).equals(List.of("untrue-word"))) {
            scores.drop(Stance.DENY);
        }
        if (scores.rules(Stance.ACCUSE).contains("hard-to-believe-not")) {
            scores.drop(Stance.DENY);
        }
        if (scores.rules(Stance.ACKNOWLEDGE).contains("we-did-wrong")) {
            scores.drop(scores.of(Stance.DENY) >= 2 ? Stance.ACKNOWLEDGE : Stance.ACCUSE);
        }
        if (evidence.accused() && scores.of(Stance.DENY) > 0) {
            scores.add(Stance.DENY, 1, "in-answer");
        }
        return scores;
    }

    /** Some words answer only who was accused; some only where they are about the speaker himself. */
    private static boolean isNoAnswer(Evidence evidence, ContentPatterns.Hit hit) {
        boolean own = evidence.startsWithOwn(evidence.content());
        return ANSWER_ONLY.matcher(hit.name()).lookingAt()
                && !(evidence.accused() && (own || !hit.name().startsWith("answer-own")))
                || hit.name().equals("opposes-crime") && !own && !evidence.own().isEmpty() && !evidence.accused()
                && !evidence.mentionsOwn(evidence.content().substring(0, hit.start()));
    }

    /** "but Lima denies that": it is told that others deny, which is no denial of one's own. */
    private static boolean othersDeny(Evidence evidence, String before) {
        String clause = before.substring(clauseStart(before)).strip();
        return evidence.startsWithRival(clause) || evidence.direct() && THIRD.matcher(clause).find();
    }

    private static int clauseStart(String before) {
        int start = 0;
        Matcher cut = CLAUSE_CUT.matcher(before);
        while (cut.find()) {
            start = cut.end();
        }
        return start;
    }

    /** A charge needs somebody else who is charged; the speaker's own deeds and plain accidents are none. */
    private void accuse(Evidence evidence, ContentPatterns.Hit hit, Scores scores) {
        String text = evidence.content();
        if (negatedBefore(text, hit) || !hit.name().startsWith("hard-to-believe") && evidence.startsWithOwn(text)
                && !mentionsOther(evidence, text)) {
            return;
        }
        String before = text.substring(0, hit.start());
        String after = text.substring(hit.end());
        boolean fought = FOUGHT.matcher(before).find() && !NEGATION.matcher(before).find();
        if (fought && (hit.name().equals("wrong") || hit.name().equals("name-charge"))) {
            return; // "sold to help police fight crime"
        }
        if (hit.name().equals("wrong") && DIED.matcher(before).find()
                && KILLED.matcher(text.substring(hit.start(), hit.end())).matches()
                && !after.matches("(?s)[^.;]{0,60}\\b(?:by|because|when|after|in an?)\\s.*")) {
            return;
        }
        if (hit.name().equals("wrong") && evidence.startsWithOwn(text)
                && !mentionsOther(evidence, WHERE.matcher(before).replaceAll(" ")) && !SUFFERED.matcher(before).find()
                && !AUTHOR.matcher(after).find()) {
            return; // "its jets struck the Elbonian harbour"
        }
        boolean agent = PARTY.matcher(before).find() || NAME.matcher(before).results().anyMatch(name -> !opener(name))
                || after.matches("(?s).{0,40}\\bby\\s+.*") && NAME.matcher(after).find();
        boolean rival = evidence.startsWithRival(text);
        if (evidence.onlooker() && !rival && !PARTY.matcher(before).find()) {
            scores.add(Stance.ACCUSE, hit.weight() / 2, hit.name());
            return;
        }
        if (!hit.name().equals("wrong")) {
            boolean empty = hit.name().equals("deliberately") || hit.name().equals("trying-to");
            boolean agentless = AGENT_NEEDED.contains(hit.name()) && !agent;
            boolean vague = empty && !wrong.matcher(text).find() && !rival;
            double weight = vague || agentless ? hit.weight() - 1 : hit.weight();
            scores.add(Stance.ACCUSE, weight, hit.name());
            return;
        }
        boolean count = CASUALTIES.matcher(text).find() && !after.matches("(?s).{0,60}\\bby\\s.*");
        if (hit.start() > FAR || count || INQUIRY.matcher(text).find()) {
            return;
        }
        boolean reporter = REPORTER.matcher(evidence.speaker()).find();
        scores.add(Stance.ACCUSE, agent && !reporter ? 1.6 : 0.8, "wrong");
    }

    /** True for a capitalised word that names nobody. */
    private static boolean opener(MatchResult word) {
        return OPENERS.contains(word.group());
    }

    /** The speaker's own side did not, was not, never would. */
    private void denial(Evidence evidence, Scores scores) {
        String text = evidence.content();
        Matcher past = PAST_ONLY.matcher(text);
        if (!evidence.startsWithOwn(text)) {
            if (evidence.accused() && past.find() && past.start() < 60 && !evidence.startsWithRival(text)
                    && evidence.mentionsOwn(text.substring(past.end()))) {
                scores.add(Stance.DENY, 2, "own-cleared");
            }
            return;
        }
        Matcher any = PAST_NEGATION.matcher(text);
        boolean condition = text.matches("(?is)^[^.;]{0,80}\\b(?:if|unless|until)\\b.*");
        if (condition) {
            return;
        }
        if (any.find() && (FELT.matcher(text.substring(any.end())).find()
                || HOPED.matcher(text.substring(0, any.start())).find())) {
            return;
        }
        if (any.reset().find() && any.start() < 60 && wrong.matcher(text.substring(any.end())).find()) {
            scores.add(Stance.DENY, 3, "own-negation");
        } else if (past.find() && past.start() < 60
                && (evidence.accused() || !MIND.matcher(text.substring(past.end())).find())) {
            scores.add(Stance.DENY, 2, "own-past-negation");
        } else if (evidence.accused() && (any.reset().find() && any.start() < 60
                && !MIND.matcher(text.substring(any.end())).find()
                || NEVER.matcher(text.length() > 70 ? text.substring(0, 70) : text).find())) {
            scores.add(Stance.DENY, 2, "own-negation-in-answer");
        }
    }

    private boolean mentionsOther(Evidence evidence, String text) {
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            String name = names.group().toLowerCase(Locale.ROOT);
            if (names.start() > 2 && !evidence.own().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean negatedBefore(String text, ContentPatterns.Hit hit) {
        if (hit.name().startsWith("will-not") || hit.name().startsWith("no-") || hit.stance() == Stance.THREATEN) {
            return false;
        }
        String before = text.substring(Math.max(0, hit.start() - 28), hit.start());
        int cut = Math.max(before.lastIndexOf('.'), Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')));
        return NEGATION.matcher(before.substring(cut + 1)).find();
    }

    /** True where the pattern class holds in a text. */
    boolean has(String expression, String text) {
        return patterns.compile(expression).matcher(text).find();
    }

    List<String> names(Scores scores, Stance stance) {
        return scores.rules(stance);
    }
}
