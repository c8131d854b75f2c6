package org.rejoinder.casefile;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.casefile.PlainJson.Odd;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import tools.jackson.core.JsonParser;

/**
 * Reads a parsed article as Rejoinder itself writes it, straight from its tokens, and nothing else: where a field is
 * not known or a value is not as it is written, it gives up, and {@link ParsedArticleReader} and the schema say what is
 * so.
 */
final class PlainArticle {
    private static final Map<String, BlockRole> ROLES = PlainJson.small(BlockRole.class);
    private static final Map<String, ActorType> TYPES = PlainJson.small(ActorType.class);
    private static final Map<String, LinkType> LINKS = PlainJson.small(LinkType.class);

    private final PlainJson json;
    private final List<PlainStatement> statements = new ArrayList<>();
    private Source source;
    private Optional<Quoted> title = Optional.empty();
    private Optional<Function<Places, Published>> published = Optional.empty();
    private List<Function<Places, Block>> blocks = List.of();
    private List<Actor> actors = List.of();
    private List<Link> links = List.of();
    private final Map<String, String> words = new HashMap<>();
    private boolean version;

    /** Offsets and words as the file has them; the text that they are of may come later. */
    record Quoted(int start, int end, String words) {}

    /** Turns offsets of the file into spans of the article's text. */
    record Places(String text, CodePoints points) {
        Span of(int start, int end) {
            return points.toUnits(start, end);
        }

        Span of(Quoted quoted) {
            Span span = of(quoted.start(), quoted.end());
            int length = span.end() - span.start();
            if (quoted.words().length() != length || !text.startsWith(quoted.words(), span.start())) {
                throw new Odd("other words");
            }
            return span;
        }

        List<Span> of(List<Quoted> quoted) {
            return quoted.stream().map(this::of).toList();
        }
    }

    private PlainArticle(PlainJson json) {
        this.json = json;
    }

    /** Empty where something in the article is not as this program writes it, or is wrong. */
    static Optional<ParsedArticle> read(byte[] bytes, ArticleSlices.Slice slice) {
        try (JsonParser parser = Json.MAPPER.createParser(bytes, slice.start(), slice.length())) {
            parser.nextToken();
            PlainArticle article = new PlainArticle(new PlainJson(parser));
            article.json.object(article::field);
            return parser.nextToken() == null ? Optional.of(article.made()) : Optional.empty();
        } catch (RuntimeException e) {
            // It is odd, no JSON, or a constructor of the model does not take it; the thorough way says which.
            return Optional.empty();
        }
    }

    private void field(String name) {
        switch (name) {
            case "format", "text" -> words.put(name, json.string());
            case "id" -> words.put(name, json.id());
            case "version" -> version = json.offset() == ParsedArticleJson.VERSION;
            case "outlet", "byline" -> json.orNull(json::words).ifPresent(value -> words.put(name, value));
            case "source" -> source = source();
            case "title" -> title = json.orNull(() -> quoted(json));
            case "published" -> published = json.orNull(this::published);
            case "blocks" -> blocks = json.list(this::block);
            case "actors" -> actors = json.list(this::actor);
            case "statements" -> json.list(() -> statements.add(PlainStatement.read(json)));
            case "links" -> links = json.list(this::link);
            default -> throw new Odd(name);
        }
    }

    private ParsedArticle made() {
        if (!version || !ParsedArticleJson.FORMAT.equals(words.get("format"))) {
            throw new Odd("format");
        }
        String text = words.get("text");
        Places places = new Places(text, new CodePoints(text));
        Article article = new Article(words.get("id"), source, text, title.map(places::of),
                Optional.ofNullable(words.get("outlet")), Optional.ofNullable(words.get("byline")),
                published.map(made -> made.apply(places)), blocks.stream().map(made -> made.apply(places)).toList());
        return new ParsedArticle(article, actors,
                statements.stream().map(statement -> statement.made(places)).toList(), links);
    }

    private Source source() {
        Map<String, String> values = new HashMap<>();
        json.object(name -> {
            switch (name) {
                case "name", "sha256", "mediaType" -> values.put(name, json.words());
                case "url" -> json.orNull(json::words).ifPresent(url -> values.put(name, url));
                default -> throw new Odd(name);
            }
        });
        return new Source(values.get("name"), values.get("sha256"), values.getOrDefault("mediaType", "text/plain"),
                Optional.ofNullable(values.get("url")).map(URI::create));
    }

    private Function<Places, Published> published() {
        PlainDate dated = new PlainDate();
        Map<String, String> values = new HashMap<>();
        json.object(name -> {
            switch (name) {
                case "date" -> dated.begin(json.day());
                case "time", "zone" -> json.orNull(json::words).ifPresent(value -> values.put(name, value));
                default -> dated.field(name, json);
            }
        });
        Optional<LocalTime> time = Optional.ofNullable(values.get("time")).map(LocalTime::parse);
        if (!time.map(LocalTime::toString).equals(Optional.ofNullable(values.get("time")))) {
            throw new Odd("time");
        }
        Optional<ZoneId> zone = Optional.ofNullable(values.get("zone")).map(ZoneId::of);
        return places -> new Published(dated.first(), time, zone, dated.precision(), dated.basis(places));
    }

    private Function<Places, Block> block() {
        int[] ends = new int[2];
        String[] reason = new String[1];
        BlockRole[] role = new BlockRole[1];
        json.object(name -> {
            switch (name) {
                case "start" -> ends[0] = json.offset();
                case "end" -> ends[1] = json.offset();
                case "role" -> role[0] = json.one(ROLES);
                case "reason" -> reason[0] = json.words();
                default -> throw new Odd(name);
            }
        });
        return places -> new Block(places.of(ends[0], ends[1]), role[0], reason[0]);
    }

    private Actor actor() {
        Map<String, String> values = new HashMap<>();
        List<String> aliases = new ArrayList<>();
        ActorType[] type = new ActorType[1];
        json.object(name -> {
            switch (name) {
                case "id" -> values.put(name, json.id());
                case "name" -> values.put(name, json.words());
                case "type" -> type[0] = json.one(TYPES);
                case "role", "organisation", "side" ->
                        json.orNull(json::words).ifPresent(value -> values.put(name, value));
                case "aliases" -> aliases.addAll(json.list(json::string));
                default -> throw new Odd(name);
            }
        });
        return new Actor(values.get("id"), values.get("name"), type[0], Optional.ofNullable(values.get("role")),
                Optional.ofNullable(values.get("organisation")), Optional.ofNullable(values.get("side")), aliases);
    }

    private Link link() {
        Map<String, String> ends = new HashMap<>();
        LinkType[] type = new LinkType[1];
        double[] confidence = {1};
        json.object(name -> {
            switch (name) {
                case "from", "to" -> ends.put(name, json.id());
                case "type" -> type[0] = json.one(LINKS);
                case "confidence" -> confidence[0] = json.share();
                default -> throw new Odd(name);
            }
        });
        return new Link(ends.get("from"), ends.get("to"), type[0], confidence[0]);
    }

    static Quoted quoted(PlainJson json) {
        int[] ends = {-1, -1};
        String[] words = new String[1];
        json.object(name -> {
            switch (name) {
                case "start" -> ends[0] = json.offset();
                case "end" -> ends[1] = json.offset();
                case "text" -> words[0] = json.string();
                default -> throw new Odd(name);
            }
        });
        return new Quoted(ends[0], ends[1], words[0]);
    }
}
