package org.rejoinder.ui.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rejoinder.casework.Measures;
import org.rejoinder.casework.Reprints;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Messages;

/**
 * The measures of a case as what can be drawn: each bar, and each dot, knows the statements that it counts.
 *
 * @param times   how long each side took to answer, the quickest first
 * @param firsts  how long each side's accusations waited for their first answer, likewise
 * @param drifts  how the words of a statement changed from outlet to outlet, the most changed first
 * @param parts  by measure
 */
public record Charts(List<Times> times, List<Times> firsts, List<Drift> drifts, Map<Measure, Chart> parts) {
    /** Before anything was counted. */
    public static final Charts NONE = new Charts(List.of(), List.of(), List.of(), Map.of());

    /**
     * One side's answers.
     *
     * @param median  days
     * @param dots    by days, the quickest first
     */
    public record Times(String name, double median, List<Dot> dots) {
        public Times {
            dots = List.copyOf(dots);
        }

        /** The answers and what they answer. */
        public Set<String> statements() {
            Set<String> all = new LinkedHashSet<>();
            dots.forEach(dot -> all.addAll(dot.statements()));
            return all;
        }

        public int answers() {
            return dots.stream().mapToInt(Dot::answers).sum();
        }
    }

    /**
     * Answers after as many days.
     *
     * @param answers     how many; one that answers two statements counts for each
     * @param statements  the answers, and what they answer
     */
    public record Dot(long days, int answers, Set<String> statements) {
        public Dot {
            statements = Set.copyOf(statements);
        }
    }

    /**
     * Parts of a whole.
     *
     * @param statements  all that are counted
     * @param of          among how many
     * @param bars        the largest first
     */
    public record Chart(Set<String> statements, int of, List<Bar> bars) {
        public Chart {
            statements = Set.copyOf(statements);
            bars = List.copyOf(bars);
        }
    }

    /** @param of  among how many that the bar stands for; at least as many as are counted */
    public record Bar(String name, Set<String> statements, int of) {
        public Bar {
            statements = Set.copyOf(statements);
        }
    }

    /**
     * One statement on its way from outlet to outlet.
     *
     * @param speakers  its speakers
     * @param words     as they were published first
     */
    public record Drift(String utterance, List<Actor> speakers, String words, List<Reprints.Step> steps) {
        public Drift {
            speakers = List.copyOf(speakers);
            steps = List.copyOf(steps);
        }

        /** The share of its first words that the report most unlike them has, 0..1. */
        public double least() {
            return steps.stream().mapToDouble(Reprints.Step::likeness).min().orElse(1);
        }
    }

    public Charts {
        times = List.copyOf(times);
        firsts = List.copyOf(firsts);
        drifts = List.copyOf(drifts);
        parts = Map.copyOf(parts);
    }

    /** The longest answer time of all in days, at least 1. */
    public long longest() {
        return Math.max(1, Stream.concat(times.stream(), firsts.stream()).flatMap(one -> one.dots().stream())
                .mapToLong(Dot::days).max().orElse(1));
    }

    /** Counts a case. May be called from any thread. */
    public static Charts of(CaseIndex index) {
        Measures measures = Measures.of(index.theCase());
        List<Utterance> all = index.theCase().utterances();
        Map<Measure, Chart> parts = new EnumMap<>(Measure.class);
        Function<Utterance, Set<String>> sides = one -> sides(index, one);
        parts.put(Measure.UNANSWERED, chart(
                all.stream().filter(one -> one.stance() == Stance.ACCUSE).toList(), measures.unanswered(), sides));
        parts.put(Measure.POINTLESS, chart(
                all.stream().filter(one -> one.stance() == Stance.DENY).toList(), measures.pointless(), sides));
        parts.put(Measure.ONE_OUTLET, chart(all, measures.oneOutlet(), one -> outlets(index, one)));
        parts.put(Measure.REPRINTS, reprints(measures));
        return new Charts(times(index, measures), firsts(index, measures), drifts(index, measures), parts);
    }

    private static List<Times> times(CaseIndex index, Measures measures) {
        Map<String, TreeMap<Long, List<Measures.AnswerTime>>> bySide = new TreeMap<>();
        Measures.answerTimes(index.theCase()).forEach(time -> bySide
                .computeIfAbsent(time.side(), side -> new TreeMap<>())
                .computeIfAbsent(time.days(), days -> new ArrayList<>()).add(time));
        List<Times> times = new ArrayList<>();
        bySide.forEach((side, byDays) -> {
            List<Dot> dots = new ArrayList<>();
            byDays.forEach((days, some) -> {
                Set<String> statements = new HashSet<>();
                some.forEach(time -> statements.addAll(List.of(time.from(), time.to())));
                dots.add(new Dot(days, some.size(), statements));
            });
            times.add(new Times(name(index, side), measures.medianAnswerDays().get(side), dots));
        });
        times.sort(Comparator.comparingDouble(Times::median).thenComparing(Times::name));
        return times;
    }

