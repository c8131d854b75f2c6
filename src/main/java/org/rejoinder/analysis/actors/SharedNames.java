package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.ActorType;

/**
 * Tells whose a body is that many states have and that is written without its state: "Supreme Court", "Congress",
 * "Foreign Ministry". One whose state the article tells elsewhere ("Norway's Supreme Court") is that state's; else the
 * best known one's, where the article names its state and nothing speaks louder for another; else the state's where the
 * article is at home. Where two may be meant it is nobody's.
 */
final class SharedNames {
    private static final Set<String> SHARED = Set.of("US Congress", "US Senate", "US Supreme Court",
            "US House of Representatives", "US Secret Service", "US National Security Council",
            "US Department of Justice", "US Department of Defense", "US Treasury Department", "US Commerce Department",
            "US Department of Energy", "US Department of Homeland Security", "Republican Party", "Democratic Party",
            "UK Home Office", "UK Cabinet Office", "UK Labour Party", "UK Conservative Party", "UK Parliament",
            "UK Foreign Office", "UK Ministry of Defence", "China's State Council",
            "China's Ministry of Public Security", "German Chancellery", "National Intelligence Service",
            "Foreign Intelligence Service", "Federal Security Service", "Crown Prosecution Service");

    /** Offices that few states call so: which. Without any of these in the article it is the best known one. */
    private static final Map<String, Set<String>> ALSO = Map.of("Foreign Office", Set.of("GBR", "PAK", "DEU"),
            "Home Office", Set.of("GBR"), "Cabinet Office", Set.of("GBR", "JPN"));

    /** Written so, the name is shared by nobody. */
    private static final Pattern OWNED =
            Pattern.compile("^(?:[Tt]he )?(?:U\\.?S\\.?|U\\.?K\\.?|American|British|Pentagon)"
            + "(?!\\p{L})");

    /** What only states have; the United States have none of the first. */
    private static final Pattern PUBLIC = Pattern.compile("(?:\\p{Lu}[\\p{L}-]+ ){1,3}Ministry|Ministry of .+"
            + "|(?:Armed Forces|Army|Navy|Air Force|Military|Cabinet|Government|Presidency)");

    private static final Pattern DEFINITE = Pattern.compile("(?i)(?<!\\p{L})(?:the|its)\\s$|['’]s\\s$");

    /**
     * So much more often than the best known one's state another one must be named whose court or chamber it may be.
     */
    private static final int LOUDER = 4;

    private static final Pattern CLAIM_OF = Pattern.compile("(?i)\\b(?:claim|accusation|allegation|charge|statement"
            + "|remark)s? (?:made )?(?:of|by|from) (?:the )?$");
    private static final int THE = "The ".length();

    private final Gazetteer gazetteer;
    private final Words words;
    private final Cast cast;
    private final Reading reading;
    private final TextIndex index;
    private HomeStates states;

    SharedNames(Lexicon lexicon, Cast cast, Reading reading) {
        this.gazetteer = lexicon.gazetteer();
        this.words = lexicon.words();
        this.cast = cast;
        this.reading = reading;
        this.index = new TextIndex(reading);
    }

    void apply() {
        administrations();
        states = new HomeStates(cast, gazetteer, reading, this::tells);
        for (Entity entity : List.copyOf(cast.entities())) {
            if (isOpen(entity)) {
                settle(entity);
            } else if (hasUsualSide(entity)) {
                entity.side = state(entity.side, _ -> true, false);
            }
        }
    }

    /** True for a body whose name alone does not tell whose it is. */
    private boolean isOpen(Entity entity) {
        boolean body = entity.type == ActorType.ORGANISATION;
        return body && (SHARED.contains(entity.name) || entity.side.isEmpty() && (PUBLIC.matcher(entity.name).matches()
                || !gazetteer.bodies().having(entity.name).isEmpty()));
    }

