package org.rejoinder.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What some bytes are, told by the bytes themselves; the name only decides where they leave it open. */
enum Format {
    TEXT(null),
    HTML(null),
    PDF(null),
    ZIP("is a zip file inside a zip file; unpack it first"),
    GZIP("is packed twice; unpack it first"),
    EMPTY("is empty; save the article again"),
    OFFICE("is an office document; save it as PDF, web page or plain text"),
    RTF("is a rich text document; save it as PDF, web page or plain text"),
    MHTML(null),
    JSON("is JSON but no parsed article; give the article itself or what 'rejoinder parse' wrote"),
    PICTURE("is a picture; give the article's text, web page or PDF"),
    BINARY("is no text, web page or PDF; give the article in one of these forms");

    /** How many bytes {@link #of} needs to see. */
    static final int HEAD = 4096;

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]"
                    + "|<(?:meta|title|link|script|div|article|main|section|p|h1)(?:\\s[^<>]{0,400})?/?>");
    private static final Pattern MIME =
            Pattern.compile("(?m)^content-type:\\s*multipart/(?:related|alternative|mixed)");
    private static final Pattern WEB_NAME = Pattern.compile("(?i).*\\.x?html?(?:\\.gz)?");

    private final String refusal;

    Format(String refusal) {
        this.refusal = refusal;
    }

    /** Why such a file is not read as an article and what to do instead; empty where it is. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    static Format of(byte[] head, String name) {
        if (head.length == 0) {
            return EMPTY;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        Format magic = byMagic(start);
        if (magic != null) {
            return magic;
        }
        String text = TextDecoder.looksWide(head) ? start.replace("\0", "") : start;
        if (text.equals(start) && binary(start)) {
            return BINARY;
        }
        return byWords(text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").strip(), name);
    }

    private static Format byMagic(String start) {
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return start.contains("[Content_Types].xml") || start.contains("mimetypeapplication/vnd.oasis")
                    ? OFFICE : ZIP;
        }
        if (start.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OFFICE;
        }
        boolean picture = start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("GIF8") || start.matches("(?s)RIFF.{4}WEBP.*") || start.startsWith("II*\0")
                || start.startsWith("MM\0*");
        return picture ? PICTURE : null;
    }

    private static Format byWords(String text, String name) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("mime-version:") && MIME.matcher(lower).find()) {
            return MHTML;
        }
        if (text.startsWith("{\"") || text.matches("(?s)[\\[{]\\s*[{\"].*") && text.contains("\":")) {
            return JSON;
        }
        boolean tagFirst = text.startsWith("<") && MARKUP.matcher(text).find();
        return tagFirst || WEB_NAME.matcher(name).matches() && text.contains("<") ? HTML : TEXT;
    }

    /** Text has no NUL and hardly a control character but the usual white space. */
    private static boolean binary(String start) {
        long controls = start.chars().filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                && c != 27).count();
        return start.indexOf('\0') >= 0 || controls * 50 > start.length();
    }
}
