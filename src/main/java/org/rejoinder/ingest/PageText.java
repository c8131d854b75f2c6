package org.rejoinder.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.rejoinder.model.Span;

/**
 * The visible text of a web page, one part for each paragraph, heading, list item or cell, parts set apart by blank
 * lines. White space is as a browser shows it.
 */
final class PageText {
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "iframe",
            "object", "select", "textarea", "canvas", "video", "audio", "head", "datalist", "dialog", "math", "map");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center",
            "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
            "h4", "h5", "h6", "header", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
            "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "button", "label", "legend", "amp-img",
            "caption");

    private final StringBuilder text = new StringBuilder();
    private final List<PagePart> parts = new ArrayList<>();

    private final boolean hiddenToo;

    private PageText(boolean hiddenToo) {
        this.hiddenToo = hiddenToo;
    }

    /**
     * @param heading    to stand on top of the text; empty for none
     * @param hiddenToo  with what a page hides until a script shows it
     */
    static PageText of(Document page, String heading, boolean hiddenToo) {
        PageText pageText = new PageText(hiddenToo);
        if (!heading.isEmpty()) {
            pageText.add(heading, page.body(), 0, 0);
        }
        NodeTraversor.traverse(pageText.new Walk(), page.body());
        return pageText;
    }

    String text() {
        return text.toString();
    }

    List<PagePart> parts() {
        return parts;
    }

    private void add(String words, Element block, int linked, int strong) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        Line line = Line.of(words, new Span(0, words.length()), true);
        Line placed = new Line(new Span(start, text.length()), line.text(), line.words(), true);
        int length = Math.max(1, letters(words));
        parts.add(new PagePart(placed, block, Math.min(1.0, (double) linked / length), strong >= length * 0.95));
    }

    private static int letters(String words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            count += Line.blank(words.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    static boolean block(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** How much running text there is, in characters. */
    double weight() {
        return parts.stream().mapToDouble(PagePart::weight).sum();
    }

    private boolean unseen(Element element) {
        String name = element.normalName();
        if (hiddenToo) {
            return UNSEEN.contains(name) && !name.equals("noscript") && !name.equals("template")
                    && !name.equals("dialog");
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return UNSEEN.contains(name) || element.hasAttr("hidden")
                || style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Walks the page's nodes in order and gathers words until a block begins or ends. */
    private final class Walk implements NodeVisitor {
        private final StringBuilder words = new StringBuilder();
        private Element block;
        private Element skipped;
        private int links;
        private int strongs;
        private int linked;
        private int strong;

        @Override
        public void head(Node node, int depth) {
            if (skipped != null) {
                return;
            }
            if (node instanceof TextNode textNode) {
                text(textNode);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            if (unseen(element)) {
                skipped = element;
            } else if (block(element)) {
                flush();
                block = element;
            } else if (element.normalName().equals("br")) {
                flush();
            }
            links += element.normalName().equals("a") ? 1 : 0;
            strongs += strongTag(element) ? 1 : 0;
        }

        private void text(TextNode node) {
            String raw = node.getWholeText();
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                        words.append(' ');
                    }
                } else if (c != '\0') {
                    words.append(c);
                    int letter = Line.blank(c) ? 0 : 1;
                    linked += links > 0 ? letter : 0;
                    strong += strongs > 0 ? letter : 0;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (skipped != null) {
                skipped = skipped == element ? null : skipped;
                if (skipped == null) {
                    count(element);
                }
                return;
            }
            count(element);
            if (block(element)) {
                flush();
                block = element.parent();
            }
        }

        /** Counts an element out again that {@link #open} counted in, or that was skipped and is counted nowhere. */
        private void count(Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            strongs -= strongTag(element) ? 1 : 0;
        }

        private static boolean strongTag(Element element) {
            return element.normalName().equals("b") || element.normalName().equals("strong");
        }

        private void flush() {
            int start = 0;
            int end = words.length();
            while (start < end && Line.blank(words.charAt(start))) {
                start++;
            }
            while (end > start && Line.blank(words.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                add(words.substring(start, end), nearestBlock(), linked, strong);
            }
            words.setLength(0);
            linked = 0;
            strong = 0;
        }

        private Element nearestBlock() {
            Element element = block;
            while (element != null && !block(element) && element.parent() != null) {
                element = element.parent();
            }
            return element;
        }
    }
}
