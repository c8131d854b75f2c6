package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.Set;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Candidate.What;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/**
 * Finds everybody whom an article names, and where. Full names come first, wherever they stand, so that a surname in
 * the first line is known for whose it is.
 */
public final class ActorStage implements Stage {
    private static final Set<String> KNOWN_AS = Set.of("known", "dubbed", "called", "tracked", "named", "codenamed");

    private static final Set<String> COMPANY = Set.of("Group", "Inc", "Inc.", "Corp", "Corp.", "Ltd", "Labs",
            "Networks",
            "Technologies", "Holdings", "Corporation", "Company", "Systems", "Industries");

    private final Lexicon lexicon;

    public ActorStage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public Reading apply(Reading reading) {
        Capitals capitals = new Capitals(reading, lexicon.words());
        NameFinder finder = new NameFinder(lexicon.gazetteer(), lexicon.words(), capitals);
        List<Named> named = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.role() != BlockRole.META && sentence.role() != BlockRole.BOILERPLATE) {
                finder.find(sentence).forEach(candidate -> named.add(new Named(sentence, candidate)));
            }
        }
        Cast cast = new Cast();
        PersonEvidence evidence = new PersonEvidence(named, labelled(reading), capitals, lexicon.words());
        List<Named> settled = withoutEpithets(named.stream().map(one -> one.as(evidence.settle(one))).toList());
        settled.stream().filter(Named::isFull).forEach(one -> register(cast, one));
        settled.forEach(one -> mention(cast, one));
        cast.entities().forEach(entity -> complete(cast, entity));
        new SharedNames(lexicon, cast, reading).apply();
        new WrittenNames(lexicon.gazetteer(), cast, reading).apply();
        new Sidekeeper(lexicon, cast, reading).apply();
        new LaterNamed(lexicon.words(), cast, reading).apply();
        return cast.into(reading);
    }

    /** Who speaks by the labels of a transcript, and has an office by the lines above it. */
    private static Set<String> labelled(Reading reading) {
        List<String> heading = reading.sentences().stream().filter(line -> line.role() != BlockRole.BODY)
                .map(line -> line.span().of(reading.text())).toList();
        return reading.drafts().stream().filter(draft -> draft.rules().contains("transcript"))
                .flatMap(draft -> draft.source().stream()).map(span -> span.of(reading.text())).distinct()
                .filter(name -> heading.stream().anyMatch(line -> Headings.givesOffice(line, name)))
                .collect(Collectors.toSet());
    }

    /** A candidate in its sentence. */
    record Named(Sentence sentence, Candidate candidate) {
        Named as(Candidate other) {
            return new Named(sentence, other);
        }

        Span span() {
            List<Token> tokens = sentence.tokens();
            return tokens.get(candidate.from()).span().cover(tokens.get(candidate.to() - 1).span());
        }

        boolean isFull() {
            return candidate.what() == What.PERSON && candidate.name().contains(" ") || candidate.what() == What.BODY;
        }
    }

    /** "Crooked Ada Quist", "House Ada Quist" where "Ada Quist" is known too: the same person. */
    private List<Named> withoutEpithets(List<Named> all) {
        Set<String> full = all.stream().map(Named::candidate).filter(one -> one.what() == What.PERSON)
                .map(Candidate::name).filter(name -> name.matches("\\S+ \\S+")
                        && lexicon.words().isGivenName(name.split(" ")[0])).collect(Collectors.toSet());
        return all.stream().map(one -> {
            Candidate candidate = one.candidate();
            String[] words = candidate.name().split(" ");
            String last = words.length < 3 ? "" : words[words.length - 2] + " " + words[words.length - 1];
            boolean same = (candidate.what() == What.PERSON || candidate.what() == What.NAME) && full.contains(last)
                    && candidate.to() - candidate.from() == words.length && !lexicon.words().isGivenName(words[0]);
            return same ? one.as(new Candidate(candidate.to() - 2, candidate.to(), What.PERSON, last, Optional.empty(),
                    candidate.role())) : one;
        }).toList();
    }

    private static void register(Cast cast, Named one) {
        Candidate candidate = one.candidate();
        Entity entity = candidate.what() == What.PERSON
                ? cast.person(candidate.name()) : cast.body(candidate.name(), candidate.side());
        candidate.role().ifPresent(entity::learn);
        if (!entity.isPerson()) {
            acronym(one).ifPresent(entity.aliases::add);
        }
    }

    private void mention(Cast cast, Named one) {
        Candidate candidate = one.candidate();
        Span span = one.span();
        switch (candidate.what()) {
            case STATE -> state(cast, one);
            case NATIONALS -> cast.mention(span, cast.state(candidate.side().orElseThrow()), "nationals");
            case MEDIUM -> cast.mention(span, medium(cast, candidate), "medium");
            case BODY -> cast.mention(span, cast.body(candidate.name(), candidate.side()), "body");
            case PERSON -> person(cast, candidate, span);
            case NAME -> cast.mention(span, other(cast, one), "name");
        }
    }

    /** A state, or the person who is called like one: "Jordan said" after "Amy Jordan". */
    private static void state(Cast cast, Named one) {
        Candidate candidate = one.candidate();
        List<Token> tokens = one.sentence().tokens();
        String text = tokens.get(candidate.from()).text();
        boolean place = candidate.from() > 0 && tokens.get(candidate.from() - 1).tag().matches("IN|TO");
        Optional<Entity> person = candidate.to() == candidate.from() + 1 && !place
                ? cast.find(entity -> entity.isPerson() && Cast.key(entity.name).endsWith(" " + Cast.key(text)))
                : Optional.empty();
        cast.mention(one.span(), person.orElseGet(() -> cast.state(candidate.side().orElseThrow())),
                person.isPresent() ? "surname" : "state");
    }

    private static Entity medium(Cast cast, Candidate candidate) {
        return cast.body(candidate.name(), Optional.empty());
    }

    private void person(Cast cast, Candidate candidate, Span span) {
        Optional<Entity> known = candidate.name().contains(" ")
                ? Optional.empty() : surname(cast, candidate.name(), span.start());
        Entity entity = known.orElseGet(() -> cast.person(candidate.name()));
        candidate.role().ifPresent(entity::learn);
        if (!candidate.name().equals(entity.name)) {
            entity.aliases.add(candidate.name());
        }
        cast.mention(span, entity, known.isPresent() ? "surname" : "person");
    }

    /** One name of a person named in full somewhere: of several, the one named last before. */
    private static Optional<Entity> surname(Cast cast, String name, int offset) {
        String key = Cast.key(name);
        List<Entity> bearers = cast.entities().stream().filter(Entity::isPerson)
                .filter(entity -> isPart(Cast.key(entity.name), key)).toList();
        if (bearers.size() < 2) {
            return bearers.stream().findFirst();
        }
        List<Entity> bySurname = bearers.stream()
                .filter(entity -> Cast.key(entity.name).endsWith(" " + key) || Cast.key(entity.name).equals(key))
                .toList();
        List<Entity> likely = bySurname.isEmpty() ? bearers : bySurname;
        return cast.lastBefore(offset, likely::contains).map(mention -> cast.byId(mention.actor()))
                .or(() -> Optional.of(likely.getFirst()));
    }

    /** One word of a name ("Paredes" of "Ana Paredes Quiroga"), or its last words ("al Mannai"). */
    private static boolean isPart(String full, String key) {
        return (" " + full).endsWith(" " + key) || full.startsWith(key + " ")
                || key.length() > 2 && List.of(full.split(" ")).contains(key);
    }

    private Entity other(Cast cast, Named one) {
        Candidate candidate = one.candidate();
        Optional<Entity> half = half(cast, candidate.name());
        if (half.isPresent()) {
            return half.get();
        }
        if (!candidate.name().contains(" ")) {
            Optional<Entity> person = surname(cast, candidate.name(), one.span().start());
            if (person.isPresent()) {
                person.get().aliases.add(candidate.name());
                return person.get();
            }
        }
        Entity entity = shortForm(cast, one).orElseGet(() -> cast.body(candidate.name(), Optional.empty()));
        acronym(one).ifPresent(entity.aliases::add);
        if (isGroup(one)) {
            entity.type = ActorType.GROUP;
        }
        return entity;
    }

    /** "the North", where of all states that are called so only North Korea was named. */
    private static Optional<Entity> half(Cast cast, String name) {
        List<Entity> halves = name.equals("North") || name.equals("South") ? cast.entities().stream()
                .filter(entity -> entity.type == ActorType.STATE && entity.name.startsWith(name + " ")).toList()
                : List.of();
        return halves.size() == 1 ? Optional.of(halves.getFirst()) : Optional.empty();
    }

    /** "the Council", where a body of that kind was named in full before. */
    private Optional<Entity> shortForm(Cast cast, Named one) {
        String word = one.candidate().name();
        if (word.equals("Administration")) {
            return Optional.empty();
        }
        Optional<Entity> initials = word.matches("\\p{Lu}{2,6}") ? cast.lastBefore(one.span().start(), entity ->
                !entity.isPerson() && hasInitials(entity.name, word)).map(mention -> cast.byId(mention.actor()))
                : Optional.empty();
        if (initials.isPresent()) {
            return initials;
        }
        Optional<Entity> company = cast.find(entity -> !entity.isPerson() && entity.name.startsWith(word + " ")
                && entity.name.indexOf(' ') == entity.name.lastIndexOf(' ')
                && (lexicon.words().is("company_tails", tail(entity.name)) || COMPANY.contains(tail(entity.name))));
        if (company.isPresent()) {
            return company;
        }
        return lexicon.words().is("bodies", word)
                ? cast.lastBefore(one.span().start(), entity -> !entity.isPerson() && entity.name.contains(" ")
                        && Cast.key(entity.name).endsWith(" " + Cast.key(word))).map(mention ->
                        cast.byId(mention.actor()))
                : Optional.empty();
    }

    /** "FO" for "Elbonia's Foreign Office": the last capitals of a name of several words. */
    private static boolean hasInitials(String name, String capitals) {
        StringBuilder found = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                found.append(word.charAt(0));
            }
        }
        return name.contains(" ") && found.toString().endsWith(capitals) && found.length() - capitals.length() <= 1;
    }

    private static String tail(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "the group, known as X" */
    private boolean isGroup(Named one) {
        List<Token> tokens = one.sentence().tokens();
        if (one.candidate().name().matches("\\p{Lu}{2,4}-?\\d+") || isGroupAfter(tokens, one.candidate().to())) {
            return true;
        }
        int from = one.candidate().from();
        boolean as = from > 0 && tokens.get(from - 1).text().equals("as");
        for (int i = Math.max(0, from - 9); as && i < from - 3; i++) {
            if (KNOWN_AS.contains(tokens.get(i).text()) && hasGroup(tokens, i)) {
                return true;
            }
        }
        for (int i = Math.max(0, one.candidate().from() - 3); i < one.candidate().from(); i++) {
            boolean next = tokens.get(i + 1).text().equals("as");
            if (KNOWN_AS.contains(tokens.get(i).text()) && (next || hasGroup(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /** "X hackers", "X threat actors" */
    private boolean isGroupAfter(List<Token> tokens, int from) {
        return tokens.subList(Math.min(from, tokens.size()), Math.min(from + 2, tokens.size())).stream()
                .takeWhile(Token::isNoun).anyMatch(token -> token.text()
                        .matches("hackers|gang|group|militia|militants|rebels|operators|actors|hacking|collective"));
    }

    private boolean hasGroup(List<Token> tokens, int end) {
        return tokens.subList(Math.max(0, end - 6), end).stream()
                .anyMatch(token -> lexicon.words().is("group_nouns", token.text()));
    }

    /** The short form in brackets after a name: "Bureau of Rivers (BOR)". */
    private static Optional<String> acronym(Named one) {
        List<Token> tokens = one.sentence().tokens();
        int i = one.candidate().to();
        boolean bracket = i + 2 < tokens.size() && tokens.get(i).text().equals("(")
                && tokens.get(i + 2).text().equals(")");
        return bracket && tokens.get(i + 1).text().matches("\\p{Lu}[\\p{Lu}\\p{Ll}&-]{1,8}")
                && tokens.get(i + 1).text().chars().filter(Character::isUpperCase).count() > 1
                ? Optional.of(tokens.get(i + 1).text()) : Optional.empty();
    }

    /** A person's side is that of the body worked for, where the text tells it there only. */
    private void complete(Cast cast, Entity entity) {
        if (entity.isPerson() && entity.side.isEmpty()) {
            entity.side = entity.organisation.flatMap(cast::called).filter(body -> !body.isPerson())
                    .flatMap(body -> body.side);
        }
    }
}
