import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one outline of the strokes of a letter that lie over each other, such as the bar and the stem of a "t", in
 * TrueType files. A letter that is scaled is filled by JavaFX with the even-odd rule, which leaves a hole where two
 * strokes cross.
 *
 * <p>{@code java src/build/fonts/RemoveOverlaps.java assets/fonts/*.ttf} changes the files where they stand; a second
 * run changes nothing. Tables as in the OpenType specification, version 1.9.
 */
public final class RemoveOverlaps {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;
    /** Square units of a letter; what is smaller comes from rounding to whole units. */
    private static final double LEAST_HOLE = 1_000;
    private static final double FLATNESS = 0.5;
    private static final int WORDS = 1;
    private static final int MOVED = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE_PARTS = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int FOUR_SCALES = 0x80;
    private static final int CHECKED_SUM = 0xB1B0AFBA;

    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private final List<byte[]> glyphs = new ArrayList<>();
    private final int version;
    private int changed;
    private int mostPoints;
    private int mostContours;

    private record Point(int x, int y, boolean on) {}

    private RemoveOverlaps(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        version = in.getInt(0);
        for (int i = 0; i < in.getShort(4); i++) {
            int entry = 12 + 16 * i;
            byte[] table = new byte[in.getInt(entry + 12)];
            in.get(in.getInt(entry + 8), table);
            tables.put(new String(file, entry, 4, StandardCharsets.US_ASCII), table);
        }
    }

    public static void main(String[] files) throws IOException {
        for (String name : files) {
            Path file = Path.of(name);
            RemoveOverlaps font = new RemoveOverlaps(Files.readAllBytes(file));
            font.rewrite();
            if (font.changed > 0) {
                Files.write(file, font.bytes());
            }
            System.out.println(file.getFileName() + ": " + font.changed + " letters made of one outline");
        }
    }

    private void rewrite() throws IOException {
        ByteBuffer head = ByteBuffer.wrap(tables.get("head"));
        ByteBuffer maxp = ByteBuffer.wrap(tables.get("maxp"));
        ByteBuffer loca = ByteBuffer.wrap(tables.get("loca"));
        byte[] glyf = tables.get("glyf");
        int count = maxp.getShort(4) & 0xFFFF;
        boolean wide = head.getShort(50) == 1;
        for (int i = 0; i < count; i++) {
            int start = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF);
            int end = wide ? loca.getInt(4 * i + 4) : 2 * (loca.getShort(2 * i + 2) & 0xFFFF);
            glyphs.add(Arrays.copyOfRange(glyf, start, end));
        }
        glyphs.replaceAll(glyph -> isWhole(glyph) ? joined(glyph) : glyph);
        glyphs.replaceAll(glyph -> isPutTogether(glyph) ? joined(glyph) : glyph);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        for (byte[] glyph : glyphs) {
            places.putInt(made.size());
            made.write(glyph);
            while (made.size() % 4 != 0) {
                made.write(0);
            }
        }
        places.putInt(made.size());
        if (changed == 0) {
            return;
        }
        head.putShort(50, (short) 1);
        maxp.putShort(6, (short) Math.max(maxp.getShort(6), mostPoints));
        maxp.putShort(8, (short) Math.max(maxp.getShort(8), mostContours));
        tables.put("glyf", made.toByteArray());
        tables.put("loca", places.array());
        tables.remove("DSIG");
    }

    private static boolean isWhole(byte[] glyph) {
        return glyph.length > 0 && glyph[0] >= 0;
    }

    private static boolean isPutTogether(byte[] glyph) {
        return glyph.length > 0 && glyph[0] < 0;
    }

    /** The same letter; anew, without hints, where its strokes lie over each other. */
    private byte[] joined(byte[] glyph) {
        List<List<Point>> strokes = contours(glyph);
        Area filled = new Area(path(strokes, Path2D.WIND_NON_ZERO));
        Area holes = new Area(path(strokes, Path2D.WIND_EVEN_ODD));
        holes.exclusiveOr(filled);
        if (size(holes) < LEAST_HOLE) {
            return glyph;
        }
        List<List<Point>> outline = outline(filled);
        changed++;
        mostContours = Math.max(mostContours, outline.size());
        mostPoints = Math.max(mostPoints, outline.stream().mapToInt(List::size).sum());
        return bytes(outline);
    }

    /** Square units, by the shoelace formula. */
    private static double size(Area area) {
        double size = 0;
        double[] at = new double[6];
        Point2D start = new Point2D.Double();
        Point2D last = start;
        for (PathIterator all = area.getPathIterator(null, FLATNESS); !all.isDone(); all.next()) {
            int segment = all.currentSegment(at);
            Point2D next = segment == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
            if (segment == PathIterator.SEG_MOVETO) {
                start = next;
            } else {
                size += (last.getX() * next.getY() - next.getX() * last.getY()) / 2;
            }
            last = next;
        }
        return Math.abs(size);
    }

    private List<List<Point>> contours(byte[] glyph) {
        ByteBuffer in = ByteBuffer.wrap(glyph);
        return isPutTogether(glyph) ? partContours(in) : ownContours(in);
    }

    /** Of a letter put together from others, such as one with an accent. */
    private List<List<Point>> partContours(ByteBuffer in) {
        in.position(10);
        List<List<Point>> all = new ArrayList<>();
        int flags = MORE_PARTS;
        while ((flags & MORE_PARTS) != 0) {
            flags = in.getShort();
            List<List<Point>> part = contours(glyphs.get(in.getShort() & 0xFFFF));
            if ((flags & MOVED) == 0) {
                throw new IllegalStateException("parts that are tied to points are not known here");
            }
            double x = (flags & WORDS) != 0 ? in.getShort() : in.get();
            double y = (flags & WORDS) != 0 ? in.getShort() : in.get();
            double[] scale = {1, 0, 0, 1};
            if ((flags & ONE_SCALE) != 0) {
                scale[0] = scale[3] = fraction(in);
            } else if ((flags & TWO_SCALES) != 0) {
                scale[0] = fraction(in);
                scale[3] = fraction(in);
            } else if ((flags & FOUR_SCALES) != 0) {
                for (int i = 0; i < scale.length; i++) {
                    scale[i] = fraction(in);
                }
            }
            AffineTransform move = new AffineTransform(scale[0], scale[1], scale[2], scale[3], x, y);
            part.forEach(contour -> all.add(moved(contour, move)));
        }
        return all;
    }

    /** The outline keeps its turn, or a mirrored part would cut a hole into what it lies over. */
    private static List<Point> moved(List<Point> contour, AffineTransform by) {
        List<Point> moved = new ArrayList<>();
        for (Point point : contour) {
            Point2D to = by.transform(new Point2D.Double(point.x(), point.y()), null);
            moved.add(new Point((int) Math.round(to.getX()), (int) Math.round(to.getY()), point.on()));
        }
        return by.getDeterminant() < 0 ? moved.reversed() : moved;
    }

    /** A number of two bits before the point and fourteen behind it. */
    private static double fraction(ByteBuffer in) {
        return in.getShort() / 16384.0;
    }

    private static List<List<Point>> ownContours(ByteBuffer in) {
        int[] ends = new int[in.getShort(0)];
        in.position(10);
        for (int i = 0; i < ends.length; i++) {
            ends[i] = in.getShort() & 0xFFFF;
        }
        int hints = in.getShort() & 0xFFFF;
        in.position(in.position() + hints);
        int count = ends[ends.length - 1] + 1;
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = in.get() & 0xFF;
            int repeats = (flags[i] & REPEAT) != 0 ? in.get() & 0xFF : 0;
            for (int from = i; repeats > 0; repeats--) {
                flags[++i] = flags[from];
            }
        }
        int[] xs = coordinates(in, flags, X_SHORT, X_SAME);
        int[] ys = coordinates(in, flags, Y_SHORT, Y_SAME);
        List<List<Point>> contours = new ArrayList<>();
        int next = 0;
        for (int end : ends) {
            List<Point> contour = new ArrayList<>();
            for (; next <= end; next++) {
                contour.add(new Point(xs[next], ys[next], (flags[next] & ON_CURVE) != 0));
            }
            contours.add(contour);
        }
        return contours;
    }

    private static int[] coordinates(ByteBuffer in, int[] flags, int small, int same) {
        int[] found = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & small) != 0) {
                int by = in.get() & 0xFF;
                at += (flags[i] & same) != 0 ? by : -by;
            } else if ((flags[i] & same) == 0) {
                at += in.getShort();
            }
            found[i] = at;
        }
        return found;
    }

    /** Between two points off the curve stands one on it, in the middle. */
    private static Path2D path(List<List<Point>> contours, int rule) {
        Path2D path = new Path2D.Double(rule);
        for (List<Point> contour : contours) {
            int size = contour.size();
            int first = 0;
            while (first < size && !contour.get(first).on()) {
                first++;
            }
            if (size < 3 || first == size) {
                continue;
            }
            path.moveTo(contour.get(first).x(), contour.get(first).y());
            for (int i = 1; i <= size; i++) {
                Point point = contour.get((first + i) % size);
                if (point.on()) {
                    path.lineTo(point.x(), point.y());
                    continue;
                }
                Point next = contour.get((first + i + 1) % size);
                if (next.on()) {
                    i++;
                    path.quadTo(point.x(), point.y(), next.x(), next.y());
                } else {
                    path.quadTo(point.x(), point.y(), (point.x() + next.x()) / 2.0, (point.y() + next.y()) / 2.0);
                }
            }
            path.closePath();
        }
        return path;
    }

    private static List<List<Point>> outline(Area area) {
        List<List<Point>> outline = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator all = area.getPathIterator(null); !all.isDone(); all.next()) {
            switch (all.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    outline.add(new ArrayList<>());
                    add(outline.getLast(), at, 0, true);
                }
                case PathIterator.SEG_LINETO -> add(outline.getLast(), at, 0, true);
                case PathIterator.SEG_QUADTO -> {
                    add(outline.getLast(), at, 0, false);
                    add(outline.getLast(), at, 2, true);
                }
                case PathIterator.SEG_CLOSE -> close(outline.getLast());
                default -> throw new IllegalStateException("TrueType has no cubic curves");
            }
        }
        outline.removeIf(contour -> contour.size() < 3);
        return outline;
    }

    private static void add(List<Point> contour, double[] at, int from, boolean on) {
        Point point = new Point((int) Math.round(at[from]), (int) Math.round(at[from + 1]), on);
        if (contour.isEmpty() || !contour.getLast().equals(point)) {
            contour.add(point);
        }
    }

    private static void close(List<Point> contour) {
        if (contour.size() > 1 && contour.getFirst().equals(contour.getLast())) {
            contour.removeLast();
        }
    }

    private static byte[] bytes(List<List<Point>> outline) {
        List<Point> points = outline.stream().flatMap(List::stream).toList();
        // At most five bytes a point, two a contour, ten before and two between.
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * outline.size() + 5 * points.size());
        out.putShort((short) outline.size());
        out.putShort((short) points.stream().mapToInt(Point::x).min().orElse(0));
        out.putShort((short) points.stream().mapToInt(Point::y).min().orElse(0));
        out.putShort((short) points.stream().mapToInt(Point::x).max().orElse(0));
        out.putShort((short) points.stream().mapToInt(Point::y).max().orElse(0));
        int end = -1;
        for (List<Point> contour : outline) {
            end += contour.size();
            out.putShort((short) end);
        }
        out.putShort((short) 0);
        int[] xs = steps(points.stream().mapToInt(Point::x).toArray());
        int[] ys = steps(points.stream().mapToInt(Point::y).toArray());
        for (int i = 0; i < xs.length; i++) {
            out.put((byte) ((points.get(i).on() ? ON_CURVE : 0) | flags(xs[i], X_SHORT, X_SAME)
                    | flags(ys[i], Y_SHORT, Y_SAME)));
        }
        putSteps(out, xs);
        putSteps(out, ys);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static int[] steps(int[] places) {
        int[] steps = places.clone();
        for (int i = 1; i < steps.length; i++) {
            steps[i] -= places[i - 1];
        }
        return steps;
    }

    private static int flags(int step, int small, int same) {
        return step == 0 ? same : Math.abs(step) > 255 ? 0 : step > 0 ? small | same : small;
    }

    private static void putSteps(ByteBuffer out, int[] steps) {
        for (int step : steps) {
            if (Math.abs(step) > 255) {
                out.putShort((short) step);
            } else if (step != 0) {
                out.put((byte) Math.abs(step));
            }
        }
    }

    private byte[] bytes() {
        ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
        int length = 12 + 16 * tables.size();
        int size = length + tables.values().stream().mapToInt(table -> (table.length + 3) / 4 * 4).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(version).putShort((short) tables.size()).putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (tables.size() - power)));
        int place = length;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] padded = Arrays.copyOf(table.getValue(), (table.getValue().length + 3) / 4 * 4);
            head = table.getKey().equals("head") ? place : head;
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(padded)).putInt(place)
                    .putInt(table.getValue().length);
            out.put(place, padded);
            place += padded.length;
        }
        out.putInt(head + 8, CHECKED_SUM - sum(out.array()));
        return out.array();
    }

    private static int sum(byte[] padded) {
        int sum = 0;
        for (ByteBuffer words = ByteBuffer.wrap(padded); words.hasRemaining();) {
            sum += words.getInt();
        }
        return sum;
    }
}
