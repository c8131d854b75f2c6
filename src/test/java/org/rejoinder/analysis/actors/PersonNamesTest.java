package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;

/** Names of persons in many forms: each is one person, with the whole name. */
class PersonNamesTest {
    private static List<String> persons(String text) {
        return Read.article(text).reading().actors().stream().filter(actor -> actor.type() == ActorType.PERSON)
                .map(Actor::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"To Quan", "Than Oo", "Hun Mok", "An Said", "Nguyen Thi Thu Ha", "No Tae-sik", "Kong Sen",
            "Juan de los Prados", "Karim bin Sultan", "A.B.M. Quader", "Will Orme", "On Dae-min"})
    void theWholeNameBehindAnOffice(String name) {
        assertEquals(List.of(name), persons("It was denied by Foreign Minister " + name + " on Friday."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"To Quan", "Than Oo", "Pieter van der Orme", "Osman bin Talal", "M.K. Prasad", "Do Quoc"})
    void theWholeNameWhereASentenceBeginsWithIt(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        assertEquals(List.of(name), persons(name + ", the foreign minister, accused Peru. It was late, " + last
                + " said."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In Sok", "Be Hoa"})
    void nobodyElseIsMadeOfTheSecondHalf(String name) {
        assertEquals(1, Stream.of(name.split(" ")).flatMap(_ -> persons("It was denied by minister " + name + ", and "
                + name + " left.").stream()).distinct().count());
    }
}
