/** Which official form a text has (statement, readout, fact sheet, …) and whose words it is, by the lines above it. */
package org.rejoinder.analysis.official;
