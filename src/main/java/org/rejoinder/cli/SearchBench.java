package org.rejoinder.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Annotations;
import org.rejoinder.model.Case;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.CaseSearch;

/** Times searching in a made-up case, letter by letter as somebody types. */
final class SearchBench {
    private static final List<String> TYPED = List.of("renba toka speaker:person", "\"bavil ka",
            "stance:deny side:SAX ren", "unanswered after:2031", "outlet:\"outlet 3\" mi", "tobaren OR vilka -lu",
            "dan");

    private final Case made;

    /** @param statements  how many; each is an utterance of its own, so that none is spared */
    SearchBench(int statements) {
        List<ParsedArticle> articles = BenchCase.of(Math.max(1, statements / 20), Math.min(20, statements), 7);
        List<Utterance> utterances = new ArrayList<>();
        for (ParsedArticle parsed : articles) {
            for (Statement statement : parsed.statements()) {
                utterances.add(new Utterance("u-" + statement.id().substring(2), statement.kind(), statement.stance(),
                        statement.secondStance(), statement.speakers(), statement.targets(), statement.said(),
                        List.of(new Report(parsed.article().id(), statement)), statement.confidence(), false));
            }
        }
        var actors = articles.stream().flatMap(parsed -> parsed.actors().stream())
                .collect(java.util.stream.Collectors.toMap(org.rejoinder.model.Actor::id, actor -> actor, (one, two) ->
                one));
        made = new Case("bench", articles, List.copyOf(actors.values()), utterances, List.of(), List.of(), List.of(),
                List.of(), List.of(), Annotations.NONE);
    }

    Map<String, Object> run() {
        Map<String, Object> result = new LinkedHashMap<>();
        try (CaseSearch search = new CaseSearch()) {
            long start = System.nanoTime();
            search.update(made);
            result.put("statements", made.utterances().size());
            result.put("firstIndexMs", BenchTimes.millis(start));
            start = System.nanoTime();
            search.update(made);
            result.put("sameAgainMs", BenchTimes.millis(start));
            type(search);
            double[] times = type(search);
            Arrays.sort(times);
            result.put("keystrokes", times.length);
            result.put("searchMsP50", times[times.length / 2]);
            result.put("searchMsP95", times[times.length * 95 / 100]);
            result.put("searchMsMax", times[times.length - 1]);
        }
        return result;
    }

    private static double[] type(CaseSearch search) {
        List<Double> times = new ArrayList<>();
        for (String query : TYPED) {
            for (int end = 1; end <= query.length(); end++) {
                long start = System.nanoTime();
                search.find(query.substring(0, end), 50);
                times.add(BenchTimes.millis(start));
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
