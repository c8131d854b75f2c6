package org.rejoinder.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The English names of sides: of states by the Java platform's own region names (Unicode CLDR), of blocs by a list.
 * A side is an ISO 3166 alpha-3 code or a bloc's usual short name, as {@link Actor#side} has it.
 */
public final class Sides {
    /** Blocs that issue statements of their own, and the states that the platform has no alpha-3 code for. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("EU", "European Union"),
            Map.entry("NATO", "NATO"),
            Map.entry("UN", "United Nations"),
            Map.entry("G7", "G7"),
            Map.entry("G20", "G20"),
            Map.entry("ASEAN", "ASEAN"),
            Map.entry("AU", "African Union"),
            Map.entry("BRICS", "BRICS"),
            Map.entry("CSTO", "CSTO"),
            Map.entry("ECOWAS", "ECOWAS"),
            Map.entry("GCC", "Gulf Cooperation Council"),
            Map.entry("ARABLEAGUE", "Arab League"),
            Map.entry("OAS", "Organization of American States"),
            Map.entry("OSCE", "OSCE"),
            Map.entry("SCO", "Shanghai Cooperation Organisation"),
            Map.entry("AUKUS", "AUKUS"),
            Map.entry("QUAD", "Quad"),
            Map.entry("FIVEEYES", "Five Eyes"),
            Map.entry("XKX", "Kosovo"));

    /** Where the platform's name is longer than what a newspaper writes. */
    private static final Map<String, String> USUAL = Map.of(
            "HKG", "Hong Kong",
            "MAC", "Macao",
            "MMR", "Myanmar",
            "PSE", "Palestine",
            "COD", "DR Congo",
            "COG", "Congo",
            "TUR", "Turkey");

    private static final Map<String, String> SHORT = Map.of(
            "USA", "US",
            "GBR", "UK",
            "ARE", "UAE",
            "UN", "UN",
            "EU", "EU",
            "AU", "African Union",
            "COD", "DR Congo",
            "BIH", "Bosnia",
            "GCC", "GCC",
            "SCO", "SCO");

    private static final Map<String, String> STATES = states();

    private Sides() {}

    /** The side's name in full, such as "United States"; the code itself where it is not known. */
    public static String name(String code) {
        return known(code).orElse(code);
    }

    /** What fits a narrow place, such as "US"; the full name where no shorter one is usual. */
    public static String shortName(String code) {
        String usual = SHORT.get(code);
        return usual == null ? name(code) : usual;
    }

    /** True for the code of a state or of one of the blocs that have a name here. */
    public static boolean isKnown(String code) {
        return known(code).isPresent();
    }

    /** True for the code of a state, false for a bloc. */
    public static boolean isState(String code) {
        return STATES.containsKey(code) || code.equals("XKX");
    }

    /** The codes of all states and blocs that have a name here, in the order of their names. */
    public static List<String> all() {
        return Stream.concat(OTHERS.keySet().stream(), STATES.keySet().stream()).distinct()
                .sorted(Comparator.comparing(Sides::name)).toList();
    }

    private static Optional<String> known(String code) {
        return Optional.ofNullable(USUAL.get(code))
                .or(() -> Optional.ofNullable(OTHERS.get(code)))
                .or(() -> Optional.ofNullable(STATES.get(code)));
    }

    private static Map<String, String> states() {
        Map<String, String> names = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", alpha2);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }
}
