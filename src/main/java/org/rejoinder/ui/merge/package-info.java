/**
 * Making one case of the open one and another analyst's: what both decided differently side by side, settled one by
 * one.
 */
package org.rejoinder.ui.merge;
