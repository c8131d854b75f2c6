package org.rejoinder.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas that ship with the program, one a format. */
public final class Schemas {
    /** Of one parsed article. */
    public static final String PARSED_ARTICLE = "parsed-article-1.schema.json";
    /** Of a case file as version 1 wrote it. */
    public static final String CASE_FILE_1 = "case-1.schema.json";
    /** Of a case file, and of a journal's edits. */
    public static final String CASE_FILE = "case-2.schema.json";

    private final String name;
    /** Made when a file is first checked: it takes a while, and what Rejoinder itself wrote is seldom checked. */
    private Schema schema;

    private Schemas(String name) {
        this.name = name;
    }

    /** The schema's own text, for whoever wants to check files elsewhere. */
    public static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no schema " + name);
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schemas load(String name) {
        return new Schemas(name);
    }

    private synchronized Schema schema() {
        if (schema == null) {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            schema = registry.getSchema(Json.MAPPER.readTree(text(name)));
        }
        return schema;
    }

    /**
     * @throws FormatException if the tree breaks the schema; the message names the first place
     */
    void check(JsonNode tree) throws FormatException {
        List<Error> errors = schema().validate(tree);
        if (errors.isEmpty()) {
            return;
        }
        Error first = errors.getFirst();
        String where = first.getInstanceLocation().toString();
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        throw new FormatException((where.isEmpty() ? "" : where + ": ") + first.getMessage() + more
                + "; mend it or make it again with 'rejoinder parse'");
    }
}
