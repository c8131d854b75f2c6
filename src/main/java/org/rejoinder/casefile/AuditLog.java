package org.rejoinder.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Topic;
import tools.jackson.databind.node.ObjectNode;

/** Everything that was ever decided in a case, line by line: who, when, what, and whether it counts now. */
public final class AuditLog {
    private AuditLog() {}

    /** Whether an edit counts. */
    public enum Standing {
        /** It counts. */
        STANDS,
        /** It counts, but a later edit of the same topic has taken its place. */
        REPLACED,
        /** It was undone. */
        UNDONE,
        /** Nothing in the articles answers to it. */
        ORPHAN
    }

    /**
     * @param number    from 1
     * @param author    empty where it was not written down who did it
     * @param at        likewise
     * @param standing  of the edit as the case is now
     * @param details   the edit as a file has it, on one line
     * @param words     of the statements that it is about, as the articles have them or had them before they were read
     *         anew
     */
    public record Line(int number, Optional<Instant> at, Optional<String> author, History.Act act, Edit edit,
            Topic topic, Standing standing, String details, List<String> words) {}

    /** @param assembled  the same case, put together */
    public static List<Line> of(CaseDocument document, Case assembled) {
        Map<Topic, String> last = document.history().done().stream().collect(Collectors.toMap(
                edit -> Topic.of(edit.change()), Edit::id, (first, second) -> second));
        Map<String, Edit> counting = document.history().done().stream()
                .collect(Collectors.toMap(Edit::id, Function.identity(), (first, second) -> first));
        var orphans = assembled.orphans().stream().map(Orphan::edit).map(Edit::id).collect(Collectors.toSet());
        EditTree trees = new EditTree(Texts.of(document));
        Map<String, String> words = words(document);
        List<Line> lines = new ArrayList<>();
        for (History.Entry entry : document.history().log()) {
            Edit edit = entry.edit();
            Topic topic = Topic.of(edit.change());
            Standing standing = !counting.containsKey(edit.id()) ? Standing.UNDONE
                    : orphans.contains(edit.id()) ? Standing.ORPHAN
                    : edit.id().equals(last.get(topic)) ? Standing.STANDS : Standing.REPLACED;
            ObjectNode tree = trees.edit(edit);
            tree.remove(List.of("author", "at", "type", "id"));
            lines.add(new Line(lines.size() + 1, entry.at(), entry.author(), entry.act(), edit, topic, standing,
                    Json.MAPPER.writeValueAsString(tree), LostStatement.named(edit.change()).stream().map(words::get)
                            .filter(Objects::nonNull).toList()));
        }
        return lines;
    }

    /** Of the statements that anything was ever decided of, by id. */
    static Map<String, String> words(CaseDocument document) {
        Map<String, String> words = new HashMap<>();
        document.lost().forEach(lost -> words.put(lost.id(), lost.words()));
        Set<String> named = document.history().log().stream()
                .flatMap(entry -> LostStatement.named(entry.edit().change()).stream()).collect(Collectors.toSet());
        Map<String, ParsedArticle> articles = new HashMap<>();
        document.articles().forEach(stored -> {
            articles.put(stored.parsed().article().id(), stored.parsed());
            stored.parsed().statements().stream().filter(statement -> named.contains(statement.id()))
                    .forEach(statement ->
                    words.put(statement.id(), LostStatement.words(stored.parsed(), statement)));
        });
        document.history().log().forEach(entry -> {
            if (entry.edit().change() instanceof Edit.AddStatement added && articles.containsKey(added.article())) {
                words.putIfAbsent(added.statement().id(),
                        LostStatement.words(articles.get(added.article()), added.statement()));
            }
        });
        return words;
    }

    /** Writes a log as CSV (RFC 4180) in UTF-8; the stream stays open. */
    public static void write(List<Line> lines, OutputStream out) throws IOException {
        line(out, List.of("number", "at", "author", "act", "edit", "type", "thing", "thing_id", "field", "standing",
                "details", "words"));
        for (Line line : lines) {
            line(out, List.of(Integer.toString(line.number()), line.at().map(Instant::toString).orElse(""),
                    line.author().orElse(""), ParsedArticleTree.lower(line.act()), line.edit().id(),
                    EditTypes.name(line.edit().change().getClass()), ParsedArticleTree.lower(line.topic().thing()),
                    line.topic().id(), ParsedArticleTree.lower(line.topic().field()),
                    ParsedArticleTree.lower(line.standing()), line.details(), String.join(" → ", line.words())));
        }
    }

    private static void line(OutputStream out, List<String> cells) throws IOException {
        String line = cells.stream()
                .map(cell -> cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")) + "\r\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
