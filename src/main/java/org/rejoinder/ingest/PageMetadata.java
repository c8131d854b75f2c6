package org.rejoinder.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a web page says of itself in its head: Open Graph and other meta tags, JSON-LD, canonical address. */
final class PageMetadata {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern ARTICLE_TYPE = Pattern.compile(
            "(?i).*(?:article|blogposting|report|posting|webpage|reportage|statement|review)");
    private static final int DEEPEST = 6;

    private final Document page;
    private final List<JsonNode> things = new ArrayList<>();

    PageMetadata(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), 0);
            } catch (RuntimeException e) {
                // Broken JSON-LD is common, and the page has other ways to say the same.
                continue;
            }
        }
    }

    private void collect(JsonNode node, int depth) {
        if (node.isArray() && depth < DEEPEST) {
            node.forEach(child -> collect(child, depth + 1));
        } else if (node.isObject()) {
            boolean article = types(node).anyMatch(type -> ARTICLE_TYPE.matcher(type).matches());
            if (article) {
                boolean page = types(node).anyMatch(type -> type.equalsIgnoreCase("webpage"));
                things.add(page ? things.size() : 0, node);
            }
            if (node.has("@graph") && depth < DEEPEST) {
                collect(node.get("@graph"), depth + 1);
            }
        }
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString(""));
    }

    Optional<String> title() {
        return meta("property", "og:title").or(() -> meta("name", "twitter:title")).or(() -> json("headline"))
                .or(() -> text(page.title()));
    }

    Optional<String> outlet() {
        return publisher().or(() -> meta("property", "og:site_name")).or(() -> meta("name", "application-name"))
                .or(() -> meta("name", "publisher")).or(() -> meta("itemprop", "publisher"))
                .map(name -> name.replaceFirst("\\s+\\|.*", ""))
                .filter(name -> name.length() <= 80 && !name.isBlank() && !name.startsWith("http"));
    }

    private Optional<String> publisher() {
        Optional<String> site = meta("property", "og:site_name");
        Optional<String> named = things.stream().map(thing -> name(thing.path("publisher")))
                .flatMap(Optional::stream).findFirst();
        return site.isPresent() && site.get().length() <= 40 ? site : named;
    }

    Optional<String> author() {
        return things.stream().map(thing -> name(thing.path("author"))).flatMap(Optional::stream).findFirst()
                .or(() -> meta("name", "author")).or(() -> meta("property", "author"))
                .or(() -> meta("name", "parsely-author")).or(() -> meta("name", "byl"))
                .or(() -> meta("property", "article:author"))
                .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
                .filter(name -> name.length() <= 120 && !name.startsWith("http") && !name.isBlank());
    }

    /** The publication date as some tag or JSON-LD gives it, best first, with the tag's name. */
    List<Stated> published() {
        List<Stated> found = new ArrayList<>();
        json("datePublished").ifPresent(value -> found.add(new Stated("json-ld datePublished", value)));
        for (String property : List.of("article:published_time", "og:published_time", "article:published",
                "rnews:datePublished", "datePublished", "og:article:published_time")) {
            meta("property", property).ifPresent(value -> found.add(new Stated("meta " + property, value)));
        }
        for (String name : List.of("article:published_time", "pubdate", "publishdate", "publish-date", "publish_date",
                "published_time", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.created",
                "dc.date.created", "dcterms.date", "date", "article.published", "cXenseParse:recs:publishtime",
                "citation_date", "pdate", "datePublished", "OriginalPublicationDate", "article_date_original",
                "created", "displaydate")) {
            meta("name", name).ifPresent(value -> found.add(new Stated("meta " + name, value)));
        }
        for (Element element : page.select("[itemprop=datePublished]")) {
            String value = Stream.of("datetime", "content").map(element::attr).filter(v -> !v.isBlank()).findFirst()
                    .orElse(element.text());
            found.add(new Stated("itemprop datePublished", value));
        }
        return found;
    }

    /** A value and the tag that it stands in. */
    record Stated(String tag, String value) {}

    /** The whole text of the article, where JSON-LD has it. */
    Optional<String> articleBody() {
        return json("articleBody").filter(body -> body.length() >= 200);
    }

    Optional<URI> address() {
        return Stream.of(page.select("link[rel=canonical]").attr("href"), page.select("meta[property=og:url]")
                .attr("content"))
                .map(AddressFinder::address).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> json(String field) {
        return things.stream().map(thing -> thing.path(field)).filter(JsonNode::isString)
                .map(JsonNode::asString).filter(value -> !value.isBlank()).findFirst().flatMap(PageMetadata::text);
    }

    private static Optional<String> name(JsonNode node) {
        if (node.isArray()) {
            List<String> names = node.valueStream().map(PageMetadata::name).flatMap(Optional::stream).distinct()
                    .toList();
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }
        return text(node.isString() ? node.asString() : node.path("name").asString(""));
    }

    private Optional<String> meta(String attribute, String name) {
        for (Element element : page.select("meta")) {
            if (element.attr(attribute).equalsIgnoreCase(name)) {
                Optional<String> value = text(element.attr("content"));
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(String raw) {
        String plain = org.jsoup.parser.Parser.unescapeEntities(raw, false).replaceAll("\\s+", " ").strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
