package org.rejoinder.casefile;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** One line for each entry of a document's lists: people can compare versions, and the file stays small. */
final class LinePrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;

    /** Entries of lists of the document itself stand so deep. */
    private static final int DEEPEST = 2;
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Indenter INDENT = new Indenter() {
        @Override
        public void writeIndentation(JsonGenerator out, int level) {
            if (level <= DEEPEST) {
                LINES.writeIndentation(out, level);
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    };

    LinePrinter() {
        _objectIndenter = INDENT;
        _arrayIndenter = INDENT;
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new LinePrinter();
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        if (_nesting > DEEPEST) {
            _nesting--;
            out.writeRaw('}');
        } else {
            super.writeEndObject(out, entries);
        }
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        _nesting++;
        out.writeRaw('[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) {
        if (_nesting > DEEPEST || entries == 0) {
            _nesting--;
            out.writeRaw(']');
        } else {
            super.writeEndArray(out, entries);
        }
    }
}
