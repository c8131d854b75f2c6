package org.rejoinder.casework.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;

/**
 * What linking needs to know of a statement, in whichever article it stands.
 *
 * @param article    id of its article
 * @param position   where its content starts there, in UTF-16 units
 * @param paragraph  where the paragraph around it starts there
 * @param speakers   who speaks; empty where unknown
 * @param targets    at whom it is aimed
 * @param published  the article's date
 * @param content    the words that were said
 * @param context    the paragraph's words, in which it is reported
 * @param lead       what stands just before the content, without quotations
 * @param named      who is named in the content and just before it, without the speakers; of a denial, whose claim is
 * @param words      the content's words, for comparison
 * @param days       its dates as numbers, likewise
 */
public record SpeechAct(
        String article,
        int position,
        int paragraph,
        List<Actor> speakers,
        List<Actor> targets,
        Stance stance,
        Optional<Stance> secondStance,
        boolean reportedPast,
        Optional<Said> said,
        Optional<LocalDate> published,
        String content,
        String context,
        String lead,
        List<Actor> named,
        ContentWords words,
        Days days) {
    /** How far before the content the words reach that introduce it, in UTF-16 units. */
    public static final int LEAD = 200;

    private static final Pattern QUOTED = Pattern.compile("“[^”\\n]*”|\"[^\"\\n]*\"");

    /**
     * Dates as days since 1970, which are compared the quickest.
     *
     * @param earliest   of when it was said, and {@code latest} likewise; to be read only where it is {@code dated}
     * @param published  to be read only where it {@code isPublished}
     */
    record Days(boolean dated, long earliest, long latest, boolean exact, boolean isPublished, long published) {
        static Days of(Optional<Said> said, Optional<LocalDate> published) {
            return new Days(said.isPresent(), said.map(one -> one.earliest().toEpochDay()).orElse(0L),
                    said.map(one -> one.latest().toEpochDay()).orElse(0L), said.map(Said::isExact).orElse(false),
                    published.isPresent(), published.map(LocalDate::toEpochDay).orElse(0L));
        }
    }

    public SpeechAct(String article, int position, int paragraph, List<Actor> speakers, List<Actor> targets,
            Stance stance, Optional<Stance> secondStance, boolean reportedPast, Optional<Said> said,
            Optional<LocalDate> published, String content, String context, String lead, List<Actor> named,
            ContentWords words) {
        this(article, position, paragraph, speakers, targets, stance, secondStance, reportedPast, said, published,
                content, context, lead, named, words, Days.of(said, published));
    }

    public SpeechAct {
        Objects.requireNonNull(stance, "stance");
        speakers = List.copyOf(speakers);
        targets = List.copyOf(targets);
        named = List.copyOf(named);
    }

    /** The act that a statement of an article reports, its actors as the article names them. */
    public static SpeechAct of(ParsedArticle parsed, Statement statement) {
        return of(parsed, statement, actors(parsed, statement.speakers()), actors(parsed, statement.targets()));
    }

    /** The same with actors resolved by the caller, such as those of a case. */
    public static SpeechAct of(ParsedArticle parsed, Statement statement, List<Actor> speakers, List<Actor> targets) {
        return of(parsed.article().id(), parsed.article().text(), statement.content(), speakers, targets,
                statement.stance(), statement.secondStance(), statement.reportedPast(), statement.said(),
                parsed.article().published().map(Published::date), List.of());
    }

    /** The act whose content stands at those spans of a text. */
    public static SpeechAct of(
            String article, String text, List<Span> content, List<Actor> speakers, List<Actor> targets, Stance stance,
            Optional<Stance> second, boolean reportedPast, Optional<Said> said, Optional<LocalDate> published,
            List<Actor> named) {
        Span cover = content.getFirst().cover(content.getLast());
        int from = text.lastIndexOf('\n', Math.max(0, cover.start() - 1)) + 1;
        int newline = text.indexOf('\n', cover.end());
        String words = content.size() == 1 ? content.getFirst().of(text)
                : content.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
        String context = text.substring(Math.min(from, cover.start()), newline < 0 ? text.length() : newline);
        String before = text.substring(Math.max(0, cover.start() - LEAD), cover.start());
        String lead = before.indexOf('"') < 0 && before.indexOf('“') < 0 ? before
                : QUOTED.matcher(before).replaceAll(" ");
        return new SpeechAct(article, cover.start(), Math.min(from, cover.start()), speakers, targets, stance, second,
                reportedPast, said, published, words, context, lead, named, ContentWords.of(words));
    }

    private static List<Actor> actors(ParsedArticle parsed, List<String> ids) {
        return ids.stream().map(parsed::actor).flatMap(Optional::stream).toList();
    }

    /** The same with other actors, such as those of several tellings together. */
    public SpeechAct with(List<Actor> otherSpeakers, List<Actor> otherTargets) {
        return otherSpeakers.equals(speakers) && otherTargets.equals(targets) ? this
                : new SpeechAct(article, position, paragraph, otherSpeakers, otherTargets, stance, secondStance,
                reportedPast,
                        said, published, content, context, lead, named, words, days);
    }

    /** The same at another time. */
    public SpeechAct with(Optional<Said> otherSaid) {
        return new SpeechAct(article, position, paragraph, speakers, targets, stance, secondStance, reportedPast,
                otherSaid, published, content, context, lead, named, words);
    }

    /** True where the dates allow that both are one; time zones and late editions account for one day. */
    public boolean mayBeOneWith(SpeechAct other) {
        return !isApartFrom(other);
    }

    /** True where both are dated, and more than a day lies between. */
    public boolean isApartFrom(SpeechAct other) {
        return days.dated && other.days.dated
                && (days.latest + 1 < other.days.earliest || other.days.latest + 1 < days.earliest);
    }

    boolean does(Stance wanted) {
        return stance == wanted || secondStance.filter(second -> second == wanted).isPresent();
    }

    Set<String> speakerSides() {
        return sides(speakers);
    }

    Set<String> targetSides() {
        return sides(targets);
    }

    private static Set<String> sides(List<Actor> actors) {
        return actors.stream().map(Actor::side).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