    /** By who accuses: the days to the first answer of each accusation. */
    private static List<Times> firsts(CaseIndex index, Measures measures) {
        Map<String, TreeMap<Long, Set<String>>> bySide = new TreeMap<>();
        measures.firstAnswerDays().forEach((id, days) -> index.utterance(id).ifPresent(one -> sides(index, one)
                .forEach(side -> bySide.computeIfAbsent(side, key -> new TreeMap<>())
                        .computeIfAbsent(days, key -> new HashSet<>()).add(id))));
        List<Times> times = new ArrayList<>();
        bySide.forEach((side, byDays) -> {
            List<Dot> dots = new ArrayList<>();
            List<Long> all = new ArrayList<>();
            byDays.forEach((days, some) -> {
                dots.add(new Dot(days, some.size(), some));
                some.forEach(id -> all.add(days));
            });
            int middle = all.size() / 2;
            times.add(new Times(side, all.size() % 2 == 1 ? all.get(middle)
                    : (all.get(middle - 1) + all.get(middle)) / 2.0, dots));
        });
        times.sort(Comparator.comparingDouble(Times::median).thenComparing(Times::name));
        return times;
    }

    private static List<Drift> drifts(CaseIndex index, Measures measures) {
        return measures.reprints().stream().flatMap(chain -> index.utterance(chain.utterance()).stream()
                .map(one -> new Drift(one.id(), index.speakers(one), one.reports().stream()
                        .filter(report -> report.statement().id().equals(chain.first().statement())).findFirst()
                        .map(index::words).orElse(""), chain.steps())))
                .sorted(Comparator.comparingDouble(Drift::least)).toList();
    }

    private static Chart chart(List<Utterance> whole, List<String> counted, Function<Utterance, Set<String>> by) {
        Set<String> part = new HashSet<>(counted);
        Map<String, Integer> of = new TreeMap<>();
        Map<String, Set<String>> in = new TreeMap<>();
        for (Utterance one : whole) {
            for (String name : by.apply(one)) {
                of.merge(name, 1, Integer::sum);
                if (part.contains(one.id())) {
                    in.computeIfAbsent(name, key -> new HashSet<>()).add(one.id());
                }
            }
        }
        return new Chart(part, whole.size(), largestFirst(in, of));
    }

    /** Who told it first and who after that: a bar for each two outlets. */
    private static Chart reprints(Measures measures) {
        Map<String, Set<String>> in = new LinkedHashMap<>();
        Map<String, Integer> of = new TreeMap<>();
        Set<String> all = new HashSet<>();
        for (Reprints.Chain chain : measures.reprints()) {
            all.add(chain.utterance());
            chain.steps().stream().skip(1).forEach(step -> in.computeIfAbsent(
                    chain.first().outlet() + " → " + step.outlet(), key -> new HashSet<>()).add(chain.utterance()));
        }
        in.keySet().forEach(pair -> of.put(pair, all.size()));
        return new Chart(all, measures.utterances(), largestFirst(in, of));
    }

    private static List<Bar> largestFirst(Map<String, Set<String>> in, Map<String, Integer> of) {
        return in.entrySet().stream().map(entry -> new Bar(entry.getKey(), entry.getValue(), of.get(entry.getKey())))
                .sorted(Comparator.comparing((Bar bar) -> -bar.statements().size()).thenComparing(Bar::name)).toList();
    }

    private static Set<String> sides(CaseIndex index, Utterance one) {
        Set<String> names = new HashSet<>();
        index.speakers(one).forEach(actor -> names.add(name(index, actor.side().orElse(actor.id()))));
        return names.isEmpty() ? Set.of(NOBODY) : names;
    }

    /** The name of a bar or of times of statements that name no speaker. */
    private static final String NOBODY = "";

    /** A name as it is shown. */
    static String shown(String name, Messages messages) {
        return name.equals(NOBODY) ? messages.get("speaker.nobody") : name;
    }

    private static Set<String> outlets(CaseIndex index, Utterance one) {
        Set<String> names = new HashSet<>();
        one.reports().forEach(report -> names.add(index.outlet(report)));
        return names;
    }

    private static String name(CaseIndex index, String side) {
        return index.actor(side).map(Actor::name).orElseGet(() -> Sides.name(side));
    }
}
