/** Finding: what is looked for, where it was found, what is left out by filters, and searches that the case keeps. */
package org.rejoinder.ui.find;
