package org.rejoinder.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import org.rejoinder.model.Article;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Source;
import org.rejoinder.task.Progress;

/**
 * Reads texts, web pages, web archives and PDF files, alone, in folders and in zip files, into articles. What a file
 * is, its content decides. Input that cannot be read becomes a {@link Problem} and hinders nothing else. Safe to share
 * between threads.
 */
public final class Ingest {
    private final Limits limits;
    private final HtmlReader html = new HtmlReader(PlainText.RULES);
    private final PdfReader pdf;

    public Ingest() {
        this(Limits.USUAL);
    }

    public Ingest(Limits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.pdf = new PdfReader(limits);
    }

    /**
     * Reads a file, a folder with all that is in it, or a zip file.
     *
     * @throws CancellationException if cancelled
     */
    public Ingested read(Path path, Progress progress) {
        return read(List.of(path), SourceFilter.NONE, progress);
    }

    /**
     * Reads several paths one after another.
     *
     * @param filter  takes the sources that are not for this reader
     * @throws CancellationException if cancelled
     */
    public Ingested read(List<Path> paths, SourceFilter filter, Progress progress) {
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        SourceWalk walk = new SourceWalk(limits, problems::add, source -> {
            try {
                if (!filter.takes(source)) {
                    articles.add(article(source, progress));
                }
            } catch (UnreadableException e) {
                problems.add(new Problem(source.name(), e.getMessage()));
            } catch (ZipException e) {
                problems.add(new Problem(source.name(), "is damaged; pack or download it again"));
            } catch (IOException e) {
                problems.add(new Problem(source.name(), "cannot be read (" + reason(e)
                        + "); check the file and try again"));
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                problems.add(new Problem(source.name(), "cannot be read because of a fault in Rejoinder ("
                        + e.getClass().getSimpleName() + "); please report it with the file"));
            }
        });
        walk.all(paths, progress);
        return new Ingested(articles, problems);
    }

    /**
     * Reads one source into an article.
     *
     * @throws UnreadableException with one clear line
     * @throws CancellationException if cancelled
     */
    public Article article(RawSource source, Progress progress) throws IOException, UnreadableException {
        byte[] head = source.head(Format.HEAD);
        Format format = Format.of(head, source.name());
        if (format.refusal().isPresent()) {
            throw new UnreadableException(format.refusal().get());
        }
        byte[] bytes = source.read(format == Format.PDF || format == Format.MHTML ? limits.documentBytes()
                : limits.articleBytes());
        String sha256 = Ids.sha256(bytes);
        return switch (format) {
            case HTML -> limited(html.read(source.name(), sha256, bytes));
            case MHTML -> limited(html.read(source.name(), sha256, WebArchive.page(bytes)));
            case PDF -> limited(pdf.read(source.name(), sha256, bytes, progress));
            default -> PlainText.article(
                    new Source(source.name(), sha256, "text/plain", java.util.Optional.empty()),
                    limited(TextDecoder.decode(bytes)));
        };
    }

    /** Reads a text that is at hand, as if it came from a file of that name. For plain text only. */
    public static Article article(String name, String text) {
        String sha256 = Ids.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return PlainText.article(new Source(name, sha256, "text/plain", java.util.Optional.empty()), text);
    }

    private Article limited(Article article) throws UnreadableException {
        limited(article.text());
        return article;
    }

    private String limited(String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("has no text in it");
        }
        if (text.length() > limits.textLength()) {
            throw new UnreadableException("has " + text.length() + " characters, more than the " + limits.textLength()
                    + " that one article may have; split it into its articles");
        }
        return text;
    }

    private static String reason(IOException e) {
        String message = e instanceof java.nio.file.AccessDeniedException ? "access denied" : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("input error");
    }
}
