package org.rejoinder.analysis.links;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.stance.LearnedStanceStage;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Published;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/** Drafts as the speech acts that linking compares. */
public final class DraftActs {
    private static final int REACH = 80;
    private static final String CLAIM =
            "(?:allegations?|accusations?|claims?|charges?|charge sheet|reports?|criticisms?|assertions?"
            + "|smears?|insinuations?|suggestions?|indictments?|slanders?|attributions?|attempts? to|saying|pointing)";
    private static final Pattern CLAIM_AFTER =
            Pattern.compile("(?i)^(?:['’]s?)?\\s+(?:[\"“‘']?[\\w-]+\\s+){0,2}?[\"“‘']?" + CLAIM + "\\b");
    private static final Pattern CLAIM_BEFORE = Pattern.compile(
            "(?i)\\b" + CLAIM
            + "\\b[^.;:\\n]{0,40}?\\b(?:by|from|of)\\s+(?:[^.;:\\n]{0,40}?(?:,|\\band)\\s+)?(?:the\\s+)?$");

    private DraftActs() {}

    /** The act that a draft of a reading reports. */
    public static SpeechAct of(Reading reading, Draft draft) {
        List<String> targets = isLearnedBlame(draft) ? List.of() : draft.targets();
        Stance stance = isLearnedBlame(draft) ? Stance.COMMENT : draft.stance();
        return SpeechAct.of(reading.article().id(), reading.text(), draft.content(), actors(reading, draft.speakers()),
                actors(reading, targets), stance, draft.secondStance(), draft.reportedPast(),
                draft.said(), reading.article().published().map(Published::date), named(reading, draft));
    }

    /** Blame that only its words tell is none that others are known to answer: what rules found is. */
    private static boolean isLearnedBlame(Draft draft) {
        boolean blames = draft.stance() == Stance.ACCUSE || draft.stance() == Stance.CONDEMN;
        return blames && LearnedStanceStage.isLearned(draft);
    }

    /** Whom the content names, and the words before it in its paragraph; of a denial, only whose claim it names. */
    private static List<Actor> named(Reading reading, Draft draft) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        int paragraph = reading.text().lastIndexOf('\n', Math.max(0, content.start() - 1)) + 1;
        int from = Math.min(content.start(), Math.max(paragraph, content.start() - SpeechAct.LEAD));
        Span part = new Span(from, content.end());
        boolean answers = draft.stance() == Stance.DENY || draft.stance() == Stance.REJECT;
        Set<String> ids = reading.mentions().stream()
                .filter(mention -> part.contains(mention.span()) && !draft.speakers().contains(mention.actor()))
                .filter(mention -> !answers || owns(reading.text(), mention.span()))
                .map(Mention::actor)
                .collect(Collectors.toSet());
        return reading.actors().stream().filter(actor -> ids.contains(actor.id())).toList();
    }

    /** "Togo's baseless claims", "allegations made last week by Togo": whoever is named made the claim. */
    private static boolean owns(String text, Span name) {
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
        String before = text.substring(Math.max(0, name.start() - REACH), name.start());
        return CLAIM_AFTER.matcher(after).find() || CLAIM_BEFORE.matcher(before).find();
    }

    private static List<Actor> actors(Reading reading, List<String> ids) {
        return reading.actors().stream().filter(actor -> ids.contains(actor.id())).toList();
    }
}
