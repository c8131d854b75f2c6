package org.rejoinder.analysis.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Quote;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.Span;

/**
 * To which draft the date words of a sentence belong: those of the cue's clause tell when it was said, those in the
 * content, in a quotation, in another clause or on a noun ("Sunday's vote") do not.
 */
final class ClauseDates {
    private static final Pattern BOUNDARY = Pattern.compile(
            "[,;:—–]|\\s-\\s|\\b(?:after|when|while|who|which|that|because|before|since|but|as)\\b");
    private static final Pattern EVENT_CLAUSE = Pattern.compile(
            "(?is)^\\s*(?:and\\s+|but\\s+)?(?:after|when|before|since|who|which|whose|where|that|until|following"
                    + "|despite|if|because)\\b.*");
    private static final Pattern NOT_WHEN_BEFORE = Pattern.compile(
            "(?is).*\\b(?:since|until|till|by|from|before|after|for|through|between|next|this coming|of|to|ahead of"
                    + "|following|the|a|this)\\s+(?:(?:early|late|next|this coming|coming|on)\\s+)?$");
    /** "In his first words since the gate was opened on Sunday,": when that was. */
    private static final Pattern SINCE = Pattern.compile("(?is)[^,]*\\bsince\\b[^,]*\\b(?:was|were|had|been|began|took"
            + "|came|left|\\w+ed)\\b[^,]*");
    private static final Pattern NOUN_AFTER = Pattern.compile("(?s)^(?:['’]s?\\b|['’]\\s|-).*");

    /** "at Monday's briefing", "in his Tuesday speech": the noun is the speech itself. */
    private static final Pattern AT_OCCASION = Pattern.compile("(?i)^(?:['’]s?)?\\s+(?:\\w+\\s+){0,2}?"
            + "(?:briefing|conference|statement|speech|interview|address|remarks|session|hearing|debate|meeting"
            + "|release|post|tweet|letter)\\b");
    private static final Pattern AT = Pattern.compile(
            "(?i)\\b(?:at|in|during|after|speaking)\\s+(?:an?\\s+|the\\s+|his\\s+|her\\s+|its\\s+|their\\s+)?$");

