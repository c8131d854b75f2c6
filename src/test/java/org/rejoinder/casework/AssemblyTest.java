package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic;

/**
 * However a case came about step by step, it is the case from scratch: dozens of statements that resemble each other.
 */
class AssemblyTest {
    private static final String[] WORDS = {"dam", "sluice", "river", "night", "water", "report", "border", "treaty",
        "engineer", "flood", "farm", "valley", "gate", "turbine", "claim"};
    private static final String[] SIDES = {"PER", "CHL", "BOL"};
    private static final String[] STATES = {"Peru", "Chile", "Bolivia"};

    @Property(tries = 12)
    void stepByStepIsAsFromScratch(@ForAll Random random) {
        List<ParsedArticle> articles = articles(random);
        List<Statement> statements = articles.stream().flatMap(parsed -> parsed.statements().stream()).toList();
        Assembly assembly = new Assembly(new Found(articles));
        List<Edit> edits = new ArrayList<>();
        Case scratch = Cases.assemble("Dam", articles, edits);
        for (int i = 0; i < 32; i++) {
            if (random.nextInt(4) > 0 || edits.isEmpty()) {
                List<String> actors = scratch.actors().stream().map(one -> one.id()).toList();
                edits.add(new Edit("e" + i, "Ana", Instant.EPOCH, change(random, statements, actors, articles)));
            } else {
                edits = new ArrayList<>(edits.subList(0, edits.size() - 1 - random.nextInt(Math.min(3, edits.size()))));
            }
            scratch = Cases.assemble("Dam", articles, edits);
            assertSame(scratch, assembly.make("Dam", List.copyOf(edits)));
        }
    }

