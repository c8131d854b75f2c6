/**
 * An article to its statements: an explicit list of stages, each a pure function from one {@link
 * org.rejoinder.analysis.Reading} to the next; each finding names its rule.
 */
package org.rejoinder.analysis;
