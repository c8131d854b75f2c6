package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Texts;
import org.rejoinder.analysis.stance.DeedReader;
import org.rejoinder.analysis.syntax.DependencyParser;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.QuoteStage;
import org.rejoinder.analysis.text.TokenStage;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/** Reads invented articles as far as the tests of this package need, with statements given by their words. */
final class Read {
    private static final LanguageModels MODELS = LanguageModels.load();
    private static final Lexicon LEXICON = Lexicon.load();
    private static final DeedReader DEEDS = new DeedReader(DependencyParser.load());

    private Reading reading;

    private Read(Reading reading) {
        this.reading = reading;
    }

    /** An article of those paragraphs, with its actors. */
    static Read article(String... paragraphs) {
        Reading made = Reading.of(Texts.article(paragraphs));
        made = new QuoteStage().apply(new TokenStage(MODELS).apply(made));
        return new Read(new ActorStage(LEXICON).apply(made));
    }

    /** Adds a statement; words that are empty stand nowhere. Content is the last occurrence, the others the nearest. */
    Read says(String source, String cue, String content, Stance stance) {
        return says(source, cue, content, stance, StatementKind.INDIRECT);
    }

    /** As {@code says}, for words that stand in quotation marks. */
    Read quotes(String source, String cue, String content) {
        return says(source, cue, content, Stance.COMMENT, StatementKind.DIRECT);
    }

    private Read says(String source, String cue, String content, Stance stance, StatementKind kind) {
        int at = reading.text().lastIndexOf(content);
        if (at < 0) {
            throw new IllegalArgumentException("not in the article: " + content);
        }
        Draft draft = Draft.of(near(source, at), near(cue, at), List.of(new Span(at, at + content.length())),
                kind, 1, "test");
        List<Draft> drafts = new ArrayList<>(reading.drafts());
        drafts.add(draft.withStance(stance, Optional.empty(), false, "test"));
        reading = reading.withDrafts(drafts);
        return this;
    }

    Read says(String source, String cue, String content) {
        return says(source, cue, content, Stance.COMMENT);
    }

    /** Runs the stages that tell speakers and targets. */
    Read resolve() {
        reading = new AnswerTargetStage(LEXICON).apply(
                new TargetStage(LEXICON, DEEDS).apply(new SpeakerStage(LEXICON).apply(reading)));
        return this;
    }

    Reading reading() {
        return reading;
    }

    List<String> speakers(int draft) {
        return names(reading.drafts().get(draft).speakers());
    }

    List<String> targets(int draft) {
        return names(reading.drafts().get(draft).targets());
    }

    Actor actor(String name) {
        return reading.actors().stream().filter(actor -> actor.name().equals(name)).findFirst().orElseThrow(
                () -> new AssertionError("no actor " + name + " in " + names()));
    }

    List<String> names() {
        return reading.actors().stream().map(Actor::name).toList();
    }

    private List<String> names(List<String> ids) {
        return ids.stream().map(id -> reading.actors().stream().filter(actor -> actor.id().equals(id)).findFirst()
                .orElseThrow().name()).toList();
    }

    private List<Span> near(String words, int offset) {
        if (words.isEmpty()) {
            return List.of();
        }
        int best = -1;
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(reading.text());
        while (matcher.find()) {
            int i = matcher.start();
            best = best < 0 || Math.abs(i - offset) < Math.abs(best - offset) ? i : best;
        }
        if (best < 0) {
            throw new IllegalArgumentException("not in the article: " + words);
        }
        return List.of(new Span(best, best + words.length()));
    }
}
