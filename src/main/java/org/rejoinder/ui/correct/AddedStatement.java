package org.rejoinder.ui.correct;

import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;

/** A statement that the machine missed, as it begins: its words alone; the rest is the analyst's to say. */
final class AddedStatement {
    private static final String OPENING = "\"“„«‘'";
    private static final String CLOSING = "\"”“»’'";
    private static final String RULE = "analyst: added by hand";

    private AddedStatement() {}

    static Statement of(String article, String text, Span span) {
        List<Span> content = List.of(span);
        return new Statement(Ids.statement(article, content), List.of(), Optional.empty(), List.of(), List.of(),
                content, kind(text, span), Stance.COMMENT, Optional.empty(), List.of(), false, Optional.empty(),
                Optional.empty(), 1, List.of(RULE));
    }

    /** Words in quotation marks, or between them, are the speaker's own. */
    private static StatementKind kind(String text, Span span) {
        String words = span.of(text);
        char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
        boolean opened = OPENING.indexOf(words.charAt(0)) >= 0 || OPENING.indexOf(before) >= 0;
        boolean quotes = words.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
        boolean closes = CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0
                || span.end() < text.length() && CLOSING.indexOf(text.charAt(span.end())) >= 0;
        return opened && closes ? StatementKind.DIRECT : quotes ? StatementKind.MIXED : StatementKind.INDIRECT;
    }
}
