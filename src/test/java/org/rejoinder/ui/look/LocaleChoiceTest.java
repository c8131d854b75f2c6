package org.rejoinder.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Settings;
import org.rejoinder.ui.words.Messages;

class LocaleChoiceTest {
    private final Settings settings = Settings.forgotten();
    private final Notices notices = new Notices();

    private List<Action> actions() {
        return new LocaleChoice(settings, notices, Messages.in(Locale.UK)).actions();
    }

    private static Action named(List<Action> actions, String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> checked(List<Action> actions) {
        return actions.stream().filter(action -> action.checked().orElseThrow().getValue()).map(Action::id).toList();
    }

    @Test
    void atFirstTheSystemsIsInForce() {
        assertEquals(List.of("locale-system"), checked(actions()));
        assertEquals(Optional.empty(), LocaleChoice.kept(settings));
    }

    @Test
    void whatIsChosenIsKeptAndSaid() {
        List<Action> actions = actions();
        named(actions, "locale-de-DE").run();
        assertEquals(List.of("locale-de-DE"), checked(actions));
        assertEquals(Optional.of(Locale.GERMANY), LocaleChoice.kept(settings));
        assertTrue(notices.current().get().isPresent());
        assertEquals(List.of("locale-de-DE"), checked(actions()), "and the next day");

        named(actions, "locale-system").run();
        assertEquals(Optional.empty(), LocaleChoice.kept(settings));
    }

    @Test
    void aLocaleSaysItselfHowItWrites() {
        assertEquals("Deutsch (Deutschland) · 19. Juli 2021 · 1.204",
                named(actions(), "locale-de-DE").title().orElseThrow().get());
    }

    @Test
    void whatWasWrittenIntoTheSettingsIsOfferedToo() {
        settings.put(LocaleChoice.KEY, "fi-FI");
        assertEquals(List.of("locale-fi-FI"), checked(actions()));
    }

    @Test
    void nonsenseInTheSettingsIsTheSystems() {
        settings.put(LocaleChoice.KEY, "?!");
        assertEquals(List.of("locale-system"), checked(actions()));
    }
}