    private static final Pattern CLAUSE_CUE = Pattern.compile(
            "(?i)\\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed|ing)?|claim\\w*|note[ds]?|wr(?:ote|ites?)"
                    + "|believes?|that|according to)$");
    private static final Pattern FINITE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|had|has|have|did|does|would|will|can|could|may|might|must|that|who|which|when"
                    + "|after|before|since)\\b|[\"“”]");

    /** "hinted | it might soften its line over the past few days": what is ahead cannot have been then. */
    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(?:will|would|might|may|could|can|should|must)\\b(?!\\s+have\\b)");
    private static final Pattern STRETCH = Pattern.compile("(?i)\\b(?:past|recent|last|previous|earlier|ago)\\b");

    private static final Pattern SECOND_VERB =
            Pattern.compile("(?is)^[^.;]*\\band\\s+(?:\\w+ly\\s+|also\\s+|then\\s+)?$");

    /** "told him so | when the two met in March": the clause tells of the occasion itself. */
    private static final Pattern OCCASION =
            Pattern.compile("(?is)^\\s*(?:when|as|during)\\b.*\\b(?:met|meets?|meeting|spoke|speaking|visit(?:ed|ing)?"
            + "|testif(?:ied|ying)|appear(?:ed|ing)|addressed|talks|call|summit|hearing|briefing|interview)\\b[^,;]*$");

    private final DateWordFinder finder = new DateWordFinder();

    /** The date words of each draft that has some, by its index. */
    Map<Integer, DateWords> attach(Reading reading) {
        Map<Integer, DateWords> dates = new HashMap<>();
        for (Sentence sentence : reading.sentences()) {
            List<Integer> drafts = withCueIn(reading, sentence.span()).stream()
                    .filter(i -> !DateStage.isWhole(reading.drafts().get(i))).toList();
            Set<DateWords> used = new HashSet<>();
            if (!drafts.isEmpty()) {
                List<DateWords> words = candidates(reading, sentence.span());
                nearest(reading, drafts, words, dates, used);
                share(reading, drafts, dates);
            }
        }
        leading(reading, dates);
        return dates;
    }

    /** Drafts that have their cue there or, lacking one, their content. */
    static List<Integer> withCueIn(Reading reading, Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < reading.drafts().size(); i++) {
            if (span.contains(anchor(reading.drafts().get(i)).start())) {
                found.add(i);
            }
        }
        return found;
    }

    static Span anchor(Draft draft) {
        return draft.cue().isEmpty() ? draft.content().getFirst() : draft.cue().getFirst();
    }

    /** Date words that may tell when something was said. */
    List<DateWords> candidates(Reading reading, Span sentence) {
        String text = reading.text();
        return finder.find(text, sentence).stream()
                .filter(words -> reading.quotes().stream().map(Quote::outer).noneMatch(words.span()::overlaps))
                .filter(words -> words.when() instanceof When.After
                        || reading.drafts().stream().noneMatch(draft -> within(text, draft, words.span())
                                && !hostsReport(reading, draft, sentence, words.span())))
                .filter(words -> tellsWhen(text, sentence, words))
                .toList();
    }

    /** Own words without marks in which something is reported: "Today, many states are making it clear that ...". */
    private static boolean hostsReport(Reading reading, Draft outer, Span sentence, Span words) {
        return withCueIn(reading, sentence).stream().map(reading.drafts()::get).anyMatch(inner -> inner != outer
                && !inner.cue().isEmpty()
                && outer.content().stream().anyMatch(content -> content.contains(anchor(inner)))
                && inner.content().stream().noneMatch(content -> content.overlaps(words)));
    }

    /** True inside a draft's content, but for its very start or end where it belongs to the cue. */
    private static boolean within(String text, Draft draft, Span words) {
        return draft.content().stream().anyMatch(content -> content.overlaps(words)
                && !leads(text, draft, content, words) && !trails(text, draft, content, words));
    }

    /** "said | Thursday the board had ...". */
    private static boolean leads(String text, Draft draft, Span content, Span words) {
        boolean afterCue = draft.cue().stream().anyMatch(cue -> cue.end() <= content.start()
                && text.substring(cue.end(), content.start()).isBlank());
        return afterCue && text.substring(content.start(), Math.max(content.start(), words.start()))
                .matches("(?i)\\s*(?:(?:late|early|earlier|later)\\s+)?(?:on\\s+)?");
    }

    /** "blamed | its neighbour earlier this month", "denied | the claim on Monday": a thing, not a clause. */
    private static boolean trails(String text, Draft draft, Span content, Span words) {
        if (draft.cue().isEmpty() || words.end() > content.end() || draft.cue().getFirst().start() > content.start()) {
            return false;
        }
        String cue = draft.cue().getLast().of(text);
        String before = text.substring(content.start(), words.start());
        boolean plain = !FINITE.matcher(before).find()
                || STRETCH.matcher(words.of(text)).find() && AHEAD.matcher(before).find();
        return text.substring(words.end(), content.end()).matches("[\\s.,;]*") && before.length() < 90
                && !CLAUSE_CUE.matcher(cue).find() && plain;
    }

    private static boolean tellsWhen(String text, Span sentence, DateWords words) {
        String before = text.substring(sentence.start(), words.span().start());
        String after = text.substring(words.span().end(), sentence.end());
        if (words.when() instanceof When.After) {
            return true;
        }
        if (AT_OCCASION.matcher(after).find() && AT.matcher(before).find()) {
            return true;
        }
        if (SINCE.matcher(before).matches() && after.startsWith(",")) {
            return false;
        }
        boolean month = words.when() instanceof When.MonthOf || words.when() instanceof When.YearOf;
        if (before.matches("(?is).*\\bas\\s+of\\s+$")) {
            return true;
        }
        return !NOUN_AFTER.matcher(after).matches() && (month || !NOT_WHEN_BEFORE.matcher(before).matches());
    }

    private static void nearest(
            Reading reading, List<Integer> drafts, List<DateWords> words, Map<Integer, DateWords> dates,
            Set<DateWords> used) {
        record Pair(int draft, DateWords words, int distance) {}
        List<Pair> pairs = new ArrayList<>();
        for (DateWords one : words) {
            for (int draft : drafts) {
                int distance = distance(reading, reading.drafts().get(draft), one);
                boolean told = !(one.when() instanceof When.After)
                        && within(reading.text(), reading.drafts().get(draft), one.span());
                if (distance < 220 && !told && !Retold.isManyTimes(reading.text(), reading.drafts().get(draft))) {
                    pairs.add(new Pair(draft, one, distance));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::distance));
        for (Pair pair : pairs) {
            boolean sameCue = used.contains(pair.words()) && dates.entrySet().stream().anyMatch(entry ->
                    entry.getValue().equals(pair.words()) && anchor(reading.drafts().get(entry.getKey()))
                            .equals(anchor(reading.drafts().get(pair.draft()))));
            if (!dates.containsKey(pair.draft()) && (!used.contains(pair.words()) || sameCue)) {
                dates.put(pair.draft(), pair.words());
                used.add(pair.words());
            }
        }
    }

    /** Units between the words and the cue, each clause boundary between them counting as sixty. */
    private static int distance(Reading reading, Draft draft, DateWords words) {
        String text = reading.text();
        Span cue = anchor(draft);
        if (words.when() instanceof When.After after && !after.previous() && cue.start() > words.span().end()
                && !text.substring(words.span().end(), cue.start()).contains(",")) {
            return Integer.MAX_VALUE;
        }
        boolean before = words.span().end() <= cue.start();
        int from = before ? words.span().end() : cue.end();
        int to = before ? cue.start() : words.span().start();
        if (from > to) {
            return 0;
        }
        String between = outside(text, new Span(from, to), draft.content());
        int boundaries = 0;
        Matcher matcher = BOUNDARY.matcher(between);
        while (matcher.find()) {
            boundaries++;
        }
        boolean event = eventClause(text, reading, words, cue);
        if (before && !event && opens(text, reading, words)) {
            return 30;
        }
        return between.length() + 60 * Math.max(0, boundaries - (before ? 1 : 0)) + (event ? 1000 : 0);
    }

    /** Content between cue and date words is no distance: "denied that ... on Tuesday" is for the filter above. */
    private static String outside(String text, Span span, List<Span> content) {
        StringBuilder kept = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            int at = i;
            if (content.stream().noneMatch(part -> part.contains(at))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean opens(Sentence sentence, DateWords words) {
        return words.span().start() - sentence.span().start() < 8;
    }

    /** True where the words open their sentence: "On Monday, ...". They then date its main statements. */
    private static boolean opens(String text, Reading reading, DateWords words) {
        int start = sentenceStart(reading, words);
        return text.substring(start, words.span().start())
                .matches("(?i)\\W*(?:late |early |earlier |later )*(?:on |in )?")
                && text.substring(words.span().end()).matches("(?s)^\\s*(?:morning|afternoon|evening|night)?\\s*,.*");
    }

    private static int sentenceStart(Reading reading, DateWords words) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.span().contains(words.span().start()))
                .mapToInt(sentence -> sentence.span().start()).findFirst().orElse(words.span().start());
    }

    /** True where the words stand in a clause such as "after talks on Monday", and the cue does not. */
    private static boolean eventClause(String text, Reading reading, DateWords words, Span cue) {
        if (words.when() instanceof When.After) {
            return false;
        }
        int sentenceStart = sentenceStart(reading, words);
        String before = text.substring(sentenceStart, words.span().start());
        int cut = Math.max(Math.max(before.lastIndexOf(", "), before.lastIndexOf(";")), before.lastIndexOf("—"));
        int clauseStart = sentenceStart + cut + 1;
        String clause = text.substring(clauseStart, words.span().start());
        boolean cueInside = cue.start() >= clauseStart && cue.start() < words.span().start();
        if (cue.end() <= clauseStart + 1 && OCCASION.matcher(clause).matches()) {
            return false;
        }
        if (EVENT_CLAUSE.matcher(clause).matches()) {
            return !cueInside;
        }
        Matcher late = Pattern.compile("(?i)\\b(?:after|when|before|since|who|which|following|whose|until)\\b")
                .matcher(clause);
        int last = -1;
        while (late.find()) {
            last = late.start();
        }
        return last >= 0 && cue.end() <= clauseStart + last && !OCCASION.matcher(clause.substring(last)).matches();
    }

    /** Drafts of one sentence by the same speakers share its date words. */
    private static void share(Reading reading, List<Integer> drafts, Map<Integer, DateWords> dates) {
        for (int draft : drafts) {
            if (!dates.containsKey(draft)) {
                drafts.stream()
                        .filter(other -> other != draft && dates.containsKey(other))
                        .filter(other -> samePeople(reading, draft, other)
                        && !reading.drafts().get(draft).reportedPast()
                                || goesOn(reading, draft, other, dates.get(other)))
                        .findFirst()
                        .ifPresent(other -> dates.put(draft, dates.get(other)));
            }
        }
    }

    private static boolean samePeople(Reading reading, int draft, int other) {
        return !reading.drafts().get(draft).speakers().isEmpty()
                && reading.drafts().get(other).speakers().equals(reading.drafts().get(draft).speakers());
    }

    /**
     * "On Monday X rejected the charge and | accused ...": the second verb of the same subject, whoever was read as
     * that.
     */
    private static boolean goesOn(Reading reading, int draft, int other, DateWords words) {
        String text = reading.text();
        Span cue = anchor(reading.drafts().get(draft));
        Span first = anchor(reading.drafts().get(other));
        return !reading.drafts().get(draft).cue().isEmpty() && first.end() < cue.start()
                && words.span().end() < cue.start()
                && SECOND_VERB.matcher(text.substring(first.end(), cue.start())).find();
    }

    /** "A day after X said ..., Y has responded." dates what the next sentence of the paragraph reports. */
    private void leading(Reading reading, Map<Integer, DateWords> dates) {
        for (int i = 0; i + 1 < reading.sentences().size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            Sentence next = reading.sentences().get(i + 1);
            if (sentence.paragraph() != next.paragraph()) {
                continue;
            }
            candidates(reading, sentence.span()).stream()
                    .filter(words -> words.when() instanceof When.After after && !after.previous())
                    .filter(words -> !dates.containsValue(words) || opens(sentence, words))
                    .findFirst()
                    .ifPresent(words ->
                    withCueIn(reading, next.span()).forEach(draft -> dates.putIfAbsent(draft, words)));
        }
    }
}
