package org.rejoinder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorKeyTest {
    @Test
    void namesInEitherOrderAreOnePerson() {
        assertEquals(ActorKey.of(person("Tan Weilong", "", "")), ActorKey.of(person("Weilong Tan", "", "")));
    }

    @Test
    void accentsTitlesAndInitialsDoNotTellPersonsApart() {
        assertTrue(ActorKey.same(person("Mr. José P. Duarte", "", ""), person("Jose Duarte", "", "")));
    }

    @Test
    void aSurnameIsThePersonOfTheSameRoleAndSide() {
        Actor full = person("Ilse Brandt", "foreign ministry spokeswoman", "DEU");
        assertTrue(ActorKey.same(full, person("Brandt", "foreign ministry spokesperson", "DEU")));
        assertFalse(ActorKey.same(full, person("Brandt", "defence minister", "DEU")));
        assertFalse(ActorKey.same(full, person("Brandt", "foreign ministry spokesperson", "AUT")));
        assertFalse(ActorKey.same(full, person("Brandt", "", "")));
    }

    @Test
    void differentGivenNamesAreDifferentPersons() {
        assertFalse(ActorKey.same(person("Ilse Brandt", "", "DEU"), person("Karl Brandt", "", "DEU")));
    }

    @Test
    void aStateIsItsCode() {
        assertTrue(ActorKey.same(actor("United States", ActorType.STATE, "", "USA"),
                actor("Washington", ActorType.STATE, "", "USA")));
    }

    @Test
    void anOrganisationMayLeaveOutItsStateAndTurnItsNameRound() {
        Actor full = actor("US Department of Justice", ActorType.ORGANISATION, "", "USA");
        assertTrue(ActorKey.same(full, actor("Justice Department", ActorType.ORGANISATION, "", "USA")));
        assertFalse(ActorKey.same(full, actor("Department of Defense", ActorType.ORGANISATION, "", "USA")));
        assertFalse(ActorKey.same(full, actor("Department of Justice", ActorType.ORGANISATION, "", "PHL")));
    }

    @Test
    void aStatesBodyIsTheSameByItsNameOrItsAdjective() {
        Actor army = actor("Norway's Army", ActorType.ORGANISATION, "", "NOR");
        assertTrue(ActorKey.same(army, actor("Norwegian Army", ActorType.ORGANISATION, "", "NOR")));
        assertTrue(ActorKey.same(actor("UK's Defence Ministry", ActorType.ORGANISATION, "", "GBR"),
                actor("British Ministry of Defence", ActorType.ORGANISATION, "", "GBR")));
        assertTrue(ActorKey.same(actor("Pentagon", ActorType.ORGANISATION, "", "USA"),
                actor("US Department of Defense", ActorType.ORGANISATION, "", "USA")));
        assertFalse(ActorKey.same(actor("Bergen Security Department", ActorType.ORGANISATION, "", "NOR"),
                actor("Norwegian Security Department", ActorType.ORGANISATION, "", "NOR")));
    }

    @Test
    void aCompanyIsTheSameWithoutItsLegalForm() {
        assertTrue(ActorKey.same(actor("Norvik Systems Inc.", ActorType.ORGANISATION, "", ""),
                actor("Norvik Systems", ActorType.ORGANISATION, "", "")));
    }

    @Test
    void unnamedPeopleOfTwoArticlesAreNotTakenForTheSame() {
        assertFalse(ActorKey.same(person("senior official", "", "NOR"), person("senior official", "", "NOR")));
    }

    private static Actor person(String name, String role, String side) {
        return actor(name, ActorType.PERSON, role, side);
    }

    private static Actor actor(String name, ActorType type, String role, String side) {
        return new Actor("a1", name, type, text(role), Optional.empty(), text(side), List.of());
    }

    private static Optional<String> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
