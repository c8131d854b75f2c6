package org.rejoinder.analysis.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.encoder.WordPieces.Piece;
import org.rejoinder.model.Span;

/**
 * What the encoder is given of a statement: the word pieces of the sentences in which it stands, each with the part that
 * it has in it. Where that is more than fits, what is said comes first, then who reports it how, then what stands
 * nearest.
 *
 * @param pieces  in the order of the text
 * @param roles   for each piece
 */
public record Window(List<Piece> pieces, List<Role> roles) {
    /** So many pieces there are at most, without the marks before and behind. */
    static final int MOST = 78;
    private static final int MOST_CONTENT = 56;
    private static final int MOST_REPORT = 16;

    /** The part of a piece in a statement. */
    public enum Role { BESIDE, CONTENT, CUE, SOURCE }

    /** A piece of the sentences, and how soon it is left out. */
    private record Candidate(int at, Piece piece, Role role, int rank) {}

    public Window {
        pieces = List.copyOf(pieces);
        roles = List.copyOf(roles);
        if (pieces.size() != roles.size()) {
            throw new IllegalArgumentException(pieces.size() + " pieces with " + roles.size() + " roles");
        }
    }

    public static Window of(Reading reading, Draft draft, WordPieces words) {
        List<Piece> pieces = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (touches(sentence.span(), draft)) {
                pieces.addAll(words.of(reading.text(), sentence.span()));
            }
        }
        List<Role> roles = pieces.stream().map(piece -> role(piece.word(), draft)).toList();
        List<Candidate> kept = new ArrayList<>();
        int first = Math.max(0, roles.indexOf(Role.CONTENT));
        int last = Math.max(first, roles.lastIndexOf(Role.CONTENT));
        int[] count = new int[Role.values().length];
        for (int i = 0; i < pieces.size(); i++) {
            Role role = roles.get(i);
            int far = Math.max(first - i, i - last);
            int n = count[role.ordinal()]++;
            int rank = role == Role.CONTENT ? n < MOST_CONTENT ? 0 : 3 * MOST
                    : role == Role.BESIDE ? MOST + far : n < MOST_REPORT ? 1 : 2 * MOST;
            kept.add(new Candidate(i, pieces.get(i), role, rank));
        }
        List<Candidate> fitting = kept.stream().sorted(Comparator.comparingInt(Candidate::rank)).limit(MOST)
                .sorted(Comparator.comparingInt(Candidate::at)).toList();
        return new Window(fitting.stream().map(Candidate::piece).toList(),
                fitting.stream().map(Candidate::role).toList());
    }

    private static boolean touches(Span sentence, Draft draft) {
        return isIn(sentence, draft.content()) || isIn(sentence, draft.cue()) || isIn(sentence, draft.source());
    }

    private static Role role(Span word, Draft draft) {
        return isIn(word, draft.content()) ? Role.CONTENT : isIn(word, draft.cue()) ? Role.CUE
                : isIn(word, draft.source()) ? Role.SOURCE : Role.BESIDE;
    }

    private static boolean isIn(Span span, List<Span> parts) {
        return parts.stream().anyMatch(span::overlaps);
    }

    /** The numbers of the pieces, between the marks that stand before and behind. */
    public long[] ids() {
        return framed(pieces.stream().mapToLong(Piece::id).toArray(), WordPieces.START, WordPieces.END);
    }

    /** The numbers of the roles, the marks before and behind standing beside. */
    public long[] roleNumbers() {
        return framed(roles.stream().mapToLong(Role::ordinal).toArray(), 0, 0);
    }

    private static long[] framed(long[] inner, long before, long behind) {
        long[] framed = new long[inner.length + 2];
        framed[0] = before;
        System.arraycopy(inner, 0, framed, 1, inner.length);
        framed[framed.length - 1] = behind;
        return framed;
    }

    /** Where in {@link #ids()} the pieces stand that overlap a span of the text. */
    public int[] places(Span span) {
        return IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).word().overlaps(span)).map(i -> i + 1)
                .toArray();
    }
}
