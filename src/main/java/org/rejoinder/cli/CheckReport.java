package org.rejoinder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Link;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Statement;

/** What was found in some articles, for people to read on a terminal. */
final class CheckReport {
    private static final int WIDTH = 100;

    private final List<ParsedArticle> articles;
    private final Lines lines = new Lines(WIDTH);
    private int doubtful;

    CheckReport(List<ParsedArticle> articles) {
        this.articles = articles;
    }

    String text() {
        articles.forEach(this::article);
        if (!articles.isEmpty()) {
            int statements = articles.stream().mapToInt(parsed -> parsed.statements().size()).sum();
            int links = articles.stream().mapToInt(parsed -> parsed.links().size()).sum();
            lines.line("%s, %s, %s; %s to look at", count(articles.size(), "article"),
                    count(statements, "statement"), count(links, "link"), count(doubtful, "finding"));
        }
        return lines.toString();
    }

    private void article(ParsedArticle parsed) {
        Article article = parsed.article();
        lines.wrap("", article.heading());
        lines.wrap("  outlet     ", article.outlet().orElse("unknown outlet"));
        article.byline().ifPresent(byline -> lines.wrap("  byline     ", byline));
        lines.wrap("  published  ", article.published().map(SaidText::of).orElse("publication date unknown"));
        lines.wrap("  source     ", article.source().name());
        lines.wrap("  text       ", blocks(article));
        boilerplate(article);
        for (String doubt : Doubts.of(parsed)) {
            doubtful++;
            lines.wrap("  ? ", doubt);
        }
        lines.blank();
        for (int i = 0; i < parsed.statements().size(); i++) {
            statement(parsed, parsed.statements().get(i), i + 1);
        }
        lines.blank();
    }

    private static String blocks(Article article) {
        Map<BlockRole, Long> counts = article.blocks().stream()
                .collect(Collectors.groupingBy(Block::role, TreeMap::new, Collectors.counting()));
        return counts.isEmpty() ? "no blocks" : counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + lower(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private void boilerplate(Article article) {
        Map<String, List<Block>> reasons = article.blocks().stream()
                .filter(block -> block.role() == BlockRole.BOILERPLATE)
                .collect(Collectors.groupingBy(block -> block.reason().replaceAll("\\s+", " "), TreeMap::new,
                        Collectors.toList()));
        reasons.forEach((reason, blocks) -> lines.wrap("  left out   ", blocks.size() + " x " + reason + ": "
                + quoted(blocks.getFirst().span().of(article.text()), 60)));
    }

    private void statement(ParsedArticle parsed, Statement statement, int number) {
        String second = statement.secondStance().map(stance -> " + " + stance).orElse("");
        String past = statement.reportedPast() ? ", an earlier act retold" : "";
        lines.wrap(String.format(Locale.ROOT, "%4d  ", number), names(parsed, statement.speakers()) + "  "
                + statement.stance() + second + "  (" + lower(statement.kind()) + past + ")");
        String words = statement.content().stream()
                .map(span -> span.of(parsed.article().text()))
                .collect(Collectors.joining(" … "));
        lines.wrap("      ", "\u201C" + words + "\u201D");
        String told = told(parsed, statement);
        if (!told.isEmpty()) {
            lines.wrap("      told by   ", told);
        }
        if (!statement.targets().isEmpty()) {
            lines.wrap("      against   ", names(parsed, statement.targets()));
        }
        lines.wrap("      said      ", statement.said().map(SaidText::of).orElse("date unknown"));
        answers(parsed, statement);
        lines.wrap("      because   ", String.format(Locale.ROOT, "%.2f  %s", statement.confidence(),
                String.join("; ", statement.rules())));
        for (String doubt : Doubts.of(parsed, statement)) {
            doubtful++;
            lines.wrap("    ? ", doubt);
        }
    }

    /** The words that name the speaker and those that report, as the text has them. */
    private static String told(ParsedArticle parsed, Statement statement) {
        return java.util.stream.Stream.concat(statement.source().stream(), statement.cue().stream())
                .sorted()
                .map(span -> quoted(span.of(parsed.article().text()), 80))
                .collect(Collectors.joining(" "));
    }

    private void answers(ParsedArticle parsed, Statement statement) {
        for (Link link : parsed.links()) {
            if (link.from().equals(statement.id())) {
                int number = number(parsed, link.to());
                lines.wrap("      " + String.format(Locale.ROOT, "%-10s", "answers"), String.format(Locale.ROOT,
                        "%d (%s, %.2f)", number, lower(link.type()).replace('_', '-'), link.confidence()));
            }
        }
    }

    private static int number(ParsedArticle parsed, String id) {
        List<String> ids = new ArrayList<>();
        parsed.statements().forEach(statement -> ids.add(statement.id()));
        return ids.indexOf(id) + 1;
    }

    private static String names(ParsedArticle parsed, List<String> ids) {
        return ids.isEmpty() ? "unnamed speaker" : ids.stream()
                .map(parsed::actor)
                .flatMap(Optional::stream)
                .map(CheckReport::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(Actor actor) {
        String about = java.util.stream.Stream.of(actor.role(), actor.organisation(), actor.side())
                .flatMap(Optional::stream)
                .filter(word -> !word.equals(actor.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? actor.name() : actor.name() + " (" + about + ")";
    }

    private static String quoted(String words, int most) {
        String flat = words.replaceAll("\\s+", " ").strip();
        String cut = flat.codePointCount(0, flat.length()) <= most ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, most)).replaceFirst("\\s+\\S*$", "") + " …";
        return "\u201C" + cut + "\u201D";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
