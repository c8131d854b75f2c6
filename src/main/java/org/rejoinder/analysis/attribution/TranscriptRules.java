package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rejoinder.analysis.attribution.TurnLabels.Kind;
import org.rejoinder.analysis.attribution.TurnLabels.Label;
import org.rejoinder.analysis.text.Marks;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/**
 * Transcripts: paragraphs that begin with the speaker's name and a colon, or with Q and A. What follows is said by that
 * speaker up to the next label; questions belong to who asks them.
 */
final class TranscriptRules {
    private static final Pattern ANSWERS = Pattern.compile("(?i)A|Answer");
    private static final int MIN_LABELS = 3;
    /** So many paragraphs to a label where questions and answers are marked as such. */
    private static final int LONG_ANSWERS = 16;
    /** A line that says what the text is: under it one label is enough, and a long speech may stand behind it. */
    private static final Pattern HEADING = Pattern.compile("(?i)\\b(?:remarks|briefing|press call|gaggle|transcript"
            + "|(?:press|news) conference|interview|q ?(?:&|and) ?a|questions and answers|speech|address|exchange"
            + "|opening statement|stakeout|press availability)\\b");
    private static final Pattern OF_OFFICE = Pattern.compile("(?:MR|MS|MRS|DR|THE|SENIOR|SECRETARY|PRESIDENT|MINISTER"
            + "|AMBASSADOR|MODERATOR|OPERATOR|PRIME|FOREIGN|VICE|SPOKES\\w+)\\b.*");
    private static final Pattern ASIDE = Pattern.compile("[(\\[*].*[)\\]*]|[#*\\-_]+|END.*|\\d.*[AP]\\.?M\\.?.*");
    private static final Set<String> COURTESIES = Set.of("sure", "thank", "thanks", "you", "okay", "ok", "go", "ahead",
            "hi", "hello", "good", "morning", "afternoon", "evening", "right", "all", "please", "great", "next",
            "question", "everyone", "yeah", "and", "welcome", "the", "in", "back", "mhmm", "so", "much", "very",
            "sorry", "one", "more", "last", "a", "follow-up", "up", "follow", "hey", "well", "oh", "then", "everybody",
            "mm", "hmm", "hm", "uh", "huh");
    private static final int COURTESY_WORDS = 7;
    private static final int MIN_OPENING_WORDS = 6;
    private static final Set<String> FIRST = Set.of("we", "our", "us", "i", "my");
    /** A line about the record itself. */
    private static final Pattern ABOUT_RECORD = Pattern.compile("(?i).*\\b(?:transcript|verbatim|embargoed|translation"
            + "|excerpts? from)\\b.*");

    private final Askers askers;

    TranscriptRules(Cues cues) {
        askers = new Askers(cues);
    }

    /** What is said under a label, up to the end of a paragraph. */
    record Turn(Passage passage, Optional<Label> label, String speaker, Span content) {}

    /**
     * True for a transcript: at least three labels, one of them in capitals or of somebody who speaks again; one
     * question and its answer; or one label of an office under a heading such as "Remarks by …".
     */
    boolean isTranscript(String text, List<Passage> passages) {
        List<Label> labels = passages.stream().flatMap(p -> TurnLabels.all(text, p).stream()).toList();
        Set<String> seen = new HashSet<>();
        boolean sure = labels.stream().anyMatch(label -> label.kind() != Kind.NAME || !seen.add(label.name().of(text)));
        String heading = heading(text, passages);
        boolean headed = HEADING.matcher(heading).find();
        boolean pair = isPair(text, labels) || headed && isAskedByMedium(text, labels, heading);
        boolean enough = labels.size() >= MIN_LABELS && (headed || labels.size() * 8 >= passages.size());
        return (pair || sure && enough) && (headed || labels.size() * (pair ? LONG_ANSWERS : 8) >= passages.size())
                || headed && labels.stream().anyMatch(label -> isOffice(label, text, heading));
    }

    /** A question and who answers: "Q: … A: …", "Question: … Embassy Spokesperson: …". */
    private boolean isPair(String text, List<Label> labels) {
        for (int i = 1; i < labels.size(); i++) {
            String asks = labels.get(i - 1).name().of(text);
            Label next = labels.get(i);
            boolean answer = ANSWERS.matcher(next.name().of(text)).matches() || next.kind() != Kind.QUESTION;
            if (labels.get(i - 1).kind() == Kind.QUESTION && askers.isWordForAsker(asks) && answer) {
                return true;
            }
        }
        return false;
    }

