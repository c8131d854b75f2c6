package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/** Finds whose words an agency or a paper gives that only quotes them: "…, according to the agency, quoting X". */
final class Quoted {
    private static final Pattern OUTLET = Pattern.compile("(?i).*\\b(?:agency|news|newspaper|paper|media|television|tv"
            + "|broadcaster|channel|radio|outlet|daily|magazine|network)");
    private static final Pattern AS_SAYING =
            Pattern.compile("(.{2,120}?) (as (?:saying|stating|claiming|insisting|declaring)(?: that)?) (?=\\S)");
    /** So many words on from the outlet it is told whom it quotes. */
    private static final int REACH = 7;
    /** So many words a name has with its office at most. */
    private static final int NAME = 14;

    private final Cast cast;
    private final TextIndex index;

    Quoted(Cast cast, TextIndex index) {
        this.cast = cast;
        this.index = index;
    }

    /** "The agency quoted [X as saying that] …": X is no part of what was said, but who said it. */
    List<Draft> parted(List<Draft> drafts) {
        return drafts.stream().map(draft -> parted(draft).orElse(draft)).toList();
    }

    private Optional<Draft> parted(Draft draft) {
        Span content = draft.content().getFirst();
        boolean quotes = !draft.cue().isEmpty() && draft.cue().getLast().end() <= content.start()
                && index.tokens(draft.cue().getLast()).stream().anyMatch(token -> isQuoting(token.text()));
        Matcher said = AS_SAYING.matcher(content.of(index.text()));
        if (!quotes || !said.lookingAt()) {
            return Optional.empty();
        }
        int start = content.start();
        List<Span> rest = draft.content().stream()
                .map(span -> span == content ? new Span(start + said.end(), content.end()) : span).toList();
        Draft made = Draft.of(List.of(new Span(start, start + said.end(1))),
                List.of(new Span(start + said.start(2), start + said.end(2))), rest, draft.kind(),
                draft.confidence(), draft.rules().getFirst());
        return Optional.of(draft.nestedIn().isEmpty() ? made : made.withNestedIn(draft.nestedIn(), "quoted"));
    }

    /** The words for whom the outlet quotes that a draft has as its only speaker. */
    Optional<Span> whom(Draft draft, List<Entity> speakers) {
        if (draft.source().isEmpty() || speakers.size() != 1 || !isOutlet(speakers.getFirst())) {
            return Optional.empty();
        }
        int end = draft.source().getFirst().end();
        List<Token> after = index.sentenceAt(end - 1).map(Sentence::tokens).orElse(List.of()).stream()
                .filter(token -> token.span().start() >= end).toList();
        for (int i = 0; i + 1 < Math.min(after.size(), REACH); i++) {
            if (isQuoting(after.get(i).text()) && !after.get(i + 1).text().equals("by")) {
                List<Token> name = after.subList(i + 1, Math.min(after.size(), i + 1 + NAME)).stream()
                        .takeWhile(token -> !token.text().matches("[.,;:“”\"]|as")).toList();
                return name.isEmpty() || draft.content().stream().anyMatch(name.getFirst().span()::overlaps)
                        ? Optional.empty() : Optional.of(name.getFirst().span().cover(name.getLast().span()));
            }
        }
        return Optional.empty();
    }

    private boolean isOutlet(Entity entity) {
        return !entity.isPerson() && (OUTLET.matcher(entity.name).matches() || cast.mentions().stream()
                .anyMatch(mention -> mention.actor().equals(entity.id) && mention.rule().equals("medium")));
    }

    private static boolean isQuoting(String word) {
        return word.matches("(?i)quot(?:ed|es|ing)|cit(?:ed|es|ing)");
    }
}
