package org.rejoinder.analysis.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.syntax.DependencyParser;
import org.rejoinder.analysis.syntax.Hashes;
import org.rejoinder.analysis.syntax.Tree;

/** The words of one paragraph, laid out in arrays for feature extraction. */
final class Passage {
    static final int NONE = 0;
    static final int INSIDE = 1;
    static final int MARK = 2;

    final int size;
    final List<Token> tokens;
    final String[] lower;
    final String[] tags;
    final long[] word;
    final long[] form;
    final long[] base;
    final long[] tag;
    final long[] shape;
    final long[] suffix;
    final byte[] speech;
    final long[] sense;
    /** Number of the sentence in the paragraph. */
    final int[] sentence;
    /** First and one past the last token of each sentence. */
    final int[] sentenceStart;
    final int[] sentenceEnd;
    /** {@link #NONE}, {@link #INSIDE} a quotation or a quotation {@link #MARK}. */
    final byte[] quoted;
    /** Number of the quotation from 1, marks included; 0 outside. */
    final int[] quotation;
    final byte[] classes;
    /** The word that each depends on, -1 for none; it stands in the same sentence. */
    final int[] head;
    final long[] relation;
    final int[] firstOfSubtree;
    final int[] lastOfSubtree;

    private Passage(List<Sentence> sentences, Language language) {
        tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
        size = tokens.size();
        lower = new String[size];
        tags = new String[size];
        word = new long[size];
        form = new long[size];
        base = new long[size];
        tag = new long[size];
        shape = new long[size];
        suffix = new long[size];
        speech = new byte[size];
        sense = new long[size];
        sentence = new int[size];
        sentenceStart = new int[sentences.size()];
        sentenceEnd = new int[sentences.size()];
        Quotations quotations = new Quotations(tokens);
        quoted = quotations.state;
        quotation = quotations.number;
        classes = new byte[size];
        head = new int[size];
        relation = new long[size];
        firstOfSubtree = new int[size];
        lastOfSubtree = new int[size];
        number(sentences);
        for (int i = 0; i < size; i++) {
            describe(i, quotations.plain(i, plain(tokens.get(i).text())), language);
        }
        parse(sentences, language.parser());
        for (int i = 0; i < size; i++) {
            classes[i] = (byte) placeClass(i);
        }
    }

    /** The paragraphs of these sentences, in order; sentences without tokens are left out. */
    static List<Passage> of(List<Sentence> sentences, Language language) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!open.isEmpty() && open.getLast().paragraph() != sentence.paragraph()) {
                passages.add(new Passage(open, language));
                open = new ArrayList<>();
            }
            if (!sentence.tokens().isEmpty()) {
                open.add(sentence);
            }
        }
        if (!open.isEmpty()) {
            passages.add(new Passage(open, language));
        }
        return passages;
    }

    private void number(List<Sentence> sentences) {
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            sentenceStart[s] = at;
            for (int k = 0; k < sentences.get(s).tokens().size(); k++) {
                sentence[at++] = s;
            }
            sentenceEnd[s] = at;
        }
    }

    private void parse(List<Sentence> sentences, DependencyParser parser) {
        for (int s = 0; s < sentences.size(); s++) {
            Tree tree = parser.parse(sentences.get(s).tokens());
            int from = sentenceStart[s];
            for (int k = 0; k < tree.size(); k++) {
                head[from + k] = tree.head(k) < 0 ? -1 : from + tree.head(k);
                relation[from + k] = Hashes.of(tree.label(k));
                firstOfSubtree[from + k] = from + k;
                lastOfSubtree[from + k] = from + k;
            }
        }
        for (int i = 0; i < size; i++) {
            for (int a = head[i]; a >= 0; a = head[a]) {
                firstOfSubtree[a] = Math.min(firstOfSubtree[a], i);
                lastOfSubtree[a] = Math.max(lastOfSubtree[a], i);
            }
        }
    }

    private void describe(int i, String text, Language language) {
        lower[i] = text.toLowerCase(Locale.ROOT);
        tags[i] = tokens.get(i).tag();
        form[i] = Hashes.of(text);
        word[i] = Hashes.of(lower[i]);
        tag[i] = Hashes.of(tags[i]);
        base[i] = Hashes.of(language.words().base(lower[i], tags[i]));
        shape[i] = Hashes.of(shape(text));
        suffix[i] = Hashes.of(lower[i].substring(Math.max(0, lower[i].length() - 3)));
        sense[i] = language.senses().of(lower[i], tags[i]);
        speech[i] = (byte) language.words().kind(lower[i]);
    }

    private static String plain(String text) {
        return switch (text) {
            case "“", "„", "«", "``" -> "“";
            case "”", "»" -> "”";
            case "''", "″", "＂" -> "\"";
            case "—", "–", "―", "--" -> "--";
            default -> text.replace('’', '\'');
        };
    }

    private static String shape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
            if (out.isEmpty() || out.charAt(out.length() - 1) != kind) {
                out.append(kind);
            }
        }
        return out.toString();
    }

    static final int CLASSES = 14;

    private int placeClass(int i) {
        if (i > 0 && sentence[i] != sentence[i - 1]) {
            return quoted[i] == MARK ? 1 : 2;
        }
        if (quoted[i] == MARK) {
            return i + 1 < size && quotation[i + 1] == quotation[i] ? 3 : 4;
        }
        return switch (lower[i]) {
            case "," -> 5;
            case ".", "?", "!" -> 6;
            case ":", ";", "--", "-", "(", ")" -> 7;
            case "that", "if", "whether" -> 8;
            default -> wordClass(tags[i]);
        };
    }

    private static int wordClass(String tag) {
        if (tag.startsWith("VB") || tag.equals("MD")) {
            return 9;
        }
        if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("DT")) {
            return 10;
        }
        if (tag.startsWith("W")) {
            return 11;
        }
        return tag.equals("CC") || tag.equals("IN") || tag.equals("TO") ? 12 : 13;
    }

    boolean isVerb(int i) {
        return tags[i].startsWith("VB");
    }

    /** A hash that stands for the word beyond the paragraph's ends. */
    long at(long[] values, int i) {
        return i < 0 ? 11 : i >= size ? 13 : values[i];
    }
}
