package org.rejoinder.cli;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.LaneOrder;
import org.rejoinder.timeline.ViewState;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a timeline is arranged: the options of each command that draws one. */
final class Arrangement {
    @Option(names = "--group", paramLabel = "side|speaker|stance|outlet|event|none", defaultValue = "side",
            description = "How the timeline is divided; ${DEFAULT-VALUE} if left out.")
    private Grouping group;

    @Option(names = "--order", paramLabel = "usual|first|name|count", defaultValue = "usual",
            description =
                    "How groups follow each other: accusers before accused, who speaks first, by the alphabet, or who "
                    + "says most; ${DEFAULT-VALUE} if left out.")
    private Order order;

    @Option(names = "--fold", paramLabel = "auto|off|DAYS", defaultValue = "auto", converter = FoldWords.class,
            description =
                    "Which quiet periods are folded: those that stand out, none, or all longer than so many days.")
    private FoldRule fold;

    @Option(names = "--clock", paramLabel = "source|utc|local", defaultValue = "source",
            description =
                    "Whose days and hours are shown: each source's own, UTC, or this computer's; ${DEFAULT-VALUE} if "
                    + "left out.")
    private Clock clock;

    /** Orders that need no hand. */
    enum Order {
        USUAL(LaneOrder.By.USUAL), FIRST(LaneOrder.By.TIME), NAME(LaneOrder.By.NAME), COUNT(LaneOrder.By.COUNT);

        private final LaneOrder.By by;

        Order(LaneOrder.By by) {
            this.by = by;
        }
    }

    enum Clock {
        SOURCE, UTC, LOCAL;

        Optional<ZoneId> zone() {
            return switch (this) {
                case SOURCE -> Optional.empty();
                case UTC -> Optional.of(ZoneOffset.UTC);
                case LOCAL -> Optional.of(ZoneId.systemDefault());
            };
        }
    }

    /** Reads {@code --fold}. */
    static final class FoldWords implements ITypeConverter<FoldRule> {
        @Override
        public FoldRule convert(String words) {
            if (words.equals("auto")) {
                return FoldRule.AUTO;
            }
            if (words.equals("off")) {
                return FoldRule.OFF;
            }
            try {
                return FoldRule.longerThan(Integer.parseInt(words));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("it takes auto, off or a number of days, not '" + words + "'");
            }
        }
    }

    /** Whose clock the items' days are told by; empty for each source's own. */
    Optional<ZoneId> zone() {
        return clock.zone();
    }

    /** The same view, arranged as asked. */
    ViewState apply(ViewState view) {
        return view.withGrouping(group).withOrder(view.order().withBy(order.by)).withFold(fold).withZone(zone());
    }
}
