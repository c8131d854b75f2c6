package org.rejoinder.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Readings of articles that a case keeps beside those that it shows, because a second analyst's case had them: in the
 * field
 * {@code otherReadings} of its file, parsed articles as everywhere.
 */
public final class OtherReadings {
    private static final String FIELD = "otherReadings";

    private OtherReadings() {}

    /** Those that a case has; what cannot be read of them stays in the file and is left out here. */
    public static List<StoredArticle> of(CaseDocument document) {
        ParsedArticleJson json = new ParsedArticleJson();
        List<StoredArticle> readings = new ArrayList<>();
        for (JsonNode node : document.unknown().field(FIELD).orElse(Json.NODES.arrayNode())) {
            try {
                readings.add(json.article(node));
            } catch (FormatException e) {
                // Kept as it stands.
            }
        }
        return readings;
    }

    /** With these in place of those that it has. */
    static CaseDocument in(CaseDocument document, List<StoredArticle> readings) {
        ParsedArticleJson json = new ParsedArticleJson();
        ArrayNode nodes = Json.NODES.arrayNode();
        Set<JsonNode> known = new LinkedHashSet<>();
        readings.forEach(reading -> known.add(json.tree(reading)));
        known.forEach(nodes::add);
        return document.withUnknown(document.unknown().with(FIELD, nodes));
    }
}
