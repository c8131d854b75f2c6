/** One class a format that a case can be handed on in. */
package org.rejoinder.export;
