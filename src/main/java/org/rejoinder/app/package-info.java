/** The only wiring: constructors, no singletons, no event bus. */
package org.rejoinder.app;
