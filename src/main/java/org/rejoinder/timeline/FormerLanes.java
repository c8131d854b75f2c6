package org.rejoinder.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rejoinder.timeline.LaneName.Kind;

/**
 * Lanes as versions called them that wrote the English label of a lane into a saved view, where its key stands now. It
 * is a data format: these labels never change, whatever the lanes are called on the screen.
 */
public final class FormerLanes {
    private static final Map<String, Tone> TONES = Map.ofEntries(
            Map.entry("Accusation", Tone.ACCUSE), Map.entry("Counter-accusation", Tone.COUNTER_ACCUSE),
            Map.entry("Condemnation", Tone.CONDEMN), Map.entry("Denial", Tone.DENY),
            Map.entry("Rejection", Tone.REJECT), Map.entry("Demand", Tone.DEMAND), Map.entry("Threat", Tone.THREATEN),
            Map.entry("Legal action", Tone.MEASURE), Map.entry("Support", Tone.SUPPORT),
            Map.entry("Admission", Tone.ACKNOWLEDGE), Map.entry("Comment", Tone.COMMENT));
    private static final Map<Grouping, Map<String, String>> LABELS = labels();
    private static final Pattern OTHERS = Pattern.compile("\\d+ others");

    private FormerLanes() {}

    private static Map<Grouping, Map<String, String>> labels() {
        Map<String, String> tones = new HashMap<>();
        TONES.forEach((label, tone) -> tones.put(label, LaneName.of(tone).key()));
        return Map.of(Grouping.STANCE, Map.copyOf(tones),
                Grouping.SPEAKER, Map.of("Unnamed source", LaneName.of(Kind.NO_SPEAKER).key()),
                Grouping.OUTLET, Map.of("Unknown outlet", LaneName.of(Kind.NO_OUTLET).key()),
                Grouping.EVENT, Map.of("No event", LaneName.of(Kind.NO_EVENT).key()));
    }

    /** The key of a lane that a saved view names, be it by its key or as it was called. */
    public static String key(Grouping grouping, String saved) {
        return OTHERS.matcher(saved).matches() ? LaneName.others(0).key()
                : LABELS.getOrDefault(grouping, Map.of()).getOrDefault(saved, saved);
    }
}
