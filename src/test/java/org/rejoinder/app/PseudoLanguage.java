package org.rejoinder.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

/**
 * The messages in a made-up language: every Latin letter of theirs is a Cyrillic one, and every text is about two
 * fifths longer. With a case in Greek, whatever is still Latin on the screen stands in code.
 */
final class PseudoLanguage {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абцдефгхийклмнопярстувшхуз";
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,");
    private static final double LONGER = 0.4;

    private PseudoLanguage() {}

    static Bundle bundle() {
        Map<String, String> patterns = new HashMap<>();
        Bundle.in(Locale.ENGLISH).patterns().forEach((key, text) -> patterns.put(key, pseudo(key, text)));
        return Bundle.of(Locale.forLanguageTag("ru"), Formats.of(Locale.forLanguageTag("el-GR")), patterns);
    }

    private static String pseudo(String key, String pattern) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean choice = false;
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{') {
                depth++;
                choice = choice && depth > 1 || depth == 1 && CHOICE.matcher(pattern.substring(i)).lookingAt();
                if (depth == 1 && choice) {
                    int head = pattern.indexOf("choice,", i) + "choice,".length();
                    out.append(pattern, i, head);
                    i = head - 1;
                    continue;
                }
            } else if (c == '}') {
                depth--;
            }
            boolean shown = depth == 0 || depth == 1 && choice;
            out.append(shown ? letter(c) : c);
            letters += shown && Character.isLetter(c) ? 1 : 0;
        }
        boolean name = key.startsWith("key.") || key.startsWith("list.") || key.equals("page.between");
        // The words of a longer language are longer themselves: what is added is part of the last word.
        return name || letters == 0 ? out.toString()
                : out + "ж".repeat((int) Math.ceil(Math.min(letters, 40) * LONGER));
    }

    private static char letter(char c) {
        int at = LATIN.indexOf(Character.toLowerCase(c));
        if (at < 0) {
            return c;
        }
        char there = CYRILLIC.charAt(at);
        return Character.isUpperCase(c) ? Character.toUpperCase(there) : there;
    }
}
