package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/**
 * Who has charged somebody by what the article tells, whether or not any statement of his stands in it: "a lawsuit by
 * X", "X's report", "the allegations made last week by X", "X sued Y", "Y was accused by X".
 */
final class Charges {
    private static final Set<String> PAPERS = Set.of("lawsuit", "lawsuits", "suit", "suits", "complaint", "complaints",
            "petition", "indictment", "dossier", "article", "articles", "exposé", "accusation", "accusations",
            "allegation", "allegations", "claim", "claims", "charge", "charges", "report", "reports", "criticism",
            "criticisms", "assertion", "assertions", "findings", "smears", "insinuations", "slander");
    private static final Set<String> CHARGED = Set.of("accused", "sued", "charged", "blamed", "indicted", "criticised",
            "criticized", "prosecuted", "denounced");
    private static final Set<String> CHARGES = Set.of("accuses", "accuse", "accusing", "alleges", "alleged", "alleging",
            "sues", "suing", "blames", "blaming", "accused", "sued", "blamed", "charged", "indicted", "prosecuting");
    private static final Set<String> BRINGS = Set.of("filed", "files", "filing", "lodged", "lodges", "brought",
            "brings", "made", "levelled", "leveled", "raised", "levied", "published");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    /** "a Black man" is nobody called Black. */
    private static final Set<String> PEOPLE = Set.of("man", "men", "woman", "women", "people", "worker", "workers",
            "citizen");
    private static final int PHRASE = 4;
    private static final int REACH = 8;

    /**
     * Who charges whom.
     *
     * @param by       the actor's id
     * @param against  the id of whom, where that is said
     * @param word     the verb or the paper, in small letters
     */
    record Told(String by, Optional<String> against, String word) {}

    private final Reading reading;
    private final Cast cast;

    Charges(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** All of an article, in text order. */
    List<Told> all() {
        List<Told> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<Mention> mentions = cast.inside(sentence.span());
            for (Mention mention : mentions) {
                if (!cast.byId(mention.actor()).name.equals(Cast.UNSPECIFIED)) {
                    charge(sentence, mention, mentions).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Told> charge(Sentence sentence, Mention by, List<Mention> mentions) {
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= by.span().start()).toList();
        List<Token> after = withoutAside(sentence.tokens().stream()
                .filter(token -> token.span().start() >= by.span().end()).toList());
        int owned = ownPaper(after);
        int active = owned < 0 ? charging(after) : owned;
        if (active >= 0) {
            Token word = after.get(active);
            return Optional.of(new Told(by.actor(), next(by, mentions, word.span()), lower(word)));
        }
        int passive = after.isEmpty() || !PEOPLE.contains(lower(after.getFirst())) ? author(before) : -1;
        return passive < 0 ? Optional.empty() : Optional.of(new Told(by.actor(),
                accused(by, mentions, before.get(passive)), lower(before.get(passive))));
    }

    /** Without "(right)" or "(pictured left)" behind the name. */
    private static List<Token> withoutAside(List<Token> after) {
        int end = 0;
        while (end < after.size() && end <= PHRASE && !Set.of(")", "-RRB-").contains(after.get(end).text())) {
            end++;
        }
        boolean aside = !after.isEmpty() && Set.of("(", "-LRB-").contains(after.getFirst().text()) && end < after.size()
                && end <= PHRASE;
        return aside ? after.subList(end + 1, after.size()) : after;
    }

    /** "X's damning report": where the paper stands, -1 if there is none. */
    private static int ownPaper(List<Token> after) {
        if (after.isEmpty() || !BodyFinder.isPossessive(after.getFirst())) {
            return -1;
        }
        for (int i = 1; i < after.size() && i <= PHRASE; i++) {
            if (PAPERS.contains(lower(after.get(i)))) {
                return i;
            }
            if (!after.get(i).tag().startsWith("JJ") && !after.get(i).isNoun() && !after.get(i).tag().equals("CD")) {
                return -1;
            }
        }
        return -1;
    }

    /** "X has also sued", "X filed a complaint": where the verb stands, -1 if X did not, or if it was done to X. */
    private static int charging(List<Token> after) {
        for (int i = 0; i < after.size() && i <= PHRASE; i++) {
            String word = lower(after.get(i));
            if (BE.contains(word)) {
                return -1;
            }
            if (CHARGES.contains(word) && after.get(i).isVerb()) {
                return i;
            }
            if (BRINGS.contains(word) && after.get(i).isVerb()) {
                return after.subList(i + 1, Math.min(after.size(), i + 1 + PHRASE)).stream()
                        .anyMatch(token -> PAPERS.contains(lower(token))) ? i : -1;
            }
            boolean between = after.get(i).tag().matches("RB|VB[ZPD]|,|WP|WDT") || word.equals("who");
            if (!between || after.get(i).isVerb() && !Set.of("has", "have", "had", "'s", "’s").contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** "allegations made last week by the X", "was accused by X": where paper or verb stands, -1 if there is none. */
    private static int author(List<Token> before) {
        int by = before.size() - 1;
        while (by >= 0 && before.size() - by <= PHRASE && before.get(by).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$")
                && !PAPERS.contains(lower(before.get(by)))) {
            by--;
        }
        if (by < 1 || !Set.of("by", "from").contains(lower(before.get(by)))) {
            return -1;
        }
        for (int i = by - 1; i >= 0 && i >= by - REACH; i--) {
            String word = lower(before.get(i));
            if (PAPERS.contains(word) && before.get(i).isNoun()
                    || i == by - 1 && CHARGED.contains(word) && lower(before.get(by)).equals("by")) {
                return i;
            }
            if (before.get(i).tag().matches("VB[ZPD]?|[.:;]") && !BRINGS.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** Who is named next behind a verb or a paper. */
    private Optional<String> next(Mention by, List<Mention> mentions, Span from) {
        return mentions.stream().filter(mention -> mention.span().start() >= from.end()
                        && words(from.end(), mention.span().start()) <= REACH)
                .map(Mention::actor).filter(whom -> !whom.equals(by.actor())).findFirst();
    }

    /**
     * Whom the words before "by X" tell to be charged: behind the paper ("claims against Y by X") or before a passive.
     */
    private Optional<String> accused(Mention by, List<Mention> mentions, Token charge) {
        List<Mention> others = mentions.stream().filter(mention -> !mention.actor().equals(by.actor())
                && mention.span().end() <= by.span().start()).toList();
        Optional<String> behind = others.stream().filter(mention -> mention.span().start() >= charge.span().end())
                .map(Mention::actor).findFirst();
        return behind.or(() -> others.stream().filter(_ -> charge.isVerb())
                .filter(mention -> mention.span().end() <= charge.span().start())
                .map(Mention::actor).reduce((_, last) -> last));
    }

    private int words(int from, int to) {
        return reading.text().substring(from, Math.max(from, to)).strip().split("\\s+").length;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
