package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/**
 * Finds the sentences and words of all blocks that are not boilerplate and gives each word its Penn Treebank tag.
 * A sentence never leaves its paragraph.
 */
public final class TokenStage implements Stage {
    private final PennTagger tagger;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    public TokenStage(LanguageModels models) {
        Abbreviations abbreviations = Abbreviations.load();
        tagger = models.tagger();
        tokenizer = new Tokenizer(abbreviations);
        splitter = new SentenceSplitter(abbreviations);
    }

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public Reading apply(Reading reading) {
        String text = reading.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(reading.article())) {
            List<Span> words = tokenizer.tokenize(text, paragraph.span());
            for (List<Span> spans : splitter.split(text, words)) {
                Span span = spans.getFirst().cover(spans.getLast());
                sentences.add(new Sentence(span, paragraph.block(), paragraph.role(), paragraph.number(),
                        tag(text, spans)));
            }
        }
        return reading.withSentences(sentences);
    }

    private List<Token> tag(String text, List<Span> spans) {
        List<String> tags = tagger.tag(spans.stream().map(span -> plain(span.of(text))).toList());
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < tags.size(); i++) {
            Span span = spans.get(i);
            tokens.add(new Token(span, span.of(text), tags.get(i)));
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
            default -> word.replace('’', '\'');
        };
    }
}
