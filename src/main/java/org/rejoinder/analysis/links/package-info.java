/** Which statement of an article answers which. */
package org.rejoinder.analysis.links;
