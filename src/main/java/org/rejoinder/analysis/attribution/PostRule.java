package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** Posts of social media as pages embed them: the words, then a line "— Jane Roe (@janeroe) May 4, 2021". */
final class PostRule {
    private static final Pattern SIGNATURE =
            Pattern.compile("\\s*[—–-]+\\s*([^()]{2,80}?)\\s*\\(@\\w{1,40}\\).{0,40}", Pattern.DOTALL);

    /** The posts, each the paragraph before its signature. */
    List<Found> apply(String text, List<Passage> passages) {
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < passages.size(); i++) {
            Matcher matcher = SIGNATURE.matcher(passages.get(i).of(text));
            if (matcher.matches() && passages.get(i - 1).isText()) {
                int start = passages.get(i).span().start();
                found.add(new Found(Optional.of(new Span(start + matcher.start(1),
                        start + matcher.end(1))), Optional.empty(), List.of(passages.get(i - 1).span()),
                        StatementKind.DIRECT, 0.9, "post"));
            }
        }
        return found;
    }
}
