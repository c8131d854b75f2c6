package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/**
 * Finds the sentences and words of all blocks that are not boilerplate and gives each word its Penn Treebank tag.
 * A sentence never leaves its paragraph. Before an agency's first sentence its dateline stands as one of its own.
 */
public final class TokenStage implements Stage {
    /**
     * States with a name of one word, as the Java runtime has them from the Unicode locale data: the tagger has not
     * heard of all, and takes "Yemen" at the start of a sentence for no name.
     */
    private static final Set<String> STATES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)).collect(Collectors.toUnmodifiableSet());
    /** A state that the tagger was trained with. */
    private static final String KNOWN_STATE = "Japan";

    private final POSModel model;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Predicate<String> capitals;

    /** Words and tags without any knowledge of places. */
    public TokenStage(LanguageModels models) {
        this(models, _ -> false);
    }

    /** @param capitals  true for a state's capital, of which "Oslo: The ministry said" is told to begin with a place */
    public TokenStage(LanguageModels models, Predicate<String> capitals) {
        this.capitals = capitals;
        Abbreviations abbreviations = Abbreviations.load();
        model = models.tags();
        tokenizer = new Tokenizer(abbreviations);
        splitter = new SentenceSplitter(abbreviations);
    }

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public Reading apply(Reading reading) {
        // The tagger keeps state while it works, the model does not: one tagger a call keeps this safe to share.
        POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.PENN);
        String text = reading.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(reading.article())) {
            List<Span> words = tokenizer.tokenize(text, paragraph.span());
            for (List<Span> spans : splitter.split(text, words, LeadDateline.end(text, paragraph.span(), capitals))) {
                Span span = spans.getFirst().cover(spans.getLast());
                sentences.add(new Sentence(span, paragraph.block(), paragraph.role(), paragraph.number(),
                        tag(text, spans, tagger)));
            }
        }
        return reading.withSentences(NameTags.of(sentences));
    }

    private static List<Token> tag(String text, List<Span> spans, POSTaggerME tagger) {
        String[] words = spans.stream().map(span -> plain(span.of(text))).toArray(String[]::new);
        String[] tags = tagger.tag(words);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Span span = spans.get(i);
            tokens.add(new Token(span, span.of(text), tags[i]));
        }
        return tokens;
    }

    /** The word as the tagger's training text would have it. */
    private static String plain(String word) {
        return switch (word) {
            case "“", "„", "«", "‟" -> "``";
            case "”", "»" -> "''";
            case "‘", "‚", "‹" -> "`";
            case "’", "›", "´" -> "'";
            case "—", "–", "―" -> "--";
            case "…" -> "...";
            default -> STATES.contains(word) ? KNOWN_STATE : word.replace('’', '\'');
        };
    }
}
