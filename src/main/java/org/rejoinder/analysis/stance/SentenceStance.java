package org.rejoinder.analysis.stance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * Judges a sentence that stands alone, such as a headline: the stance of the statement that it makes or reports, if
 * any. Its main verb decides before its participles, those before its subordinate clauses, and nouns last.
 */
public final class SentenceStance {
    private static final Pattern BARE_QUOTE = Pattern.compile("(?s)^\\s*[\"'].*[\"']\\s*\\.?\\s*$");
    private static final Pattern REPORTED = Pattern.compile(
            "(?i)\\b(?:according to|allegedly|reportedly|amid (?:claims|reports|allegations))\\b");

    private final StanceClassifier classifier;
    private final Stage tokens;

    /** @param tokens  the stage that finds sentences, words and tags */
    public SentenceStance(StanceClassifier classifier, Stage tokens) {
        this.classifier = classifier;
        this.tokens = tokens;
    }

    /** The verdict on a sentence, or on a few that belong together; empty where nothing is said in it. */
    public Optional<Verdict> judge(String sentence) {
        if (sentence.isBlank()) {
            return Optional.empty();
        }
        String text = Evidence.straight(sentence);
        List<Clause> clauses = new ArrayList<>();
        for (Sentence part : tokens.apply(Reading.of(article(sentence))).sentences()) {
            clauses.addAll(new ClauseFinder(classifier.cues()).find(text, part));
        }
        return decide(text, clauses);
    }

    private Optional<Verdict> decide(String text, List<Clause> clauses) {
        boolean commented = false;
        for (Clause.Rank rank : Clause.Rank.values()) {
            for (Clause clause : clauses) {
                Optional<Verdict> verdict = clause.rank() == rank ? judge(clause) : Optional.empty();
                if (verdict.isPresent() && verdict.get().stance() != Stance.COMMENT) {
                    return verdict.map(found -> withOthers(found, clause, clauses));
                }
                commented |= verdict.isPresent();
            }
        }
        Scores scores = classifier.content().score(Evidence.of("", "", text));
        boolean quoted = BARE_QUOTE.matcher(text).matches();
        boolean reported = REPORTED.matcher(text).find();
        Verdict whole = classifier.byContent(scores);
        double points = scores.of(whole.stance());
        boolean act = points >= 3 && Set.of(Stance.MEASURE, Stance.THREATEN, Stance.ACKNOWLEDGE).contains(whole.stance());
        if (whole.stance() != Stance.COMMENT && (quoted || reported || commented && points >= 3 || act)) {
            return Optional.of(whole);
        }
        return commented || quoted || reported
                ? Optional.of(new Verdict(Stance.COMMENT, Optional.empty(), false, 0.7, List.of("comment:reported")))
                : Optional.empty();
    }

    private Verdict withOthers(Verdict verdict, Clause clause, List<Clause> clauses) {
        Optional<Stance> other = clauses.stream()
                .filter(next -> next != clause && next.rank().ordinal() <= Clause.Rank.PARTICIPLE.ordinal())
                .map(this::judge)
                .flatMap(Optional::stream)
                .map(Verdict::stance)
                .filter(Predicate.not(verdict.stance()::equals))
                .filter(Predicate.not(Stance.COMMENT::equals))
                .findFirst();
        return new Verdict(verdict.stance(), verdict.second().or(() -> other), verdict.reportedPast(),
                verdict.confidence(), verdict.rules());
    }

    private Optional<Verdict> judge(Clause clause) {
        Cue.Match cue = clause.cue();
        Evidence evidence = new Evidence(clause.speaker(), clause.cueWords(), clause.content(), clause.own(), false);
        Verdict verdict = classifier.classify(evidence, Optional.of(cue));
        boolean speech = cue.cue().strength() == Cue.Strength.STRONG || cue.cue().strength() == Cue.Strength.NEUTRAL;
        boolean judged = verdict.stance() != Stance.COMMENT;
        return speech || judged ? Optional.of(verdict) : Optional.empty();
    }

    private static Article article(String sentence) {
        Span all = new Span(0, sentence.length());
        String sum = Ids.sha256(sentence.getBytes(StandardCharsets.UTF_8));
        Source source = new Source("sentence", sum, "text/plain", Optional.empty());
        return new Article(Ids.article(sentence), source, sentence, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(new Block(all, BlockRole.BODY, "sentence")));
    }
}
