package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** Puts together what the rules and the learned tagger found in one paragraph. */
final class Fusion {
    /** Rules that know better than the tagger where the content of their verbs begins and ends. */
    private static final Set<String> FRAMED = Set.of("clause-accused-of", "clause-denied-allegations", "clause-denied",
            "clause-blamed", "clause-passive", "clause-passive-by", "clause-called", "clause-announced");

    /** Below this a finding of one side alone is wrong more often than right, as measured on PolNeAR's dev part. */
    private static final double RULE_MIN = 0.65;
    private static final double LEARNED_MIN = 0.55;
    private static final double MOST = 0.55;
    private static final Pattern HANGING = Pattern.compile("\\s*,? ?(?:despite|amid|after|before|when|while|as)\\b");
    /** "..., the deadliest in years": that is the writer's. */
    private static final Pattern SUPERLATIVE = Pattern.compile(",? the (?:first|latest|most|\\w+est)\\b");
    /** "answered a statement calling for ...": the statement calls. */
    private static final Pattern DOCUMENT = Pattern.compile("(?is).*\\b(?:statement|letter|report|resolution|note"
            + "|petition|declaration|communiqu[eé]|message|tweet|post|memo|poll|study)");
    private static final Pattern NAMED = Pattern.compile("^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
    /** "the fund, which President Roe closed, saying ...": he says it. */
    private static final Pattern WHICH = Pattern.compile("(?s).*\\b(?:which|whom|that) (?:the )?");
    /** "the talks, which Roe led, came a day after the union blamed ...": the union blamed. */
    private static final Pattern AFTER = Pattern.compile("(?s).*\\b(?:after|before|when|while|since) (?:the |a )?");
    /** How no content begins. */
    private static final Pattern RELATIVE = Pattern.compile("(?:who|which)\\b");
    private static final Pattern EXAMPLES =
            Pattern.compile(
            "\\s*,? (?:including|such as|as well as|among them|namely|notably|in particular|especially)\\b");
    /** A closing mark with which no phrase ends. */
    private static final Pattern QUOTED_WORD = Pattern.compile("[\"'”’»] "
            + "(?!(?:despite|amid|after|before|when|while|as)\\b)\\p{L}");
    private static final Pattern PASSED_ON = Pattern.compile(" (?:has |had )?(?:reported|said|quoted|wrote)\\b");
    private static final Pattern APPOSITION = Pattern.compile("(?:the|an?|one|who|which)\\b");
    private static final Pattern ADJUNCT = Pattern.compile("(?i)(?:in|during|at|on|for|but|and|so|back|after|before|by|as"
            + "|over|to|from|if|while|when|with|since|until|under|despite)\\b");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** The statements of both, each once: where both have one, the better source and the better cut of each. */
    static List<Found> fuse(List<Found> rules, List<Found> learned, Passage passage, String text) {
        List<Found> all = new ArrayList<>();
        List<Found> left = new ArrayList<>(learned);
        for (Found rule : rules) {
            Found same = same(rule, left);
            if (same != null) {
                left.remove(same);
                all.add(merge(rule, same, rules, passage, text));
            } else if (rule.confidence() >= RULE_MIN) {
                all.add(rule);
            }
        }
        for (Found other : left) {
            if (other.confidence() >= LEARNED_MIN && rules.stream().noneMatch(rule -> isSpeech(rule, other))) {
                all.add(other);
            }
        }
        return all;
    }

    private Fusion() {}

    private static Found same(Found rule, List<Found> learned) {
        Found best = null;
        double most = 0;
        for (Found other : learned) {
            boolean cue = rule.cue().isPresent() && other.cue().isPresent()
                    && rule.cue().get().overlaps(other.cue().get());
            double score = overlap(rule.content(), other.content()) + (cue ? 1 : 0);
            if (score > 0.6 && score > most) {
                best = other;
                most = score;
            }
        }
        return best;
    }

    /** The tagger found something inside what a rule knows to be speech. */
    private static boolean isSpeech(Found rule, Found other) {
        return rule.kind() == StatementKind.DIRECT && rule.content().stream()
                .anyMatch(span -> other.content().stream().anyMatch(span::overlaps));
    }

    /** Twice what is common by the sum of both, in characters: 0..1. */
    static double overlap(List<Span> a, List<Span> b) {
        int common = 0;
        for (Span x : a) {
            for (Span y : b) {
                common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        return 2.0 * common / (size(a) + size(b));
    }

    private static int size(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static Found merge(Found rule, Found learned, List<Found> rules, Passage passage, String text) {
        boolean framed = FRAMED.contains(rule.rule());
        boolean relative = RELATIVE.matcher(text.substring(learned.content().getFirst().start())).lookingAt();
        boolean keep = rule.kind() == StatementKind.DIRECT || takesIn(learned, rule, rules)
                || relative || isLate(learned, rule, text) || runsOn(rule, learned, text)
                || rule.rule().equals(ClauseRules.TWO_AGENTS) || rule.rule().equals(AsideRules.RULE);
        Found cut = keep ? rule : framed ? shorter(rule, learned, text) : cut(rule, learned, passage);
        return new Found(source(rule, learned, text), rule.cue().or(learned::cue), after(rule.cue(), cut.content()),
                cut.kind(), both(rule.confidence(), learned.confidence()), List.of(rule.rule(), learned.rule()));
    }

    /** The tagger ran on over the next report, which the rule stops at: "said ... and accused ...". */
    private static boolean takesIn(Found learned, Found rule, List<Found> rules) {
        return rules.stream().filter(other -> other != rule && other.cue().isPresent())
                .map(other -> other.cue().get())
                .anyMatch(cue -> cue.start() >= rule.cover().end() && learned.cover().contains(cue));
    }

    /** "[Elbonia,] Norland said, [had lied]": the tagger left out what the words are about. */
    private static boolean isLate(Found learned, Found rule, String text) {
        return rule.content().size() > 1 && learned.content().size() == 1
                && !ADJUNCT.matcher(text.substring(rule.content().getFirst().start())).lookingAt()
                && learned.content().getFirst().start() == rule.content().getLast().start();
    }

    /** "proposed tariffs despite protests": the tagger went on with what hangs on the cue. */
    private static boolean runsOn(Found rule, Found learned, String text) {
        int end = rule.cover().end();
        boolean more = learned.cover().end() > end;
        if (more && SUPERLATIVE.matcher(text.substring(end, learned.cover().end())).lookingAt()) {
            return true;
        }
        return !rule.rule().equals("clause-said-that") && !rule.rule().equals("clause-x-said")
                && learned.cover().end() > end && rule.content().size() == 1
                && HANGING.matcher(text.substring(end, learned.cover().end())).lookingAt();
    }

    /** The tagger's source; the rule's where that has further names of an enumeration or a title before it. */
    private static Optional<Span> source(Found rule, Found learned, String text) {
        if (rule.source().isEmpty() || learned.source().isEmpty()) {
            return learned.source().or(rule::source);
        }
        if (!APPOSITION.matcher(rule.source().get().of(text)).lookingAt()
                && rule.content().stream().anyMatch(learned.source().get()::overlaps)) {
            return rule.source();
        }
        String words = learned.source().get().of(text);
        boolean note = words.indexOf(']') >= 0 && words.indexOf('[') < 0;
        boolean inCue = rule.cue().filter(cue -> cue.contains(learned.source().get())).isPresent();
        boolean document = rule.cue().filter(cue -> cue.start() - rule.source().get().end() <= 1).isPresent()
                && DOCUMENT.matcher(rule.source().get().of(text)).matches()
                && learned.source().get().end() < rule.source().get().start();
        // "Roe ordered a curfew and General Poe vowed": the name beside the verb is its subject
        boolean subject = rule.cue().filter(cue -> cue.start() - rule.source().get().end() <= 1
                && cue.start() > rule.source().get().start()).isPresent()
                && NAMED.matcher(rule.source().get().of(text)).find()
                && learned.source().get().end() <= rule.source().get().start();
        boolean relative = learned.source().get().start() < rule.source().get().start()
                && learned.source().get().end() <= rule.source().get().end() && WHICH.matcher(text.substring(
                        learned.source().get().start(), rule.source().get().start())).matches();
        boolean clause = learned.source().get().end() < rule.source().get().start()
                && rule.cue().filter(cue -> cue.start() > rule.source().get().end()
                && text.substring(rule.source().get().end(), cue.start()).matches("\\s(?:\\w+ly\\s)?")).isPresent()
                && AFTER.matcher(text.substring(learned.source().get().end(), rule.source().get().start())).matches();
        boolean with = text.startsWith("with ", Math.max(0, rule.source().get().start() - 5))
                && learned.source().get().end() < rule.source().get().start();
        // "it held," Roe said in a speech, the agency reported: the agency only passes it on
        boolean passedOn = rule.rule().equals("quotation-x-said") && rule.cue().filter(cue ->
                learned.source().get().start() > cue.end() && !rule.source().get().overlaps(learned.source().get()))
                .isPresent() && PASSED_ON.matcher(text.substring(learned.source().get().end())).lookingAt();
        if (relative || clause || with || passedOn || note || inCue || document || subject || words.equalsIgnoreCase("that")
                || rule.rule().equals("quotation-quoted")) {
            return rule.source();
        }
        Span whole = rule.source().get();
        Span part = learned.source().get();
        if (!whole.contains(part) || whole.start() == part.start() || whole.end() > part.end() + 2) {
            return learned.source();
        }
        String before = text.substring(whole.start(), part.start()).strip();
        boolean names = before.chars().anyMatch(Character::isUpperCase);
        boolean joined = before.endsWith(",") || before.endsWith(" and");
        return names && joined && Character.isUpperCase(before.codePointAt(0)) ? rule.source() : learned.source();
    }

    /** The tagger's cut, unless it left out the verb or most of the clause, or took in words before the cue. */
    private static Found cut(Found rule, Found learned, Passage passage) {
        boolean verb = hasFiniteVerb(passage, learned.content()) || !hasFiniteVerb(passage, rule.content());
        boolean most = size(learned.content()) > MOST * size(rule.content())
                || overlap(rule.content(), learned.content()) < 0.2;
        boolean before = rule.rule().equals("clause-said-that") && learned.content().size() > 1
                && rule.cue().filter(cue -> learned.content().getFirst().end() <= cue.start()).isPresent();
        return verb && most && !before ? learned : rule;
    }

    private static boolean hasFiniteVerb(Passage passage, List<Span> content) {
        return passage.sentences().stream().flatMap(s -> s.tokens().stream())
                .anyMatch(token -> FINITE.contains(token.tag())
                        && content.stream().anyMatch(span -> span.contains(token.span())));
    }

    /** A framed rule knows where content begins; it ends where the first of both says. */
    private static Found shorter(Found rule, Found learned, String text) {
        Span whole = rule.cover();
        int end = learned.cover().end();
        boolean example = end < whole.end() && EXAMPLES.matcher(text.substring(end, whole.end())).lookingAt();
        // denied "wicked" claims: the word in marks alone is not what was denied
        boolean word = IntStream.of(end - 1, end)
                .anyMatch(at -> QUOTED_WORD.matcher(text).region(at, text.length()).lookingAt());
        boolean fits = rule.content().size() == 1 && end < whole.end() && !example && !word
                && overlap(List.of(new Span(whole.start(), Math.max(whole.start(), end))), learned.content()) > 0.5;
        StatementKind kind = learned.kind() == StatementKind.DIRECT ? rule.kind() : learned.kind();
        return !fits ? rule : new Found(rule.source(), rule.cue(), List.of(new Span(whole.start(), end)), kind,
                rule.confidence(), rule.rules());
    }

    /** Content behind its cue starts behind it: "said it believes" leaves nothing of that in the content. */
    private static List<Span> after(Optional<Span> cue, List<Span> content) {
        Span first = content.getFirst();
        boolean into = cue.isPresent() && cue.get().overlaps(first) && cue.get().end() < first.end()
                && cue.get().start() <= first.start();
        if (!into) {
            return content;
        }
        List<Span> cut = new ArrayList<>(content);
        cut.set(0, new Span(cue.get().end(), first.end()));
        return cut;
    }

    /** Two that agree are surer than either. */
    private static double both(double a, double b) {
        return 1 - (1 - a) * (1 - 0.7 * b);
    }
}
