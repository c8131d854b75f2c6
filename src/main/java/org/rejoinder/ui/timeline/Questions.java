package org.rejoinder.ui.timeline;

import org.rejoinder.timeline.FoldRule;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

/** What is asked over the timeline, in words that are typed. */
final class Questions {
    private static final String DAYS = "[1-9]\\d{0,3}";

    private final Prompt prompt;
    private final TimelineModel model;
    private final Wording wording;
    private final Messages messages;

    Questions(Prompt prompt, TimelineModel model, Wording wording) {
        this.prompt = prompt;
        this.model = model;
        this.wording = wording;
        this.messages = wording.messages();
    }

    /** Asks for a date to go to. */
    void date() {
        Object[] examples = wording.dates().examples();
        prompt.ask(messages.get("date.ask"), messages.get("date.ask.help", examples),
                messages.get("date.ask.none", examples), text -> model.dates().go(text, messages.locale()));
    }

    /** Asks from how many quiet days on they are folded. */
    void fold() {
        prompt.ask(messages.get("fold.ask"), messages.get("fold.ask.help"), messages.get("fold.ask.none"), text -> {
            boolean number = text.strip().matches(DAYS);
            if (number) {
                model.folding().set(FoldRule.longerThan(Integer.parseInt(text.strip())));
            }
            return number;
        });
    }
}
