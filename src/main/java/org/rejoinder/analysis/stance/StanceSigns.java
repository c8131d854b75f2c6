package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.casework.linking.ContentWords;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * What speaks for and against each stance of a statement that the rules have judged: what they say and by which rules,
 * the stems of the words that report and of those that are said, and what those words mean together, so that a word
 * that nobody has trained on counts like its neighbours. Names are no signs.
 */
final class StanceSigns {
    /** The same for all statements. */
    static final String ALWAYS = "always";
    static final String WORD = "word ";
    static final String FIRST_WORD = "first word ";
    static final String CUE_WORD = "cue ";
    static final String MEANING = "meaning ";
    static final String CUE_MEANING = "cue meaning ";
    static final String RULE = "rule ";
    static final String BESIDE = "beside ";
    static final String FORM = "form ";
    static final String SECOND = "second ";
    /** What the rule that a draft gets in the stage of the rules starts with. */
    static final String JUDGED = "stance ";

    private static final Pattern WORDS = Pattern.compile("[A-Za-z]+(?:['’][a-z]+)?|[?!]");
    private static final Pattern ONE_NAME = Pattern.compile("\\p{Lu}[\\p{L}.]+");
    private static final Pattern BY_OBJECT = Pattern.compile(
            ":(?:object-of|warn|call-|calls|clause|announce|defend|vow|pledge|refuse|decline|tell|ask|urge)");
    private static final Pattern BY_DEED = Pattern.compile("deed|harm|prosec|plain");
    private static final Pattern BY_ANSWER = Pattern.compile("answer|own-");
    private static final Pattern NEGATION = Pattern.compile(
            "(?i)\\b(?:not|never|no|nor|neither|nothing|none|without)\\b|n['’]t\\b");
    private static final Set<String> OWN = Set.of("we", "i", "our", "my");
    private static final Set<String> NEGATED_OWN = Set.of("we", "i", "our");
    private static final Set<String> THIRD = Set.of("he", "she", "they", "it", "its", "their", "his", "her");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these");
    private static final Set<String> MODES = Set.of("will", "would", "must", "should", "could", "can", "if", "was",
            "were", "had", "has", "is", "are", "be");
    private static final Set<Stance> TOLD_OF_OTHERS = EnumSet.of(Stance.ACCUSE, Stance.DENY, Stance.CONDEMN,
            Stance.MEASURE, Stance.DEMAND);
    /** In place of a word that is a name. */
    static final String NAME = "(a name)";
    /** So far a negation is about what is said first, in UTF-16 units. */
    private static final int NEAR = 120;
    private static final int OPENING = 25;
    private static final int LONG = 60;
    /** So many words of what is said count. */
    private static final int LONGEST = 70;
    private static final int FIRST = 3;
    private static final int RULES = 4;
    /** How much a word counts beside what is there or not. */
    private static final double WORD_SHARE = 0.5;
    private static final double MEANING_SHARE = 3;

    private final Reading reading;
    /** The words that the article writes small somewhere: mostly no names. */
    private final Set<String> small;
    /** Whoever is named by one word, in lower case. */
    private final Set<String> names;

