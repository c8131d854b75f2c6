package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.casework.linking.SameUtterance;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.casework.linking.VoiceMatch;
import org.rejoinder.model.Basis;
import org.rejoinder.model.OpenDate;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

/**
 * Solves date words that their own article leaves open, such as "On Monday (19)": by what other articles know of the
 * same speech act, by when an article that tells the same was published, and then by what was so found out about its
 * own article. Where these fit several days, the date stays open. Kept from one state of a case to the next: only what
 * changed is compared again.
 */
final class OpenDates {
    /** The rule of a date that other articles solved. */
    static final String RULE = "narrowed-by-linked-article";

    private static final String DATE = "date " + RULE + ": ";
    private static final String AS = ", as ";
    private static final String HAS_IT = " has it";

    private static final double WEEKDAY_LIKENESS = 0.4;
    /** The share of the work that is done when statements are learned. */
    private static final double LEARNED = 0.8;

    private final Acts acts;
    private final VoiceMatch voices = new VoiceMatch();
    private final Map<String, Known> known = new HashMap<>();
    /** Ids by what they have in common with others. */
    private final Map<String, Set<String>> byKey = new HashMap<>();
    /** Those whose date is open, in the order of their ids. */
    private final TreeMap<String, Open> open = new TreeMap<>();
    private List<Telling> before = List.of();
    private Roster roster;

    /** A day, and the name of the article that shows it. */
    private record Solved(LocalDate day, String by) {}

    private record Known(Telling telling, SpeechAct act, Set<String> keys) {}

    /** A statement whose date is open, and the ids of what tells the same. */
    private static final class Open {
        private final Known own;
        private final OpenDate words;
        private final Set<String> same = new LinkedHashSet<>();
        private Optional<Telling> dated = Optional.empty();
        private Optional<Solved> by = Optional.empty();

        Open(Known own, OpenDate words) {
            this.own = own;
            this.words = words;
        }

        String article() {
            return own.telling().article();
        }

        /** The same telling as long as the same article shows the same day. */
        Telling as(Optional<Solved> solved) {
            if (!solved.equals(by)) {
                by = solved;
                dated = solved.map(found -> dated(own.telling(), words, found));
            }
            return dated.orElse(own.telling());
        }
    }

    OpenDates(Acts acts) {
        this.acts = acts;
    }

