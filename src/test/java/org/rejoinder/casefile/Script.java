package org.rejoinder.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Ids;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Source;

/**
 * One thing that the scripted analyst does: on a case file, and what it makes of a document, so that whoever watches
 * knows what must be in the file.
 *
 * @param number  makes what is done the same again: the edit that is made, the article that is added
 */
record Script(Deed deed, int number) {
    /** What is done, the more often the more numbers it has. */
    enum Deed {
        EDIT(8), UNDO(2), REDO(2), SAVE(4), SAVE_MEANWHILE(2), IMPORT(2), MERGE(1), COPY(1), REOPEN(1);

        private final int share;

        Deed(int share) {
            this.share = share;
        }
    }

    static Script any(Random random, int number) {
        int dice = random.nextInt(23);
        for (Deed deed : Deed.values()) {
            dice -= deed.share;
            if (dice < 0) {
                return new Script(deed, number);
            }
        }
        return new Script(Deed.EDIT, number);
    }

    static Script read(String deed, String number) {
        return new Script(Deed.valueOf(deed), Integer.parseInt(number));
    }

    @Override
    public String toString() {
        return deed + " " + number;
    }

    private static Edit edit(int number) {
        return Edits.edit(number, Edits.changes().get(number % Edits.changes().size()));
    }

    /** What a document is afterwards. */
    CaseDocument on(CaseDocument document) {
        History history = document.history();
        return switch (deed) {
            case EDIT, SAVE_MEANWHILE -> document.with(edit(number));
            case UNDO -> document.withHistory(history.undo(who(), when()));
            case REDO -> document.withHistory(history.redo(who(), when()));
            case IMPORT -> document.withArticles(List.of(article(number)));
            case MERGE -> CaseMerge.of(document, other(number)).merged();
            case SAVE, COPY, REOPEN -> document;
        };
    }

    /** Does it; all of it is on the disk when this returns. */
    CaseFile on(CaseFile file) throws IOException {
        switch (deed) {
            case EDIT -> file.add(edit(number));
            case UNDO -> file.undo(who(), when());
            case REDO -> file.redo(who(), when());
            case SAVE -> file.save();
            case SAVE_MEANWHILE -> saveMeanwhile(file);
            case IMPORT -> file.addArticles(List.of(article(number)));
            case MERGE -> file.replace(on(file.document()));
            case COPY -> CaseFile.create(copyOf(file.path()), file.document()).close();
            case REOPEN -> {
                file.close();
                return CaseFile.open(file.path());
            }
        }
        return file;
    }

    static Path copyOf(Path file) {
        return file.resolveSibling("copy of " + file.getFileName());
    }

    private void saveMeanwhile(CaseFile file) throws IOException {
        CaseFile.Saving saving = file.beginSave(Optional::empty);
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                saving.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        file.add(edit(number));
        try {
            writer.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        file.endSave(saving);
    }

    private static Optional<String> who() {
        return Optional.of("Bo");
    }

    private Optional<Instant> when() {
        return Optional.of(Instant.ofEpochSecond(1_700_000_000L + number));
    }

    /** Of four articles, each read again and again. */
    private static StoredArticle article(int number) {
        String text = "Story " + number % 4 + ". " + Samples.TEXT;
        ParsedArticle bare = new ParsedArticle(new Article(Ids.article(text),
                new Source("story " + number, "1".repeat(64), "text/plain", Optional.empty()), text, Optional.empty(),
                Optional.of("Reading " + number), Optional.empty(), Optional.empty(), List.of()),
                List.of(), List.of(), List.of());
        return StoredArticle.of(bare);
    }

    /** A second analyst's case, with work on the same article and one of its own. */
    private static CaseDocument other(int number) {
        return CaseDocument.of("Theirs", List.of(Samples.article(), article(number).parsed()))
                .with(new Edit("bo-" + number, "Bo", Instant.parse("2024-03-01T00:00:00Z").plusSeconds(number),
                        new Edit.Note("s-1", "see " + number)))
                .with(new Edit("bo-too-" + number, "Bo", Instant.parse("2024-02-28T00:00:00Z").plusSeconds(number),
                        new Edit.Tag("s-2", "t" + number)));
    }
}
