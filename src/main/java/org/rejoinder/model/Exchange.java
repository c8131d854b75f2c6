package org.rejoinder.model;

import java.util.List;

/** A connected set of links: an accusation, its answers, the answers to those. Utterance ids in order of time. */
public record Exchange(String id, List<String> utterances) {
    public Exchange {
        Checks.notBlank(id, "exchange id");
        utterances = List.copyOf(utterances);
        if (utterances.size() < 2) {
            throw new IllegalArgumentException("exchange " + id + " needs two utterances");
        }
    }
}
