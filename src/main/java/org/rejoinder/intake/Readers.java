package org.rejoinder.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.model.Article;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;

/** Reads several articles side by side, as many as there are processors, and hands them over in their order. */
final class Readers {
    private Readers() {}

    /**
     * @param end  told how the reading of each article ended, in the order of the articles, on the calling thread
     * @throws CancellationException if cancelled
     */
    static void all(List<Article> articles, Supplier<Analyser> analyser, Progress progress,
            BiConsumer<Article, Outcome<ParsedArticle>> end) {
        if (articles.isEmpty()) {
            return;
        }
        int threads = Math.min(articles.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("rejoinder-reader-", 1).factory());
        try {
            List<Future<Outcome<ParsedArticle>>> readings = new ArrayList<>();
            for (Article article : articles) {
                readings.add(workers.submit(() -> read(article, analyser, progress)));
            }
            for (int i = 0; i < articles.size(); i++) {
                progress.checkCancelled();
                progress.report((double) i / articles.size(), place(i, articles));
                end.accept(articles.get(i), readings.get(i).get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Which of how many, and its name. */
    private static String place(int number, List<Article> articles) {
        String name = articles.get(number).source().name();
        return articles.size() == 1 ? name : (number + 1) + "/" + articles.size() + " · " + name;
    }

    /** Whatever goes wrong spoils this article alone. */
    private static Outcome<ParsedArticle> read(Article article, Supplier<Analyser> analyser, Progress progress) {
        Progress quiet = new Progress() {
            @Override
            public void report(double share, String message) {}

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
        try {
            return Outcome.of(work -> analyser.get().analyse(article, work), quiet);
        } catch (StackOverflowError e) {
            return new Outcome.Failed<>(new IllegalStateException("too deep", e));
        }
    }
}
