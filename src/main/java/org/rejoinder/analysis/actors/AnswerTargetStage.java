package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.DraftLink;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Stance;

/**
 * Tells whom denials and rejections answer: whose claim their words name, or else who is likeliest by how all in the
 * article
 * stand to each other, as far as that was learned from other disputes. Runs after the links.
 */
public final class AnswerTargetStage implements Stage {
    static final Set<Stance> ANSWERS = EnumSet.of(Stance.DENY, Stance.REJECT);

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
        Accusers accusers = new Accusers(words, cast, index, new Anaphora(words, cast, index, new History()));
        TargetSigns signs = new TargetSigns(reading, cast);
        List<Draft> drafts = new ArrayList<>(reading.drafts());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isOpen(draft)) {
                List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
                Aimed named = accusers.named(draft, speakers);
                named = named.isEmpty() ? beside(reading, draft, speakers, accusers, index) : named;
                named = named.isEmpty() ? heading(reading, draft, speakers, accusers) : named;
                Aimed found = named.isEmpty() ? weighed(reading, i, signs, cast) : named;
                found = found.isEmpty() ? claimedBefore(reading, draft, speakers, cast, index) : found;
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

    /** Whose claim the heading of an issuer's own words says that they are about. */
    private static Aimed heading(Reading reading, Draft draft, List<Entity> speakers, Accusers accusers) {
        return !draft.rules().contains("own-words") ? Aimed.NOBODY : reading.sentences().stream()
                .takeWhile(line -> line.span().end() <= draft.content().getFirst().start())
                .filter(line -> line.role() == BlockRole.TITLE || line.role() == BlockRole.SUBHEAD)
                .map(line -> accusers.inHeading(line.span(), speakers)).filter(aimed -> !aimed.isEmpty())
                .reduce((_, last) -> last).orElse(Aimed.NOBODY);
    }

    /** Who is likeliest, and who made the claim with him; where it is nobody's claim, only of those who charged. */
    private Aimed weighed(Reading reading, int at, TargetSigns signs, Cast cast) {
        List<Integer> answered = reading.links().stream().filter(link -> link.from() == at).map(DraftLink::to).toList();
        boolean anonymous = !answered.isEmpty() && answered.stream().allMatch(to -> reading.drafts().get(to).speakers()
                .stream().allMatch(id -> cast.byId(id).name.equals(Cast.UNSPECIFIED)));
        return weights.best(signs.choices(at).stream().filter(choice -> !anonymous
                        || Opponents.isCharging(choice.signs()) || choice.signs().contains("told to charge")).toList())
                .map(pick -> {
                    Set<Entity> all = new LinkedHashSet<>(signs.claimants(at, pick.whom()));
                    all.add(pick.whom());
                    return new Aimed(List.copyOf(all), String.format(Locale.ROOT, "weighed: %s (%.2f)", pick.because(),
                            pick.probability()));
                }).orElse(Aimed.NOBODY);
    }

    /** "X called the claim a fairy tale": whoever of another side, and not only described, spoke last before. */
    private Aimed claimedBefore(Reading reading, Draft draft, List<Entity> speakers, Cast cast, TextIndex index) {
        List<Token> tokens = draft.content().stream().flatMap(span -> index.tokens(span).stream()).toList();
        boolean points = false;
        for (int i = 1; i < tokens.size(); i++) {
            points |= lexicon.words().is("claims", tokens.get(i).text())
                    && tokens.get(i - 1).text().matches("(?i)the|this|that|these|those|such");
        }
        return !points ? Aimed.NOBODY : reading.drafts().stream()
                .filter(other -> other.content().getFirst().start() < draft.content().getFirst().start())
                .sorted(Comparator.comparingInt((Draft other) -> other.content().getFirst().start()).reversed())
                .map(other -> other.speakers().stream().map(cast::byId).filter(entity -> !Opponents.isDescribed(entity)
                        && Parties.isOther(entity, speakers) && Parties.isForeign(entity, speakers)).toList())
                .filter(claimants -> !claimants.isEmpty()).findFirst()
                .map(claimants -> new Aimed(claimants, "the claim before")).orElse(Aimed.NOBODY);
    }

    /** What another state's official or ministry has claimed,
            that state has claimed; a firm's man speaks for the firm. */
    static Aimed withState(Aimed aimed, List<Entity> speakers, Cast cast) {
        Set<Entity> all = new LinkedHashSet<>(aimed.targets());
        for (Entity entity : aimed.targets()) {
            boolean official = entity.side.isPresent() && (!entity.isPerson() || Parties.isOfficial(entity));
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
