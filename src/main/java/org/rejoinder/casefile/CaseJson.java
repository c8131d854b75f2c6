package org.rejoinder.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Edit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The case format, version 2: one JSON document. Version 1 knew fewer kinds of edits, and is read as it stands. */
final class CaseJson {
    static final String FORMAT = "rejoinder/case";
    static final int VERSION = 2;

    private final ParsedArticleJson articles = new ParsedArticleJson();
    private final Schemas schema = Schemas.load(Schemas.CASE_FILE);
    private final Schemas first = Schemas.load(Schemas.CASE_FILE_1);

    /**
     * A document as one save left it.
     *
     * @param derived  of that very document, where the file has it
     */
    record Revision(CaseDocument document, long number, Optional<Derived> derived) {}

    ParsedArticleJson articles() {
        return articles;
    }

    /** @throws FormatException if it is something else, of a newer version, broken, or breaks the schema */
    Revision read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        Optional<ArticleSlices> slices = ArticleSlices.of(bytes);
        if (slices.isPresent()) {
            try {
                return sliced(bytes, slices.get());
            } catch (JacksonException e) {
                // Read once more as a whole, which tells where in the file it is broken.
            }
        }
        try {
            JsonNode tree = Json.MAPPER.readTree(bytes);
            if (tree instanceof ObjectNode object) {
                object.remove(DerivedJson.NAME);
            }
            Versions.check(tree, FORMAT, VERSION, "case");
            check(tree);
            return checked(tree, articles(tree));
        } catch (JacksonException e) {
            throw Json.broken(e, "put back a copy of it that is whole");
        }
    }

    private Revision sliced(byte[] bytes, ArticleSlices slices) throws FormatException {
        JsonNode frame = Json.MAPPER.readTree(slices.rest());
        Versions.check(frame, FORMAT, VERSION, "case");
        List<StoredArticle> inside = articles.read(bytes, slices.slices());
        Optional<Revision> plain = plain(frame, inside);
        if (plain.isPresent()) {
            return new Revision(plain.get().document(), plain.get().number(),
                    slices.derived().flatMap(field -> DerivedJson.read(bytes, field)));
        }
        check(frame);
        return checked(frame, inside);
    }

    private void check(JsonNode tree) throws FormatException {
        (tree.path("version").asDouble() < 2 ? first : schema).check(tree);
    }

    /** What reads and is written again as it stands is as this program writes it, and needs no look at the schema. */
    private Optional<Revision> plain(JsonNode frame, List<StoredArticle> inside) {
        try {
            CaseDocument document = document(frame, inside);
            long number = frame.path("revision").asLong(0);
            return frame(document, number).equals(frame)
                    ? Optional.of(new Revision(document, number, Optional.empty())) : Optional.empty();
        } catch (FormatException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Revision checked(JsonNode tree, List<StoredArticle> inside) throws FormatException {
        CaseDocument document = document(tree, inside);
        long number = tree.path("revision").asLong(0);
        ObjectNode written = tree.path("articles").isEmpty() ? frame(document, number) : tree(document, number);
        return new Revision(new CaseDocument(document.name(), document.articles(), document.history(), document.views(),
                document.settings(), document.lost(), UnknownFields.between(tree, written)), number, Optional.empty());
    }

    private static CaseDocument document(JsonNode tree, List<StoredArticle> inside) throws FormatException {
        Set<String> ids = new HashSet<>();
        for (StoredArticle article : inside) {
            if (!ids.add(article.parsed().article().id())) {
                throw new FormatException("two articles have the id " + article.parsed().article().id());
            }
        }
        CaseDocument bare = new CaseDocument(tree.path("name").stringValue(), inside, History.EMPTY, views(tree),
                values(tree.path("settings")), lost(tree), UnknownFields.NONE);
        return bare.withHistory(history(tree, bare));
    }

    private List<StoredArticle> articles(JsonNode tree) throws FormatException {
        List<StoredArticle> found = new ArrayList<>();
        for (JsonNode node : tree.path("articles")) {
            found.add(articles.article(node));
        }
        return found;
    }

    private static History history(JsonNode tree, CaseDocument bare) throws FormatException {
        Texts texts = Texts.of(bare);
        try {
            List<Edit> done = edits(tree.path("edits"), texts);
            List<Edit> undone = edits(tree.path("undone"), texts);
            List<Edit> discarded = edits(tree.path("discarded"), texts);
            return tree.path("log").isArray()
                    ? History.of(done, undone, LogJson.read(tree.path("log"), List.of(done, undone, discarded)))
                    : new History(done, undone);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new FormatException("the edits are not as they should be: " + e.getMessage(), e);
        }
    }

    private static List<Edit> edits(JsonNode array, Texts texts) {
        EditReader reader = new EditReader(texts);
        List<Edit> edits = new ArrayList<>();
        for (JsonNode node : array) {
            Edit edit = reader.edit(node);
            texts.add(edit);
            edits.add(edit);
        }
        return edits;
    }

    private static List<SavedView> views(JsonNode tree) {
        List<SavedView> views = new ArrayList<>();
        tree.path("views").forEach(node ->
                views.add(new SavedView(node.path("id").stringValue(), values(node.path("values")))));
        return views;
    }

    private static List<LostStatement> lost(JsonNode tree) {
        List<LostStatement> lost = new ArrayList<>();
        for (JsonNode node : tree.path("lost")) {
            List<String> speakers = new ArrayList<>();
            node.path("speakers").forEach(speaker -> speakers.add(speaker.stringValue()));
            lost.add(new LostStatement(node.path("id").stringValue(), node.path("article").stringValue(), speakers,
                    node.path("words").stringValue()));
        }
        return lost;
    }

    private static void lost(List<LostStatement> lost, ObjectNode tree) {
        ArrayNode nodes = tree.putArray("lost");
        lost.forEach(one -> {
            ObjectNode node = nodes.addObject().put("id", one.id()).put("article", one.article())
                    .put("words", one.words());
            ArrayNode speakers = node.putArray("speakers");
            one.speakers().forEach(speakers::add);
        });
    }

    private static Map<String, String> values(JsonNode object) {
        Map<String, String> values = new TreeMap<>();
        object.properties().forEach(field -> values.put(field.getKey(), field.getValue().stringValue()));
        return values;
    }

    /** Writes the document in UTF-8 with LF line ends; the stream stays open. */
    void write(OutputStream out, CaseDocument document, long number) throws IOException {
        ObjectNode tree = tree(document, number);
        document.unknown().addTo(tree);
        try {
            Json.LINES.writeValue(out, tree);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
        out.write('\n');
    }

    private ObjectNode tree(CaseDocument document, long number) {
        ObjectNode tree = frame(document, number);
        ArrayNode articleNodes = tree.putArray("articles");
        document.articles().forEach(article -> articleNodes.add(articles.tree(article)));
        return tree;
    }

    /** All but its articles. */
    private static ObjectNode frame(CaseDocument document, long number) {
        EditTree edits = new EditTree(Texts.of(document));
        ObjectNode tree = Json.NODES.objectNode();
        tree.put("format", FORMAT).put("version", VERSION).put("name", document.name());
        // As a reader makes it, so that both can be compared.
        tree.set("revision", number == (int) number ? Json.NODES.numberNode((int) number)
                : Json.NODES.numberNode(number));
        tree.putArray("articles");
        ArrayNode done = tree.putArray("edits");
        document.history().done().forEach(edit -> done.add(edits.edit(edit)));
        ArrayNode undone = tree.putArray("undone");
        document.history().undone().forEach(edit -> undone.add(edits.edit(edit)));
        if (!LogJson.isPlain(document.history())) {
            ArrayNode discarded = tree.putArray("discarded");
            document.history().discarded().forEach(edit -> discarded.add(edits.edit(edit)));
            tree.set("log", LogJson.tree(document.history()));
        }
        ArrayNode views = tree.putArray("views");
        document.views().forEach(view ->
                views.addObject().put("id", view.name()).set("values", values(view.values())));
        tree.set("settings", values(document.settings()));
        if (!document.lost().isEmpty()) {
            lost(document.lost(), tree);
        }
        return tree;
    }

    private static ObjectNode values(Map<String, String> values) {
        ObjectNode object = Json.NODES.objectNode();
        values.forEach(object::put);
        return object;
    }
}
