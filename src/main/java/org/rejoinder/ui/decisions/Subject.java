package org.rejoinder.ui.decisions;

import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Event;
import org.rejoinder.model.Topic;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Wording;

/** Says in a word or two what an edit is about: a step that is undone may have changed what is not in sight. */
public final class Subject {
    private final Wording wording;

    public Subject(Wording wording) {
        this.wording = wording;
    }

    /**
     * Such as "Jona Berg"; empty where an edit is about the case as a whole, or about what neither state has.
     *
     * @param now     the case that is asked first
     * @param before  the case that has what is gone now
     */
    public Optional<String> of(Edit.Change change, CaseIndex now, CaseIndex before) {
        Topic topic = Topic.of(change);
        return Stream.of(now, before).flatMap(index -> in(index, topic).stream()).findFirst();
    }

    private Optional<String> in(CaseIndex index, Topic topic) {
        return switch (topic.thing()) {
            case STATEMENT -> statement(index, topic.id());
            case LINK -> statement(index, topic.id().split(" ")[0]);
            case ACTOR -> index.actor(topic.id()).map(Actor::name);
            case EVENT -> index.theCase().events().stream().filter(event -> event.id().equals(topic.id())).findFirst()
                    .map(Event::name);
            case ARTICLE -> index.article(topic.id()).map(parsed -> parsed.article().heading());
            case VIEW, SEARCH, CASE -> Optional.empty();
        };
    }

    private Optional<String> statement(CaseIndex index, String id) {
        return index.utteranceOf(id).map(utterance -> wording.names().speakers(index.speakers(utterance)));
    }
}
