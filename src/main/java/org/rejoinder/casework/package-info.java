/**
 * Many parsed articles and the analyst's edits to one case: actors, utterances, links, exchanges, events, measures.
 * Pure functions, independent of the order in which the articles are given.
 */
package org.rejoinder.casework;
