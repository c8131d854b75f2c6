package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic;

/** Whatever was assembled before, a case is as it would be from scratch. */
class AssemblerTest {
    @Property(tries = 300)
    void anyWayOfDecidingUndoingAndRedoingGivesTheCaseFromScratch(@ForAll Random random) {
        List<ParsedArticle> all = Dispute.articles();
        List<String> ids = all.stream().flatMap(parsed -> parsed.statements().stream()).map(Statement::id).toList();
        Assembler assembler = new Assembler();
        List<ParsedArticle> articles = all;
        List<Edit> done = new ArrayList<>();
        List<Edit> undone = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> {
                    done.add(new Edit("e" + i, "Ana", Instant.EPOCH, change(random, ids)));
                    undone.clear();
                }
                case 3 -> move(done, undone);
                case 4 -> move(undone, done);
                default -> articles = articles.size() == 3 ? all.subList(0, 1 + random.nextInt(3)) : all;
            }
            assertEquals(Cases.assemble("Dam", articles, done), assembler.assemble("Dam", articles, List.copyOf(done)));
            if (random.nextBoolean()) {
                assembler.catchUp();
            }
        }
    }

    private static void move(List<Edit> from, List<Edit> to) {
        if (!from.isEmpty()) {
            to.addLast(from.removeLast());
        }
    }

    private static Edit.Change change(Random random, List<String> ids) {
        String one = ids.get(random.nextInt(ids.size()));
        String other = ids.get(random.nextInt(ids.size()));
        return switch (random.nextInt(8)) {
            case 0 -> new Edit.Merge(one, other);
            case 1 -> new Edit.Split(one);
            case 2 -> new Edit.Reject(one);
            case 3 -> new Edit.AddLink(one, other, LinkType.REBUTS);
            case 4 -> new Edit.SetStance(one, Stance.values()[random.nextInt(10)], Optional.empty());
            case 5 -> new Edit.SetSaid(one, Optional.empty());
            case 6 -> new Edit.Restore(one, random.nextBoolean() ? Topic.Field.STANCE : Topic.Field.SAID);
            default -> new Edit.Tag(one, "x");
        };
    }

    @Test
    void whatWasTakenBackIsThereAtOnce() {
        Assembler assembler = new Assembler();
        List<ParsedArticle> articles = Dispute.articles();
        Case before = assembler.assemble("Dam", articles, List.of());
        assembler.assemble("Dam", articles, List.of(new Edit("e1", "Ana", Instant.EPOCH, new Edit.NoteCase("x"))));

        assertSame(before, assembler.assemble("Dam", List.copyOf(articles), List.of()));
    }

    @Test
    void anEditThatFailsLeavesNothingHalfDone() {
        Assembler assembler = new Assembler();
        List<ParsedArticle> articles = Dispute.articles();
        List<String> ids = articles.stream().flatMap(parsed -> parsed.statements().stream()).map(Statement::id)
                .toList();
        List<Edit> done = new ArrayList<>(List.of(edit("e1", new Edit.Merge(ids.get(0), ids.get(1)))));
        assembler.assemble("Dam", articles, List.copyOf(done));
        done.add(edit("e2", new Edit.Reject(ids.get(0))));
        List<Edit> broken = new ArrayList<>(done);
        broken.add(null);
        broken.add(edit("e3", new Edit.Tag(ids.get(1), "x")));

        assertThrows(NullPointerException.class, () -> assembler.assemble("Dam", articles, broken));

        assertEquals(Cases.assemble("Dam", articles, done), assembler.assemble("Dam", articles, done));
        assertEquals(Cases.assemble("Dam", articles, List.of()), assembler.assemble("Dam", articles, List.of()));
    }

    private static Edit edit(String id, Edit.Change change) {
        return new Edit(id, "Ana", Instant.EPOCH, change);
    }
}