    StanceSigns(Reading reading) {
        this.reading = reading;
        small = words(reading.text()).stream().filter(word -> Character.isLowerCase(word.charAt(0)))
                .collect(Collectors.toCollection(HashSet::new));
        names = reading.mentions().stream().map(mention -> mention.span().of(reading.text()))
                .filter(name -> ONE_NAME.matcher(name).matches()).map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How much of each sign there is for one of the drafts, but for what its words tell. */
    Map<String, Double> withoutWords(int index) {
        Draft draft = reading.drafts().get(index);
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put(ALWAYS, 1.0);
        judged(draft, signs);
        beside(index, signs);
        signs.put("kind " + draft.kind(), 1.0);
        if (draft.cue().isEmpty()) {
            signs.put("no cue", 1.0);
        }
        return signs;
    }

    /** How much of each sign there is for one of the drafts. */
    Map<String, Double> of(int index) {
        Draft draft = reading.drafts().get(index);
        Map<String, Double> signs = withoutWords(index);
        List<String> cue = words(text(draft.cue())).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        new LinkedHashSet<>(cue).forEach(word -> signs.put(CUE_WORD + ContentWords.stem(word), 1.0));
        List<String> said = withoutNames(words(text(draft.content())));
        for (String word : new LinkedHashSet<>(said)) {
            signs.put(WORD + ContentWords.stem(word), WORD_SHARE);
        }
        form(text(draft.content()), said, signs);
        said.stream().limit(FIRST).forEach(word -> signs.put(FIRST_WORD + ContentWords.stem(word), WORD_SHARE));
        meaning(CUE_MEANING, cue, signs);
        meaning(MEANING, said.stream().filter(word -> !word.equals(NAME)).toList(), signs);
        return signs;
    }

    /** What the rules say, and how: the names of their rules stand in the draft. */
    private static void judged(Draft draft, Map<String, Double> signs) {
        String why = draft.rules().reversed().stream().filter(rule -> rule.startsWith(JUDGED)).findFirst()
                .map(rule -> rule.substring(JUDGED.length())).orElse("");
        List<String> rules = List.of(why.split(", also")[0].split(",\\s*"));
        String by = by(rules);
        signs.put("judged " + draft.stance(), 1.0);
        signs.put("judged " + draft.stance() + " by " + by, 1.0);
        signs.put("judged by " + by, 1.0);
        rules.stream().limit(RULES).forEach(rule -> signs.put(RULE + rule, 1.0));
        draft.secondStance().ifPresent(second -> {
            signs.put(SECOND + second, 1.0);
            signs.put("judged " + draft.stance() + " second " + second, 1.0);
        });
        if (why.contains("in-answer")) {
            signs.put("in answer", 1.0);
        }
    }

    private static String by(List<String> rules) {
        String first = rules.getFirst();
        if (first.equals("nothing-else")) {
            return "nothing";
        }
        return first.contains(":cue:") ? "cue" : BY_OBJECT.matcher(first).find() ? "object"
                : BY_DEED.matcher(first).find() ? "deed"
                : rules.stream().anyMatch(rule -> BY_ANSWER.matcher(rule).find()) ? "answer"
                : rules.size() == 1 ? "one expression" : "expressions";
    }

    /** What the rules say of the statements beside, of the same speaker's others, and of everybody else's. */
    private void beside(int index, Map<String, Double> signs) {
        List<Draft> drafts = reading.drafts();
        Draft draft = drafts.get(index);
        Map<Stance, Integer> same = new EnumMap<>(Stance.class);
        int others = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            if (i != index && isOfSame(draft, other)) {
                same.merge(other.stance(), 1, Integer::sum);
                others++;
            } else if (i != index && TOLD_OF_OTHERS.contains(other.stance())) {
                signs.put(BESIDE + "others " + other.stance(), 1.0);
            }
        }
        double all = others;
        same.forEach((stance, count) -> signs.put(BESIDE + "own " + stance, count / all));
        if (index > 0) {
            Draft before = drafts.get(index - 1);
            signs.put(BESIDE + (isOfSame(draft, before) ? "before, own " : "before ") + before.stance(), 1.0);
        }
        if (index + 1 < drafts.size() && isOfSame(draft, drafts.get(index + 1))) {
            signs.put(BESIDE + "behind, own " + drafts.get(index + 1).stance(), 1.0);
        }
    }

    private static boolean isOfSame(Draft one, Draft other) {
        return one.speakers().stream().anyMatch(other.speakers()::contains);
    }

    /** Who or what it starts with, whether something is negated, what is certain or wished, how long it is. */
    private static void form(String text, List<String> said, Map<String, Double> signs) {
        String first = said.isEmpty() ? "" : said.getFirst();
        signs.put(FORM + "starts with "
                + (OWN.contains(first) ? "own" : THIRD.contains(first) ? "third" : first.equals(NAME)
                ? "name" : POINTING.contains(first) ? "the" : "other"), 1.0);
        if (NEGATION.matcher(text.substring(0, Math.min(text.length(), NEAR))).find()) {
            signs.put(FORM + "negated", 1.0);
            if (NEGATED_OWN.contains(first)) {
                signs.put(FORM + "own negated", 1.0);
            }
        }
        said.stream().limit(OPENING).filter(MODES::contains).forEach(word -> signs.put(FORM + "has " + word, 1.0));
        signs.put(FORM + "length", Math.min(said.size(), LONG) / (LONG / 2.0));
    }

    private static void meaning(String name, List<String> words, Map<String, Double> signs) {
        float[] meaning = ContentWords.meaning(words);
        for (int i = 0; i < meaning.length; i++) {
            if (meaning[i] != 0) {
                signs.put(name + i, MEANING_SHARE * meaning[i]);
            }
        }
    }

    private String text(List<Span> spans) {
        return spans.stream().map(span -> span.of(reading.text())).collect(Collectors.joining(" "));
    }

    /**
     * In lower case; what is written large and nowhere small is a name, but for the first word where it is a known one.
     */
    private List<String> withoutNames(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (String word : words.subList(0, Math.min(LONGEST, words.size()))) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean name = names.contains(lower) || Character.isUpperCase(word.charAt(0)) && !small.contains(lower)
                    && !word.equals("I") && !(plain.isEmpty() && ContentWords.isKnown(lower));
            plain.add(name ? NAME : lower);
        }
        return plain;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace('’', '\'').replaceFirst("'s$", ""));
        }
        return words;
    }
}
