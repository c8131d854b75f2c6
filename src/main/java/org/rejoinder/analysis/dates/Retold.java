package org.rejoinder.analysis.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.Span;

/**
 * What an article retells from before its news, by the words around the cue: "previously", "had said", "which accuses
 * him of", "after Elbonia said", and what the same speaker goes on with right behind such words.
 */
final class Retold {
    /** How far before the cue its clause is looked at, in UTF-16 units. */
    private static final int CLAUSE = 80;
    private static final Pattern LONG_AGO = Pattern.compile(
            "(?i)\\b(?:had|previously|earlier|later|subsequently|in the past|long|repeatedly|regularly|consistently"
            + "|routinely|recently|already|once|before|initially|originally|always)\\b");

    /** "said later in a statement", "said in an earlier statement", "said after a previous incident". */
    private static final Pattern AFTER_CUE =
            Pattern.compile("(?i)^\\s*(?:later|previously|earlier)\\b(?!\\s+(?:on|that|this|in the day|today))"
            + "|^[^.;\"“”]{0,40}\\b(?:in|at|during|after|following)\\s+(?:an?|the|its|his|her|their|one)\\s+(?:earlier"
            + "|previous|prior|past)\\b");

    /**
     * "Earlier, Elbonia said", "Recall that Elbonia accused": the whole sentence, and what goes on with it, is retold.
     */
    private static final Pattern OPENING =
            Pattern.compile("(?i)^[\\s\"“'‘*•-]*(?:(?:earlier|previously|formerly|initially|originally"
            + "|in the past|back then|historically|over the years|for years|as previously reported|as reported earlier"
            + "|we recall)(?:,|\\s+(?=(?:the|an?)\\b|(?-i:\\p{Lu})))"
            + "|recall(?:,| that)\\b|(?:it should be|let us|let['’]s|it is worth) recall)");

    /** "where the police have confirmed": a relative clause in the perfect gives the background. */
    private static final Pattern BACKGROUND =
            Pattern.compile("(?i)\\b(?:where|who|which|whose)\\b[^,.;\\n]{0,60}\\bha(?:s|ve)\\s+\\w*$"
            + "|(?i)\\b(?:gangs?|groups?|men|women|people|hackers|movement|company|firm|body|state|country|[A-Z]\\w+"
            + "|\\))\\s+that\\s+ha(?:s|ve)\\s+\\w*$");

    /** "which accuses him of": a standing charge, told in passing. */
    private static final Pattern STANDING = Pattern.compile("(?i)\\b(?:which|who|whose)\\s+(?:\\w+\\s+)?accuses?$");

    /** "was accused of": by whom and when is not told, so it is no news of the day. */
    private static final Pattern ACCUSED =
            Pattern.compile("(?i)\\b(?:is|are|was|were|stands?)\\s+(?:\\w+ly\\s+)?(?:accused|suspected)$");

    /** "was found by X to be": what is known by now, not what is said today. */
    private static final Pattern FOUND = Pattern.compile(
            "(?i)\\b(?:was|were|been)\\s+(?:found|identified|believed|thought|known|assessed|named)\\b");

    /** "after Elbonia | said", "where doctors | said", "in what Elbonia | called". */
    private static final Pattern BEFORE_SOURCE = Pattern.compile(
            "(?i)(?:\\b(?:after|before|until|once|since|where|in what|to what|from what)|\\bwhat)\\s+(?:the\\s+"
                    + "|an?\\s+)?$");
    private static final Pattern DAYS_AFTER = Pattern.compile("(?i)\\b(?:day|days|week|weeks|hours|minutes|shortly"
            + "|soon|moments)\\s+(?:after|before)\\s+(?:the\\s+|an?\\s+)?$");
    /** "of Papa Doe, who | told investigators". */
    private static final Pattern WHO = Pattern.compile("(?i)\\b(?:who|which)\\s+(?:\\w+ly\\s+|also\\s+|then\\s+)?$");
    private static final Pattern ALWAYS =
            Pattern.compile("(?i)\\b(?:repeatedly|always|consistently|regularly|routinely|long|often|never)\\b");
    private static final Pattern NOW = Pattern.compile("(?i)\\b(?:now|today|also|new|on\\s+\\p{Lu}\\w+day)\\b");

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*(?:\\([^()]*\\)\\s*)?(?:\\w+ly\\s+|also\\s+)?");
    private static final Pattern RECALL = Pattern.compile("(?is)\\W*recall\\b.*");
    private static final Pattern MANY_WORDS = Pattern.compile("(?is)ha(?:s|ve)\\b.*|.*\\s.*");

