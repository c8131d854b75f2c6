package org.rejoinder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;

/** What a person should look at: everything that the machine left open or is not sure of, and why. */
final class Doubts {
    private Doubts() {}

    /** About the article as a whole. */
    static List<String> of(ParsedArticle parsed) {
        List<String> doubts = new ArrayList<>();
        if (parsed.article().title().isEmpty()) {
            doubts.add("no title found");
        }
        if (parsed.article().outlet().isEmpty()) {
            doubts.add("no outlet found; the file's name stands for it");
        }
        if (parsed.article().published().isEmpty()) {
            doubts.add("no publication date found, so dates that depend on it stay open");
        } else if (parsed.article().published().get().basis().span().isEmpty()) {
            doubts.add("the publication date does not stand in the text: it was inferred ("
                    + parsed.article().published().get().basis().text() + ")");
        }
        if (parsed.statements().isEmpty()) {
            doubts.add("no statement found");
        }
        return doubts;
    }

    /** About one of its statements. */
    static List<String> of(ParsedArticle parsed, Statement statement) {
        List<String> doubts = new ArrayList<>();
        if (statement.speakers().isEmpty()) {
            doubts.add("unnamed speaker");
        }
        said(statement.said()).ifPresent(doubts::add);
        if (statement.confidence() < Statement.SURE) {
            doubts.add("confidence below " + Statement.SURE);
        }
        boolean answers = parsed.links().stream().anyMatch(link ->
                link.from().equals(statement.id()) && link.type() != LinkType.SUPPORTS);
        if (statement.stance() == Stance.DENY && !answers) {
            doubts.add("a denial, but what it answers was not found in this article");
        }
        return doubts;
    }

    private static Optional<String> said(Optional<Said> said) {
        if (said.isEmpty()) {
            return Optional.of("date unknown");
        }
        return said.get().isExact() ? Optional.empty() : Optional.of("date not exact: " + SaidText.of(said.get()));
    }
}
