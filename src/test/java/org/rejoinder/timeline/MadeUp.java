package org.rejoinder.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rejoinder.model.LinkType;

/** Made-up timelines for tests: a small dispute about a pipeline, and as many random statements as wanted. */
public final class MadeUp {
    private final TimelineItemsBuilder builder = new TimelineItemsBuilder(16);
    private final List<String> ids = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private int say(String id, String day, String until, Tone tone, String side, String speaker, int reports,
            String text) {
        ids.add(id);
        texts.add(text);
        var keys = new TimelineItemsBuilder.Keys(List.of(speaker.split(", ")), List.of(side), List.of("Harbour Post"),
                List.of());
        if (day.isEmpty()) {
            return builder.addUndated(tone, reports, 0, keys);
        }
        Window when = Window.ofDays(LocalDate.parse(day), LocalDate.parse(until.isEmpty() ? day : until));
        return builder.add(when.from(), when.to(), tone, reports, 0, keys);
    }

    /** Items that a count may stand for. */
    public static Mark.Items counted(int count) {
        return new Mark.Items(java.util.stream.IntStream.range(0, count).toArray());
    }

    /** The day of {@link #withOneBusyDay}. */
    public static final LocalDate BUSY_DAY = LocalDate.of(2019, 5, 31);

    /** Two sides over sixty days, of whose statements so many were made on one day. */
    public static TimelineItems withOneBusyDay(int count, int busy) {
        MadeUp m = new MadeUp();
        for (int i = 0; i < count; i++) {
            int others = count - busy;
            boolean rest = i < others;
            LocalDate day = rest ? BUSY_DAY.plusDays(i * 60L / others - 30) : BUSY_DAY;
            boolean accuser = i % 2 == 0;
            int said = m.say("b" + i, day.toString(), "", accuser ? Tone.ACCUSE : Tone.DENY, accuser ? "Norland"
                    : "Sudmark",
                    accuser ? "Ann Alder" : "Ivo Maren", 1, "the harbour was closed without a reason");
            if (!accuser) {
                m.builder.link(said, said - 1, LinkType.DENIES);
            }
        }
        return m.build();
    }

