/** What a case is: immutable records and sealed types that check themselves. Imports the JDK only. */
package org.rejoinder.model;
