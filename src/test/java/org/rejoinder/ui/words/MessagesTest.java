package org.rejoinder.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Flag;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.Stance;
import org.rejoinder.timeline.Tone;

class MessagesTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @Test
    void countsInWords() {
        assertEquals("1 accusation unanswered", messages.get("filters.unanswered", 1));
        assertEquals("12 accusations unanswered", messages.get("filters.unanswered", 12));
    }

    @Test
    void whatHoldsNoStatementsSaysNothingOfAnswers() {
        assertEquals("1 article · no statements", messages.get("top.counts", 1, 0, 0));
        assertEquals("2 articles · 1 statement · 0 answered", messages.get("top.counts", 2, 1, 0));
        assertEquals("3 articles · 1,400 statements · 3 answered", messages.get("top.counts", 3, 1400, 3));
    }

    @Test
    void anUnknownLanguageFallsBackToEnglish() {
        Messages other = Messages.in(Locale.of("tlh"));
        assertEquals(Locale.ENGLISH, other.bundle().language());
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

    @Test
    void everyStepHasAName() {
        for (Class<?> type : Edit.Change.class.getPermittedSubclasses()) {
            String key = "step." + type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            messages.get(key);
        }
        assertEquals("change stance", messages.get(new Edit.SetStance("s", Stance.DENY, Optional.empty()).step()));
    }

    @ParameterizedTest
    @EnumSource(Orphan.Reason.class)
    void everyReasonOfAnOrphanHasWords(Orphan.Reason reason) {
        messages.of("orphan", reason);
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void everyFlagHasAName(Flag flag) {
        messages.of("flag", flag);
    }
}
