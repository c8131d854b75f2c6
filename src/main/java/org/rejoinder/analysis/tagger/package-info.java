/** A learned reader of attributions: who is reported, by which words, to have said what. Trained by a command here. */
package org.rejoinder.analysis.tagger;
