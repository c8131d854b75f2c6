package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.analysis.official.OfficialForm;
import org.rejoinder.model.Span;

/** The states and offices that the lines above an official text name as its issuers. */
final class IssuingOffices {
    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Reading reading;
    private final Optional<OfficialForm> form;

    IssuingOffices(Cast cast, Gazetteer gazetteer, Reading reading, Optional<OfficialForm> form) {
        this.cast = cast;
        this.gazetteer = gazetteer;
        this.reading = reading;
        this.form = form;
    }

    /** "Joint statement by the ministers of A, B and C": all of them; persons where two are named. */
    List<Entity> joint() {
        List<Entity> all = form.filter(OfficialForm::joint).flatMap(OfficialForm::issuer).stream()
                .flatMap(words -> parties(words).stream()).distinct().toList();
        List<Entity> persons = all.stream().filter(Entity::isPerson).toList();
        return persons.size() > 1 ? persons : all.stream().filter(entity -> !entity.isPerson()).toList();
    }

    /** Whoever is named in words such as "Norland–Sudmark", "Prime Minister Roe and President Doe". */
    private List<Entity> parties(Span words) {
        List<Entity> all = new ArrayList<>();
        for (Span part : Headings.parts(words, reading.text())) {
            Optional<Entity> name = known(part.of(reading.text()));
            List<Entity> pair = Stream.of(part.of(reading.text()).split("[-–]")).flatMap(half -> known(half).stream())
                    .toList();
            List<Entity> named = cast.inside(part).stream().map(mention -> cast.byId(mention.actor())).toList();
            Optional<Entity> person = named.stream().filter(Entity::isPerson).findFirst()
                    .or(() -> Headings.holder(part, reading.text()).or(() -> Headings.titled(part, reading.text()))
                            .map(span -> cast.person(span.of(reading.text()))));
            all.addAll(name.or(() -> pair.size() > 1 ? Optional.empty() : person).map(List::of)
                    .orElse(pair.size() > 1 ? pair : named));
        }
        return all;
    }

    /** The office that a line above the text is nothing but the name of, where that tells its state. */
    Optional<Entity> letterhead() {
        return OfficialForm.letterheads(reading.article()).stream().flatMap(line -> office(line).stream()).findFirst();
    }

    private Optional<Entity> office(Span line) {
        String name = Headings.asNames(line.of(reading.text())).replaceFirst("(?i)^the ", "");
        Optional<Entity> known = known(name).or(() -> cast.inside(line).stream()
                .map(mention -> cast.byId(mention.actor())).filter(entity -> entity.side.isPresent()).findFirst());
        Optional<String> side = Headings.stateOf(name).flatMap(state -> gazetteer.named(state).stream()
                .flatMap(entry -> entry.side().stream()).findFirst());
        return known.or(() -> side.map(code -> name.startsWith("Government") ? cast.state(code)
                : Headings.isForeignMinistry(name) ? cast.body(BodyNames.owner(code) + " Foreign Ministry", side)
                : cast.body(name, side)));
    }

    /** A state or an institution that is known by that name. */
    Optional<Entity> known(String name) {
        return gazetteer.named(name).stream()
                .filter(entry -> entry.kind() == Kind.INSTITUTION || entry.kind() == Kind.NAME).findFirst()
                .map(entry -> entry.kind() == Kind.NAME ? cast.state(entry.side().orElseThrow())
                        : cast.body(entry.name(), entry.side()));
    }
}
