package org.rejoinder.casefile;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** How Rejoinder reads and writes JSON: strict, large texts allowed, LF line ends, streams left open. */
final class Json {
    /** A text of 50 MB in one string must be readable; what is far beyond is no news article. */
    private static final int LONGEST_STRING = 512 * 1024 * 1024;

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .maxNestingDepth(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    static final ObjectWriter PRETTY =
            MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    /** For documents of many entries. */
    static final ObjectWriter LINES = MAPPER.writer().with(new LinePrinter());

    private Json() {}

    static JsonNode orNull(Optional<String> value) {
        return value.<JsonNode>map(NODES::stringNode).orElse(NODES.nullNode());
    }

    /** A string, or empty where the field is missing or null. */
    static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** What is wrong with the JSON and where, in one line. */
    static FormatException broken(JacksonException e, String advice) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String what = e.getOriginalMessage().replaceAll("(?s)\\s*\\((start marker|for ).*|\\s*\\[Source.*", "");
        return new FormatException("broken JSON" + where + ": " + what + "; " + advice, e);
    }
}
