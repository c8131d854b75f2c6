package org.rejoinder.casefile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the articles of a case file stand in its bytes, so that they can be read side by side, and the file without
 * them. Only brackets and strings are looked at; whether all of it is JSON is for the parser to say.
 */
final class ArticleSlices {
    private static final byte[] NAME = "\"articles\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DERIVED = ("\"" + DerivedJson.NAME + "\"").getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final List<Slice> slices = new ArrayList<>();
    private int at;
    /** Just behind the bracket that opens the list, and at the one that ends it; negative where it was not met. */
    private int open = -1;
    private int end = -1;
    /** The last comma between fields of the object itself; negative before the first. */
    private int comma = -1;
    private Optional<Field> derived = Optional.empty();

    /** Bytes of one article, from its first brace to its last. */
    record Slice(int start, int length) {}

    /**
     * A field that is an object.
     *
     * @param start  of the comma before it
     */
    record Field(int start, Slice value) {
        int end() {
            return value.start() + value.length();
        }
    }

    private ArticleSlices(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Empty where the bytes are no object in UTF-8 with one plain list of objects under that name. */
    static Optional<ArticleSlices> of(byte[] bytes) {
        ArticleSlices found = new ArticleSlices(bytes);
        try {
            return found.find() ? Optional.of(found) : Optional.empty();
        } catch (ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    List<Slice> slices() {
        return slices;
    }

    /** What was derived, where the file has it behind its articles. */
    Optional<Field> derived() {
        return derived;
    }

    /** The same file with an empty list of articles, and without what was derived. */
    byte[] rest() {
        int cut = derived.map(Field::start).orElse(bytes.length);
        int on = derived.map(Field::end).orElse(bytes.length);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(bytes, 0, open);
        rest.write(bytes, end, cut - end);
        rest.write(bytes, on, bytes.length - on);
        return rest.toByteArray();
    }

    private boolean find() {
        skipSpace();
        if (bytes[at++] != '{') {
            return false;
        }
        int depth = 1;
        while (depth > 0) {
            switch (bytes[at]) {
                case '"' -> {
                    int start = at;
                    skipString();
                    if (depth == 1 && (is(NAME, start) && colon() && !list()
                            || is(DERIVED, start) && colon() && !object())) {
                        return false;
                    }
                }
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                case ',' -> {
                    comma = depth == 1 ? at : comma;
                    at++;
                }
                default -> at++;
            }
        }
        return end >= 0;
    }

    private boolean is(byte[] name, int start) {
        return Arrays.equals(bytes, start, at, name, 0, name.length);
    }

    /** Goes on to the value of a field; false where what was taken for its name is itself a value. */
    private boolean colon() {
        skipSpace();
        if (bytes[at] != ':') {
            return false;
        }
        at++;
        skipSpace();
        return true;
    }

    /** Only what follows the articles is as this program writes it. */
    private boolean object() {
        if (derived.isPresent() || end < 0 || comma < end || bytes[at] != '{') {
            return false;
        }
        int start = at;
        skipObject();
        derived = Optional.of(new Field(comma, new Slice(start, at - start)));
        return true;
    }

    private boolean list() {
        if (end >= 0 || bytes[at++] != '[') {
            return false;
        }
        open = at;
        skipSpace();
        boolean more = bytes[at] != ']';
        while (more) {
            if (bytes[at] != '{') {
                return false;
            }
            int start = at;
            skipObject();
            slices.add(new Slice(start, at - start));
            skipSpace();
            more = bytes[at] == ',';
            if (more) {
                at++;
                skipSpace();
            }
        }
        end = at;
        return bytes[at++] == ']';
    }

    private void skipObject() {
        int depth = 0;
        do {
            byte one = bytes[at];
            if (one == '"') {
                skipString();
                continue;
            }
            if (one == '{' || one == '[') {
                depth++;
            } else if (one == '}' || one == ']') {
                depth--;
            }
            at++;
        } while (depth > 0);
    }

    private void skipString() {
        at++;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipSpace() {
        while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t') {
            at++;
        }
    }
}
