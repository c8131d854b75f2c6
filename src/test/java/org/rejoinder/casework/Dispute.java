package org.rejoinder.casework;

import java.util.List;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Stance;

/** A made-up dispute about a dam, told by three papers: Peru accuses Chile, Chile denies, a firm is blamed as well. */
final class Dispute {
    private Dispute() {}

    static ArticleMaker herald() {
        return new ArticleMaker("The Herald", "2019-05-04")
                .actor("a1", "Peru", ActorType.STATE, "PER")
                .actor("a2", "Chile", ActorType.STATE, "CHL")
                .actor("a3", "Rosa Quispe", ActorType.PERSON, "PER", "water minister")
                .actor("a4", "Iván Soto", ActorType.PERSON, "CHL", "foreign ministry spokesman")
                .says("a3", Stance.ACCUSE, "a2", "2019-05-02", "Chile opened the sluices of the dam at night")
                .says("a4", Stance.DENY, "a1", "2019-05-03", "the story of the opened sluices is a fairy tale")
                .answers(2, 1, LinkType.DENIES);
    }

    static ArticleMaker courier() {
        return new ArticleMaker("The Courier", "2019-05-05")
                .actor("a1", "Ivan Soto", ActorType.PERSON, "CHL", "foreign ministry spokesman")
                .actor("a2", "Peru", ActorType.STATE, "PER")
                .actor("a3", "Andes Water", ActorType.ORGANISATION, null)
                .actor("a4", "Rosa Quispe", ActorType.PERSON, "PER")
                .says("a1", Stance.DENY, "a2", "2019-05-03", "the opened sluices are a fairy tale, a silly story")
                .says("a4", Stance.ACCUSE, "a3", "2019-05-04",
                "the company had falsified its meter readings for years");
    }

    static ArticleMaker evening() {
        return new ArticleMaker("The Evening Post", null)
                .actor("a9", "Quispe", ActorType.PERSON, "PER", "water minister")
                .actor("a8", "Chile", ActorType.STATE, "CHL")
                .says("a9", Stance.ACCUSE, "a8", null, "Chile opened the sluices of the dam in the night");
    }

    static List<ParsedArticle> articles() {
        return List.of(herald().make(), courier().make(), evening().make());
    }
}
