/** Words, sentences and quotation marks: what the later stages of reading stand on. */
package org.rejoinder.analysis.text;
