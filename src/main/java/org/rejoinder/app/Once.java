package org.rejoinder.app;

import java.util.function.Supplier;

/** Makes a value when it is first asked for, once, and hands out the same one from then on. Safe between threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
