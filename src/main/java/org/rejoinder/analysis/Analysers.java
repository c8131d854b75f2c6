package org.rejoinder.analysis;

import java.util.List;
import org.rejoinder.analysis.actors.ActorStage;
import org.rejoinder.analysis.actors.AnswerTargetStage;
import org.rejoinder.analysis.actors.CastStage;
import org.rejoinder.analysis.actors.Lexicon;
import org.rejoinder.analysis.actors.LikelyTargetStage;
import org.rejoinder.analysis.actors.SpeakerStage;
import org.rejoinder.analysis.actors.TargetStage;
import org.rejoinder.analysis.attribution.AttributionStage;
import org.rejoinder.analysis.confidence.ConfidenceStage;
import org.rejoinder.analysis.dates.DateStage;
import org.rejoinder.analysis.encoder.EncodeStage;
import org.rejoinder.analysis.encoder.StatementEncoder;
import org.rejoinder.analysis.links.LinkStage;
import org.rejoinder.analysis.stance.DeedReader;
import org.rejoinder.analysis.stance.LearnedStanceStage;
import org.rejoinder.analysis.stance.SentenceStance;
import org.rejoinder.analysis.stance.StanceChances;
import org.rejoinder.analysis.stance.StanceClassifier;
import org.rejoinder.analysis.stance.StanceStage;
import org.rejoinder.analysis.syntax.DependencyParser;
import org.rejoinder.analysis.tagger.AttributionTagger;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.QuoteStage;
import org.rejoinder.analysis.text.TokenStage;

/** Puts analysers together. */
public final class Analysers {
    private Analysers() {}

    /** The reader that the program uses, with models loaded: about a second of work, so make one and share it. */
    public static Analyser standard() {
        return new Analyser(stages(LanguageModels.load()));
    }

    /** The reader of single sentences, with models loaded. */
    public static SentenceStance sentences() {
        return new SentenceStance(new StanceClassifier(), new TokenStage(LanguageModels.load()));
    }

    /** The stages in their order; each stands on what those before it found. */
    private static List<Stage> stages(LanguageModels models) {
        Lexicon lexicon = Lexicon.load();
        DeedReader deeds = new DeedReader(DependencyParser.load());
        StanceChances stances = StanceChances.load();
        return List.of(
                new TokenStage(models, lexicon::isCapital),
                new QuoteStage(),
                new AttributionStage(AttributionTagger.load()),
                new ActorStage(lexicon),
                new SpeakerStage(lexicon),
                new StanceStage(new StanceClassifier(), deeds),
                new EncodeStage(StatementEncoder.load()),
                new LearnedStanceStage(stances),
                new TargetStage(lexicon, deeds),
                new DateStage(),
                new LinkStage(),
                new AnswerTargetStage(lexicon),
                new LikelyTargetStage(stances),
                new CastStage(),
                new ConfidenceStage());
    }
}