    /** Twenty statements in spring and autumn, some without a date, some with a range. */
    public static TimelineItems dispute() {
        MadeUp m = new MadeUp();
        int a = m.say("a", "2019-03-05", "", Tone.ACCUSE, "Norland", "Norland Energy", 3,
                "“a deliberate and state-sponsored act against our pipeline”");
        int b = m.say("b", "2019-01-02", "2019-03-06", Tone.ACCUSE, "Norland", "Coast guard", 1,
                "vessels had been seen over the line for weeks before it broke");
        int c = m.say("c", "2019-03-06", "", Tone.DENY, "Sudmark", "Ivo Maren", 1,
                "“firmly rejects any suggestion that its ships were near the line”");
        int d = m.say("d", "2019-03-06", "", Tone.DENY, "Sudmark", "Ivo Maren", 1,
                "“irresponsible and ill-intentioned” accusations");
        int e = m.say("e", "2019-03-06", "", Tone.DEMAND, "Sudmark", "Ivo Maren", 1,
                "“adopt a professional and responsible attitude and show the evidence that they claim to have”");
        m.say("f", "2019-03-06", "", Tone.COMMENT, "Sudmark", "Port authority", 1,
                "the harbour had been closed since February");
        int g = m.say("g", "2019-08-19", "", Tone.ACCUSE, "Norland", "Norland, Estmark, Vale, Union, Isles", 2,
                "accuse Sudmark of damaging the pipeline");
        int h = m.say("h", "2019-08-19", "", Tone.ACCUSE, "Norland", "Foreign Office", 1,
                "“ignored repeated calls to end its reckless campaign”");
        int i = m.say("i", "2019-08-19", "", Tone.ACCUSE, "Norland", "Ann Alder", 1,
                "“protecting those who are doing it”");
        m.say("j", "2019-08-19", "", Tone.MEASURE, "Norland", "Department of Justice", 1, "charges four sailors");
        int k = m.say("k", "2019-08-20", "", Tone.DENY, "Sudmark", "Sudmark", 2,
                "denies it; calls the claims “fabricated”");
        int l = m.say("l", "2019-08-20", "", Tone.DENY, "Sudmark", "Embassy in Weston", 1,
                "“groundless and irresponsible”");
        int n = m.say("n", "2019-08-19", "2019-08-20", Tone.COUNTER_ACCUSE, "Sudmark", "Zoran Lis", 1,
                "“mustered its allies to carry out unreasonable criticisms”");
        int o = m.say("o", "2019-08-20", "", Tone.COUNTER_ACCUSE, "Sudmark", "Embassy in Aldmar", 1,
                "Norland “world champion of malicious acts at sea”");
        m.say("p", "2019-08-20", "", Tone.CONDEMN, "Estmark", "Estmark", 1, "“an appalling attack”");
        m.say("q", "2019-08-20", "", Tone.SUPPORT, "Vale", "Vale", 1, "stands with Norland");
        int r = m.say("r", "", "", Tone.DENY, "Sudmark", "Sudmark", 1, "said it had opposed every form of sabotage");
        m.say("s", "", "", Tone.ACCUSE, "Norland", "Norland Energy", 2, "had blamed a Sudmark crew for the damage");
        m.say("t", "", "", Tone.THREATEN, "Norland", "Norland", 1, "there would be consequences");
        m.say("u", "", "", Tone.ACKNOWLEDGE, "Sudmark", "A former officer", 1,
                "admitted that divers had trained there");
        m.builder.link(c, a, LinkType.DENIES);
        m.builder.link(d, b, LinkType.DENIES);
        m.builder.link(e, a, LinkType.REJECTS);
        m.builder.link(k, g, LinkType.DENIES);
        m.builder.link(l, g, LinkType.DENIES);
        m.builder.link(n, g, LinkType.COUNTER_ACCUSES);
        m.builder.link(o, h, LinkType.COUNTER_ACCUSES);
        m.builder.link(r, i, LinkType.DENIES);
        m.builder.event(new TimelineEvent("e1", "Pipeline leak disclosed",
                Window.ofDays(LocalDate.of(2019, 3, 5), LocalDate.of(2019, 3, 5))));
        m.builder.event(new TimelineEvent("e2", "Joint attribution, indictment",
                Window.ofDays(LocalDate.of(2019, 8, 19), LocalDate.of(2019, 8, 19))));
        return m.build();
    }

    /** Random statements over a hundred and fifty days, with links from every third. */
    public static TimelineItems random(int count, long seed) {
        return random(count, seed, Integer.MAX_VALUE);
    }

    /** The same with flags on a few. */
    public static TimelineItems flagged(int count, long seed) {
        return random(count, seed, count / 8);
    }

    private static TimelineItems random(int count, long seed, int flagged) {
        Random random = new Random(seed);
        long begin = LocalDate.of(2018, 1, 1).toEpochDay() * Window.DAY;
        TimelineItemsBuilder builder = new TimelineItemsBuilder(count);
        long[] times = random.longs(count, 0, 150 * Window.DAY).sorted().toArray();
        for (int i = 0; i < count; i++) {
            String side = "Side " + random.nextInt(6);
            var keys = new TimelineItemsBuilder.Keys(List.of("Speaker " + random.nextInt(40)), List.of(side),
                    List.of("Outlet " + random.nextInt(9)), List.of());
            Tone tone = Tone.at(side.compareTo("Side 3") < 0 ? random.nextInt(4) == 0 ? 5 : 0
                    : random.nextInt(5) == 0 ? 1 : 3);
            int item = builder.add(begin + times[i], begin + times[i], tone, 1, -1, keys);
            if (i % flagged == flagged / 2) {
                builder.flag(item, Hue.values()[i / flagged % Hue.values().length]);
            }
            if (i > 0 && i % 3 == 0) {
                builder.link(i, Math.max(0, i - 1 - random.nextInt(20)), LinkType.DENIES);
            }
        }
        return builder.build(Integer::toString, item -> "statement number " + item
                + " about the matter", Integer::parseInt);
    }

    private TimelineItems build() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
        return builder.build(ids::get, texts::get, id -> numbers.getOrDefault(id, -1));
    }
}
