package org.rejoinder.analysis.actors;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles with the targets that people gave their statements: articles as {@code rejoinder parse --format jsonl} writes
 * them, and in each folder {@code gold/*.json} with {@code speakers} (an object of {@code aliases}) and {@code statements}
 * ({@code content} in code points, {@code target} by key, {@code optional}).
 */
record TargetGold(String folder, String dispute, Article article, List<Marked> statements) {
    private static final String TITLES = "\\b(mr|mrs|ms|dr|sen|rep|gov|president|prime minister|spokesman|spokeswoman"
            + "|spokesperson|foreign ministry|us secretary of state)\\b";

    /** A statement as people marked it: the letters of its content, and by what names its targets go. */
    record Marked(Set<Integer> letters, Set<String> targets) {}

    static List<TargetGold> read(List<Path> paths) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        for (Path file : paths.stream().filter(Files::isRegularFile).toList()) {
            for (String line : Files.readAllLines(file)) {
                Article article = article(new JsonMapper().readTree(line));
                articles.put(article.source().name().replaceFirst("\\.\\w+$", ""), article);
            }
        }
        List<TargetGold> all = new ArrayList<>();
        for (Path folder : paths.stream().filter(Files::isDirectory).toList()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("gold"), "[!_]*.json")) {
                for (Path file : StreamSupport.stream(files.spliterator(), false).sorted().toList()) {
                    JsonNode gold = new JsonMapper().readTree(Files.readString(file));
                    Optional.ofNullable(articles.get(gold.path("name").asString())).ifPresent(
                            article -> all.add(of(folder.getFileName().toString(), gold, article)));
                }
            }
        }
        return all;
    }

    private static Article article(JsonNode node) {
        String text = node.get("text").asString();
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : node.get("blocks")) {
            blocks.add(new Block(span(block, text), BlockRole.valueOf(block.get("role").asString().toUpperCase(Locale.ROOT)),
                    "gold"));
        }
        Optional<Span> title = Optional.ofNullable(node.get("title")).filter(JsonNode::isObject)
                .map(found -> span(found, text));
        return new Article(node.get("id").asString(), new Source(node.get("source").get("name").asString(),
                node.get("source").get("sha256").asString(), "text/plain", Optional.empty()), text, title,
                Optional.ofNullable(node.get("outlet")).filter(JsonNode::isString).map(JsonNode::asString), Optional.empty(),
                Optional.empty(), blocks);
    }

    private static Span span(JsonNode node, String text) {
        int start = text.offsetByCodePoints(0, node.get("start").asInt());
        return new Span(start, text.offsetByCodePoints(start, node.get("end").asInt() - node.get("start").asInt()));
    }

    private static TargetGold of(String folder, JsonNode gold, Article article) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode statement : gold.get("statements")) {
            if (!statement.path("optional").asBoolean(false)) {
                List<Span> content = new ArrayList<>();
                statement.get("content").forEach(part -> content.add(span(part, article.text())));
                marked.add(new Marked(letters(content, article.text()), targets(gold, statement)));
            }
        }
        String name = gold.get("name").asString();
        return new TargetGold(folder, gold.path("exchange").asString(name), article, marked);
    }

    private static Set<String> targets(JsonNode gold, JsonNode statement) {
        List<String> names = new ArrayList<>();
        for (JsonNode key : statement.path("target")) {
            gold.get("speakers").get(key.asString()).get("aliases").forEach(alias -> names.add(alias.asString()));
        }
        return names.stream().map(TargetGold::bare).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    static Set<Integer> letters(List<Span> spans, String text) {
        return spans.stream().flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(at -> Character.isLetterOrDigit(text.charAt(at))).boxed().collect(Collectors.toSet());
    }

    /** A name without case, marks, articles and titles. */
    static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b|['’]", "").replaceAll("[^\\p{L}\\p{N}_ ]", " ")
                .replaceAll("\\b(the|a|an)\\b", " ").replaceAll("\\s+", " ").strip();
        String untitled = lower.replaceAll(TITLES, " ").replaceAll("\\s+", " ").strip();
        return untitled.isEmpty() ? lower : untitled;
    }
}
