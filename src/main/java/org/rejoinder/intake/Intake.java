package org.rejoinder.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.FormatException;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.casefile.UnknownFields;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.ingest.Ingested;
import org.rejoinder.ingest.Problem;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;

/**
 * Takes in whatever an analyst points at: raw texts, web pages, PDF files, parsed articles, and folders and zip files
 * of them. Safe to share between threads. The language models are asked for only when a raw article is there.
 */
public final class Intake {
    /** Finding and decoding the sources is quick; reading their statements takes the rest of the time. */
    private static final double SHARE_OF_FINDING = 0.1;

    private final Ingest ingest;
    private final Supplier<Analyser> analyser;
    private final Supplier<ParsedArticleJson> json;

    /**
     * @param analyser  called when first needed, then at each need: share one
     * @param json      likewise
     */
    public Intake(Ingest ingest, Supplier<Analyser> analyser, Supplier<ParsedArticleJson> json) {
        this.ingest = ingest;
        this.analyser = analyser;
        this.json = json;
    }

    /**
     * Reads files, folders and zip files, or one case file alone. What cannot be read becomes a problem and hinders
     * nothing else; an article that comes twice is taken once, a parsed one before a raw one.
     *
     * @throws CancellationException if cancelled
     */
    public IntakeResult read(List<Path> paths, Progress progress) {
        if (paths.size() == 1 && CaseFile.isCaseFile(paths.getFirst()) && Files.isRegularFile(paths.getFirst())) {
            return caseFile(paths.getFirst());
        }
        List<Problem> problems = new ArrayList<>();
        List<StoredArticle> stored = new ArrayList<>();
        Ingested raw = ingest.read(paths, new JsonSources(json, stored::add, problems::add),
                part(progress, 0, SHARE_OF_FINDING));
        problems.addAll(0, raw.problems());
        Map<String, ParsedArticle> articles = new LinkedHashMap<>();
        Map<String, UnknownFields> unknown = new LinkedHashMap<>();
        stored.forEach(article -> add(article, articles, unknown, problems));
        List<Article> fresh = raw.articles().stream()
                .filter(article -> !articles.containsKey(article.id()))
                .filter(distinct())
                .toList();
        analyse(fresh, progress, problems).forEach(parsed -> articles.put(parsed.article().id(), parsed));
        progress.report(1, "");
        return new IntakeResult(List.copyOf(articles.values()), problems, unknown);
    }

    /**
     * Reads the articles of a case again, as this version reads, with what the analyst rescued from boilerplate. Their
     * texts and what is known of them stay as they are; an article that cannot be read becomes a problem and is not in
     * the result.
     *
     * @throws CancellationException if cancelled
     */
    public IntakeResult reread(CaseDocument document, Progress progress) {
        Map<String, StoredArticle> before = new LinkedHashMap<>();
        document.articles().forEach(article -> before.put(article.parsed().article().id(), article));
        Map<String, List<Block>> roles = new HashMap<>();
        document.assemble().articles().forEach(parsed -> roles.put(parsed.article().id(), parsed.article().blocks()));
        List<Article> texts = before.values().stream().map(known -> known.parsed().article())
                .map(known -> known.withBlocks(roles.getOrDefault(known.id(), known.blocks()))).toList();
        List<Problem> problems = new ArrayList<>();
        List<ParsedArticle> anew = new ArrayList<>();
        Map<String, UnknownFields> unknown = new LinkedHashMap<>();
        for (ParsedArticle parsed : analyse(texts, progress, problems)) {
            StoredArticle again = before.get(parsed.article().id()).read(parsed);
            anew.add(again.parsed());
            unknown.put(parsed.article().id(), again.unknown());
        }
        progress.report(1, "");
        return new IntakeResult(anew, problems, unknown);
    }

    private static java.util.function.Predicate<Article> distinct() {
        java.util.Set<String> seen = new java.util.HashSet<>();
        return article -> seen.add(article.id());
    }

    private static void add(StoredArticle stored, Map<String, ParsedArticle> articles,
            Map<String, UnknownFields> unknown, List<Problem> problems) {
        Article article = stored.parsed().article();
        ParsedArticle known = articles.putIfAbsent(article.id(), stored.parsed());
        if (known == null) {
            unknown.put(article.id(), stored.unknown());
        } else if (!known.article().text().equals(article.text())) {
            problems.add(new Problem(article.source().name(), "has the id " + article.id()
                    + " of another article with another text; give it an id of its own"));
        }
    }

    private static IntakeResult caseFile(Path file) {
        try {
            CaseFile.Look look = CaseFile.look(file);
            String name = file.getFileName().toString();
            return IntakeResult.of(look.document(),
                    look.problems().stream().map(problem -> new Problem(name, problem)).toList());
        } catch (IOException e) {
            String what = e instanceof FormatException ? e.getMessage() : "cannot be read; check that you may read it";
            return new IntakeResult(List.of(), List.of(new Problem(file.getFileName().toString(), what)), Map.of());
        }
    }

    private List<ParsedArticle> analyse(List<Article> articles, Progress progress, List<Problem> problems) {
        List<ParsedArticle> parsed = new ArrayList<>();
        Readers.all(articles, analyser, part(progress, SHARE_OF_FINDING, 1), (article, reading) -> {
            switch (reading) {
                case Outcome.Done<ParsedArticle>(ParsedArticle found) -> parsed.add(found);
                case Outcome.Failed<ParsedArticle>(Exception cause) -> problems.add(new Problem(article.source().name(),
                        "cannot be analysed because of a fault in Rejoinder (" + cause.getClass().getSimpleName()
                                + "); please report it with the file"));
                case Outcome.Cancelled<ParsedArticle>() -> throw new CancellationException("cancelled");
            }
        });
        return parsed;
    }

    /** The stretch from {@code from} to {@code to} of a longer piece of work. */
    private static Progress part(Progress whole, double from, double to) {
        return new Progress() {
            @Override
            public void report(double share, String message) {
                whole.report(share < 0 ? from : from + (to - from) * Math.min(share, 1), message);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
