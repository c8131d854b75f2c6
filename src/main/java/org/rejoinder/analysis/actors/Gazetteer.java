package org.rejoinder.analysis.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Sides;

/** States, blocs, institutions and media by the forms in which they are named. Read once, then immutable. */
final class Gazetteer {
    /** What a form is to what it names. */
    enum Kind { NAME, ADJECTIVE, CAPITAL, PERSON, INSTITUTION, MEDIUM }

    /**
     * What a form names.
     *
     * @param side  empty for media and for bodies that speak for no state
     * @param name  as it is shown
     */
    record Entry(Kind kind, Optional<String> side, String name) {
        boolean isState() {
            return kind == Kind.NAME || kind == Kind.CAPITAL;
        }
    }

    /** A form found: how many tokens it takes, and all that it may be, at most one of a kind. */
    record Match(int tokens, List<Entry> entries) {
        Optional<Entry> of(Kind... kinds) {
            Set<Kind> wanted = EnumSet.of(kinds[0], kinds);
            return entries.stream().filter(entry -> wanted.contains(entry.kind())).findFirst();
        }
    }

    private static final int LONGEST = 8;

    /** "National Council" is many another body too. */
    private static final Set<String> BODY_TAILS = Set.of("Parliament", "Congress", "Senate", "Assembly", "Court",
            "Tribunal", "Deputies", "Representatives", "Senators", "Councillors", "Cassation", "Justice", "Diet");

    private final Map<String, List<Entry>> forms = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final StateBodies bodies = StateBodies.load();

    private Gazetteer() {}

    /**
     * Reads the gazetteer from the class path.
     *
     * @throws IllegalStateException if a file is missing
     */
    static Gazetteer load() {
        Gazetteer made = new Gazetteer();
        lines("forms.tsv", made::form);
        lines("states.tsv", made::state);
        lines("institutions.tsv", made::institution);
        made.bodies.each(made::body);
        return made;
    }

    /** Which states have a body or office of a name: those that have one in common with others have no side here. */
    StateBodies bodies() {
        return bodies;
    }

    /** The state's adjective, such as "Norwegian"; its short name where none is known. */
    String adjective(String side) {
        return adjectives.getOrDefault(side, Sides.shortName(side));
    }

    /** All that a whole text names, such as "the United Nations". */
    List<Entry> named(String text) {
        return forms.getOrDefault(key(text.replaceFirst("(?i)^the ", "").replaceAll("['’]s?$", "")), List.of());
    }

    /** The longest form that starts at a token. A form in capitals must stand in capitals: "US" is not "us". */
    Optional<Match> match(List<Token> tokens, int from) {
        Optional<Match> best = Optional.empty();
        StringBuilder key = new StringBuilder();
        boolean capital = Character.isUpperCase(tokens.get(from).text().codePointAt(0))
                || Character.isDigit(tokens.get(from).text().codePointAt(0));
        for (int i = from; capital && i < tokens.size() && i < from + LONGEST; i++) {
            String word = tokens.get(i).text();
            if (i > from) {
                key.append(' ');
            }
            key.append(word.replace('’', '\''));
            List<Entry> found = forms.get(key.toString());
            if (found == null && isShouted(tokens, from, i)) {
                found = forms.get(title(key.toString()));
            }
            if (found != null) {
                best = Optional.of(new Match(i - from + 1, found));
            }
        }
        return best;
    }

    private static boolean isShouted(List<Token> tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            String word = tokens.get(i).text();
            if (!word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return tokens.get(from).text().length() > 2;
    }

    private static String title(String shouted) {
        StringBuilder made = new StringBuilder();
        boolean start = true;
        for (char c : shouted.toCharArray()) {
            made.append(start ? c : Character.toLowerCase(c));
            start = c == ' ' || c == '-';
        }
        return made.toString();
    }

    private void state(String[] row) {
        add(row[2], new Entry(Kind.NAME, Optional.of(row[0]), Sides.name(row[0])));
        add(row[3], new Entry(Kind.CAPITAL, Optional.of(row[0]), Sides.name(row[0])));
        add(row[4], new Entry(Kind.ADJECTIVE, Optional.of(row[0]), Sides.name(row[0])));
        for (String demonym : row[4].split("\\|")) {
            adjectives.putIfAbsent(row[0], demonym);
            if (demonym.endsWith("an") || demonym.endsWith("i") || demonym.endsWith("er")) {
                add(demonym + "s", new Entry(Kind.PERSON, Optional.of(row[0]), Sides.name(row[0])));
            }
        }
    }

    private void form(String[] row) {
        Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
        add(row[2], new Entry(kind, Optional.of(row[0]), Sides.name(row[0])));
        if (kind == Kind.ADJECTIVE) {
            adjectives.putIfAbsent(row[0], row[2].split("\\|")[0]);
        }
    }

    private void institution(String[] row) {
        boolean medium = row[0].equals("media");
        Optional<String> side = medium || row[0].equals("-") ? Optional.empty() : Optional.of(row[0]);
        add(row[2], new Entry(medium ? Kind.MEDIUM : Kind.INSTITUTION, side, row[1]));
    }

    /** A legislature or court is of the state that alone has it; else of whichever the article is about. */
    private void body(String form, Set<String> having) {
        boolean english = BODY_TAILS.contains(form.substring(form.lastIndexOf(' ') + 1));
        if (english || having.size() == 1 && form.contains(" ")) {
            add(form, new Entry(Kind.INSTITUTION, having.stream().findFirst().filter(_ -> having.size() == 1), form));
        }
    }

    private void add(String several, Entry entry) {
        for (String form : several.split("\\|")) {
            if (!form.isBlank()) {
                List<Entry> known = forms.computeIfAbsent(key(form), _ -> new ArrayList<>());
                if (known.stream().noneMatch(other -> other.kind() == entry.kind())) {
                    known.add(entry);
                }
            }
        }
    }

    /** A form as the words of a text come one by one: marks that stand alone are words. */
    private static String key(String form) {
        return form.replace('’', '\'').replace(",", " ,").replaceAll("(?<=\\w)'s\\b", " 's").replaceAll("\\s+", " ")
                .strip();
    }

    static void lines(String resource, Consumer<String[]> each) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer file " + resource + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> each.accept(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the gazetteer file " + resource, e);
        }
    }
}
