package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.text.Marks;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/**
 * Transcripts: paragraphs that begin with the speaker's name and a colon, or with Q and A. What follows is said by that
 * speaker up to the next label; questions belong to who asks them.
 */
final class TranscriptRules {
    /** "MS. ROE:", "THE PRESIDENT:", "SENIOR OFFICIAL (by telephone):". */
    private static final Pattern CAPITALS = Pattern.compile(
            "\\G([\\p{Lu}][\\p{Lu}.'’\\-]*(?: [\\p{Lu}0-9#(\\[][\\p{L}0-9.'’,#\\-()\\]]*){0,8})\\s*(:)\\s*(?=\\S)");
    /** "Jane Roe:", "Mr. Roe:", "Reporter:": only where it comes back. */
    private static final Pattern NAME = Pattern.compile(
            "\\G((?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|for|and|de|van|von|al)"
                    + "(?: (?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|for|and|de|van|von|al)){0,6})\\s*(:)\\s*(?=\\S)");
    /** "Q    Has he left?", "Q: ...", "A: ...". */
    private static final Pattern QUESTION = Pattern.compile(
            "\\G(Q|A|Question|Answer|QUESTION|ANSWER)(?: ?\\d{1,2})?(?:\\s*([:.]{1,2})\\s*|[\\s\\u00a0]{2,})(?=\\S)");
    private static final Pattern ASKS = Pattern.compile(
            "(?i)Q|Questions?|Questioner|Reporters?|Journalists?|Press|Media|Correspondent|Interviewer|Audience member"
                    + "|Follow-?up");
    private static final Pattern ANSWERS = Pattern.compile("(?i)A|Answer");
    private static final Set<String> NAMES_OF_MEDIA = Set.of("medium", "medium word");
    private static final int MIN_LABELS = 3;
    private static final Pattern ASIDE = Pattern.compile("[(\\[*].*[)\\]*]|[#*\\-_]+|END.*|\\d.*[AP]\\.?M\\.?.*");
    private static final Set<String> COURTESIES = Set.of("sure", "thank", "thanks", "you", "okay", "ok", "go", "ahead",
            "hi", "hello", "good", "morning", "afternoon", "evening", "right", "all", "please", "great", "next",
            "question", "everyone", "yeah", "and", "welcome", "the", "in", "back", "mhmm", "so", "much", "very",
            "sorry", "one", "more", "last", "a", "follow-up", "up", "follow", "hey", "well", "oh");
    private static final int COURTESY_WORDS = 7;

    private final Cues cues;

    TranscriptRules(Cues cues) {
        this.cues = cues;
    }

    private record Label(Span name, Optional<Span> colon, int end, Kind kind) {}

    private enum Kind { QUESTION, CAPITALS, NAME }

    /** A paragraph of somebody's turn. */
    private record Turn(Passage passage, Optional<Label> label, String speaker, Span content) {}

    /**
     * True for a transcript: at least three labels, one of them in capitals or of somebody who speaks again; or one
     * question and its answer.
     */
    boolean isTranscript(String text, List<Passage> passages) {
        List<Label> labels = passages.stream().map(p -> label(text, p)).flatMap(Optional::stream).toList();
        Set<String> seen = new HashSet<>();
        boolean sure = labels.stream().anyMatch(label -> label.kind() != Kind.NAME || !seen.add(label.name().of(text)));
        List<String> asked = labels.stream().filter(label -> label.kind() == Kind.QUESTION)
                .map(label -> label.name().of(text)).toList();
        boolean pair = asked.stream().anyMatch(name -> ASKS.matcher(name).matches())
                && asked.stream().anyMatch(name -> ANSWERS.matcher(name).matches());
        return (pair || sure && labels.size() >= MIN_LABELS) && labels.size() * 8 >= passages.size();
    }

