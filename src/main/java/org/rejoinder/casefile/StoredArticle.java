package org.rejoinder.casefile;

import java.util.Objects;
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
}
