package org.rejoinder.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the mark of an item in a box: words broken into lines, names elided, narrowed where the view cuts it. */
final class MarkMaker {
    /** From a card's edges to its words, both sides together. */
    private static final double CARD_INSET = 24;
    /** From a card's left edge to its name, and from the name to the right edge. */
    private static final double NAME_LEFT = 29;
    private static final double NAME_RIGHT = 10;
    /** Above and below the lines of a card, together, and each line of it. */
    private static final double CARD_EDGES = 14;
    private static final double LINE = 16;
    private static final double CHIP_LEFT = 24;
    private static final double CHIP_RIGHT = 10;
    /** The same without a frame. */
    private static final double LABEL_LEFT = 17;
    private static final double LABEL_RIGHT = 3;
    private static final double BADGE = 26;
    private static final double WIDEST_CARD = 244;
    /** Wider cards are so wide only where their words need it. */
    private static final double WIDE = 256;
    private static final double WIDEST_CHIP = 280;
    /** Of words in a name's place. */
    private static final double WIDEST_WORDS = 440;
    /** Words that are cut in less room than this say nothing. */
    private static final double LEAST_WORDS = 90;
    private static final double NARROWEST_CARD = 84;
    private static final double CHIP_HEIGHT = 26;
    private static final int REMEMBERED = 4000;

    private final TimelineItems items;
    private final Typesetter type;
    private final Labels labels;
    private final boolean wording;
    private final Map<Integer, String> words = new HashMap<>();
    private final Map<Integer, Double> wide = new HashMap<>();
    private final Map<CardKey, Double> heights = new HashMap<>();
    private final Map<String, Double> chipWidths = new HashMap<>();

    /** @param wording  true where chips have the words of who speaks alone, whose name is their lane's */
    MarkMaker(TimelineItems items, Typesetter type, Labels labels, boolean wording) {
        this.items = items;
        this.labels = labels;
        this.wording = wording;
        this.type = type;
    }

    /** How wide an item's mark wants to be. */
    double width(int item, MarkSize size) {
        if (size.level() != Level.CHIP) {
            return size.width();
        }
        return Math.min(size.width(), chipWidth(item, size.height()));
    }

    /** How wide an item's mark would be at best, where its row has room: so that name and words need not be elided. */
    double wantedWidth(int item, MarkSize size) {
        return switch (size.level()) {
            case CARD -> {
                if (wide.size() > REMEMBERED) {
                    wide.clear();
                }
                yield wide.computeIfAbsent(item, this::cardWidth);
            }
            case CHIP -> Math.min(hasWords(item) ? WIDEST_WORDS : WIDEST_CHIP, chipWidth(item, size.height()));
            default -> size.width();
        };
    }

    private double cardWidth(int item) {
        double badge = items.reports(item) > 1 ? BADGE + 6 : 0;
        double name = NAME_LEFT + type.width(labels.name(items, item), TextStyle.NAME) + NAME_RIGHT + badge;
        double text = type.width(words(item), TextStyle.WORDS) / 2 + CARD_INSET + 24;
        return Math.min(WIDEST_CARD, Math.ceil(Math.max(name, text)));
    }

    private double chipWidth(int item, double height) {
        if (chipWidths.size() > REMEMBERED) {
            chipWidths.clear();
        }
        TextStyle style = style(item);
        return Math.ceil(chipWidths.computeIfAbsent(caption(item), text -> type.width(text, style)) + around(height));
    }

    /** What a chip so high needs beside its name. */
    private static double around(double height) {
        return height < Mark.Chip.FRAMED ? LABEL_LEFT + LABEL_RIGHT : CHIP_LEFT + CHIP_RIGHT;
    }

    /**
     * The mark of an item in a box; where this is too narrow for a card, a chip.
     *
     * @param box  where it stands, as high as a row
     * @param up   true where low cards stand at the bottom of their row
     * @param cut  true where the window's edge narrows it: then no name is cut inside a word
     */
    Mark mark(int item, Box box, MarkSize size, boolean up, boolean cut, Mark.Emphasis emphasis) {
        return switch (size.level()) {
            case CARD -> box.w() >= NARROWEST_CARD || !cut
                    ? card(item, box, size.lines(), up, cut, emphasis)
                    : chip(item, low(box, CHIP_HEIGHT, up), true, emphasis);
            case CHIP -> chip(item, box, cut, emphasis);
            case GLYPH -> new Mark.Glyph(box, item, items.tone(item), emphasis, items.flag(item));
            case DENSITY -> throw new IllegalArgumentException("bars are no items' marks");
        };
    }

    private static Box low(Box box, double height, boolean up) {
        return new Box(box.x(), up ? box.bottom() - height : box.y(), box.w(), height);
    }

    private Mark card(int item, Box box, int lines, boolean up, boolean cut, Mark.Emphasis emphasis) {
        int most = Math.min(lines, (int) ((box.h() - CARD_EDGES) / LINE) - 1);
        CardWords words = cardWords(item, box.w(), most);
        double height = Math.min(box.h(), words.height());
        double width = cut || box.w() <= WIDE ? box.w() : Math.min(box.w(), neededWidth(words));
        Box low = low(box, height, up);
        return new Mark.Card(new Box(low.x(), low.y(), width, height), item, items.tone(item), words.name(),
                words.text(), words.badge(), emphasis, items.flag(item));
    }

