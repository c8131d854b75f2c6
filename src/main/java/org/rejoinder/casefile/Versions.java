package org.rejoinder.casefile;

import tools.jackson.databind.JsonNode;

/** Tells a file of another kind, or of a newer version, before anything else is looked at. */
final class Versions {
    private Versions() {}

    /**
     * @param what  the format's name for people
     * @throws FormatException if the tree is not of the format, or of a newer major version
     */
    static void check(JsonNode tree, String format, int version, String what) throws FormatException {
        if (!tree.isObject() || !format.equals(tree.path("format").stringValue(null))) {
            throw new FormatException("not a Rejoinder " + what + ": \"format\" should be \"" + format
                    + "\"; give one that Rejoinder wrote");
        }
        JsonNode number = tree.path("version");
        if (!number.isNumber()) {
            throw new FormatException("\"version\" should be a number, such as " + version);
        }
        if (number.asDouble() >= version + 1) {
            throw new FormatException("written by a newer Rejoinder (" + what + " version " + number.asString()
                    + ", this one reads " + version + "): open it with that one, or update");
        }
    }
}
