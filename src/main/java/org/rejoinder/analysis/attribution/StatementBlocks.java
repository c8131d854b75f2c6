package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/**
 * A statement or press release that a news article prints without quotation marks: the paragraphs behind "The"
            + " ministry
 * said in a statement:", or behind "The council published a statement" where they speak in the first person.
 */
final class StatementBlocks {
    private static final Set<String> PUBLISHING = Set.of("publish", "publishes", "published", "publishing", "issue",
            "issues", "issued", "issuing", "release", "releases", "released", "releasing", "post", "posts", "posted",
            "circulated", "distributed", "read", "reads");
    private static final Set<String> FIRST = Set.of("we", "our", "us", "ours");
    private static final Pattern EDITORIAL =
            Pattern.compile("(?i)\\b(?:we (?:have )?(?:asked|reached|contacted|reported"
            + "|understand|approached|spoke|told you)|our (?:readers?|reporters?|correspondents?|newsletters?|website"
            + "|editors?|coverage|sister|podcasts?)|sign up|subscribe|click|follow us|contact us|tell us|email"
            + " us)\\b");
    private static final Pattern BULLET = Pattern.compile("(?s)\\s*(?:[-–—•*▪●]|\\(?\\d{1,2}[.)])\\s+(.*)");
    private static final int MIN_WORDS = 5;
    /** So many paragraphs without first person may stand between two that have it. */
    private static final int GAP = 2;

    private final Cues cues;
    private final Sources sources;

    StatementBlocks(Cues cues, Sources sources) {
        this.cues = cues;
        this.sources = sources;
    }

