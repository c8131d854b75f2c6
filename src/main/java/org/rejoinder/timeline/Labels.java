package org.rejoinder.timeline;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

/** What the timeline itself writes, in the words of a language and with the dates and numbers of a locale. */
public final class Labels {
    private static final int MOST_REMEMBERED = 1000;

    private final Bundle texts;
    private final Formats formats;
    private final List<String> tones;
    private final String noSpeaker;
    private final Map<LaneName.Kind, String> lanes = new EnumMap<>(LaneName.Kind.class);
    /** What stands on breaks, by their days: a frame has many, and each would be put into words anew. */
    private final Map<Long, List<String>> quiet = new ConcurrentHashMap<>();

    private Labels(Bundle texts) {
        this.texts = texts;
        this.formats = texts.formats();
        this.tones = Arrays.stream(Tone.values()).map(tone -> texts.of("stance", tone)).toList();
        this.noSpeaker = texts.get("canvas.no-speaker");
        lanes.put(LaneName.Kind.ACCUSERS, texts.get("canvas.accusers"));
        lanes.put(LaneName.Kind.ACCUSED, texts.get("canvas.accused"));
        lanes.put(LaneName.Kind.NO_SPEAKER, noSpeaker);
        lanes.put(LaneName.Kind.NO_OUTLET, texts.get("canvas.no-outlet"));
        lanes.put(LaneName.Kind.NO_EVENT, texts.get("canvas.no-event"));
        lanes.put(LaneName.Kind.ALL, "");
    }

    public static Labels of(Bundle texts) {
        return new Labels(texts);
    }

    /** English, as pictures are where nothing else is asked for. */
    public static Labels usual() {
        return new Labels(Bundle.in(Formats.USUAL));
    }

    /** How dates and numbers are written. */
    public Formats formats() {
        return formats;
    }

    /** The name of a stance in legends and lanes. */
    public String tone(Tone tone) {
        return tones.get(tone.ordinal());
    }

    /** Such as "12" or "1,204". */
    String count(long count) {
        return formats.count(count);
    }

    /** Such as "+12" or "+1,204". */
    String plus(int count) {
        return "+" + formats.count(count);
    }

    /** Who speaks, as a card names them. */
    public String name(TimelineItems items, int item) {
        String name = items.name(item);
        return name.isEmpty() ? noSpeaker : name;
    }

    /** What a lane is called. */
    String lane(LaneName lane) {
        return switch (lane.kind()) {
            case NAMED -> lane.key();
            case STANCE -> tone(Tone.valueOf(lane.key()));
            case OTHERS -> texts.get("canvas.others", lane.others());
            default -> lanes.get(lane.kind());
        };
    }

    /** Such as "‹ 12 earlier" and "‹ 12". */
    List<String> earlier(int count) {
        return List.of(texts.get("canvas.earlier", count), texts.get("canvas.earlier.short", count));
    }

    /** Such as "12 later ›" and "12 ›". */
    List<String> later(int count) {
        return List.of(texts.get("canvas.later", count), texts.get("canvas.later.short", count));
    }

    /** Such as "12 more here" and "+12". */
    List<String> here(int count) {
        return List.of(texts.get("canvas.more-here", count), plus(count));
    }

    /** What stands on a break, from long to short. */
    List<String> quiet(Fold fold) {
        if (quiet.size() > MOST_REMEMBERED) {
            quiet.clear();
        }
        return quiet.computeIfAbsent(fold.days(), days -> List.of(
                texts.get("canvas.quiet", days), texts.get("canvas.quiet.short", days), count(days)));
    }

    /** What stands where a break was opened and can be shut again, from long to short. */
    List<String> foldAgain(Fold fold) {
        List<String> quiet = quiet(fold);
        return List.of(texts.get("canvas.fold", quiet.get(0)), texts.get("canvas.fold", quiet.get(1)),
                texts.get("canvas.fold.short"));
    }

    /** Whose clock is shown, from long to short. */
    List<String> clock(Optional<ZoneId> zone) {
        String full = zone.map(formats::zone).orElseGet(() -> texts.get("canvas.clock.sources"));
        return List.of(full, full.substring(full.lastIndexOf('/') + 1));
    }

    /** What stands over what has no date, from long to short. */
    List<String> undated() {
        return List.of(texts.get("canvas.undated"), texts.get("canvas.undated.short"), "?");
    }

    /** What stands where the axis would have dates, if there were any. */
    String nothingDated() {
        return texts.get("canvas.nothing-dated");
    }

    /** The same in short. */
    String noDate() {
        return texts.get("page.no-date");
    }

    /** Such as "12 statements" and "12". */
    List<String> statements(int count) {
        return List.of(texts.get("canvas.statements", count), count(count));
    }
}
