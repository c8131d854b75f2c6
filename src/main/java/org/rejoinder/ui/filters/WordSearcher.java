package org.rejoinder.ui.filters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Utterance;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.state.CaseIndex;

/** Looks into each statement for all the words that are typed, in any order and as parts of words too. */
final class WordSearcher implements Searcher {
    @Override
    public Found find(CaseIndex index, String typed, Progress progress) {
        List<String> words = Stream.of(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return new Found(index.theCase().utterances().stream().filter(utterance -> {
            String text = text(index, utterance);
            return words.stream().allMatch(text::contains);
        }).map(Utterance::id).collect(Collectors.toSet()), List.of());
    }

    private static String text(CaseIndex index, Utterance utterance) {
        Stream<String> names = Stream.concat(index.speakers(utterance).stream(), index.targets(utterance).stream())
                .flatMap(WordSearcher::names);
        Stream<String> reports = utterance.reports().stream()
                .flatMap(report -> Stream.of(index.words(report), index.outlet(report)));
        return plain(Stream.concat(names, reports).collect(Collectors.joining("\n")));
    }

    private static Stream<String> names(Actor actor) {
        return Stream.of(Stream.of(actor.name()), actor.role().stream(), actor.organisation().stream(),
                        actor.aliases().stream())
                .flatMap(one -> one);
    }

    /** Without case, and with the straight marks that people type. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
