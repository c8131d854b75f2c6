package org.rejoinder.analysis.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles with attributions, one JSON object a line: {@code text} and {@code attributions}, each with the lists
 * {@code source}, {@code cue} and {@code content} of {@code start} and {@code end} in code points.
 */
final class Corpus {
    /** An attribution as people marked it, in UTF-16 offsets. */
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    /** One article of the corpus. */
    record Document(String name, String text, List<Sentence> sentences, List<Marked> marked) {}

    private Corpus() {}

    static List<Document> read(Path file, Stage words) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                documents.add(document(mapper.readTree(line), words));
            }
        }
        return documents;
    }

    private static Document document(JsonNode node, Stage words) {
        String text = node.get("text").asString();
        List<Marked> marked = new ArrayList<>();
        for (JsonNode a : node.get("attributions")) {
            marked.add(new Marked(spans(a, "source", text), spans(a, "cue", text), spans(a, "content", text)));
        }
        String name = node.get("name").asString();
        Article article = new Article("0".repeat(16), new Source(name, "0".repeat(64), "text/plain", Optional.empty()),
                text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new Block(new Span(0, text.length()), BlockRole.BODY, "corpus")));
        return new Document(name, text, words.apply(Reading.of(article)).sentences(), marked);
    }

    private static List<Span> spans(JsonNode attribution, String part, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : attribution.get(part)) {
            int start = text.offsetByCodePoints(0, span.get("start").asInt());
            spans.add(new Span(start,
                    text.offsetByCodePoints(start, span.get("end").asInt() - span.get("start").asInt())));
        }
        return spans;
    }

    /** The attributions whose cue stands in this passage; what of them lies outside is left out. */
    static List<Frame> frames(Passage passage, List<Marked> marked) {
        List<Frame> frames = new ArrayList<>();
        for (Marked m : marked) {
            List<Range> cue = ranges(passage, m.cue());
            List<Range> content = ranges(passage, m.content());
            if (!cue.isEmpty() && !content.isEmpty()) {
                frames.add(new Frame(ranges(passage, m.source()), cue, content));
            }
        }
        return frames;
    }

    private static List<Range> ranges(Passage passage, List<Span> spans) {
        List<Range> ranges = new ArrayList<>();
        for (Span span : spans) {
            int from = -1;
            int to = -1;
            for (int i = 0; i < passage.size; i++) {
                if (passage.tokens.get(i).span().overlaps(span)) {
                    from = from < 0 ? i : from;
                    to = i + 1;
                }
            }
            if (from >= 0) {
                ranges.add(new Range(from, to));
            }
        }
        return ranges;
    }
}
