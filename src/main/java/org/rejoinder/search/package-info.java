/**
 * Full-text search over the statements and sources of a case, with fields and facets, on an embedded index in memory.
 * Queries are forgiving: what cannot be understood is searched for as words, and said. Imports {@code model} and {@code
 * casework} only.
 */
package org.rejoinder.search;
