/** When a statement was said: date words of the text, to whom they belong, and what they resolve to. */
package org.rejoinder.analysis.dates;