    private final Reading reading;
    private final List<Draft> drafts;
    /** Where the cues of the drafts begin. */
    private final int[] starts;
    /** What was found out already, by the numbers of the drafts: each is asked for again by all behind it. */
    private final Map<Integer, Boolean> past = new HashMap<>();
    private final Map<Integer, Boolean> toldBefore = new HashMap<>();

    Retold(Reading reading) {
        this.reading = reading;
        drafts = reading.drafts();
        starts = drafts.stream().mapToInt(draft -> ClauseDates.anchor(draft).start()).toArray();
    }

    /** True for a draft, given by its number, that tells of something from before the news of the day. */
    boolean isPast(int index) {
        return once(past, index, this::findPast);
    }

    private boolean findPast(int index) {
        Draft draft = drafts.get(index);
        if (isTurn(draft)) {
            return false;
        }
        if (draft.reportedPast() || inside(draft)) {
            return true;
        }
        if (draft.cue().isEmpty()) {
            return before(index).filter(other -> isOfSame(other, draft) && isPast(other)).isPresent();
        }
        return isToldBefore(index);
    }

    /** What somebody says in a transcript is said there, whatever past it tells of. */
    private static boolean isTurn(Draft draft) {
        return draft.rules().stream().anyMatch(rule -> rule.startsWith("transcript"));
    }

    /** The statement with a cue of the same known speakers, and within no other. */
    private boolean isOfSame(int index, Draft draft) {
        Draft other = drafts.get(index);
        return other.speakers().equals(draft.speakers()) && !draft.speakers().isEmpty() && !other.cue().isEmpty()
                && other.nestedIn().isEmpty();
    }

    private boolean isToldBefore(int index) {
        return once(toldBefore, index,
                at -> byCue(drafts.get(at)) || opened(drafts.get(at)) || goesOn(at));
    }

    /** Finding one out asks for others, which {@link Map#computeIfAbsent} does not allow. */
    private static boolean once(Map<Integer, Boolean> known, int index, IntPredicate find) {
        if (!known.containsKey(index)) {
            known.put(index, find.test(index));
        }
        return known.get(index);
    }

    /** "has repeatedly denied": of many days, so none of the days that its sentence tells. */
    static boolean isManyTimes(String text, Draft draft) {
        return !draft.cue().isEmpty() && MANY_WORDS.matcher(draft.cue().getFirst().of(text)).matches()
                && ALWAYS.matcher(draft.cue().getFirst().of(text)).find();
    }

    private boolean inside(Draft draft) {
        return draft.nestedIn().map(reading.drafts()::get)
                .filter(outer -> holds(outer, draft) && !((draft.rules().contains("own-act") || isPresent(draft))
                        && outer.speakers().equals(draft.speakers()))).isPresent();
    }

