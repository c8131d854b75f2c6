package org.rejoinder.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names articles and statements after what they hold, so that the same text gives the same name on every machine. */
public final class Ids {
    private Ids() {}

    /** The first 16 hex digits of the text's SHA-256 (UTF-8). */
    public static String article(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** {@code s-} and 12 hex digits made of the article's id and the content's spans. */
    public static String statement(String articleId, List<Span> content) {
        StringBuilder key = new StringBuilder(articleId);
        content.forEach(span -> key.append(' ').append(span.start()).append('-').append(span.end()));
        return "s-" + sha256(key.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    /** The SHA-256 of some bytes, as 64 hex digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
