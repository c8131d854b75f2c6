package org.rejoinder.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.model.LinkType;
import org.rejoinder.timeline.Tone;

class MessagesTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @Test
    void countsInWords() {
        assertEquals("1 accusation unanswered", messages.get("filters.unanswered", 1));
        assertEquals("12 accusations unanswered", messages.get("filters.unanswered", 12));
    }

    @Test
    void anUnknownLanguageFallsBackToEnglish() {
        Messages other = Messages.in(Locale.of("tlh"));
        assertEquals(Locale.ENGLISH, other.locale());
        assertEquals("Undo", other.get("top.undo"));
    }

    @Test
    void aMissingKeyIsAnErrorThatNamesIt() {
        assertThrows(IllegalArgumentException.class, () -> messages.get("no.such.key"));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyStanceHasAName(Tone stance) {
        messages.of("stance", stance);
    }

    @ParameterizedTest
    @EnumSource(LinkType.class)
    void everyLinkHasWordsBothWays(LinkType type) {
        messages.of("link", type);
        messages.of("link-by", type);
    }
}
