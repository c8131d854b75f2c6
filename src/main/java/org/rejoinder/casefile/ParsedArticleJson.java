package org.rejoinder.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.ParsedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parsed-article format, version 1: one JSON object an article; one a line in {@code .jsonl}, an array in {@code
 * .json}. Read article by article, so that a file may be larger than memory. Safe to share between threads.
 */
public final class ParsedArticleJson {
    public static final String FORMAT = "rejoinder/parsed-article";
    public static final int VERSION = 1;

    private final Schemas schema = Schemas.load(Schemas.PARSED_ARTICLE);

    /** How several articles stand in one file. */
    public enum Layout {
        /** One object a line. */
        JSONL,
        /** An array, indented. */
        JSON
    }

    /** Takes what a file holds, article by article. */
    public interface Sink {
        void article(StoredArticle article) throws IOException;

        /** One article is not as it should be; the others are read all the same. */
        void problem(FormatException problem) throws IOException;
    }

    /** Reads a file and gives up at the first problem. */
    public List<StoredArticle> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** Reads one object, an array, or objects one after another, and gives up at the first problem. */
    public List<StoredArticle> read(InputStream in) throws IOException {
        List<StoredArticle> articles = new ArrayList<>();
        read(in, new Sink() {
            @Override
            public void article(StoredArticle article) {
                articles.add(article);
            }

            @Override
            public void problem(FormatException problem) throws IOException {
                throw problem;
            }
        });
        return List.copyOf(articles);
    }

    /**
     * Reads one object, an array, or objects one after another. Where the JSON itself is broken, what stands before
     * the break is handed over, then the problem, and reading ends.
     */
    public void read(InputStream in, Sink sink) throws IOException {
        int count = 0;
        try (JsonParser parser = Json.MAPPER.createParser(in)) {
            JsonToken token = parser.nextToken();
            boolean array = token == JsonToken.START_ARRAY;
            if (array) {
                token = parser.nextToken();
            }
            while (token != null && !(array && token == JsonToken.END_ARRAY)) {
                JsonNode tree = parser.readValueAsTree();
                one(tree, ++count, sink);
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            sink.problem(Json.broken(e, "make it again with 'rejoinder parse'"));
            return;
        }
        if (count == 0) {
            sink.problem(new FormatException("there is no article in it; make it again with 'rejoinder parse'"));
        }
    }

    private void one(JsonNode tree, int number, Sink sink) throws IOException {
        StoredArticle article;
        try {
            article = article(tree);
        } catch (FormatException e) {
            sink.problem(number == 1 ? e : new FormatException("article " + number + ": " + e.getMessage(), e));
            return;
        }
        sink.article(article);
    }

    /**
     * One article from its tree.
     *
     * @throws FormatException if it is something else, of a newer version, breaks the schema, or quotes what does not
     *         stand in its text
     */
    public StoredArticle article(JsonNode tree) throws FormatException {
        Versions.check(tree, FORMAT, VERSION, "parsed article");
        schema.check(tree);
        try {
            ParsedArticle parsed = ParsedArticleReader.parsed(tree);
            return new StoredArticle(parsed, UnknownFields.between(tree, ParsedArticleTree.of(parsed)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new FormatException(
                    e.getMessage() + "; parse the article again, or put its text back as it was", e);
        }
    }

    /**
     * Articles from their places in a larger file, in their order; several are read at a time.
     *
     * @throws FormatException   as {@link #article}, for the first that is not as it should be
     * @throws JacksonException  if one is not JSON
     */
    List<StoredArticle> read(byte[] bytes, List<ArticleSlices.Slice> slices) throws FormatException {
        List<Optional<ParsedArticle>> plain = slices.parallelStream().map(slice -> PlainArticle.read(bytes, slice))
                .toList();
        List<StoredArticle> articles = new ArrayList<>(plain.size());
        for (int i = 0; i < plain.size(); i++) {
            articles.add(plain.get(i).isPresent() ? StoredArticle.of(plain.get(i).get())
                    : article(Json.MAPPER.readTree(bytes, slices.get(i).start(), slices.get(i).length())));
        }
        return articles;
    }

    /** The tree of one article, as it stands in files. */
    public ObjectNode tree(StoredArticle article) {
        ObjectNode tree = ParsedArticleTree.of(article.parsed());
        article.unknown().addTo(tree);
        return tree;
    }

    /** Writes articles in UTF-8 with LF line ends; the stream stays open. */
    public void write(OutputStream out, Iterator<StoredArticle> articles, Layout layout) throws IOException {
        boolean json = layout == Layout.JSON;
        put(out, json ? "[" : "");
        String separator = json ? "\n" : "";
        while (articles.hasNext()) {
            put(out, separator);
            ObjectNode tree = tree(articles.next());
            out.write((json ? Json.PRETTY : Json.MAPPER.writer()).writeValueAsBytes(tree));
            separator = json ? ",\n" : "";
            put(out, json ? "" : "\n");
        }
        put(out, json ? "\n]\n" : "");
        out.flush();
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
