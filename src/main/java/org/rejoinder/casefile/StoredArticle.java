package org.rejoinder.casefile;

import java.util.Objects;
import org.rejoinder.casework.Blocks;
import org.rejoinder.model.ParsedArticle;

/** A parsed article as a file has it: with the fields that this version of Rejoinder does not know. */
public record StoredArticle(ParsedArticle parsed, UnknownFields unknown) {
    public StoredArticle {
        Objects.requireNonNull(parsed, "parsed");
        Objects.requireNonNull(unknown, "unknown");
    }

    public static StoredArticle of(ParsedArticle parsed) {
        return new StoredArticle(parsed, UnknownFields.NONE);
    }

    /**
     * With another reading of its text; where that was made with other roles of its blocks, as {@link Blocks#reading}
     * says.
     */
    public StoredArticle read(ParsedArticle anew) {
        boolean otherRoles = !parsed.article().blocks().equals(anew.article().blocks());
        return new StoredArticle(otherRoles ? Blocks.reading(parsed, anew) : anew, unknown);
    }
}
