package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.DraftLink;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.actors.TargetSigns.Choice;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Stance;

/**
 * Tells whom denials and rejections answer: whose claim their words name, or else who is likeliest by how all in the article
 * stand to each other, as far as that was learned from other disputes. Runs after the links.
 */
public final class AnswerTargetStage implements Stage {
    static final Set<Stance> ANSWERS = EnumSet.of(Stance.DENY, Stance.REJECT);

    /** Whoever is less likely is no better than nobody. */
    private static final double LIKELY = 0.3;

    private static final Set<String> PARTNER = Set.of("with", "for", "between");

    private final Lexicon lexicon;
    private final TargetWeights weights = TargetWeights.load();

    public AnswerTargetStage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "whom answers address";
    }

    @Override
    public Reading apply(Reading reading) {
        if (reading.drafts().stream().noneMatch(AnswerTargetStage::isOpen)) {
            return reading;
        }
        Cast cast = Cast.of(reading);
        TextIndex index = new TextIndex(reading);
        Words words = lexicon.words();
        Accusers accusers = new Accusers(words, cast, index, new SourceResolver(words, cast, index,
                new Anaphora(words, cast, index, new History())));
        TargetSigns signs = new TargetSigns(reading, cast);
        List<Draft> drafts = new ArrayList<>(reading.drafts());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isOpen(draft)) {
                List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
                Aimed named = accusers.named(draft, speakers);
                named = named.isEmpty() ? beside(reading, draft, speakers, accusers, index) : named;
                Aimed found = named.isEmpty() ? weighed(reading, i, signs, cast, index) : named;
                Aimed whole = withState(found, speakers, cast);
                drafts.set(i, whole.isEmpty() ? draft : draft.withTargets(whole.ids(), "target " + whole.rule()));
            }
        }
        return cast.into(reading.withDrafts(drafts));
    }

    private static boolean isOpen(Draft draft) {
        return ANSWERS.contains(draft.stance()) && draft.targets().isEmpty();
    }

    /** Whose claim another answer of the same speakers in the same sentence names. */
    private static Aimed beside(Reading reading, Draft draft, List<Entity> speakers, Accusers accusers,
            TextIndex index) {
        return reading.drafts().stream().filter(other -> other != draft
                        && ANSWERS.contains(other.stance()) && other.speakers().equals(draft.speakers())
                        && index.sentenceAt(other.content().getFirst().start())
                                .equals(index.sentenceAt(draft.content().getFirst().start())))
                .map(other -> accusers.named(other, speakers)).filter(aimed -> !aimed.isEmpty()).findFirst()
                .orElse(Aimed.NOBODY);
    }

    /** Who is likeliest, by name as he speaks; what nobody is known to have said is his only if he said such. */
    private Aimed weighed(Reading reading, int at, TargetSigns signs, Cast cast, TextIndex index) {
        List<Integer> answered = reading.links().stream().filter(link -> link.from() == at).map(DraftLink::to).toList();
        boolean anonymous = !answered.isEmpty() && answered.stream().allMatch(to -> reading.drafts().get(to).speakers()
                .stream().allMatch(id -> cast.byId(id).name.equals(Cast.UNSPECIFIED)));
        return weights.best(signs.choices(at), choice -> isPossible(choice, reading.drafts().get(at), cast, index))
                .filter(pick -> pick.probability() >= LIKELY
                && !(anonymous && signs.claimants(at, pick.whom()).isEmpty())).map(pick -> {
                    Set<Entity> all = new LinkedHashSet<>(signs.claimants(at, pick.whom()));
                    all.add(pick.whom());
                    return new Aimed(List.copyOf(all), String.format(Locale.ROOT, "weighed: %s (%.2f)", pick.because(),
                            pick.probability()));
                }).orElse(Aimed.NOBODY);
    }

    /**
     * Who neither charged the speaker nor spoke of him or last nor is at odds with his side is not answered; nor is, unless he has
     * charged, who is only described ("two sources") or is only whom the denied deed was done with or for: "denied any
     * collusion with Elbonia". A state that denies is thought to answer another state all the same.
     */
    private static boolean isPossible(Choice choice, Draft draft, Cast cast, TextIndex index) {
        boolean hostile = choice.signs().stream().anyMatch(sign -> sign.startsWith("attacks") || sign.equals("answered"));
        boolean atOdds = choice.signs().stream().anyMatch(sign -> sign.startsWith("aimed at")
                || sign.equals("spoke of the speaker") || sign.equals("spoke last"));
        List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
        boolean states = choice.whom().type == ActorType.STATE && !speakers.isEmpty()
                && speakers.stream().allMatch(speaker -> !speaker.isPerson() && speaker.side.isPresent());
        boolean described = choice.whom().name.chars().noneMatch(Character::isUpperCase);
        return hostile || (atOdds || states) && !described && !isPartner(choice.whom(), draft, cast, index);
    }

    private static boolean isPartner(Entity whom, Draft draft, Cast cast, TextIndex index) {
        List<Mention> named = draft.content().stream().flatMap(span -> cast.inside(span).stream())
                .filter(mention -> cast.byId(mention.actor()) == whom || whom.side.isPresent()
                        && cast.byId(mention.actor()).side.equals(whom.side)).toList();
        return !named.isEmpty() && named.stream().allMatch(mention -> index.before(mention.span().start(), 2).stream()
                .anyMatch(token -> PARTNER.contains(token.text().toLowerCase(Locale.ROOT))));
    }

    /** What another state's official or ministry has claimed, that state has claimed; a firm's man speaks for the firm. */
    static Aimed withState(Aimed aimed, List<Entity> speakers, Cast cast) {
        Set<Entity> all = new LinkedHashSet<>(aimed.targets());
        for (Entity entity : aimed.targets()) {
            boolean official = entity.side.isPresent() && (!entity.isPerson() || entity.role.isPresent());
            if (official && !Parties.isOwnSide(entity.side, speakers)) {
                all.add(cast.state(entity.side.get()));
            } else if (entity.isPerson() && entity.side.isEmpty() && entity.organisation.isPresent()) {
                cast.find(body -> !body.isPerson() && body.name.equals(entity.organisation.get())
                        && Parties.isOther(body, speakers)).ifPresent(all::add);
            }
        }
        return new Aimed(List.copyOf(all), aimed.rule());
    }
}
