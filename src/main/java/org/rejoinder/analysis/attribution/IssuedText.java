package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.analysis.official.OfficialForm;
import org.rejoinder.analysis.official.OfficialForm.Kind;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/**
 * A text of an official form: each paragraph is its issuer's own words, but for those that a report or the quotation
 * of somebody else fills. A first paragraph that leads to somebody's words ("The spokesperson said:") makes all that
 * follows his.
 */
final class IssuedText {
    /** A report that is as much of a paragraph stands for it. */
    private static final double FILLED = 0.5;

    /** A name or a pronoun: the words for a thing ("The remarks reflect …") tell nobody who speaks. */
    private static final Pattern SOMEBODY = Pattern.compile("(?:(?i:we|i|he|she|they|it)|(?:(?:[Tt]he|[Aa]n?|[Bb]oth)"
            + " )?+(?:\\p{Lu}|\\S+ .*\\p{Lu}|.*\\b(?:leaders|ministers|presidents|sides|parties|participants"
            + "|government)\\b).*)");

    private final OfficialForm form;
    private final String text;
    private final List<Passage> body;

    IssuedText(OfficialForm form, List<Passage> passages, String text) {
        this.form = form;
        this.text = text;
        this.body = passages.stream().filter(passage -> !passage.span().overlaps(form.line())).toList();
    }

    /** The paragraphs under the line that tells the form. */
    List<Passage> body() {
        return body;
    }

    /** The first running paragraph, where it alone leads to somebody's words. */
    Optional<Passage> lead() {
        List<Passage> leads = body.stream().filter(Passage::isText).filter(OwnWordsRule::leads).toList();
        return leads.size() == 1 && body.stream().filter(Passage::isText).findFirst().equals(leads.stream().findFirst())
                ? Optional.of(leads.getFirst()) : Optional.empty();
    }

    /**
     * The issuer's paragraphs beside what stands in them.
     *
     * @param paragraphs  all paragraphs as own words
     * @param reports     what was found in the article as a reporter's
     * @param speaker     whose words the first paragraph leads to
     */
    List<Found> own(List<Found> paragraphs, List<Found> reports, Optional<Span> speaker) {
        List<Found> own = new ArrayList<>();
        for (Found paragraph : paragraphs) {
            Span span = paragraph.content().getFirst();
            boolean leads = body.stream().anyMatch(passage -> passage.span().equals(span)
                    && OwnWordsRule.leads(passage));
            if (!leads && reports.stream().noneMatch(report -> standsFor(report, span))) {
                own.add(speaker.isEmpty() ? paragraph : new Found(speaker, Optional.empty(), paragraph.content(),
                        StatementKind.DIRECT, 0.8, "statement-block"));
            }
        }
        return own;
    }

    private boolean standsFor(Found report, Span paragraph) {
        if (report.source().filter(source -> SOMEBODY.matcher(source.of(text)).matches()).isEmpty()) {
            return false;
        }
        int inside = report.content().stream().filter(paragraph::contains).mapToInt(Span::length).sum();
        boolean told = form.kind() == Kind.ACCOUNT && report.cue().filter(paragraph::contains).isPresent();
        return told || inside >= FILLED * paragraph.length();
    }
}
