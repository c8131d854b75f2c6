package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;

/** Tells where a state's name only says where a firm, a club or a paper is at home: "the Elbonian market leader". */
final class FirmsOfStates {
    private static final Pattern FIRM =
            Pattern.compile("(?i)(?:firm|company|maker|developer|giant|manufacturer|vendor|start-?up|bank"
            + "|airline|retailer|carmaker|automaker|newspaper|outlet|broadcaster|magazine|tycoon|businessm[ae]n"
            + "|billionaire|club|team"
            + "|player|footballer|striker|defender|supplier|exporter|app|platform|brand|bookmaker|insurer|miner"
            + "|shipyard|brewer|subsidiary)s?|companies|subsidiaries");
    private static final int LONGEST = 5;

    private FirmsOfStates() {}

    /** True for "Elbonian" in "the Elbonian spyware maker"; false for "the Elbonian state-owned bank". */
    static boolean isHome(Mention mention, TextIndex index) {
        if (!mention.rule().equals("nationals")) {
            return false;
        }
        List<Token> phrase = index.after(mention.span().end(), LONGEST).stream()
                .takeWhile(token -> token.isNoun() || token.tag().matches("JJ.*|CD|VB[GN]|HYPH")).toList();
        int last = -1;
        for (int i = 0; i < phrase.size(); i++) {
            boolean leads = i > 0 && phrase.get(i).text().equals("leader") && phrase.get(i - 1).text().equals("market");
            last = leads || FIRM.matcher(phrase.get(i).text()).matches() ? i : last;
        }
        return last >= 0 && phrase.subList(0, last).stream().noneMatch(token -> token.text()
                .matches(
                "(?i)state|state[-‐‑](?:owned|run|backed|controlled|funded)|government|official|military|national"));
    }
}
