/**
 * Which statement answers which, and which tell the same speech act: pure functions that the reader uses inside one
 * article and casework across articles. Imports {@code model} only.
 */
package org.rejoinder.casework.linking;
