package org.rejoinder.analysis.gold;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * Articles with what people marked in them: articles as {@code rejoinder parse --format jsonl} writes them, and in each
 * folder {@code gold/*.json} with {@code speakers} (an object of {@code aliases}), {@code statements} ({@code content}
 * in code points, {@code speakers} and {@code target} by key, {@code stance_accept}, {@code optional}), {@code lines}
 * (by their role, counted from 1) and {@code ignore_lines}.
 *
 * @param folder      the name of the folder
 * @param dispute     what the article is about, the same for all articles about it
 * @param statements  also those that may be found or not
 * @param open        lines of which nobody says whether anything is stated there: titles, captions and such
 */
public record Gold(String folder, String dispute, Article article, List<Marked> statements, Set<Integer> open) {
    private static final String TITLES = "\\b(mr|mrs|ms|dr|sen|rep|gov|president|prime minister|spokesman|spokeswoman"
            + "|spokesperson|foreign ministry|us secretary of state)\\b";
    private static final List<String> OPEN_ROLES = List.of("title", "meta", "standfirst", "subhead", "caption");
    private static final double ENOUGH = 0.5;

    /**
     * A statement as people marked it.
     *
     * @param letters   where the letters and digits of its content stand
     * @param speakers  by what names its speakers go, bare
     * @param stances   each of which is right, the one that fits best first
     * @param targets   by what names its targets go, bare
     * @param optional  whether it may as well be left out
     */
    public record Marked(Set<Integer> letters, Set<String> speakers, Set<String> stances, Set<String> targets,
            boolean optional) {}

    /**
     * Reads parsed articles and the gold of folders.
     *
     * @param paths  files of parsed articles, and folders
     * @return the articles that have gold, by folder as given and then by name
     * @throws IOException if one cannot be read
     */
    public static List<Gold> read(List<Path> paths) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        for (Path file : paths.stream().filter(Files::isRegularFile).toList()) {
            for (String line : Files.readAllLines(file)) {
                Article article = article(new JsonMapper().readTree(line));
                articles.put(article.source().name().replaceFirst("\\.\\w+$", ""), article);
            }
        }
        List<Gold> all = new ArrayList<>();
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
            blocks.add(new Block(span(block, text),
                    BlockRole.valueOf(block.get("role").asString().toUpperCase(Locale.ROOT)), "gold"));
        }
        Optional<Span> title = Optional.ofNullable(node.get("title")).filter(JsonNode::isObject)
                .map(found -> span(found, text));
        return new Article(node.get("id").asString(), new Source(node.get("source").get("name").asString(),
                node.get("source").get("sha256").asString(), "text/plain", Optional.empty()), text, title,
                Optional.ofNullable(node.get("outlet")).filter(JsonNode::isString)
                .map(JsonNode::asString), Optional.empty(),
                Optional.empty(), blocks);
    }

    private static Span span(JsonNode node, String text) {
        int start = text.offsetByCodePoints(0, node.get("start").asInt());
        return new Span(start, text.offsetByCodePoints(start, node.get("end").asInt() - node.get("start").asInt()));
    }

    private static Gold of(String folder, JsonNode gold, Article article) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode statement : gold.get("statements")) {
            List<Span> content = new ArrayList<>();
            statement.get("content").forEach(part -> content.add(span(part, article.text())));
            Set<String> stances = new LinkedHashSet<>();
            Optional.of(statement.path("stance").asString("")).filter(stance -> !stance.isEmpty())
                    .ifPresent(stances::add);
            statement.path("stance_accept").forEach(stance -> stances.add(stance.asString()));
            marked.add(new Marked(letters(content, article.text()), names(gold, statement.path("speakers")), stances,
                    names(gold, statement.path("target")), statement.path("optional").asBoolean(false)));
        }
        Set<Integer> open = new HashSet<>();
        OPEN_ROLES.forEach(role -> gold.path("lines").path(role).forEach(line -> open.add(line.asInt())));
        gold.path("ignore_lines").forEach(line -> open.add(line.asInt()));
        String name = gold.get("name").asString();
        return new Gold(folder, gold.path("exchange").asString(name), article, marked, open);
    }

    private static Set<String> names(JsonNode gold, JsonNode keys) {
        List<String> names = new ArrayList<>();
        for (JsonNode key : keys) {
            gold.get("speakers").get(key.asString()).get("aliases").forEach(alias -> names.add(alias.asString()));
        }
        return names.stream().map(Gold::bare).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    /** Where the letters and digits of spans stand. */
    public static Set<Integer> letters(List<Span> spans, String text) {
        return spans.stream().flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(at -> Character.isLetterOrDigit(text.charAt(at))).boxed().collect(Collectors.toSet());
    }

    /** A name without case, marks, articles and titles. */
    public static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b|['’]", "")
                .replaceAll("[^\\p{L}\\p{N}_ ]", " ")
                .replaceAll("\\b(the|a|an)\\b", " ").replaceAll("\\s+", " ").strip();
        String untitled = lower.replaceAll(TITLES, " ").replaceAll("\\s+", " ").strip();
        return untitled.isEmpty() ? lower : untitled;
    }

    /**
     * Which marked statement each content found is: those that share most letters first, each at most once.
     *
     * @param contents  of the statements found
     * @return by the place of a content in the list; none where no marked statement shares half of all letters
     */
    public Map<Integer, Marked> partners(List<List<Span>> contents) {
        record Pair(double share, int found, int marked) {}

        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Set<Integer> letters = letters(contents.get(i), article.text());
            for (int k = 0; k < statements.size(); k++) {
                long both = letters.stream().filter(statements.get(k).letters()::contains).count();
                double share = 2.0 * both / Math.max(1, letters.size() + statements.get(k).letters().size());
                if (share >= ENOUGH) {
                    pairs.add(new Pair(share, i, k));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
        Map<Integer, Marked> partners = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!partners.containsKey(pair.found()) && taken.add(pair.marked())) {
                partners.put(pair.found(), statements.get(pair.marked()));
            }
        }
        return partners;
    }

    /** True on a line of which nobody says whether anything is stated there. */
    public boolean isOpen(int offset) {
        return open.contains(1 + (int) article.text().substring(0, offset).chars().filter(c -> c == '\n').count());
    }
}