    /** "They note that …", where they speak themselves. */
    private boolean isPresent(Draft draft) {
        return !draft.cue().isEmpty() && reading.sentences().stream()
                .filter(sentence -> sentence.span().contains(draft.cue().getFirst()))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> draft.cue().getFirst().contains(token.span()))
                .allMatch(token -> token.tag().equals("VBP") || token.tag().equals("VBZ"));
    }

    private static boolean holds(Draft outer, Draft inner) {
        Span whole = outer.content().getFirst().cover(outer.content().getLast());
        return inner.content().getLast().end() <= whole.end();
    }

    private boolean byCue(Draft draft) {
        String text = reading.text();
        Span cue = draft.cue().getFirst();
        if (FOUND.matcher(cue.of(text)).find()) {
            return true;
        }
        String clause = text.substring(Math.max(0, cue.start() - CLAUSE), cue.end());
        if (BACKGROUND.matcher(clause).find() || STANDING.matcher(clause).find()
                || draft.source().isEmpty() && ACCUSED.matcher(clause).find()) {
            return true;
        }
        String before = text.substring(Math.max(0, cue.start() - 20), cue.start());
        int cut = Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')));
        String words = cue.of(text);
        return LONG_AGO.matcher(before.substring(cut + 1)).find()
                || words.contains(" ") && LONG_AGO.matcher(words).find()
                || AFTER_CUE.matcher(text.substring(cue.end(), Math.min(text.length(), cue.end() + CLAUSE))).find()
                || inSubordinateClause(draft);
    }

    /** "after Elbonia said", "of Papa Doe, who told": beside the news, and earlier than it. */
    private boolean inSubordinateClause(Draft draft) {
        String text = reading.text();
        Span cue = draft.cue().getFirst();
        if (draft.source().isEmpty() || draft.source().getFirst().start() > cue.start()) {
            return false;
        }
        Span source = draft.source().getFirst();
        String before = text.substring(Math.max(0, source.start() - CLAUSE), source.start());
        boolean adjacent = source.end() <= cue.start()
                && BETWEEN.matcher(text.substring(source.end(), cue.start())).matches();
        if (adjacent && BEFORE_SOURCE.matcher(before).find() && !DAYS_AFTER.matcher(before).find()) {
            return true;
        }
        boolean relative = WHO.matcher(text.substring(Math.max(0, cue.start() - 25), cue.start())).find();
        return relative && reading.sentenceAt(cue.start()).stream()
                .flatMap(sentence -> ClauseDates.withCueIn(reading, sentence.span()).stream()).map(drafts::get)
                .anyMatch(other -> ClauseDates.anchor(other).start() < source.start()
                        && !other.speakers().equals(draft.speakers()));
    }

    private boolean opened(Draft draft) {
        return reading.sentenceAt(draft.cue().getFirst().start())
                .filter(sentence -> OPENING.matcher(sentence.span().of(reading.text())).find()
                        || first(sentence.paragraph()).filter(first ->
                                RECALL.matcher(first.span().of(reading.text())).matches()).isPresent()).isPresent();
    }

    /** What the same speaker says next, in the same paragraph, without a word of now. */
    private boolean goesOn(int index) {
        Draft draft = drafts.get(index);
        Optional<Sentence> here = reading.sentenceAt(draft.cue().getFirst().start());
        if (here.isEmpty() || draft.speakers().isEmpty() || NOW.matcher(before(here.get(), draft)).find()) {
            return false;
        }
        return before(index)
                .filter(other -> isOfSame(other, draft) && !drafts.get(other).reportedPast())
                .filter(other -> reading.sentenceAt(starts[other]).filter(there ->
                        there.paragraph() == here.get().paragraph()).isPresent())
                .filter(this::isToldBefore)
                .isPresent();
    }

    /** The statement before, of any speaker. */
    private Optional<Integer> before(int index) {
        int last = -1;
        for (int i = 0; i < starts.length; i++) {
            last = starts[i] < starts[index] && (last < 0 || starts[i] > starts[last]) ? i : last;
        }
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    private String before(Sentence sentence, Draft draft) {
        return reading.text().substring(sentence.span().start(),
                Math.max(sentence.span().start(), draft.cue().getFirst().end()));
    }

    private Optional<Sentence> first(int paragraph) {
        return reading.sentences().stream().filter(sentence -> sentence.paragraph() == paragraph).findFirst();
    }
}