    /** @param tellings  in the order of their ids, so that the result depends on nothing else */
    List<Telling> solve(List<Telling> tellings, Roster now, Assembler.Watcher watcher) {
        update(tellings, now, watcher);
        if (open.isEmpty()) {
            return tellings;
        }
        Map<String, Solved> days = new HashMap<>();
        Map<String, TreeMap<LocalDate, String>> byArticle = new HashMap<>();
        open.forEach((id, one) -> byOthers(one).ifPresent(day -> {
            days.put(id, day);
            byArticle.computeIfAbsent(one.article(), key -> new TreeMap<>()).putIfAbsent(day.day(), day.by());
        }));
        List<Telling> solved = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            Open one = open.get(telling.id());
            solved.add(one == null ? telling : one.as(Optional.ofNullable(days.get(telling.id())).or(() ->
                    byOwnArticle(one, byArticle.getOrDefault(one.article(), new TreeMap<>())))));
        }
        return solved;
    }

    private static Optional<OpenDate> open(Telling telling) {
        return telling.added() ? Optional.empty() : OpenDate.of(telling.read());
    }

    private void update(List<Telling> tellings, Roster now, Assembler.Watcher watcher) {
        Difference change = Difference.between(now == roster ? before : List.of(), tellings);
        if (now != roster) {
            forget();
        }
        before = tellings;
        roster = now;
        boolean opens = change.fresh().stream().anyMatch(telling -> open(telling).isPresent());
        if (known.isEmpty() && !opens) {
            return;
        }
        // Nothing is known of any statement until the first whose date is open.
        if (known.isEmpty()) {
            learn(tellings, watcher);
        } else {
            change.gone().forEach(this::takeOut);
            learn(change.fresh(), watcher);
        }
    }

    private void forget() {
        known.clear();
        byKey.clear();
        open.clear();
    }

    private void takeOut(Telling telling) {
        known.remove(telling.id()).keys().forEach(key -> byKey.get(key).remove(telling.id()));
        open.remove(telling.id());
        open.values().forEach(one -> one.same.remove(telling.id()));
    }

    private void learn(List<Telling> fresh, Assembler.Watcher watcher) {
        List<SpeechAct> told = acts.of(fresh, roster, watcher.part(0, LEARNED));
        List<Open> opened = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Known one = new Known(fresh.get(i), told.get(i), Candidates.keys(told.get(i)));
            known.put(one.telling().id(), one);
            one.keys().forEach(key -> byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(one.telling().id()));
            // What was open before is compared with what is new, and what is newly open with everything.
            open.values().forEach(other -> compare(other, one));
            open(one.telling()).ifPresent(words -> opened.add(new Open(one, words)));
        }
        for (int i = 0; i < opened.size(); i++) {
            watcher.at(LEARNED + (1 - LEARNED) * i / opened.size());
            Open one = opened.get(i);
            Set<String> near = new LinkedHashSet<>();
            one.own.keys().forEach(key -> near.addAll(byKey.get(key)));
            near.forEach(other -> compare(one, known.get(other)));
            open.put(one.own.telling().id(), one);
        }
    }

    private void compare(Open one, Known other) {
        SpeechAct act = one.own.act();
        if (!act.article().equals(other.act().article()) && one.own.keys().stream().anyMatch(other.keys()::contains)
                && SameUtterance.score(act, other.act(), voices) >= SameUtterance.SAME
                // A weekday fits any week: only an article that plainly tells the same may say which.
                && (!(one.words instanceof OpenDate.Weekday)
                        || act.words().likeness(other.act().words()) >= WEEKDAY_LIKENESS)) {
            one.same.add(other.telling().id());
        }
    }

    private Optional<Solved> byOthers(Open one) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        one.same.stream().map(known::get).forEach(other -> day(one.words, other.telling()).ifPresent(day ->
                days.merge(day, other.telling().parsed().article().source().name(),
                        (some, others) -> some.compareTo(others) <= 0 ? some : others)));
        return only(days);
    }

    private static Optional<LocalDate> day(OpenDate words, Telling known) {
        Optional<LocalDate> said = known.statement().said().filter(Said::isExact).map(Said::earliest);
        return said.isPresent() ? said.flatMap(words::saidOn)
                : known.parsed().article().published().map(Published::date).flatMap(words::newsOn);
    }

    private static Optional<Solved> byOwnArticle(Open one, TreeMap<LocalDate, String> solvedDays) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        solvedDays.forEach((known, by) -> one.words.saidOn(known).ifPresent(day -> days.putIfAbsent(day, by)));
        return only(days);
    }

    private static Optional<Solved> only(TreeMap<LocalDate, String> days) {
        return days.size() == 1
                ? Optional.of(new Solved(days.firstKey(), days.firstEntry().getValue())) : Optional.empty();
    }

    /** With a day that other articles showed before, where its own still leaves it open. */
    static Telling dated(Telling telling, LocalDate day, String by) {
        return open(telling).map(words -> dated(telling, words, new Solved(day, by))).orElse(telling);
    }

    /** The article that showed when a statement was said, where its own did not. */
    static Optional<String> shownBy(Statement statement) {
        String rule = statement.rules().isEmpty() ? "" : statement.rules().getLast();
        int at = rule.lastIndexOf(AS);
        boolean shown = statement.said().filter(said -> said.basis().rule().equals(RULE)).isPresent()
                && rule.startsWith(DATE) && rule.endsWith(HAS_IT) && at >= 0;
        return shown ? Optional.of(rule.substring(at + AS.length(), rule.length() - HAS_IT.length()))
                : Optional.empty();
    }

    private static Telling dated(Telling telling, OpenDate open, Solved solved) {
        int at = telling.parsed().article().text().indexOf(open.words());
        Basis basis = at < 0 ? Basis.inferred(RULE, open.words())
                : new Basis(RULE, Optional.of(new Span(at, at + open.words().length())), open.words());
        return telling.concluding(Said.on(solved.day(), basis),
                DATE + open.words() + AS + solved.by() + HAS_IT);
    }
}
