package org.rejoinder.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Printed lines to paragraphs: lines that run on are joined, words cut at a line's end are made whole where the text
 * shows that they are one word, and what repeats on every page stands apart.
 */
final class PdfParagraphs {
    /** A line further below the one before than this many line heights begins a paragraph. */
    private static final float FAR = 1.75f;
    private static final float INDENT = 8;
    private static final Pattern CUT = Pattern.compile("([\\p{L}]+)([-\u2010\u00AD])$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
    private static final Pattern BULLET = Pattern.compile("^(?:[•·▪●◦–—*]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s.*");

    private final Set<String> known = new HashSet<>();

    private PdfParagraphs(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            Matcher matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                if (matcher.end() < line.text().length() - 1) {
                    known.add(matcher.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Paragraphs in reading order; those that are but running heads and page numbers come without their repeats. */
    static List<String> of(List<PdfLine> lines) {
        return new PdfParagraphs(lines).join(withoutRepeats(lines));
    }

    /** Leaves running heads and feet in on their first page only; page numbers stay once too. */
    private static List<PdfLine> withoutRepeats(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.pattern(), key -> new HashSet<>()).add(line.page()));
        int last = lines.isEmpty() ? 0 : lines.getLast().page();
        Set<String> seen = new HashSet<>();
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean repeats = pages.get(line.pattern()).size() >= Math.max(3, (last + 1) / 2);
            if (!repeats || seen.add(line.pattern())) {
                kept.add(line);
            }
        }
        return kept;
    }

    private List<String> join(List<PdfLine> lines) {
        float width = rightEdge(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && begins(lines.get(i - 1), lines.get(i), width)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            append(paragraph, lines.get(i).text());
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** Where most long lines end. */
    private static float rightEdge(List<PdfLine> lines) {
        List<Float> edges = lines.stream().filter(line -> line.text().length() > 30).map(PdfLine::right).sorted()
                .toList();
        return edges.isEmpty() ? 0 : edges.get(edges.size() * 3 / 4);
    }

    private static boolean begins(PdfLine before, PdfLine line, float rightEdge) {
        boolean ended = before.text().matches(".*[.!?:…][\"”’')\\]]*");
        boolean goesOn = Character.isLowerCase(line.text().codePointAt(0)) || CUT.matcher(before.text()).find();
        if (Math.abs(before.size() - line.size()) > 0.6f || BULLET.matcher(line.text()).matches()) {
            return true;
        }
        boolean newColumn = line.page() != before.page() || line.y() < before.y();
        if (newColumn) {
            return ended || !goesOn && before.right() < rightEdge * 0.9f;
        }
        float size = Math.max(line.size(), 6);
        boolean far = line.y() - before.y() > FAR * size;
        boolean indented = line.left() - before.left() > INDENT && line.left() - before.left() < 60;
        boolean shortLine = before.right() < rightEdge * 0.85f;
        return far && !goesOn || far && ended || indented && ended || shortLine && (ended || !goesOn);
    }

    private void append(StringBuilder paragraph, String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(line);
            return;
        }
        Matcher cut = CUT.matcher(paragraph);
        Matcher rest = WORD.matcher(line);
        if (cut.find() && rest.lookingAt() && Character.isLowerCase(line.codePointAt(0))) {
            if (cut.group(2).equals("\u00AD") || oneWord(cut.group(1), rest.group())) {
                paragraph.setLength(cut.start(2));
            }
            paragraph.append(line);
        } else if (cut.find(0) && rest.lookingAt()) {
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    /** A hyphen at a line's end goes where the text has the whole word elsewhere, or has it nowhere with a hyphen. */
    private boolean oneWord(String start, String rest) {
        String whole = (start + rest).toLowerCase(Locale.ROOT);
        String hyphened = (start + "-" + rest).toLowerCase(Locale.ROOT);
        return known.contains(whole)
                || !known.contains(hyphened) && !(known.contains(start.toLowerCase(Locale.ROOT))
                && known.contains(rest.toLowerCase(Locale.ROOT)));
    }
}
