/** Paths to parsed articles: raw sources through ingest and analysis, parsed ones through their file format. */
package org.rejoinder.intake;
