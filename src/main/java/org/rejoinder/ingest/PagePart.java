package org.rejoinder.ingest;

import org.jsoup.nodes.Element;

/**
 * A stretch of a web page's text that stands in one block element.
 *
 * @param line      its words and where they stand in the page's text
 * @param block     the nearest block element around it
 * @param linked    how much of it is link text, 0..1
 * @param emphatic  all of it is bold or otherwise strong
 */
record PagePart(Line line, Element block, double linked, boolean emphatic) {
    /** From this much link text on, a part leads elsewhere and is not running text. */
    private static final double MOSTLY_LINK = 0.6;

    /** How much running text this is, in characters, with a bound so that one part cannot outweigh a page. */
    double weight() {
        return prose() && linked < MOSTLY_LINK ? Math.min(line.span().length(), 500) * (1 - linked) : 0;
    }

    boolean mostlyLink() {
        return linked >= MOSTLY_LINK;
    }

    boolean prose() {
        return line.prose() || cjk() >= 25;
    }

    /** Scripts without spaces are measured by their characters. */
    private long cjk() {
        return line.text().codePoints().filter(Character::isIdeographic).count()
                + line.text().codePoints().filter(c -> c >= 0x3040 && c < 0x3100).count();
    }

    boolean heading() {
        return block.normalName().matches("h[1-6]");
    }
}
