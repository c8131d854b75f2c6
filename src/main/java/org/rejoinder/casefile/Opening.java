package org.rejoinder.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rejoinder.casework.Derived;

/**
 * One opening of a case file. Its journal is locked before the file is read, and let go of where the opening fails; a
 * case comes out only when the file and the journal fit each other.
 */
final class Opening {
    private final Disk disk;
    private final CasePlace place;
    private final CaseJson json = new CaseJson();
    /** What its analyst should know. */
    private final List<String> notices = new ArrayList<>();

    Opening(Disk disk, CasePlace place) {
        this.disk = disk;
        this.place = place;
    }

    private interface Work {
        CaseFile with(Journal journal) throws IOException;
    }

    /** See {@link CaseFile#open}. */
    CaseFile open() throws IOException {
        if (!Files.exists(place.file())) {
            throw new NoSuchFileException(place.file().toString());
        }
        return locked(journal -> {
            CaseJson.Revision saved = saved();
            place.sweep();
            return recovered(saved, new SinceSave(place, journal, saved.number()));
        });
    }

    /** See {@link CaseFile#create}. */
    CaseFile create(CaseDocument document, Supplier<Optional<Derived>> derived) throws IOException {
        return locked(journal -> {
            place.sweep();
            SinceSave since = new SinceSave(place, journal, 0);
            CaseFile created = new CaseFile(disk, place, json, since,
                    new CaseFile.Start(new Steps(json.articles(), document), Optional.empty(), List.of(), 0));
            since.passOver();
            created.save(derived);
            return created;
        });
    }

    private CaseFile locked(Work work) throws IOException {
        Journal journal = Journal.open(disk, place.journal());
        try {
            return work.with(journal);
        } catch (IOException | RuntimeException e) {
            if (journal.isBlank()) {
                journal.delete();
            }
            journal.close();
            throw e;
        }
    }

    private CaseJson.Revision saved() throws IOException {
        CasePlace.Saved saved = place.read(json);
        if (!saved.fits()) {
            notices.add("the file was changed after Rejoinder had saved it, by hand or by damage: look at it before "
                    + "you go on"
                    + place.keepBackup().stream().map(kept -> "; the save before it is kept as " + kept.getFileName())
                            .collect(Collectors.joining()));
        }
        return saved.revision();
    }

    private CaseFile recovered(CaseJson.Revision saved, SinceSave since) throws IOException {
        Steps steps = new Steps(json.articles(), saved.document());
        SinceSave.Recovered back = since.recover(steps);
        boolean more = back.count() > 0;
        back.aside().ifPresent(aside ->
                notices.add("part of what was done since the last save is damaged and cannot be read; all before it "
                        + "is here, and the damaged part is kept as " + aside.getFileName()));
        CaseFile opened = new CaseFile(disk, place, json, since,
                new CaseFile.Start(steps, saved.derived(), notices, back.count()));
        if (!back.goesOn() && more) {
            opened.save();
        } else if (!back.goesOn()) {
            since.begin();
        }
        return opened;
    }
}
