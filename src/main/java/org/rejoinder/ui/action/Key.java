package org.rejoinder.ui.action;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with what is held down with it.
 *
 * @param control  with Ctrl, or Command on a Mac
 * @param codes    any of these keys; none where a character counts, with whatever keys it is typed
 * @param name     such as {@code Z}, {@code Left}, {@code F11}, {@code Plus} or {@code ?}
 */
public record Key(boolean control, boolean shift, boolean alt, Set<KeyCode> codes, String name) {
    public Key {
        codes = Set.copyOf(codes);
        if (codes.isEmpty() && (control || alt || name.length() != 1)) {
            throw new IllegalArgumentException("no such key: " + name);
        }
    }

    /**
     * @param text  such as {@code Ctrl+Shift+Z}, {@code W}, {@code Left}, {@code Ctrl+Plus}, {@code ?}
     * @throws IllegalArgumentException if there is no such key
     */
    public static Key of(String text) {
        if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
            return new Key(false, false, false, Set.of(), text);
        }
        List<String> parts = Arrays.asList(text.split("\\+"));
        Set<String> held = new HashSet<>(parts.subList(0, parts.size() - 1));
        Key key = new Key(held.remove("Ctrl"), held.remove("Shift"), held.remove("Alt"), codes(parts.getLast()),
                parts.getLast());
        if (!held.isEmpty()) {
            throw new IllegalArgumentException("no such key to hold down: " + held + " in " + text);
        }
        return key;
    }

    private static Set<KeyCode> codes(String name) {
        if (name.length() == 1 && Character.isDigit(name.charAt(0))) {
            return Set.of(KeyCode.valueOf("DIGIT" + name), KeyCode.valueOf("NUMPAD" + name));
        }
        return switch (name) {
            case "Plus" -> Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
            case "Minus" -> Set.of(KeyCode.MINUS, KeyCode.SUBTRACT);
            case "PageUp" -> Set.of(KeyCode.PAGE_UP);
            case "Esc" -> Set.of(KeyCode.ESCAPE);
            case "PageDown" -> Set.of(KeyCode.PAGE_DOWN);
            default -> Set.of(KeyCode.valueOf(name.toUpperCase(Locale.ROOT)));
        };
    }

    /** Whether it does something while text is typed: only what types nothing and moves no cursor does. */
    boolean worksWhileTyping() {
        return control || alt || name.matches("F\\d+");
    }

    boolean isPressedIn(KeyEvent event) {
        boolean shifted = event.isShiftDown() == shift || name.equals("Plus");
        return codes.contains(event.getCode()) && event.isShortcutDown() == control && event.isAltDown() == alt
                && shifted;
    }

    boolean isTypedIn(KeyEvent event) {
        return codes.isEmpty() && event.getCharacter().equals(name) && !event.isShortcutDown() && !event.isAltDown();
    }
}