    /** "The Gazette: Has …?" and behind it the label of whom the heading names. */
    private boolean isAskedByMedium(String text, List<Label> labels, String heading) {
        return IntStream.range(1, labels.size()).anyMatch(i -> {
            Label asks = labels.get(i - 1);
            String name = labels.get(i).name().of(text);
            return (askers.isMedium(asks.name().of(text)) || askers.isWordForAsker(asks.name().of(text)))
                    && text.substring(asks.end(), labels.get(i).start()).contains("?")
                    && heading.contains(name.substring(name.lastIndexOf(' ') + 1));
        });
    }

    /** "MR. VOSS:", "THE PRESIDENT:", or a name in capitals that the heading has. */
    private static boolean isOffice(Label label, String text, String heading) {
        String name = label.name().of(text);
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return label.kind() == Kind.CAPITALS && name.length() > 2
                && (OF_OFFICE.matcher(name).matches() || heading.toLowerCase(Locale.ROOT).contains(last));
    }

    /** The lines above the text. */
    private static String heading(String text, List<Passage> passages) {
        return passages.stream().takeWhile(passage -> !passage.isText()).map(passage -> passage.of(text))
                .collect(Collectors.joining("\n"));
    }

    /**
     * One statement a paragraph. What stands before the first label is the opening of whom the heading names, where it
     * is in the first person, and else nobody's. A question is no statement and left out, and so is a mere courtesy;
     * what either reports of others is found by {@link NestedRules}.
     */
    List<Found> apply(String text, List<Passage> passages, NestedRules nested) {
        List<Turn> turns = turns(text, passages);
        Set<String> asking = askers.of(text, turns);
        List<Found> found = new ArrayList<>(opening(text, passages, nested));
        for (Turn turn : turns) {
            boolean asks = asking.contains(turn.speaker());
            if (!asks && !isCourtesy(turn.content().of(text))) {
                found.add(statement(turn));
            }
            List<Found> quoted = asks ? nested.quoted(turn.passage(), turn.content(), text) : List.of();
            found.addAll(quoted);
            nested.inside(turn.passage(), turn.content(), text, asks).stream()
                    .filter(other -> quoted.stream().noneMatch(q -> q.cover().overlaps(other.cover())))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Found> opening(String text, List<Passage> passages, NestedRules nested) {
        List<Passage> before = passages.stream().takeWhile(p -> TurnLabels.first(text, p).isEmpty())
                .filter(p -> p.isText() && !ASIDE.matcher(p.of(text)).matches()
                        && !ABOUT_RECORD.matcher(p.of(text)).matches() && p.words() >= MIN_OPENING_WORDS).toList();
        boolean labelled = passages.stream().anyMatch(p -> TurnLabels.first(text, p).isPresent());
        long own = before.stream().filter(TranscriptRules::isFirstPerson).count();
        if (!labelled || own == 0 || own * 3 < before.size() || !HEADING.matcher(heading(text, passages)).find()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Passage passage : before) {
            found.add(new Found(Optional.empty(), Optional.empty(), List.of(passage.span()), StatementKind.DIRECT, 0.7,
                    OwnWordsRule.RULE));
            found.addAll(nested.inside(passage, passage.span(), text, false));
        }
        return found;
    }

    private static boolean isFirstPerson(Passage passage) {
        return passage.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.text().equals("US"))
                .anyMatch(token -> FIRST.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private static List<Turn> turns(String text, List<Passage> passages) {
        List<Turn> turns = new ArrayList<>();
        Optional<Label> open = Optional.empty();
        String speaker = "";
        for (Passage passage : passages) {
            if (!passage.isText() || ASIDE.matcher(passage.of(text)).matches()) {
                continue;
            }
            List<Label> labels = TurnLabels.all(text, passage);
            int start = passage.span().start();
            for (int i = 0; i <= labels.size(); i++) {
                int end = i < labels.size() ? labels.get(i).start() : passage.span().end();
                Span content = start < end ? Marks.trim(text, start, end) : new Span(end, end);
                if (!speaker.isEmpty() && !content.isEmpty()) {
                    turns.add(new Turn(passage, open, speaker, content));
                    open = Optional.empty();
                }
                if (i < labels.size()) {
                    open = Optional.of(labels.get(i));
                    speaker = labels.get(i).name().of(text);
                    start = labels.get(i).end();
                }
            }
        }
        return turns;
    }

    /** "Okay. Jan, go ahead.": nothing but such words and perhaps a name. */
    private static boolean isCourtesy(String words) {
        String[] all = words.split("[\\s\\p{Z},.!?—–-]+");
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
}
