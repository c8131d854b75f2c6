/** Files, folders and archives to articles: what the bytes are, what the text says, and what each part of it is for. */
package org.rejoinder.ingest;
