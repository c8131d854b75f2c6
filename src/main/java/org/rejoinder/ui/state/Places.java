package org.rejoinder.ui.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Utterance;

/** Which place each utterance has in order of time; counted when it is first asked for, on whatever thread. */
final class Places {
    private final List<Utterance> utterances;
    private Map<String, Integer> byId;

    Places(List<Utterance> utterances) {
        this.utterances = utterances;
    }

    /** By the utterances' ids, 0 the first. */
    synchronized Map<String, Integer> byId() {
        if (byId == null) {
            byId = HashMap.newHashMap(utterances.size());
            for (int i = 0; i < utterances.size(); i++) {
                byId.put(utterances.get(i).id(), i);
            }
        }
        return byId;
    }

    /** The same as long as the ids stay the same. */
    Places after(List<Utterance> now) {
        boolean same = utterances.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = utterances.get(i) == now.get(i) || utterances.get(i).id().equals(now.get(i).id());
        }
        return same ? this : new Places(now);
    }
}
