/** JSON formats, case file, journal and atomic save. Offsets are turned from UTF-16 units to code points here alone. */
package org.rejoinder.casefile;
