package org.rejoinder.export;

import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Span;
import org.rejoinder.model.Utterance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every report as an annotation of its article, in the W3C Web Annotation data model (JSON-LD): the words with what
 * stands around them, and their place in code points.
 */
public final class WebAnnotationExport {
    private static final int AROUND = 32;

    private final Case assembled;

    public WebAnnotationExport(Case assembled) {
        this.assembled = assembled;
    }

    /** One JSON object, an annotation page with all annotations. */
    public String json() {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("@context", "http://www.w3.org/ns/anno.jsonld").put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        for (Utterance utterance : assembled.utterances()) {
            for (Report report : utterance.reports()) {
                assembled.article(report.articleId()).map(ParsedArticle::article).ifPresent(article ->
                        report.statement().content()
                                .forEach(span -> items.add(annotation(utterance, report, article, span))));
            }
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(page) + "\n";
    }

    private ObjectNode annotation(Utterance utterance, Report report, Article article, Span span) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        int start = article.text().codePointCount(0, span.start());
        node.put("id", "urn:rejoinder:" + article.id() + ":" + report.statement().id() + ":" + start);
        node.put("type", "Annotation").put("motivation", "classifying");
        ArrayNode bodies = node.putArray("body");
        body(bodies, utterance.stance().name(), "tagging");
        utterance.speakers()
                .forEach(id -> assembled.actor(id).ifPresent(actor -> body(bodies, actor.name(), "identifying")));
        ObjectNode target = node.putObject("target");
        target.put("source", article.source().url().map(Object::toString)
                .orElse("urn:sha256:" + article.source().sha256()));
        ArrayNode selectors = target.putArray("selector");
        String text = article.text();
        selectors.addObject().put("type", "TextQuoteSelector").put("exact", span.of(text))
                .put("prefix", text.substring(whole(text, Math.max(0, span.start() - AROUND)), span.start()))
                .put("suffix", text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + AROUND))));
        selectors.addObject().put("type", "TextPositionSelector").put("start", start)
                .put("end", start + text.codePointCount(span.start(), span.end()));
        return node;
    }

    /** Not in the middle of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void body(ArrayNode bodies, String value, String purpose) {
        bodies.addObject().put("type", "TextualBody").put("value", value).put("purpose", purpose);
    }
}
