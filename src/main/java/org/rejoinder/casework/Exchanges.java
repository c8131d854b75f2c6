package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Exchange;
import org.rejoinder.model.Link;
import org.rejoinder.model.Utterance;

/** The connected sets of links. */
final class Exchanges {
    private Exchanges() {}

    /** @param utterances  in order of time, in which the exchanges then come too */
    static List<Exchange> find(List<Utterance> utterances, List<Link> links) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < utterances.size(); i++) {
            index.put(utterances.get(i).id(), i);
        }
        Groups groups = new Groups(utterances.size());
        links.forEach(link -> groups.join(index.get(link.from()), index.get(link.to())));
        List<Exchange> exchanges = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            if (group.size() > 1) {
                List<String> ids = group.stream().map(member -> utterances.get(member).id()).toList();
                exchanges.add(new Exchange("x-" + ids.getFirst().replaceFirst("^u-", ""), ids));
            }
        }
        return exchanges;
    }
}
