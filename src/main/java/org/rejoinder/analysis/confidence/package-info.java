/** How likely a statement is read right as a whole, so that nine in ten of what is marked .9 are. */
package org.rejoinder.analysis.confidence;
