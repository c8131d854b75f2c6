package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/**
 * An official text that somebody prints whole under some words of his own: "The ministry has taken a position, which we
 * document here." and then its paragraphs, in the first person and without quotation marks.
 */
final class Reposts {
    static final String RULE = "reposted";
    /** The presenter speaks in so many paragraphs at most. */
    private static final int LONGEST_INTRODUCTION = 5;
    private static final int MIN_PARAGRAPHS = 3;
    private static final double FIRST_PERSON = 0.25;
    private static final Pattern PRESENTS = Pattern.compile("(?i)\\b(?:here (?:is|are) (?:the|his|her|its|their|what)"
            + "|(?:full|complete|entire|unabridged) (?:text|transcript|statement|speech|letter|answers?|remarks)"
            + "|(?:text|transcript|statement|speech|letter|contribution|answers?|passages?|remarks|words) (?:is |are )?"
            + "(?:below|follows?|as follows|available to you)|made? .{0,40}available to you"
            + "|(?:report|reproduce|reprint|document|publish|quote|post|present|repeat)(?:ed|s)?"
            + " (?:(?:it|this|them|that) )?(?:here|below|in full|verbatim|for you)|in full\\s*:|word for word|verbatim"
            + "|in (?:his|her|its|their) own words\\s*:|(?:our|unofficial) translation)\\b");
    private static final Set<String> SPEAKING = Set.of("spoke", "speaks", "spoken", "said", "says", "published",
            "publishes", "released", "releases", "issued", "issues", "posted", "wrote", "written", "commented",
            "comments",
            "criticized", "criticised", "criticizes", "criticises", "condemned", "condemns", "addressed", "addresses",
            "gave", "given", "held", "took", "taken", "takes", "found", "finds", "answered", "answers",
            "explained", "explains", "stated", "states", "delivered", "made");
    private static final Pattern SALUTATION = Pattern.compile("(?i)(?:dear|ladies and gentlemen|colleagues|friends"
            + "|mr\\.? "
            + "|madam |your excellenc|excellenc|good (?:morning|afternoon|evening)|distinguished).{0,80}[,!.:]");

    private final Sources sources;

    Reposts(Sources sources) {
        this.sources = sources;
    }

    /** Where the text begins and whose it is. */
    private record Begin(int passage, Span source) {}

    /**
     * The paragraphs of the text that is printed whole; empty where there is none.
     *
     * @param reports what was found when the article is read as a reporter's
     */
    List<Found> find(String text, List<Passage> passages, List<Found> reports) {
        Optional<Begin> begin = begin(text, passages);
        if (begin.isEmpty()) {
            return List.of();
        }
        List<Passage> block = passages.subList(begin.get().passage(), passages.size()).stream().filter(Passage::isText)
                .filter(passage -> !SALUTATION.matcher(passage.of(text)).matches()).toList();
        long first = block.stream().filter(passage -> isFirstPerson(passage, text)).count();
        long quoted = block.stream().filter(passage -> !passage.quotes().isEmpty()
                && passage.quotes().getFirst().outer().start() <= passage.span().start() + 1).count();
        boolean own = block.size() >= MIN_PARAGRAPHS && first >= 2 && first >= FIRST_PERSON * block.size()
                && quoted * 3 <= block.size();
        if (!own || tellsOf(begin.get().source(), block, reports, text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Passage passage : block) {
            found.add(new Found(Optional.of(begin.get().source()), Optional.empty(), List.of(passage.span()),
                    StatementKind.DIRECT, 0.75, RULE));
        }
        return found;
    }

    private Optional<Begin> begin(String text, List<Passage> passages) {
        List<Integer> running = IntStream.range(0, passages.size()).filter(i -> passages.get(i).isText()).boxed()
                .limit(LONGEST_INTRODUCTION + 1L).toList();
        Optional<Span> source = Optional.empty();
        Optional<Begin> begin = Optional.empty();
        for (int n = 0; n + 1 < running.size(); n++) {
            Passage passage = passages.get(running.get(n));
            Optional<Span> speaker = speaker(text, passage);
            source = speaker.isPresent() ? speaker : source;
            int next = running.get(n + 1);
            boolean headed = passages.subList(running.get(n) + 1, next).stream()
                    .anyMatch(between -> between.role() == BlockRole.SUBHEAD);
            boolean greets = SALUTATION.matcher(passages.get(next).of(text)).matches();
            boolean presents = PRESENTS.matcher(passage.of(text)).find();
            if (source.isPresent() && (presents || speaker.isPresent() && (headed || greets))) {
                begin = Optional.of(new Begin(next, source.get()));
            }
        }
        return begin.filter(b -> passages.subList(0, b.passage()).stream().noneMatch(Reposts::isQuoted));
    }

    private static boolean isQuoted(Passage passage) {
        return passage.isText() && passage.quotes().stream().anyMatch(quote -> quote.inner().length() > 60);
    }

    /** Who is said to speak or to publish in a paragraph; the last one named. */
    private Optional<Span> speaker(String text, Passage passage) {
        Unit unit = new Unit(text, passage.sentences(), passage.quotes());
        Optional<Span> last = Optional.empty();
        for (VerbGroup verb : unit.verbs()) {
            boolean speaks = SPEAKING.contains(unit.lower(verb.head())) && verb.isFinite() && !verb.passive()
                    && !verb.negated() && unit.quote(verb.head()) < 0;
            Optional<Range> source = speaks ? sources.of(unit, verb, unit.sentenceStart(verb.start()))
                    : Optional.empty();
            boolean named = source.isPresent() && IntStream.range(source.get().start(), source.get().end())
                    .anyMatch(i -> unit.tag(i).startsWith("NNP"));
            last = named ? Optional.of(source.get().span(unit)) : last;
        }
        return last;
    }

    /** The reporter goes on to tell what the speaker said: then the text is his. */
    private static boolean tellsOf(Span source, List<Passage> block, List<Found> reports, String text) {
        String words = source.of(text);
        String name = words.substring(words.lastIndexOf(' ') + 1);
        return reports.stream().filter(found -> found.source().isPresent() && found.cue().isPresent())
                .filter(found -> block.stream().anyMatch(passage -> passage.span().contains(found.source().get())))
                .anyMatch(found -> found.source().get().of(text).contains(name));
    }

    private static boolean isFirstPerson(Passage passage, String text) {
        return passage.isFirstPerson() && !StatementBlocks.isEditorial(passage.of(text));
    }
}
