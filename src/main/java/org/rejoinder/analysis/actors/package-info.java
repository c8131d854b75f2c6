/** Who is who in an article: its actors, who speaks in each statement, and whom a statement is aimed at. */
package org.rejoinder.analysis.actors;
