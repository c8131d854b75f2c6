/** What a statement does: its stance by cue, content and context, from word lists of general English. */
package org.rejoinder.analysis.stance;
