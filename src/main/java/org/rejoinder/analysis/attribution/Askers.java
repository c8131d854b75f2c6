package org.rejoinder.analysis.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.attribution.TranscriptRules.Turn;

/** Who only asks in a transcript, or leads through it: what they say is no statement of who answers. */
final class Askers {
    private static final Pattern ASKS = Pattern.compile("(?i)Q|Questions?|Questioner|Interviewer|Audience member"
            + "|Follow-?up|Moderator|Operator|(?:.* )?(?:Reporters?|Journalists?|Press|Media|Correspondents?)");
    private static final Pattern PUTS = Pattern.compile("(?is).*\\?.*|.*\\b(?:(?:my|first|second|another|next|quick)"
            + " question|question (?:is|for|on|about)|(?:want|like) to ask|could you|can you|would you (?:comment|say)"
            + "|your (?:comments?|reaction|response|view|take))\\b.*");
    private static final Set<String> NAMES_OF_MEDIA = Set.of("medium", "medium word");
    /** Who asks so often at most, and is always answered by the same person, is one of several reporters. */
    private static final int FEW = 3;

    private final Cues cues;

    Askers(Cues cues) {
        this.cues = cues;
    }

    boolean isWordForAsker(String label) {
        return ASKS.matcher(label).matches();
    }

    /** "Q", reporters, outlets; who puts questions to somebody who does not; and who asks beside such. */
    Set<String> of(String text, List<Turn> turns) {
        List<Turn> first = turns.stream().filter(turn -> turn.label().isPresent()).toList();
        Map<String, List<Turn>> bySpeaker = turns.stream().collect(Collectors.groupingBy(Turn::speaker));
        Map<String, List<Turn>> labelled = first.stream().collect(Collectors.groupingBy(Turn::speaker));
        int most = bySpeaker.values().stream().mapToInt(List::size).max().orElse(0);
        Set<String> askers = new HashSet<>();
        bySpeaker.forEach((speaker, own) -> {
            List<Turn> begun = labelled.getOrDefault(speaker, List.of());
            boolean asks = begun.stream().allMatch(turn -> turn.content().of(text).contains("?"));
            if (isWordForAsker(speaker) || isMedium(speaker) || asks && own.size() < most || interviews(text,
                    speaker, labelled)) {
                askers.add(speaker);
            }
        });
        if (!askers.isEmpty()) {
            askers.addAll(others(first, labelled, askers));
        }
        return askers;
    }

    /** Most of whose turns put a question, to others of whom nobody does so as often. */
    private static boolean interviews(String text, String speaker, Map<String, List<Turn>> labelled) {
        double own = share(text, labelled.getOrDefault(speaker, List.of()));
        boolean answered = labelled.keySet().stream().filter(other -> !other.equals(speaker))
                .anyMatch(other -> labelled.get(other).size() >= 2 && share(text, labelled.get(other)) < 0.25);
        return own > 0.5 && answered;
    }

    private static double share(String text, List<Turn> turns) {
        long put = turns.stream().filter(turn -> PUTS.matcher(turn.content().of(text)).matches()).count();
        return turns.isEmpty() ? 0 : (double) put / turns.size();
    }

    /** Who speaks seldom and is always followed by the one who answers all the others. */
    private static Set<String> others(List<Turn> first, Map<String, List<Turn>> labelled, Set<String> askers) {
        String host = labelled.entrySet().stream().filter(entry -> !askers.contains(entry.getKey()))
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
                .map(Map.Entry::getKey).orElse("");
        Set<String> found = new HashSet<>();
        boolean leads = !host.isEmpty() && labelled.get(host).size() * 5 >= first.size() * 2;
        labelled.forEach((speaker, own) -> {
            boolean answered = leads && own.size() < FEW && !speaker.equals(host) && labelled.get(host).size() > FEW - 1
                    && own.stream().allMatch(turn -> next(first, turn).equals(host));
            if (answered && own.size() * 2 < labelled.get(host).size()) {
                found.add(speaker);
            }
        });
        return found;
    }

    private static String next(List<Turn> turns, Turn turn) {
        int i = turns.indexOf(turn);
        return i + 1 < turns.size() ? turns.get(i + 1).speaker() : "";
    }

    /** The label of a paper, an agency or a broadcaster. */
    boolean isMedium(String speaker) {
        String[] words = speaker.toLowerCase(Locale.ROOT).split("\\s+");
        return NAMES_OF_MEDIA.stream().anyMatch(list -> cues.isIn(list, words[words.length - 1]));
    }
}
