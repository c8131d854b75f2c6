/** Articles in which people marked what is said, by whom and how: for what is learned or measured by commands. */
package org.rejoinder.analysis.gold;
