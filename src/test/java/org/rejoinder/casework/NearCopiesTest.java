package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Node.Pair;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Statement;

/** A case in which agencies' reports come in from everywhere is put together all the same. */
class NearCopiesTest {
    /** Each pair of groups is asked about for each pair of their members, and weighed once. */
    @Test
    void groupsWeighEachPairOfStatementsAtMostOnceMore() {
        Found found = new Found(NearCopies.of(4, 40, 10));
        LikePairs likely = new LikePairs(new Acts());
        likely.update(found.sorted(), found.roster(), share -> { });
        List<Node> nodes = found.sorted().stream().map(telling -> likely.node(telling.id()).orElseThrow()).toList();
        List<Pair> pairs = nodes.stream()
                .flatMap(node -> node.pairs().stream().filter(pair -> pair.one() == node)).toList();
        ActGroups groups = new ActGroups(nodes, likely.voices(), share -> { });

        int acts = groups.group(pairs).size();

        long all = (long) nodes.size() * (nodes.size() - 1) / 2;
        assertTrue(acts < nodes.size() / 10, acts + " acts of " + nodes.size() + " statements");
        assertTrue(groups.weighed() <= all + pairs.size(), groups.weighed() + " of " + all);
    }

    @Test
    void whatIsKnownOfGroupsGoesIntoWhatTheyGrowInto() {
        List<String> weighed = new ArrayList<>();
        Resemblance resemblance = new Resemblance(6, (one, other) -> {
            weighed.add(Math.max(one, other) + "-" + Math.min(one, other));
            return one + other == 9 ? OptionalLong.empty() : OptionalLong.of(10 * one + other);
        });
        int left = resemblance.grow(0, 1);
        assertEquals(OptionalLong.of(20 + 21), resemblance.of(left, 2));
        int right = resemblance.grow(2, 3);
        assertEquals(OptionalLong.of(20 + 21 + 30 + 31), resemblance.of(right, left));
        assertEquals(OptionalLong.of(20 + 21 + 30 + 31), resemblance.of(left, right));
        assertEquals(List.of("2-0", "2-1", "3-0", "3-1"), weighed.stream().sorted().toList());

        int more = resemblance.grow(left, right);
        assertEquals(OptionalLong.of(40 + 41 + 42 + 43), resemblance.of(more, 4));
        assertEquals(OptionalLong.empty(), resemblance.of(resemblance.grow(more, 4), 5));
        assertEquals(weighed.size(), weighed.stream().distinct().count());
    }

    /** Steps and what is from scratch agree where everything hangs together. */
    @Test
    void stepsAmongNearCopiesAreAsFromScratch() {
        List<ParsedArticle> articles = NearCopies.of(3, 12, 6);
        List<Statement> statements = articles.stream().flatMap(parsed -> parsed.statements().stream()).toList();
        Assembler assembler = new Assembler();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String one = statements.get(i * 37 % statements.size()).id();
            String other = statements.get(i * 53 % statements.size()).id();
            edits.add(new Edit("e" + i, "Ana", Instant.EPOCH, switch (i % 4) {
                case 0 -> new Edit.Confirm(one);
                case 1 -> new Edit.Split(one);
                case 2 -> new Edit.Reject(one);
                default -> new Edit.Merge(one, other);
            }));
            Case scratch = Cases.assemble("Dam", articles, edits);
            assertEquals(scratch, assembler.assemble("Dam", articles, List.copyOf(edits)));
        }
        assertEquals(Cases.assemble("Dam", articles, edits.subList(0, 5)),
                assembler.assemble("Dam", articles, edits.subList(0, 5)));
    }

    /** Grouping takes longest among copies: whoever waits must be told of it, and be able to stop it. */
    @Test
    void theWatcherIsToldInEveryPhaseAndCanEndEach() {
        List<ParsedArticle> articles = NearCopies.of(3, 40, 6);
        List<Double> shares = new ArrayList<>();
        Assembler assembler = new Assembler();
        Case whole = assembler.assemble("Dam", articles, List.of(), shares::add);

        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(shares.stream().filter(share -> share > 0.65 && share < 0.85).count() >= 3, shares::toString);
        assertTrue(shares.stream().anyMatch(share -> share >= 0.85 && share < 1), shares::toString);
        for (int stop = 0; stop < shares.size(); stop += 1 + shares.size() / 12) {
            int last = stop;
            int[] told = new int[1];
            Assembler stopped = new Assembler();
            assertThrows(CancellationException.class, () -> stopped.assemble("Dam", articles, List.of(), share -> {
                if (told[0]++ == last) {
                    throw new CancellationException();
                }
            }));
            assertEquals(whole, stopped.assemble("Dam", articles, List.of()));
        }
    }
}