    /** How high the card of an item is that may be so wide and have so many lines of words. */
    double height(int item, MarkSize size) {
        if (heights.size() > REMEMBERED) {
            heights.clear();
        }
        return heights.computeIfAbsent(new CardKey(item, size.width(), size.lines()),
                key -> cardWords(item, size.width(), size.lines()).height());
    }

    private record CardKey(int item, double width, int lines) {}

    /** What stands on a card, broken into lines. */
    private record CardWords(List<String> name, List<String> text, String badge) {
        double height() {
            return CARD_EDGES + LINE * (name.size() + Math.max(1, text.size()));
        }
    }

    private CardWords cardWords(int item, double width, int lines) {
        String badge = items.reports(item) > 1 ? "×" + labels.count(items.reports(item)) : "";
        double nameRoom = width - NAME_LEFT - NAME_RIGHT - (badge.isEmpty() ? 0 : BADGE + 6);
        if (nameRoom < 40) {
            badge = "";
            nameRoom = width - NAME_LEFT - NAME_RIGHT;
        }
        List<String> name = names(item, nameRoom, lines);
        List<String> text = type.wrap(words(item), TextStyle.WORDS, width - CARD_INSET, lines + 1 - name.size());
        return new CardWords(name, text, badge);
    }

    /** How wide a card is whose words do not need all of its width. */
    private double neededWidth(CardWords words) {
        double needed = WIDE;
        for (String line : words.name()) {
            double end = words.badge().isEmpty() ? NAME_RIGHT : NAME_RIGHT + BADGE + 6;
            needed = Math.max(needed, NAME_LEFT + type.width(line, TextStyle.NAME) + end);
        }
        for (String line : words.text()) {
            needed = Math.max(needed, CARD_INSET + type.width(line, TextStyle.WORDS));
        }
        return Math.ceil(needed);
    }

    /** The name on one line; on two where it would be elided, and there is another line for the words. */
    private List<String> names(int item, double room, int lines) {
        String all = labels.name(items, item);
        if (lines > 1 && items.speakers().all(item).length < 2 && type.width(all, TextStyle.NAME) > room) {
            List<String> two = type.wrap(all, TextStyle.NAME, room, 2);
            if (two.size() == 2) {
                return two;
            }
        }
        return List.of(name(item, room));
    }

    private boolean hasWords(int item) {
        return wording && items.speakers().all(item).length < 2;
    }

    /** What a chip says where it has room for it. */
    private String caption(int item) {
        return hasWords(item) ? words(item) : labels.name(items, item);
    }

    /** The first words; none where there is room for a crumb of them alone. */
    private String saying(int item, double room) {
        return room >= LEAST_WORDS || type.width(words(item), TextStyle.WORDS) <= room
                ? type.elide(words(item), TextStyle.WORDS, room) : "";
    }

    private TextStyle style(int item) {
        return hasWords(item) ? TextStyle.WORDS : TextStyle.NAME;
    }

    private Mark chip(int item, Box box, boolean cut, Mark.Emphasis emphasis) {
        boolean framed = box.h() >= Mark.Chip.FRAMED;
        double room = box.w() - around(box.h()) + 1;
        String name = room < 16 ? "" : hasWords(item) ? saying(item, room) : name(item, room);
        if ((cut || !framed) && !type.endsAtWord(name, caption(item))) {
            name = "";
        }
        Box filled = box.withWidth(Math.min(box.w(), filledWidth(item, name, box)));
        return new Mark.Chip(filled, item, items.tone(item), name, style(item), emphasis, items.flag(item));
    }

    /**
     * With room for the shape alone a chip is as wide as that: white space would seem to be a name that is missing. The
     * plate of one without a frame ends where its name does, lest it hide arcs.
     */
    private double filledWidth(int item, String name, Box box) {
        boolean framed = box.h() >= Mark.Chip.FRAMED;
        if (name.isEmpty()) {
            return framed ? MarkSize.CHIP.least() : MarkSize.SHAPE.width();
        }
        return framed ? box.w() : Math.ceil(type.width(name, style(item)) + around(box.h()));
    }

    /** The speaker; of several as many as there is room for, and how many more. */
    String name(int item, double room) {
        String all = labels.name(items, item);
        int[] speakers = items.speakers().all(item);
        if (speakers.length < 2 || type.width(all, TextStyle.NAME) <= room) {
            return type.elide(all, TextStyle.NAME, room);
        }
        for (int count = speakers.length - 1; count > 0; count--) {
            StringBuilder some = new StringBuilder();
            for (int i = 0; i < count; i++) {
                some.append(i == 0 ? "" : ", ").append(items.speakers().labels().get(speakers[i]));
            }
            String text = some.append(" +").append(labels.count(speakers.length - count)).toString();
            if (type.width(text, TextStyle.NAME) <= room) {
                return text;
            }
        }
        return type.elide(items.speakers().labels().get(speakers[0]), TextStyle.NAME, room);
    }

    private String words(int item) {
        if (words.size() > REMEMBERED) {
            words.clear();
        }
        return words.computeIfAbsent(item, items::text);
    }
}
