package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Stance;

/**
 * Made-up articles as agencies' reports come in: each text is told again by many outlets, which leave out a statement
 * here and put another word there. Within a text few people say much that is alike on one day.
 */
final class NearCopies {
    private static final String[] WORDS = ("dam sluice river night water report border treaty engineer flood farm "
            + "valley gate turbine claim harvest pipeline minister court canal reservoir drought village bridge tunnel pump "
            + "survey permit harbour barrage spillway ferry").split(" ");
    private static final Stance[] STANCES = {Stance.ACCUSE, Stance.DENY, Stance.CONDEMN, Stance.DEMAND};

    private NearCopies() {}

    private record Said(int speaker, Stance stance, List<String> words) {}

    /** The same for the same numbers. */
    static List<ParsedArticle> of(int texts, int copies, int statements) {
        Random random = new Random(11);
        List<ParsedArticle> articles = new ArrayList<>();
        for (int text = 0; text < texts; text++) {
            List<Said> said = new ArrayList<>();
            for (int i = 0; i < statements; i++) {
                said.add(new Said(random.nextInt(3), STANCES[random.nextInt(STANCES.length)], words(random)));
            }
            for (int copy = 0; copy < copies; copy++) {
                articles.add(article("Text " + text + " copy " + copy, "2019-05-0" + (1 + text % 9), said, random));
            }
        }
        return articles;
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return words;
    }

    private static ParsedArticle article(String name, String day, List<Said> told, Random random) {
        ArticleMaker maker = new ArticleMaker(name, day)
                .actor("ministry", "Foreign Ministry of Peru", ActorType.ORGANISATION, "PER")
                .actor("rosa", "Rosa Quispe", ActorType.PERSON, "PER", "foreign ministry spokeswoman")
                .actor("peru", "Peru", ActorType.STATE, "PER")
                .actor("chile", "Chile", ActorType.STATE, "CHL");
        String[] speakers = {"ministry", "rosa", "peru"};
        for (Said one : told) {
            if (random.nextInt(12) > 0) {
                List<String> words = new ArrayList<>(one.words());
                if (random.nextInt(3) == 0) {
                    words.set(random.nextInt(words.size()), WORDS[random.nextInt(WORDS.length)]);
                }
                maker.says(speakers[one.speaker()], one.stance(), "chile", day, String.join(" ", words));
            }
        }
        return maker.make();
    }
}
