package org.rejoinder.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Statement;

/** Dates that an article leaves open ("On Monday (19)"), solved by the articles that it is read together with. */
public final class LinkedDates {
    private LinkedDates() {}

    /**
     * The same articles in the same order, their open dates narrowed as {@link Cases#assemble} does without edits. Each
     * such date names the rule, and the statement's rules name the article that showed it. A pure function, and the
     * order of the articles does not matter to it; an article alone is left as it is.
     */
    public static List<ParsedArticle> narrow(List<ParsedArticle> articles) {
        TreeMap<String, ParsedArticle> distinct = new TreeMap<>();
        articles.forEach(parsed -> distinct.putIfAbsent(parsed.article().id(), parsed));
        if (distinct.size() < 2) {
            return articles;
        }
        Corrections found = new Corrections(new Found(articles));
        List<Telling> tellings = found.tellings();
        Map<String, Statement> solved = new HashMap<>();
        for (Telling telling : new OpenDates(new Acts()).solve(tellings, found.roster(), share -> { })) {
            telling.statement().said().ifPresent(said -> solved.put(telling.id(), telling.statement()));
        }
        return articles.stream().map(parsed -> dated(parsed, solved)).toList();
    }

    private static ParsedArticle dated(ParsedArticle parsed, Map<String, Statement> solved) {
        boolean open = parsed.statements().stream()
                .anyMatch(own -> own.said().isEmpty() && solved.containsKey(own.id()));
        return !open ? parsed : new ParsedArticle(parsed.article(), parsed.actors(), parsed.statements().stream()
                .map(own -> own.said().isPresent() || !solved.containsKey(own.id()) ? own
                : with(own, solved.get(own.id())))
                .toList(), parsed.links());
    }

    private static Statement with(Statement own, Statement solved) {
        Said said = solved.said().orElseThrow();
        return Statements.with(own, said, solved.rules().getLast());
    }
}
