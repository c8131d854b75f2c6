package org.rejoinder.casefile;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Flag;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Topic;

/** One edit of every kind, on the sample article. */
final class Edits {
    private static final Said SAID = new Said(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 31),
            DatePrecision.MONTH, Basis.at("analyst", Samples.at("Nonsense \uD83D\uDE44"), Samples.TEXT));

    private Edits() {}

    static List<Edit.Change> changes() {
        String article = Samples.article().article().id();
        return List.of(new Edit.Confirm("s-1"), new Edit.Reject("s-2"),
                new Edit.SetStance("s-1", Stance.CONDEMN, Optional.of(Stance.DEMAND)),
                new Edit.SetStance("s-1", Stance.DENY, Optional.empty()),
                new Edit.SetKind("s-1", StatementKind.MIXED), new Edit.SetSpeakers("s-1", List.of("a-1", "a-2")),
                new Edit.SetTargets("s-1", List.of()), new Edit.SetSaid("s-2", Optional.of(SAID)),
                new Edit.SetSaid("s-2", Optional.empty()), new Edit.SetSaid("s-gone", Optional.of(SAID)),
                new Edit.SetContent("s-2", List.of(Samples.at("Ivo Mardek"))),
                new Edit.SetContent("s-gone", List.of(Samples.at("Ivo Mardek"))),
                new Edit.AddStatement(article, Samples.statement("s-9", List.of("a-1"), "Strelsau", Stance.COMMENT,
                        Optional.of(SAID))),
                new Edit.SetContent("s-9", List.of(Samples.at("Ivo"))),
                new Edit.AddLink("s-1", "s-2", LinkType.COUNTER_ACCUSES), new Edit.RemoveLink("s-1", "s-2"),
                new Edit.Merge("s-1", "s-2"), new Edit.Split("s-1"), new Edit.RenameActor("a-1", "Ünal \uD83D\uDE00"),
                new Edit.MergeActors("a-1", "a-2"), new Edit.SetSide("a-1", Optional.of("EU")),
                new Edit.SetSide("a-1", Optional.empty()), new Edit.AddEvent("e-1", "The flood", SAID),
                new Edit.RemoveEvent("e-1"),
                new Edit.SetPublished(article, Optional.of(new Published(LocalDate.of(2019, 5, 4), Optional.empty(),
                        Optional.empty(), DatePrecision.DAY, Basis.at("analyst", Samples.at("Ivo"), Samples.TEXT)))),
                new Edit.SetPublished(article, Optional.empty()), new Edit.Note("s-1", "look\nagain"),
                new Edit.Unconfirm("s-1"), new Edit.Unreject("s-2"), new Edit.Tag("s-1", "zu prüfen"),
                new Edit.Split("s-2", List.of("s-1", "s-other")),
                new Edit.Untag("s-1", "zu prüfen"), new Edit.SetFlag("s-1", Optional.of(Flag.PURPLE)),
                new Edit.SetFlag("s-1", Optional.empty()), new Edit.Note("s-1", ""), new Edit.NoteCase("for the desk"),
                new Edit.SetOutlet(article, Optional.of("The Strelsau Post")),
                new Edit.SetOutlet(article, Optional.empty()), new Edit.SetTitle(article, Optional.of("Answers")),
                new Edit.SetTitle(article, Optional.empty()),
                new Edit.SetAddress(article, Optional.of(URI.create("https://b.example/y?z=1"))),
                new Edit.SetAddress(article, Optional.empty()),
                new Edit.SetBlockRole(article, Samples.at("Ivo Mardek"), BlockRole.BOILERPLATE),
                new Edit.SetBlockRole("gone", Samples.at("Ivo Mardek"), BlockRole.BODY),
                new Edit.AddActor("a-new", "Ulla Vind", ActorType.PERSON, Optional.of("EVL")),
                new Edit.Merge("s-1", "s-2", List.of("s-3", "s-4")),
                new Edit.SplitActor("a-1", "a-other", "Ivo Mardek jr", List.of("s-1"), List.of(article)),
                new Edit.SetRole("a-1", Optional.of("envoy")), new Edit.SetRole("a-1", Optional.empty()),
                new Edit.SetOrganisation("a-1", Optional.of("Court")),
                new Edit.SetOrganisation("a-1", Optional.empty()),
                new Edit.SetActorType("a-1", ActorType.GROUP), new Edit.NoteActor("a-1", "who is this?"),
                new Edit.RenameEvent("e-1", "The great flood"), new Edit.SetEventDate("e-1", SAID),
                new Edit.AttachToEvent("e-1", "s-1"), new Edit.DetachFromEvent("e-1", "s-1"),
                new Edit.SetEventColour("e-1", Optional.of(Flag.GREEN)),
                new Edit.SetEventColour("e-1", Optional.empty()), new Edit.NoteEvent("e-1", "see map"),
                new Edit.KeepView("The flood", Map.of("group", "speaker", "hidden", "a\nb")),
                new Edit.RenameView("The flood", "The great flood"), new Edit.DropView("The great flood"),
                new Edit.MoveView("The flood", Optional.of("The dam")),
                new Edit.MoveView("The flood", Optional.empty()),
                new Edit.KeepSearch("Denials", Map.of("search", "stance:deny dam")),
                new Edit.RenameSearch("Denials", "All denials"), new Edit.DropSearch("All denials"),
                new Edit.Restore("s-1", Topic.Field.SAID), new Edit.Restore("s-2", Topic.Field.STANCE));
    }

    static List<Edit> all() {
        return changes().stream().map(change -> edit(changes().indexOf(change), change)).toList();
    }

    static Edit edit(int number, Edit.Change change) {
        return new Edit("edit-" + number, "Ana Lyst", Instant.parse("2024-02-29T12:00:00.123456789Z"), change);
    }
}