    /**
     * The statements of the block that begins with passage {@code first}, one a paragraph; empty where none does.
     *
     * @param before the passage before
     * @param lead   what a colon at its end introduces
     */
    List<Found> read(List<Passage> passages, int first, Unit before, Optional<QuotationRules.Lead> lead) {
        Passage start = passages.get(first);
        if (!isPlain(start) || before.paragraph() != start.sentences().getFirst().paragraph() - 1) {
            return List.of();
        }
        boolean said = lead.flatMap(QuotationRules.Lead::cue).isPresent() && isTold(before, lead.get());
        Optional<Issue> document = document(before);
        Optional<Issue> issued = issue(before);
        boolean told = said || document.isPresent() || issued.isPresent() && before.is(before.size() - 1, ":");
        Optional<Issue> issue = issued.filter(_ -> told).or(() -> document).or(() -> issued);
        if (!told && issue.isEmpty()) {
            return List.of();
        }
        String text = before.text();
        int end = end(passages, first, told, text);
        Optional<Span> issuer = issue.map(Issue::source);
        Optional<Span> source = said ? lead.get().source().or(() -> issuer) : issuer;
        Optional<Span> cue = said ? lead.get().cue() : issue.map(Issue::cue);
        List<Found> found = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (passages.get(i).isText()) {
                found.add(new Found(source, found.isEmpty() ? cue : Optional.empty(),
                        List.of(withoutBullet(passages.get(i).span(), text)), StatementKind.DIRECT, 0.8,
                        "statement-block"));
            }
        }
        return found;
    }

    private static Span withoutBullet(Span span, String text) {
        Matcher bullet = BULLET.matcher(span.of(text));
        return bullet.matches() ? new Span(span.start() + bullet.start(1), span.end()) : span;
    }

    private record Issue(Span source, Span cue) {}

    /** The words before the colon are a verb of speech, or a statement is what they name. */
    private boolean isTold(Unit before, QuotationRules.Lead lead) {
        int at = before.tokenAt(lead.cue().get().end()) - 1;
        boolean speaks = cues.at(before, at).filter(cue -> cue.is(Cues.Kind.SAY) || cue.is(Cues.Kind.TELL)
                || cue.is(Cues.Kind.QUOTE)).isPresent();
        boolean document = cues.isNounIn("document", before.lower(before.size() - 2));
        boolean content = before.size() - at > 12 || Complements.hasClause(before, at + 1, before.size());
        return (speaks || document) && !content;
    }

    /** "Below is the full text of the council's statement:". */
    private Optional<Issue> document(Unit before) {
        int last = before.size() - 1;
        Unit.Noun noun = before.is(last, ":") && before.quote(last) < 0 ? before.nounAt(last - 1) : null;
        boolean full = noun != null && cues.isNounIn("document", before.lower(noun.end() - 1))
                && (noun.end() - noun.start() > 2 || before.is(noun.start() - 1, "of"))
                && IntStream.range(noun.start(), noun.end()).noneMatch(i -> before.is(i, "following"));
        return full ? Optional.of(new Issue(before.span(noun.start(), noun.end()),
                before.span(last, last + 1))) : Optional.empty();
    }

    /** "the council published a formal statement": who, and the verb. */
    private Optional<Issue> issue(Unit before) {
        for (VerbGroup verb : before.verbs()) {
            boolean publishes = PUBLISHING.contains(before.lower(verb.head())) && verb.isFinite() && !verb.modal()
                    && !verb.negated() && before.quote(verb.head()) < 0;
            Unit.Noun object = publishes ? before.nounAt(verb.end()) : null;
            if (object != null && cues.isNounIn("document", before.lower(object.end() - 1))) {
                Optional<Range> source = sources.of(before, verb, before.sentenceStart(verb.start()));
                if (source.isPresent()) {
                    return Optional.of(new Issue(source.get().span(before),
                            before.span(verb.start(), object.end())));
                }
            }
        }
        return Optional.empty();
    }

    /** One past the block's last passage; {@code first} where there is no block. */
    private int end(List<Passage> passages, int first, boolean told, String text) {
        int end = told && isOwn(passages, first, text, true) ? first + 1 : first;
        for (int i = first; i < passages.size() && i <= end + GAP; i++) {
            if (!isOwn(passages, i, text, told && i == first)) {
                break;
            }
            boolean list = told && (BULLET.matcher(passages.get(i).of(text)).matches()
                    || i == end && isTimeless(passages.get(i), text));
            if (isFirstPerson(passages.get(i), text) || list) {
                end = i + 1;
            }
        }
        boolean more = end > first + 1 && end < passages.size() && isOwn(passages, end, text, false)
                && opensLike(passages, first, end);
        return more ? end + 1 : end;
    }

    /** No verb in the past: nothing is narrated. */
    private static boolean isTimeless(Passage passage, String text) {
        Unit unit = new Unit(text, passage.sentences(), passage.quotes());
        return unit.verbs().stream().noneMatch(verb -> unit.tag(verb.start()).equals("VBD"));
    }

    /** A last paragraph of the statement begins with a name that one before it began with. */
    private static boolean opensLike(List<Passage> passages, int first, int last) {
        String opening = opening(passages.get(last));
        return !opening.isEmpty()
                && passages.subList(first, last).stream().anyMatch(passage -> opening(passage).equals(opening));
    }

    /** The first words of a paragraph where they are a name: "The European Union". */
    private static String opening(Passage passage) {
        List<Token> tokens = passage.sentences().getFirst().tokens();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(tokens.size(), 5); i++) {
            if (tokens.get(i).isProperNoun()) {
                name.append(tokens.get(i).text()).append(' ');
            } else if (i > 0 || !tokens.get(i).tag().equals("DT")) {
                break;
            }
        }
        return name.toString();
    }

    /** Nothing in the paragraph tells that the reporter speaks again. */
    private boolean isOwn(List<Passage> passages, int i, String text, boolean led) {
        Passage passage = passages.get(i);
        if (!isPlain(passage) || isEditorial(passage.of(text))) {
            return false;
        }
        Unit unit = new Unit(text, passage.sentences(), passage.quotes());
        return led || unit.verbs().stream().noneMatch(verb -> reports(unit, verb))
                && unit.verbs().stream().noneMatch(verb -> cues.isNounIn("document", unit.lower(verb.start() - 1)));
    }

    /** "Roe said", "the ministry told": somebody is reported who is not "we". */
    private boolean reports(Unit unit, VerbGroup verb) {
        boolean past = unit.hasTag(verb.start(), "VBD") || unit.hasTag(verb.start(), "VBZ");
        boolean speaks = past && cues.isVerbIn("plain", unit.lower(verb.head())) && !verb.passive();
        if (!speaks) {
            return false;
        }
        Optional<Range> source = sources.before(unit, verb.start(), unit.sentenceStart(verb.start()));
        return source.filter(s -> !FIRST.contains(unit.lower(s.start())) && !unit.is(s.start(), "i")).isPresent();
    }

    /** The newspaper speaks for itself: "we have asked the firm for comment". */
    static boolean isEditorial(String words) {
        return EDITORIAL.matcher(words).find();
    }

    private static boolean isPlain(Passage passage) {
        boolean quoted = !passage.quotes().isEmpty()
                && passage.quotes().getFirst().outer().start() <= passage.span().start() + 1;
        return passage.isText() && !quoted && passage.words() >= MIN_WORDS && !passage.continued();
    }

    private static boolean isFirstPerson(Passage passage, String text) {
        return passage.sentences().stream().flatMap(s -> s.tokens().stream())
                .filter(t -> passage.quotes().stream().noneMatch(q -> q.outer().overlaps(t.span())))
                .anyMatch(t -> !t.text().equals("US") && FIRST.contains(t.text().toLowerCase(Locale.ROOT)))
                && !isEditorial(passage.of(text));
    }
}
