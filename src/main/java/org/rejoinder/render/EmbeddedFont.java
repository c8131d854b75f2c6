package org.rejoinder.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.rejoinder.timeline.TextStyle;

/**
 * The letters of the bundled font that a document uses, as rules of a style sheet with the font in them, and with whose
 * it is and on which terms. The same letters give the same rules.
 */
final class EmbeddedFont {
    /** What a face needs to be drawn letter by letter; pairs and ligatures would be narrower than what was measured. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /** What its licence wants to stand with every copy, in its own words. */
    private static final String TERMS = "/* The font Inter: Copyright 2016 The Inter Project Authors "
            + "(https://github.com/rsms/inter), SIL Open Font License 1.1, https://openfontlicense.org */\n";

    private final Map<TextStyle.Weight, SortedSet<Integer>> letters = new EnumMap<>(TextStyle.Weight.class);

    /** Takes note of a text. */
    void use(String text, TextStyle.Weight weight) {
        SortedSet<Integer> known = letters.computeIfAbsent(weight, face -> new TreeSet<>());
        text.codePoints().forEach(known::add);
    }

    /** As numbers, the way CSS has it. */
    static int number(TextStyle.Weight weight) {
        return switch (weight) {
            case REGULAR -> 400;
            case MEDIUM -> 500;
            case SEMI_BOLD -> 600;
            case BOLD -> 700;
        };
    }

    /** One rule a face, lightest first; empty where no letter of the font is used. */
    String rules() {
        StringBuilder rules = new StringBuilder();
        letters.forEach((weight, used) -> {
            byte[] face = subset(weight, used);
            if (face.length > 0) {
                rules.append("@font-face{font-family:").append(InterFont.FAMILY).append(";font-weight:")
                        .append(number(weight)).append(";src:url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(face)).append(")}\n");
            }
        });
        return rules.isEmpty() ? "" : TERMS + rules;
    }

    private static byte[] subset(TextStyle.Weight weight, SortedSet<Integer> used) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(InterFont.bytes(weight)))) {
            CmapLookup has = font.getUnicodeCmapLookup();
            TTFSubsetter subset = new TTFSubsetter(font, TABLES);
            used.stream().filter(letter -> has.getGlyphId(letter) != 0).forEach(subset::add);
            ByteArrayOutputStream face = new ByteArrayOutputStream();
            if (used.stream().anyMatch(letter -> has.getGlyphId(letter) != 0)) {
                subset.writeToStream(face);
            }
            return face.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }
}