    /**
     * "Foreign Secretary Quist": some offices are called so in one state mostly, and their holders are taken for that
     * one's.
     */
    private boolean hasUsualSide(Entity entity) {
        return entity.isPerson() && entity.organisation.isEmpty() && entity.role.isPresent()
                && (entity.side.equals(Optional.of("GBR")) && words.is("offices_gbr", entity.role.get())
                || entity.side.equals(Optional.of("USA")) && words.is("offices_usa", entity.role.get()));
    }

    /** True if a mention tells of its state by itself. */
    private boolean tells(Mention mention) {
        Entity entity = cast.byId(mention.actor());
        boolean ofOpen = entity.isPerson() && entity.organisation.filter(SHARED::contains).isPresent();
        return isOpen(entity) ? isOwned(mention) : !ofOpen && !hasUsualSide(entity);
    }

    private boolean isOwned(Mention mention) {
        return OWNED.matcher(written(mention)).find();
    }

    /** "foreign ministry lawyers" are anybody's; "the foreign ministry" and "Foreign Ministry" are one's. */
    private boolean isDefinite(Mention mention) {
        int start = mention.span().start();
        return Character.isUpperCase(reading.text().codePointAt(start))
                || DEFINITE.matcher(reading.text().substring(Math.max(0, start - 5), start)).find();
    }

    /** Gives each mention of such a body, and whoever works there, to the state whose it is. */
    private void settle(Entity body) {
        List<Mention> bare = cast.mentions().stream().filter(mention -> mention.actor().equals(body.id)
                && !isOwned(mention) && isDefinite(mention)).toList();
        if (bare.isEmpty()) {
            return;
        }
        String form = form(body, bare);
        Predicate<String> may = mayHave(form);
        Map<String, List<Mention>> owners = owners(form);
        boolean first = true;
        for (Mention mention : bare) {
            Optional<String> side = owners.isEmpty()
                    ? subject(mention).filter(_ -> body.side.filter(code -> states.times(code) > 0).isEmpty())
                    .filter(may)
                            .or(() -> state(body.side, may, isListed(form)))
                            .or(() -> ALSO.containsKey(form) ? body.side : Optional.empty())
                    : subject(mention).filter(may).or(() -> owner(owners, body.side, mention));
            if (!side.equals(body.side)) {
                Entity other = cast.body(side.map(code -> BodyNames.owner(code) + " " + form).orElse(form), side);
                cast.mentions().remove(mention);
                cast.mention(mention.span(), other, mention.rule());
                if (first) {
                    staff(body).forEach(person -> {
                        person.side = side;
                        person.organisation = Optional.of(other.name);
                    });
                }
            }
            first = false;
        }
    }

    /** As it is written without its state: the longest form, for "DOJ" stands for another. */
    private String form(Entity body, List<Mention> bare) {
        return body.side.isEmpty() ? body.name : bare.stream().map(this::written)
                .map(text -> text.replaceFirst("^[Tt]he ", "")).max((a, b) -> Integer.compare(a.split(" ").length,
                        b.split(" ").length)).orElse(body.name);
    }

    /** The United States have departments and a Congress; any other legislature may be called a parliament. */
    private Predicate<String> mayHave(String form) {
        if (ALSO.containsKey(form)) {
            return ALSO.get(form)::contains;
        }
        boolean foreign = form.contains("Ministry") || form.equals("Parliament");
        return isListed(form) ? gazetteer.bodies().having(form)::contains : side -> !foreign || !side.equals("USA");
    }

    /** True where it is known which states have a body of that name. */
    private boolean isListed(String form) {
        return !form.equals("Parliament") && !gazetteer.bodies().having(form).isEmpty();
    }

