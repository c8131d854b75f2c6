package org.rejoinder.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article came from.
 *
 * @param name       file name or page title that the analyst knows it by
 * @param sha256     of the bytes that were read, 64 hex digits
 * @param mediaType  such as {@code text/plain}
 */
public record Source(String name, String sha256, String mediaType, Optional<URI> url) {
    public Source {
        Checks.notBlank(name, "source name");
        Checks.notBlank(mediaType, "media type");
        Objects.requireNonNull(url, "url");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 must be 64 hex digits, not '" + sha256 + "'");
        }
    }
}
