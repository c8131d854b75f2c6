package org.rejoinder.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Word lists from a resource: lines {@code [name]} open a list, the words that follow belong to it, separated by
 * white space; {@code #} starts a comment. An underscore in an entry stands for a space.
 */
public final class WordLists {
    private final String resource;
    private final Map<String, Set<String>> lists;

    private WordLists(String resource, Map<String, Set<String>> lists) {
        this.resource = resource;
        this.lists = lists;
    }

    /**
     * Reads the lists of a resource beside {@code home}.
     *
     * @throws IllegalStateException if there is no such resource, or words stand before the first list
     */
    public static WordLists load(Class<?> home, String resource) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        try (InputStream in = home.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + resource + " is not on the class path");
            }
            Set<String> current = null;
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line.replaceFirst("(^|\\s)#.*", "").strip();
                if (text.startsWith("[") && text.endsWith("]")) {
                    current = lists.computeIfAbsent(text.substring(1, text.length() - 1), _ -> new LinkedHashSet<>());
                } else if (!text.isEmpty() && current == null) {
                    throw new IllegalStateException(resource + ": words before the first [list]: " + text);
                } else if (!text.isEmpty()) {
                    for (String word : text.split("\\s+")) {
                        current.add(word.replace('_', ' '));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + resource, e);
        }
        return new WordLists(resource, lists);
    }

    public Set<String> names() {
        return Set.copyOf(lists.keySet());
    }

    /**
     * The words of one list, in their order.
     *
     * @throws IllegalArgumentException if the resource has no such list
     */
    public Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException(resource + " has no list [" + name + "]");
        }
        return Collections.unmodifiableSet(words);
    }
}
