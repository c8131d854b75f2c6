/** The command line: thin commands over the services that the window uses too. Nothing here knows the window. */
package org.rejoinder.cli;