    /** The states whose body of that name the article names with its state, and where. */
    private Map<String, List<Mention>> owners(String form) {
        String key = " " + Cast.key(form);
        Map<String, List<Mention>> found = new HashMap<>();
        for (Mention mention : cast.mentions()) {
            Entity entity = cast.byId(mention.actor());
            boolean told = entity.type == ActorType.ORGANISATION && entity.side.isPresent()
                    && (isOpen(entity) ? isOwned(mention) && (" " + Cast.key(entity.name)).endsWith(key)
                    : Cast.key(entity.name).endsWith(key));
            // "we reject the claims of Elbonia's ministry," the ministry said: another one
            boolean answered = index.isQuoted(mention.span())
                    || CLAIM_OF.matcher(reading.text().substring(0, mention.span().start())).find();
            if (told && !answered) {
                found.computeIfAbsent(entity.side.get(), _ -> new ArrayList<>()).add(mention);
            }
        }
        return found;
    }

    /**
     * Of those whose body is named the one named last before; the best known one where the article is more about that.
     */
    private Optional<String> owner(Map<String, List<Mention>> owners, Optional<String> usual, Mention mention) {
        Optional<String> last = owners.entrySet().stream().filter(owner -> owner.getValue().stream()
                        .anyMatch(named -> named.span().end() <= mention.span().start()))
                .max((a, b) -> Integer.compare(lastBefore(a.getValue(), mention), lastBefore(b.getValue(), mention)))
                .map(Map.Entry::getKey);
        String found = last.orElseGet(() -> owners.keySet().iterator().next());
        boolean known = usual.filter(side -> states.times(side) > states.times(found)).isPresent();
        return known ? usual : last.isPresent() || owners.size() == 1 ? Optional.of(found) : usual;
    }

    /**
     * "Elbonia has recalled its envoy, the Foreign Ministry said": the state that the sentence begins with, unquoted.
     */
    private Optional<String> subject(Mention mention) {
        return index.sentenceAt(mention.span().start())
                .flatMap(sentence -> cast.inside(sentence.span()).stream().findFirst()
                        .filter(first -> first.span().start() - sentence.span().start() <= THE))
                .filter(first -> first.rule().equals("state") && !index.isQuoted(first.span())
                        && index.after(first.span().end(), 1).stream().noneMatch(BodyFinder::isPossessive))
                .flatMap(first -> cast.byId(first.actor()).side);
    }

    private static int lastBefore(List<Mention> named, Mention mention) {
        return named.stream().mapToInt(one -> one.span().end()).filter(end -> end <= mention.span().start()).max()
                .orElse(-1);
    }

    /**
     * The best known one's state where the article names it, unless it is clearly about another that has such a body.
     */
    private Optional<String> state(Optional<String> usual, Predicate<String> may, boolean listed) {
        Optional<String> home = states.home(may);
        if (usual.isEmpty() || states.times(usual.get()) == 0) {
            return home;
        }
        long known = states.times(usual.get());
        boolean elsewhere = home.filter(side -> states.dateline().equals(home) ? states.times(side) > known
                : listed && states.times(side) >= LOUDER * known).isPresent();
        return elsewhere ? home : usual;
    }

    private List<Entity> staff(Entity body) {
        return cast.entities().stream().filter(entity -> entity.isPerson() && (entity.side.isEmpty()
                        || entity.side.equals(body.side))
                && entity.organisation.filter(name -> Cast.key(name).equals(Cast.key(body.name))).isPresent()).toList();
    }

    /** "the Marlow administration" is the United States' only where something else in the article is. */
    private void administrations() {
        List<Mention> named = cast.mentions().stream().filter(mention -> cast.byId(mention.actor()).side
                .equals(Optional.of("USA"))).toList();
        List<Mention> administrations = named.stream().filter(mention -> written(mention)
                .matches("(?i)(?:the )?\\p{L}[\\p{L}-]+ administration")
                && !written(mention).matches("(?i).*\\b(?:us|american) .*")).toList();
        if (administrations.isEmpty() || administrations.size() < named.size()) {
            return;
        }
        for (Mention mention : administrations) {
            String name = written(mention).replaceFirst("(?i)^the ", "");
            cast.mentions().remove(mention);
            cast.mention(mention.span(), cast.body(BodyNames.capitals(List.of(name.split(" "))), Optional.empty()),
                    "body");
        }
    }

    private String written(Mention mention) {
        return mention.span().of(reading.text());
    }
}
