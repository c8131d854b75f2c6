package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.casefile.ParsedArticleJson.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ParsedArticleJsonTest {
    private final ParsedArticleJson json = new ParsedArticleJson();
    private final StoredArticle sample = StoredArticle.of(Samples.article());

    @Test
    void whatIsWrittenIsReadAsItWas() throws IOException {
        for (Layout layout : Layout.values()) {
            List<StoredArticle> back = read(write(List.of(sample, sample), layout));

            assertEquals(List.of(sample.parsed(), sample.parsed()),
                    back.stream().map(StoredArticle::parsed).toList(), layout.name());
            assertTrue(back.getFirst().unknown().isEmpty(), layout.name());
        }
    }

    @Test
    void fieldsStandInTheOrderOfTheFormat() {
        assertEquals(List.of("format", "version", "id", "source", "title", "outlet", "byline", "published", "text",
                "blocks", "actors", "statements", "links"), List.copyOf(json.tree(sample).propertyNames()));
        assertEquals(List.of("id", "speakers", "via", "source", "cue", "content", "kind", "stance", "secondStance",
                "cameo", "targets", "reportedPast", "nestedIn", "said", "confidence", "rules"),
                List.copyOf(json.tree(sample).at("/statements/0").propertyNames()));
    }

    @Test
    void offsetsAreCodePointsAndTheirWordsStandThere() {
        JsonNode tree = json.tree(sample);
        int[] points = tree.path("text").stringValue().codePoints().toArray();
        JsonNode content = tree.at("/statements/1/content/0");

        assertEquals(content.path("text").stringValue(), new String(points, content.path("start").asInt(),
                content.path("end").asInt() - content.path("start").asInt()));
        assertEquals(Samples.at("Nonsense").start() - 2, content.path("start").asInt());
    }

    @Test
    void whatIsNotKnownIsNull() {
        JsonNode tree = json.tree(sample);

        assertTrue(tree.get("byline").isNull());
        assertTrue(tree.at("/statements/0/said").isNull() && tree.at("/statements/0").has("said"));
        assertTrue(tree.at("/statements/1/said/basis/start").isNull());
        assertEquals("22:26", tree.at("/published/time").stringValue());
        assertEquals("+02:00", tree.at("/published/zone").stringValue());
    }

    @Test
    void unknownFieldsAreKept() throws IOException {
        ObjectNode tree = json.tree(sample);
        tree.put("checkedBy", "somebody");
        ((ObjectNode) tree.at("/statements/1")).putObject("extra").put("a", 1);
        ((ObjectNode) tree.at("/statements/1/content/0")).put("note", "x");
        ((ObjectNode) tree.at("/links/0")).put("why", "y");

        assertEquals(tree, json.tree(json.article(tree)));
    }

    @Test
    void aMinimalArticleIsEnough() throws IOException {
        StoredArticle article = read("""
                {"format":"rejoinder/parsed-article","version":1,"id":"0123456789abcdef","text":"He said no.",
                 "source":{"name":"n","sha256":"%s"},"statements":[]}""".formatted("0".repeat(64))).getFirst();

        assertEquals("He said no.", article.parsed().article().text());
    }

    @Test
    void aNewerMajorVersionIsRefused() {
        ObjectNode tree = json.tree(sample).put("version", 2);

        assertTrue(refused(tree).contains("newer Rejoinder"));
    }

    @Test
    void anotherFormatIsRefused() {
        assertTrue(refused(Json.NODES.objectNode().put("format", "else")).contains("not a Rejoinder parsed article"));
    }

    @Test
    void wordsThatDoNotStandInTheTextAreRefused() {
        ObjectNode tree = json.tree(sample);
        ((ObjectNode) tree.at("/statements/1/content/0")).put("text", "Quite so");

        String message = refused(tree);
        assertTrue(message.contains("s-2") && message.contains("Quite so") && message.contains("Nonsense"), message);
    }

    @Test
    void wordsThatDifferFarFromTheirBeginningAreToldWhereTheyDo() {
        ObjectNode tree = json.tree(sample);
        String text = tree.path("text").stringValue();
        String words = text.substring(0, text.offsetByCodePoints(0, 60)).replaceFirst(".$", "#");
        ((ObjectNode) tree.at("/statements/1/content/0")).put("start", 0).put("end", 60).put("text", words);

        String message = refused(tree);
        assertTrue(message.contains("not \"…") && message.contains("#\""), message);
    }

    @Test
    void aSpanOutsideTheTextIsRefused() {
        ObjectNode tree = json.tree(sample);
        ((ObjectNode) tree.at("/statements/1/content/0")).put("end", 9999);

        assertTrue(refused(tree).contains("outside the text"));
    }

    @Test
    void theSchemaNamesThePlace() {
        ObjectNode tree = json.tree(sample);
        ((ObjectNode) tree.at("/statements/0")).put("stance", "SHOUT");

        assertTrue(refused(tree).startsWith("/statements/0/stance"), refused(tree));
    }

    @Test
    void aSpeakerThatIsNotThereIsRefused() {
        ObjectNode tree = json.tree(sample);
        ((ArrayNode) tree.at("/statements/0/speakers")).removeAll().add("a99");

        assertTrue(refused(tree).contains("a99"));
    }

    @Test
    void anImpossibleDayIsRefused() {
        ObjectNode tree = json.tree(sample);
        ((ObjectNode) tree.at("/published")).put("date", "2019-02-30");

        assertTrue(refused(tree).contains("2019-02-30"));
    }

    @Test
    void halfACharacterIsRefused() {
        String halved = write(List.of(sample), Layout.JSONL).replace("\uD83D\uDD25", "\\ud83d");

        assertTrue(assertThrows(FormatException.class, () -> read(halved)).getMessage().contains("half a character"));
    }

    @Test
    void whatStandsBeforeABreakIsRead() throws IOException {
        String broken = write(List.of(sample), Layout.JSONL) + "{\"format\": oops";
        List<StoredArticle> articles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        json.read(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), sink(articles, problems));

        assertEquals(1, articles.size());
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().startsWith("broken JSON at line 2"), problems.getFirst());
    }

    @Test
    void oneBadArticleDoesNotSpoilTheOthers() throws IOException {
        String good = write(List.of(sample), Layout.JSONL);
        List<StoredArticle> articles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        json.read(new ByteArrayInputStream((good + "{\"format\":1}\n" + good).getBytes(StandardCharsets.UTF_8)),
                sink(articles, problems));

        assertEquals(2, articles.size());
        assertTrue(problems.getFirst().startsWith("article 2: "), problems.getFirst());
    }

    @Test
    void emptyInputSaysSo() {
        assertTrue(assertThrows(FormatException.class, () -> read(" \n")).getMessage().contains("no article"));
        assertTrue(assertThrows(FormatException.class, () -> read("[]")).getMessage().contains("no article"));
    }

    private static ParsedArticleJson.Sink sink(List<StoredArticle> articles, List<String> problems) {
        return new ParsedArticleJson.Sink() {
            @Override
            public void article(StoredArticle article) {
                articles.add(article);
            }

            @Override
            public void problem(FormatException problem) {
                problems.add(problem.getMessage());
            }
        };
    }

    private String refused(JsonNode tree) {
        return assertThrows(FormatException.class, () -> json.article(tree)).getMessage();
    }

    private String write(List<StoredArticle> articles, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            json.write(out, articles.iterator(), layout);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<StoredArticle> read(String text) throws IOException {
        return json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
