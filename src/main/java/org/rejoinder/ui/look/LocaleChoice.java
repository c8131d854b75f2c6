package org.rejoinder.ui.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Settings;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.words.Formats;

/** How dates and numbers are written: as a locale that was chosen does, or the system's. For the next start on. */
public final class LocaleChoice {
    /** Under which the language tag stands in the settings; no tag for the system's locale. */
    public static final String KEY = "locale";
    private static final String SYSTEM = "";
    /** Any other can be written into the settings, and is offered then. */
    private static final List<String> OFFERED = List.of("en-GB", "en-US", "de-DE", "es-ES", "fr-FR", "it-IT", "nl-NL",
            "pl-PL", "pt-BR", "sv-SE", "tr-TR", "el-GR", "uk-UA", "ru-RU", "ar-EG", "hi-IN", "zh-CN", "ja-JP", "ko-KR");
    private static final LocalDate SAMPLE = LocalDate.of(2021, 7, 19);
    private static final int SAMPLE_COUNT = 1204;

    private final Settings settings;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<String> chosen;
    /** By language tag. It takes a while to learn how a locale writes, and the palette asks at every letter. */
    private final Map<String, String> titles = new HashMap<>();

    public LocaleChoice(Settings settings, Notices notices, Messages messages) {
        this.settings = settings;
        this.notices = notices;
        this.messages = messages;
        chosen = new ReadOnlyObjectWrapper<>(kept(settings).map(Locale::toLanguageTag).orElse(SYSTEM));
    }

    /** The locale that was chosen; empty for the system's. */
    public static Optional<Locale> kept(Settings settings) {
        return settings.get(KEY).map(Locale::forLanguageTag).filter(locale -> !locale.getLanguage().isEmpty());
    }

    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        all.add(action("locale-system", SYSTEM));
        Stream.concat(OFFERED.stream(), Stream.of(chosen.get())).distinct().filter(tag -> !tag.equals(SYSTEM))
                .forEach(tag ->
                all.add(action("locale-" + tag, tag).titled(() -> titles.computeIfAbsent(tag, this::title))));
        all.set(1, all.get(1).apart());
        return all;
    }

    private Action action(String id, String tag) {
        return Action.of(id, Group.WINDOW, () -> choose(tag)).under("locale").checkedWhile(chosen.map(tag::equals));
    }

    /** Its own name, and how it writes a day and a number. */
    private String title(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Formats formats = Formats.of(locale);
        return String.join(messages.get("list.dot"), locale.getDisplayName(locale), formats.day(SAMPLE),
                formats.count(SAMPLE_COUNT));
    }

    private void choose(String tag) {
        settings.put(KEY, tag);
        chosen.set(tag);
        notices.done(messages.get("locale.chosen"));
    }
}