    /** Many at once, and many back at once: past the point to which steps are taken back one by one. */
    @Property(tries = 16)
    void manyAtOnceIsAsFromScratch(@ForAll Random random) {
        List<ParsedArticle> articles = articles(random);
        List<Statement> statements = articles.stream().flatMap(parsed -> parsed.statements().stream()).toList();
        Assembly assembly = new Assembly(new Found(articles));
        List<String> actors = Cases.assemble("Dam", articles, List.of()).actors().stream().map(one -> one.id())
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int more = random.nextInt(90);
            for (int k = 0; k < more; k++) {
                edits.add(new Edit("e" + i + "-"
                        + k, "Ana", Instant.EPOCH, change(random, statements, actors, articles)));
            }
            assertSame(Cases.assemble("Dam", articles, edits), assembly.make("Dam", List.copyOf(edits)));
            edits = new ArrayList<>(edits.subList(0, edits.size() - random.nextInt(Math.min(60, edits.size() + 1))));
            assertSame(Cases.assemble("Dam", articles, edits), assembly.make("Dam", List.copyOf(edits)));
        }
    }

    /** What was derived of a case brings it back as it was, and steps go on from there as from scratch. */
    @Property(tries = 16)
    void whatIsRecalledIsAsFromScratch(@ForAll Random random) {
        List<ParsedArticle> articles = articles(random);
        List<Statement> statements = articles.stream().flatMap(parsed -> parsed.statements().stream()).toList();
        List<String> actors = Cases.assemble("Dam", articles, List.of()).actors().stream().map(one -> one.id())
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            edits.add(new Edit("e" + i, "Ana", Instant.EPOCH, change(random, statements, actors, articles)));
        }
        Case scratch = Cases.assemble("Dam", articles, edits);
        Assembler assembler = new Assembler();

        assertEquals(Optional.of(scratch), assembler.recall("Dam", articles, edits, Derived.of(scratch)));
        assertEquals(scratch, assembler.assemble("Dam", articles, edits));
        edits.add(new Edit("last", "Ana", Instant.EPOCH, change(random, statements, actors, articles)));
        assertEquals(Cases.assemble("Dam", articles, edits), assembler.assemble("Dam", articles, edits));
    }

    /** Something else than what was derived is not taken, or gives a case that is put right by assembling it. */
    @Property(tries = 16)
    void whatWasDerivedOfSomethingElseDoesNoHarm(@ForAll Random random) {
        List<ParsedArticle> articles = articles(random);
        Case scratch = Cases.assemble("Dam", articles, List.of());
        Derived derived = Derived.of(scratch);
        List<Integer> acts = new ArrayList<>(derived.acts());
        acts.set(random.nextInt(acts.size()), random.nextInt(acts.size() + 9));
        List<Derived.Tie> links = new ArrayList<>(derived.links());
        links.add(new Derived.Tie(random.nextInt(60), random.nextInt(60), LinkType.DENIES, 0.7));
        List<Derived.Day> days = List.of(new Derived.Day(random.nextInt(60), LocalDate.of(2019, 5, 2), "Paper 1"));
        for (Derived wrong : List.of(new Derived(acts, derived.links(), derived.days()),
                new Derived(derived.acts(), links, derived.days()), new Derived(derived.acts(), derived.links(), days),
                new Derived(derived.acts().subList(1, acts.size()), derived.links(), derived.days()))) {
            Assembler assembler = new Assembler();
            assembler.recall("Dam", articles, List.of(), wrong);
            assertEquals(scratch, assembler.assemble("Dam", articles, List.of()));
        }
    }

    /** What differs first is told alone: a whole case is long. */
    private static void assertSame(Case expected, Case was) {
        for (int i = 0; i < Math.min(expected.utterances().size(), was.utterances().size()); i++) {
            assertEquals(expected.utterances().get(i), was.utterances().get(i));
        }
        assertEquals(expected.links(), was.links());
        assertEquals(expected.events(), was.events());
        assertEquals(expected.orphans(), was.orphans());
        assertEquals(expected, was);
    }

    private static List<ParsedArticle> articles(Random random) {
        List<ParsedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            ArticleMaker maker = new ArticleMaker("Paper " + i, random.nextInt(5) == 0 ? null : day(random));
            for (int side = 0; side < SIDES.length; side++) {
                maker.actor("s" + side, STATES[side], ActorType.STATE, SIDES[side]);
                maker.actor("p" + side, "Rosa Quispe" + "abc".charAt(side), ActorType.PERSON, SIDES[side],
                        "foreign ministry spokeswoman");
            }
            for (int s = 0; s < 6; s++) {
                maker.says((random.nextBoolean() ? "s" : "p") + random.nextInt(3), Stance.values()[random.nextInt(10)],
                        "s" + random.nextInt(3), random.nextInt(4) == 0 ? null : day(random), words(random));
                if (random.nextInt(8) == 0) {
                    maker.because("date unsolved-weekday: Monday");
                }
            }
            if (random.nextBoolean()) {
                maker.answers(2, 1, LinkType.DENIES);
            }
            articles.add(maker.make());
        }
        return articles;
    }

    private static String day(Random random) {
        return LocalDate.of(2019, 5, 1).plusDays(random.nextInt(12)).toString();
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    private static Edit.Change change(Random random, List<Statement> statements, List<String> actors,
            List<ParsedArticle> articles) {
        String one = statements.get(random.nextInt(statements.size())).id();
        String other = statements.get(random.nextInt(statements.size())).id();
        String actor = actors.get(random.nextInt(actors.size()));
        String someone = actors.get(random.nextInt(actors.size()));
        ParsedArticle article = articles.get(random.nextInt(articles.size()));
        return switch (random.nextInt(37)) {
            case 0, 1 -> new Edit.Merge(one, other);
            case 32 -> new Edit.Merge(one, other, List.of(statements.get(random.nextInt(statements.size())).id()));
            case 33, 34 -> new Edit.SetSaid(one, Optional.of(Said.on(LocalDate.of(2019, 5, 1 + random.nextInt(20)),
                    Basis.inferred("analyst", "as told"))));
            case 35 -> new Edit.RenameEvent("e-" + one.replaceFirst("^s-", ""), "Night " + random.nextInt(3));
            case 36 -> new Edit.RemoveEvent("e-" + one.replaceFirst("^s-", ""));
            case 2 -> new Edit.Split(one);
            case 3, 4 -> new Edit.Reject(one);
            case 5 -> new Edit.Unreject(one);
            case 6 -> new Edit.AddLink(one, other, LinkType.REBUTS);
            case 7 -> new Edit.RemoveLink(one, other);
            case 8, 9 -> new Edit.SetStance(one, Stance.values()[random.nextInt(10)], Optional.empty());
            case 10 -> new Edit.SetSaid(one, Optional.empty());
            case 11 -> new Edit.Confirm(one);
            case 12 -> new Edit.SetSpeakers(one, List.of(actor));
            case 13 -> new Edit.SetTargets(one, List.of(actor));
            case 14 -> new Edit.MergeActors(actor, someone);
            case 15 -> new Edit.SetSide(actor, Optional.of(SIDES[random.nextInt(3)]));
            case 16 -> new Edit.SplitActor(actor, "a-new", "Nina Rojas", List.of(one, other), List.of());
            case 17 -> new Edit.SetBlockRole(article.article().id(), new Span(10, 60), BlockRole.BOILERPLATE);
            case 20 -> new Edit.Tag(one, "tag" + random.nextInt(3));
            case 21 -> new Edit.Untag(one, "tag" + random.nextInt(3));
            case 22 -> new Edit.NoteActor(actor, random.nextBoolean() ? "" : "note " + random.nextInt(9));
            case 23 -> new Edit.AddEvent("e-new" + random.nextInt(3), "The flood", Said.on(LocalDate.of(2019, 5, 3),
                    Basis.inferred("analyst", "as told")));
            case 24 -> new Edit.AttachToEvent("e-new" + random.nextInt(3), one);
            case 25 -> new Edit.RenameActor(actor, "Office " + random.nextInt(5));
            case 26 -> new Edit.SetOutlet(article.article().id(), Optional.of("The Valley"));
            case 27 -> new Edit.Note(one, random.nextBoolean() ? "" : "to be checked");
            case 29 -> new Edit.Restore(one, Topic.Field.STANCE);
            case 30 -> new Edit.Restore(one, Topic.Field.SPEAKERS);
            case 31 -> new Edit.Restore(one, Topic.Field.TARGETS);
            case 28 -> new Edit.NoteCase("case " + random.nextInt(3));
            case 18 -> new Edit.SetPublished(article.article().id(), Optional.empty());
            default -> new Edit.AddStatement(article.article()
                    .id(), new Statement("s-new" + random.nextInt(9), List.of(actor),
                    Optional.empty(), List.of(), List.of(), List.of(new Span(12, 40)),
                    org.rejoinder.model.StatementKind.DIRECT, Stance.ACCUSE, Optional.empty(), List.of(someone), false,
                    Optional.empty(), Optional.empty(), 1, List.of()));
        };
    }
}
