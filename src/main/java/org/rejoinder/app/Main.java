package org.rejoinder.app;

/** Starts Rejoinder. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Rejoinder");
    }
}
