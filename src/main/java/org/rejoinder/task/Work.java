package org.rejoinder.task;

/** A piece of work that takes its time. It calls {@link Progress#checkCancelled} between steps. */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws Exception;
}
