package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Token;

/**
 * What is done to somebody or asked for his good, so that whoever is named is not whom the words are aimed at: "the
 * conviction of Ada Quill", "called for Ada Quill to be freed".
 */
final class Undergone {
    private static final Set<String> GOOD = Set.of("freed", "released", "allowed", "given", "awarded", "compensated",
            "protected", "respected", "heard", "granted", "recognised", "recognized", "invited", "supported", "helped",
            "saved", "returned", "paid", "reinstated", "pardoned", "acquitted", "offered", "informed", "consulted",
            "included", "able");
    private static final Set<String> SUFFERED = Set.of("conviction", "arrest", "detention", "imprisonment", "jailing",
            "sentencing", "trial", "prosecution", "persecution", "murder", "assassination", "poisoning", "abduction",
            "kidnapping", "disappearance", "execution", "deportation", "extradition", "expulsion", "dismissal",
            "ouster", "mistreatment", "harassment", "torture", "captivity");

    private Undergone() {}

    /**
     * True where somebody is to be helped: "should be freed", "to be released", "be allowed".
     *
     * @param after  what follows his name
     */
    static boolean isToBeHelped(List<Token> after) {
        return IntStream.range(1, after.size() - 1).anyMatch(i -> isBe(after, i)
                && after.get(i - 1).text().matches("should|must|to"));
    }

    /** The same right behind whoever is asked for: "to be freed", "be allowed"; not "to stop or be punished". */
    static boolean isAskedFor(List<Token> after) {
        int be = !after.isEmpty() && after.getFirst().text().equals("to") ? 1 : 0;
        return be + 1 < after.size() && isBe(after, be);
    }

    private static boolean isBe(List<Token> tokens, int at) {
        return tokens.get(at).text().equals("be")
                && GOOD.contains(tokens.get(at + 1).text().toLowerCase(Locale.ROOT));
    }

    /** "Ada Quill's conviction" was not her doing; "Ada Quill's murder of a diver" was. */
    static boolean isSuffered(List<Token> owned) {
        return !owned.isEmpty() && SUFFERED.contains(owned.getLast().text().toLowerCase(Locale.ROOT));
    }
}
