package org.rejoinder.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;

class ActorsSheetTest {
    private static final List<Actor> ACTORS = List.of(actor("Norland"), actor("Norland's Harbour Office"),
            actor("Port-based Pilots"), actor("Vera Norlander"));

    private static Actor actor(String name) {
        return new Actor("a-" + name.hashCode(), name, ActorType.GROUP, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"norland, Norland", "norlands, Norland's Harbour Office", "norlands h, Norland's Harbour Office",
            "portb, Port-based Pilots", "pilots, Port-based Pilots", "vera, Vera Norlander"})
    void aNameIsFoundByTheLettersAndDigitsOfIt(String typed, String found) {
        assertThat(ActorsSheet.withWord(ACTORS, typed)).map(Actor::name).contains(found);
    }
}
