package org.rejoinder.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.fixture.Dispute;

/** The index of a state that follows another tells what one made for that state alone tells. */
class CaseIndexTest {
    private final Case whole = Dispute.workspace().theCase();
    private final List<String> statements = whole.utterances().stream().flatMap(one -> one.reports().stream())
            .map(report -> report.statement().id()).toList();

    @Property(tries = 40)
    void tellsAfterAnyStepsWhatOneFromScratchTells(@ForAll Random random) {
        List<Edit> edits = new ArrayList<>();
        CaseIndex index = new CaseIndex(whole);
        for (int i = 0; i < 12; i++) {
            Case next = random.nextInt(3) == 0 ? without(random) : assembled(edits, random, i);
            index = index.after(next);
            assertSame(new CaseIndex(next), index);
        }
    }

    private Case assembled(List<Edit> edits, Random random, int number) {
        String some = statements.get(random.nextInt(statements.size()));
        String other = statements.get(random.nextInt(statements.size()));
        edits.add(new Edit("e" + number, "Ana", Instant.EPOCH, switch (random.nextInt(4)) {
            case 0 -> new Edit.Reject(some);
            case 1 -> new Edit.SetStance(some, Stance.values()[random.nextInt(10)], Optional.empty());
            case 2 -> new Edit.AddLink(some, other, LinkType.values()[random.nextInt(LinkType.values().length)]);
            default -> new Edit.Merge(some, other);
        }));
        return Cases.assemble(whole.name(), whole.articles(), List.copyOf(edits));
    }

    /** Of the same things, so that what stays is the very same. */
    private Case without(Random random) {
        Set<Utterance> left = whole.utterances().stream().filter(one -> random.nextInt(5) > 0)
                .collect(Collectors.toSet());
        Set<String> ids = left.stream().map(Utterance::id).collect(Collectors.toSet());
        return new Case(whole.name(), whole.articles(), whole.actors(), whole.utterances().stream()
                .filter(left::contains).toList(),
                whole.links().stream().filter(link -> ids.contains(link.from()) && ids.contains(link.to())).toList(),
                List.of(), List.of(), List.of(), List.of());
    }

    private void assertSame(CaseIndex scratch, CaseIndex index) {
        assertEquals(scratch.answered(), index.answered());
        for (Utterance any : whole.utterances()) {
            assertEquals(scratch.utterance(any.id()), index.utterance(any.id()));
            assertEquals(scratch.place(any.id()), index.place(any.id()));
            assertEquals(scratch.answers(any.id()), index.answers(any.id()));
            assertEquals(scratch.answeredBy(any.id()), index.answeredBy(any.id()));
        }
        statements.forEach(id -> assertEquals(scratch.utteranceOf(id), index.utteranceOf(id)));
        for (ParsedArticle parsed : whole.articles()) {
            assertEquals(scratch.toldIn(parsed.article().id()), index.toldIn(parsed.article().id()));
        }
    }
}
