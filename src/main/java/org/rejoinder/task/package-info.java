/** Cancellable work with progress, and the runners that do it: in the background, or inline for tests. */
package org.rejoinder.task;
