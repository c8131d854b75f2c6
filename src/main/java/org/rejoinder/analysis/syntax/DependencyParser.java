package org.rejoinder.analysis.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rejoinder.analysis.Token;

/** A small, fast, greedy dependency parser. Immutable; safe to share between threads. */
public final class DependencyParser {
    private static final String RESOURCE = "parser.bin";
    private static final int MAGIC = 0x524A5350;

    private final List<String> names;
    private final WeightTable moves;
    private final WeightTable labels;

    DependencyParser(List<String> names, WeightTable moves, WeightTable labels) {
        this.names = List.copyOf(names);
        this.moves = moves;
        this.labels = labels;
    }

    /** Read when first asked for, then kept: tagger, stances and targets have one. */
    private static final class Packaged {
        static final DependencyParser PARSER = read();
    }

    /** The parser that comes with the program. Safe to use from any thread. */
    public static DependencyParser load() {
        return Packaged.PARSER;
    }

    private static DependencyParser read() {
        try (InputStream in = DependencyParser.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + RESOURCE + " is not on the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
        }
    }

    /** The labels by their number. */
    public List<String> labelNames() {
        return names;
    }

    /** The tree of a sentence with Penn Treebank tags. */
    public Tree parse(List<Token> tokens) {
        Words words = new Words(tokens);
        State state = new State(words.size);
        FeatureBuffer buffer = new FeatureBuffer(moves.bits());
        float[] scores = new float[State.MOVES];
        while (!state.finished()) {
            MoveFeatures.extract(state, words, buffer);
            moves.score(buffer, scores, 0);
            state.apply(best(scores, state));
        }
        int[] heads = heads(state);
        return new Tree(heads, name(heads, words), names);
    }

    static int best(float[] scores, State state) {
        int best = -1;
        for (int move = 0; move < State.MOVES; move++) {
            if (state.allowed(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    static int[] heads(State state) {
        int[] heads = new int[state.size];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head[i] == state.size ? -1 : state.head[i];
        }
        return heads;
    }

    private byte[] name(int[] heads, Words words) {
        FeatureBuffer buffer = new FeatureBuffer(labels.bits());
        float[] scores = new float[names.size()];
        byte[] found = new byte[heads.length];
        for (int i = 0; i < heads.length; i++) {
            LabelFeatures.extract(heads, i, words, buffer);
            labels.score(buffer, scores, 0);
            for (int y = 1; y < scores.length; y++) {
                found[i] = scores[y] > scores[found[i]] ? (byte) y : found[i];
            }
        }
        return found;
    }

    void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(new BufferedOutputStream(target)))) {
            out.writeInt(MAGIC);
            out.writeInt(names.size());
            for (String name : names) {
                out.writeUTF(name);
            }
            moves.write(out);
            labels.write(out);
        }
    }

    static DependencyParser read(InputStream source) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(source, 1 << 16), 1 << 16))) {
            int magic = in.readInt();
            int count = in.readInt();
            if (magic != MAGIC || count < 1 || count > 127) {
                throw new IOException("not a parser model");
            }
            List<String> names = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                names.add(in.readUTF());
            }
            return new DependencyParser(names, WeightTable.read(in), WeightTable.read(in));
        }
    }
}
