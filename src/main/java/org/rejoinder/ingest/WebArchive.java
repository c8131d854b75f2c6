package org.rejoinder.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page in a web archive (MHTML, RFC 2557), as browsers save one: the first HTML part of a MIME message. Pictures
 * and styles are passed over. A library for mail would bring ten times as much as is needed.
 */
final class WebArchive {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:+-]{1,40})");
    /** Parts within parts, such as a page's two forms in one mail. */
    private static final int DEEPEST = 4;

    private WebArchive() {}

    /**
     * The page's bytes in UTF-8, with a byte order mark so that nothing in the page is believed about them.
     *
     * @throws UnreadableException if there is no page in it
     */
    static byte[] page(byte[] archive) throws UnreadableException {
        // One character a byte: what is cut out of it is the bytes again.
        String raw = new String(archive, StandardCharsets.ISO_8859_1);
        return html(raw, 0).map(page -> ("\uFEFF" + page).getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new UnreadableException(
                        "is a web archive or mail without a page in it; save the page as HTML or text"));
    }

    private static Optional<String> html(String part, int depth) {
        int end = bodyAt(part);
        if (end < 0 || depth > DEEPEST) {
            return Optional.empty();
        }
        Map<String, String> headers = headers(part.substring(0, end));
        String type = headers.getOrDefault("content-type", "text/plain");
        String body = part.substring(end);
        Matcher boundary = BOUNDARY.matcher(type);
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find()) {
            return within(body, boundary.group(1) != null ? boundary.group(1) : boundary.group(2), depth);
        }
        return type.toLowerCase(Locale.ROOT).startsWith("text/html")
                ? Optional.of(text(body, headers.getOrDefault("content-transfer-encoding", ""), type))
                : Optional.empty();
    }

    private static Optional<String> within(String body, String boundary, int depth) {
        String mark = "--" + boundary;
        int at = body.indexOf(mark);
        while (at >= 0) {
            int start = body.indexOf('\n', at) + 1;
            int next = start == 0 ? -1 : body.indexOf("\n" + mark, start - 1);
            if (start > 0) {
                Optional<String> found =
                        html(body.substring(start, next < 0 ? body.length() : Math.max(start, next)), depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            at = next < 0 ? -1 : next + 1;
        }
        return Optional.empty();
    }

    /** Where the headers' blank line ends, or -1. */
    private static int bodyAt(String part) {
        Matcher blank = Pattern.compile("\\r?\\n\\r?\\n").matcher(part);
        return blank.find() ? blank.end() : -1;
    }

    private static Map<String, String> headers(String lines) {
        Map<String, String> headers = new HashMap<>();
        for (String line : lines.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1)
                        .strip());
            }
        }
        return headers;
    }

    private static String text(String body, String encoding, String type) {
        byte[] bytes = switch (encoding.toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quotedPrintable(body);
            case "base64" -> Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/=\\r\\n]", ""));
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
        Matcher named = CHARSET.matcher(type);
        return new String(bytes, named.find() ? charset(named.group(1)) : StandardCharsets.UTF_8);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** RFC 2045: "=E2" is a byte, "=" at a line's end joins it with the next; anything else after "=" stays. */
    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            } else if (i + 2 < body.length() && Character.digit(body.charAt(i + 1), 16) >= 0
                    && Character.digit(body.charAt(i + 2), 16) >= 0) {
                out.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