    /**
     * One statement a paragraph; what stands before the first label is nobody's. A question is no statement and left
     * out, and so is a mere courtesy; what either reports of others is found by {@link NestedRules}.
     */
    List<Found> apply(String text, List<Passage> passages, NestedRules nested) {
        List<Turn> turns = turns(text, passages);
        Set<String> askers = askers(text, turns);
        List<Found> found = new ArrayList<>();
        for (Turn turn : turns) {
            if (!askers.contains(turn.speaker()) && !isCourtesy(turn.content().of(text))) {
                found.add(statement(turn));
            }
            found.addAll(nested.inside(turn.passage(), turn.content(), text, askers.contains(turn.speaker())));
        }
        return found;
    }

    private List<Turn> turns(String text, List<Passage> passages) {
        List<Turn> turns = new ArrayList<>();
        String speaker = "";
        for (Passage passage : passages) {
            if (!passage.isText()) {
                continue;
            }
            Optional<Label> label = label(text, passage);
            speaker = label.map(l -> l.name().of(text)).orElse(speaker);
            int start = label.map(Label::end).orElse(passage.span().start());
            Span content = Marks.trim(text, start, passage.span().end());
            if (!speaker.isEmpty() && !content.isEmpty() && !ASIDE.matcher(passage.of(text)).matches()) {
                turns.add(new Turn(passage, label, speaker, content));
            }
        }
        return turns;
    }

    /** Who only asks: "Q", reporters, outlets, and who puts a question in every turn to somebody who speaks more. */
    private Set<String> askers(String text, List<Turn> turns) {
        Map<String, List<Turn>> bySpeaker = turns.stream().collect(Collectors.groupingBy(Turn::speaker));
        int most = bySpeaker.values().stream().mapToInt(List::size).max().orElse(0);
        Set<String> askers = new HashSet<>();
        bySpeaker.forEach((speaker, own) -> {
            boolean asks = own.stream().filter(turn -> turn.label().isPresent())
                    .allMatch(turn -> turn.content().of(text).contains("?"));
            if (ASKS.matcher(speaker).matches() || isMedium(speaker) || asks && own.size() < most) {
                askers.add(speaker);
            }
        });
        return askers;
    }

    private boolean isMedium(String speaker) {
        String[] words = speaker.toLowerCase(Locale.ROOT).split("\\s+");
        return NAMES_OF_MEDIA.stream().anyMatch(list -> cues.isIn(list, words[words.length - 1]));
    }

    /** "Okay. Jan, go ahead.": nothing but such words and perhaps a name. */
    private static boolean isCourtesy(String words) {
        String[] all = words.split("[\\s,.!—–-]+");
        long courteous = Arrays.stream(all).filter(word -> COURTESIES.contains(word.toLowerCase(Locale.ROOT))).count();
        return all.length <= COURTESY_WORDS && courteous > 0 && all.length - courteous <= (all.length > 2 ? 1 : 0);
    }

    private static Found statement(Turn turn) {
        List<Span> content = List.of(turn.content());
        boolean unnamed = ANSWERS.matcher(turn.speaker()).matches();
        if (unnamed) {
            return new Found(Optional.empty(), Optional.empty(), content, StatementKind.DIRECT, 0.85,
                    OwnWordsRule.RULE);
        }
        return turn.label().map(l -> new Found(Optional.of(l.name()), l.colon(), content, StatementKind.DIRECT, 0.95,
                        "transcript"))
                .orElseGet(() -> new Found(Optional.empty(), Optional.empty(), content, StatementKind.DIRECT, 0.85,
                        "transcript-continued"));
    }

    private static Optional<Label> label(String text, Passage passage) {
        if (!passage.isText()) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(QUESTION, CAPITALS, NAME)) {
            Matcher matcher = pattern.matcher(text).region(passage.span().start(), passage.span().end());
            if (matcher.find()) {
                Optional<Span> colon = matcher.group(2) == null ? Optional.empty()
                        : Optional.of(new Span(matcher.start(2), matcher.end(2)));
                return Optional.of(new Label(new Span(matcher.start(1), matcher.end(1)), colon, matcher.end(),
                        pattern == QUESTION ? Kind.QUESTION : pattern == CAPITALS ? Kind.CAPITALS : Kind.NAME));
            }
        }
        return Optional.empty();
    }
}
