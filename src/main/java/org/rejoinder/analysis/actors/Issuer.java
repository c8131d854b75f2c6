package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.official.OfficialForm;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/**
 * Tells whose words a release, a statement or a set of remarks is: the one named in a line such as "Statement by X:",
 * the outlet if it is a state's office, or whoever "we" are in it.
 */
final class Issuer {
    private static final Pattern QUESTION = Pattern.compile("(?:Q|Question|QUESTION)\\s?[.:\\d].*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile(",\\s*$");

    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Reading reading;
    private final Optional<OfficialForm> form;
    private final OwnSide own;
    private final IssuingOffices offices;
    private final Map<Span, Optional<Entity>> headers = new HashMap<>();

    Issuer(Cast cast, Gazetteer gazetteer, Reading reading) {
        this.cast = cast;
        this.gazetteer = gazetteer;
        this.reading = reading;
        this.form = OfficialForm.of(reading.article());
        this.own = new OwnSide(cast, reading);
        this.offices = new IssuingOffices(cast, gazetteer, reading, form);
    }

    /** Whose words stand at an offset; nobody where the article is a reporter's. */
    List<Entity> at(int offset) {
        Optional<Entity> named = reading.sentences().stream()
                .takeWhile(sentence -> sentence.span().start() < offset).filter(sentence -> !isAccount(sentence))
                .flatMap(sentence -> headers.computeIfAbsent(sentence.span(), _ -> header(sentence)).stream())
                .reduce((_, last) -> last);
        List<Entity> joint = offices.joint();
        if (joint.size() > 1) {
            return joint;
        }
        Optional<Entity> issuer = named.or(this::signed)
                .or(() -> form.flatMap(_ -> offices.letterhead())).or(this::outlet)
                .or(() -> form.flatMap(_ -> own.state()))
                .or(this::host).or(this::we);
        return issuer.map(List::of).orElse(List.of());
    }

    /** All who have issued a text together; nobody where one has. */
    List<Entity> joint() {
        return offices.joint();
    }

    /** Who is meant by "Spokesperson:" under a line that says whose answers follow. */
    List<Entity> answering(int offset) {
        return form.isPresent() ? at(offset) : List.of();
    }

    /** Who signs, for the state that his office below names. */
    private Optional<Entity> signed() {
        Optional<Span> name = Headings.signature(reading.text());
        Optional<Entity> person = name.map(words -> cast.person(Headings.asNames(words.of(reading.text()))));
        person.filter(entity -> entity.side.isEmpty()).ifPresent(entity -> cast.mentions().stream()
                .filter(mention -> mention.span().start() > name.get().end())
                .flatMap(mention -> cast.byId(mention.actor()).side.stream()).findFirst().ifPresent(entity::speaksFor));
        return person;
    }

    /** Of a spokesperson or minister whom a line above the text names without his state: the state that speaks. */
    void tellSide(Entity person) {
        String last = person.parts().getLast();
        boolean holds = person.isPerson() && person.side.isEmpty() && reading.sentences().stream()
                .filter(line -> line.role() != BlockRole.BODY).map(line -> line.span().of(reading.text()))
                .anyMatch(line -> line.contains(last) && Headings.namesOffice(line));
        if (holds) {
            own.side().ifPresent(person::speaksFor);
        }
    }

    /** True for a line that only says whose words follow. */
    boolean isHeader(Span span) {
        String line = span.of(reading.text());
        return Headings.isHeader(line, false) || Headings.isHeader(line, true) && !isBody(span);
    }

    private Optional<Entity> header(Sentence sentence) {
        String line = sentence.span().of(reading.text());
        boolean title = sentence.role() == BlockRole.TITLE;
        Optional<Span> firm = title ? Headings.firm(sentence.span(), reading.text()) : Optional.empty();
        boolean says = issuerIn(sentence).isPresent() || title && Headings.isTitle(line) || firm.isPresent()
                || Headings.isHeader(line, sentence.role() != BlockRole.BODY);
        if (!says || Headings.isSentTo(line)) {
            return Optional.empty();
        }
        Optional<Span> told = issuerIn(sentence);
        if (told.isPresent() && form.get().kind() == OfficialForm.Kind.LABEL) {
            Entity person = cast.person(Headings.asNames(told.get().of(reading.text())));
            own.side().filter(_ -> person.side.isEmpty()).ifPresent(person::speaksFor);
            return Optional.of(person);
        }
        Optional<Span> owner = told.isPresent() ? Optional.empty()
                : Headings.owner(sentence.span(), reading.text()).or(() -> firm);
        Optional<Span> by = told.or(() -> owner.isEmpty() ? Headings.by(sentence.span(), reading.text())
                : Optional.empty());
        Optional<Entity> holder = owner.or(() -> by).flatMap(words -> holder(words, sentence));
        if (holder.isPresent()) {
            return holder;
        }
        List<Mention> mentions = cast.inside(owner.or(() -> by).orElse(sentence.span()));
        List<Entity> named = mentions.stream().map(mention -> cast.byId(mention.actor())).toList();
        Optional<Entity> person = named.stream().filter(Entity::isPerson).findFirst();
        if (person.isEmpty() && owner.isPresent()
                && mentions.stream().noneMatch(mention -> mention.span().end() == owner.get().end())) {
            return Optional.of(body(owner.get(), named, sentence));
        }
        if (person.isEmpty() && by.isPresent() && named.stream().allMatch(entity -> entity.side.isEmpty())
                && Headings.isOffice(by.get().of(reading.text()))) {
            return subject().or(offices::letterhead).or(own::state);
        }
        Optional<Entity> letterhead = by.filter(words -> Headings.isBareBody(words.of(reading.text())))
                .flatMap(_ -> offices.letterhead());
        if (letterhead.isPresent()) {
            return letterhead;
        }
        if (person.isEmpty() && by.isPresent() && named.stream().allMatch(entity -> entity.side.isEmpty())
                && mentions.stream().noneMatch(mention -> mention.span().equals(by.get()))) {
            return Optional.of(body(by.get(), named, sentence));
        }
        person.filter(entity -> entity.side.isEmpty()).ifPresent(entity -> letterhead(sentence).or(own::side)
                .ifPresent(entity::speaksFor));
        return person
                .or(() -> ministry(by, named))
                .or(() -> named.stream().filter(entity -> entity.type == ActorType.ORGANISATION).findFirst()
                        .map(this::withSide))
                .or(() -> named.stream().findFirst());
    }

    /** "Readout of Minister Roe's call": an office tells of her, and she does not speak. */
    private boolean isAccount(Sentence sentence) {
        return form.filter(told -> told.kind() == OfficialForm.Kind.ACCOUNT && told.line().overlaps(sentence.span()))
                .isPresent();
    }

    /** The words for the issuer, where a sentence is the line that tells the text's form. */
    private Optional<Span> issuerIn(Sentence sentence) {
        return form.flatMap(OfficialForm::issuer).filter(words -> sentence.span().contains(words))
                .map(words -> Headings.principal(words, reading.text()));
    }

    /** "the MFA of Norland" */
    private Optional<Entity> ministry(Optional<Span> words, List<Entity> named) {
        Optional<String> state = named.stream().filter(entity -> entity.type == ActorType.STATE)
                .flatMap(entity -> entity.side.stream()).findFirst();
        boolean foreign = words.isPresent() && Headings.isForeignMinistry(words.get().of(reading.text()));
        return state.filter(_ -> foreign).map(side -> cast.find(entity -> entity.side.equals(Optional.of(side))
                && entity.name.endsWith("Foreign Ministry"))
                .orElseGet(() -> cast.body(BodyNames.owner(side) + " Foreign Ministry", Optional.of(side))));
    }

    /** "Embassy of the Kingdom of Norland" speaks for Norland. */
    private Entity withSide(Entity body) {
        body.side = body.side.or(() -> Headings.stateOf(body.name).flatMap(state -> gazetteer.named(state).stream()
                .flatMap(entry -> entry.side().stream()).findFirst()));
        return body;
    }

    /** The body or state with which the text begins: for "Statement by the Spokesperson". */
    private Optional<Entity> subject() {
        return reading.sentences().stream().filter(sentence -> sentence.role() == BlockRole.BODY).findFirst()
                .flatMap(sentence -> cast.inside(sentence.span()).stream()
                        .filter(mention -> mention.span().start() - sentence.span().start() <= 4)
                        .map(mention -> cast.byId(mention.actor()))
                        .filter(entity -> !entity.isPerson() && entity.side.isPresent()).findFirst());
    }

    /** The person whose office and name the words end with, also where nothing else in the text names him. */
    private Optional<Entity> holder(Span words, Sentence heading) {
        List<Mention> mentions = cast.inside(words);
        Optional<Span> named = Headings.holder(words, reading.text()).or(() -> mentions.stream()
                .filter(mention -> mention.rule().equals("state")).reduce((_, last) -> last)
                .flatMap(last -> Headings.nameBehind(new Span(last.span().end(), words.end()), reading.text())));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Span name = named.get();
        Entity person = mentions.stream().filter(mention -> mention.span().overlaps(name))
                .map(mention -> cast.byId(mention.actor())).filter(Entity::isPerson).findFirst()
                .orElseGet(() -> cast.person(Headings.asNames(name.of(reading.text()))));
        if (person.side.isEmpty()) {
            mentions.stream().map(mention -> cast.byId(mention.actor())).flatMap(entity -> entity.side.stream())
                    .findFirst().or(() -> letterhead(heading)).or(own::side).ifPresent(person::speaksFor);
        }
        return Optional.of(person);
    }

    private Entity body(Span words, List<Entity> named, Sentence heading) {
        Entity body =
                cast.body(words.of(reading.text()), named.stream().flatMap(entity -> entity.side.stream()).findFirst());
        withSide(body).side = body.side.or(() -> letterhead(heading));
        return body;
    }

    /** The state whose office the lines above the text name, or where the heading is dated from: "…, Oslo, 3 May". */
    private Optional<String> letterhead(Sentence header) {
        Stream<Mention> offices = reading.sentences().stream()
                .takeWhile(line -> line.role() != BlockRole.BODY)
                .filter(line -> !line.equals(header) && line.tokens().stream().noneMatch(Token::isVerb))
                .flatMap(line -> cast.inside(line.span()).stream().filter(mention -> mention.rule().equals("body")
                        && line.span().end() - mention.span().end() <= 1));
        Stream<Mention> places = cast.inside(header.span()).stream().filter(mention -> mention.rule().equals("state")
                && PLACE.matcher(reading.text().substring(header.span().start(), mention.span().start())).find());
        return Stream.concat(offices, places).flatMap(mention -> cast.byId(mention.actor()).side.stream()).findFirst();
    }

    /** The state of whoever a readout is of: its office tells. */
    private Optional<Entity> host() {
        return form.filter(told -> told.kind() == OfficialForm.Kind.ACCOUNT).flatMap(told -> cast.inside(told.line())
                .stream().flatMap(mention -> cast.byId(mention.actor()).side.stream()).findFirst()).map(cast::state);
    }

    private Optional<Entity> outlet() {
        return reading.article().outlet().flatMap(name -> offices.known(name).or(() -> cast.called(name)
                .filter(entity -> !entity.isPerson() && entity.side.isPresent())));
    }

    /** In a text that says "we" outside of quotations: the state or office that its first sentence is about. */
    private Optional<Entity> we() {
        long ours = reading.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Set.of("we", "our", "us").contains(token.text().toLowerCase(Locale.ROOT)))
                .filter(token -> !token.text().equals("US")).filter(token -> !isQuoted(token)).count();
        List<Entity> first = new ArrayList<>();
        for (Mention mention : cast.mentions()) {
            Entity entity = cast.byId(mention.actor());
            if (first.isEmpty() && !isQuoted(mention.span()) && !entity.isPerson() && entity.side.isPresent()
                    && !mention.rule().equals("nationals") && isBody(mention.span())) {
                first.add(entity);
            }
        }
        boolean answers = reading.sentences().stream()
                .anyMatch(sentence -> QUESTION.matcher(sentence.span().of(reading.text())).matches());
        return ours >= 3 && !answers ? first.stream().findFirst() : Optional.empty();
    }

    private boolean isBody(Span span) {
        return reading.sentences().stream().anyMatch(sentence -> sentence.span().overlaps(span)
                && sentence.role() == BlockRole.BODY);
    }

    private boolean isQuoted(Token token) {
        return isQuoted(token.span());
    }

    private boolean isQuoted(Span span) {
        return reading.quotes().stream().anyMatch(quote -> quote.inner().contains(span));
    }
}
