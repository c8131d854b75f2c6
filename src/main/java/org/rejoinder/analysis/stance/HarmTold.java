package org.rejoinder.analysis.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/**
 * Charges without a word of blame, found in who did what: harm that another side, somebody accused or a group has done,
 * and what an office that prosecutes tells of those whom it charges.
 */
final class HarmTold {
    private static final Pattern PROSECUTION = Pattern.compile("(?i).*\\b(?:prosecutors?|indictments?|complaint"
            + "|affidavit|filings?|court (?:documents|papers|records|filing)|charge sheet|charging documents?|lawsuit"
            + "|investigators?|detectives?|justice department|department of justice|attorney's office|fbi|police"
            + "|treasury)\\b.*");

    /** What happens to an accused in court is no charge: "he was arrested", "she will appear". */
    private static final Pattern PROCEDURE = Pattern.compile("(?i)arrest\\w*|charged|indicted|convicted|sentenced"
            + "|released|pleaded|pled|appear\\w*|fac(?:e|es|ed|ing)|extradit\\w*|detained|held|ordered|bail\\w*"
            + "|acquitted|cleared|tried|questioned|interviewed|cooperat\\w*|agreed|remain\\w*|located|identified|died"
            + "|born|accused|investigated|summoned|custody");

    private final DeedReader deeds;
    private final Reading reading;
    private final List<Verdict> verdicts;
    private final Disputes disputes;
    private final Map<Integer, List<Deed>> known = new HashMap<>();

    HarmTold(DeedReader deeds, Reading reading, List<Verdict> verdicts, Disputes disputes) {
        this.deeds = deeds;
        this.reading = reading;
        this.verdicts = verdicts;
        this.disputes = disputes;
    }

    /** Why the harm that the words tell of is a charge against who did it; empty where it is none. */
    Optional<String> told(int index) {
        Draft draft = reading.drafts().get(index);
        if (isProsecution(draft) && disputes.charged(index) && tellsOfAccused(index)) {
            return Optional.of("prosecution-tells");
        }
        for (Deed deed : known.computeIfAbsent(index, _ -> deeds.read(reading, draft.content()))) {
            boolean counts = deed.main() || deed.harm() == Deed.Harm.GRAVE;
            Optional<String> why = counts ? harmBy(index, deed) : Optional.empty();
            if (why.isPresent()) {
                return why;
            }
        }
        return Optional.empty();
    }

    private Optional<String> harmBy(int index, Deed deed) {
        Draft draft = reading.drafts().get(index);
        Set<String> own = StanceStage.sides(reading, draft);
        Optional<Actor> doer = doer(deed);
        boolean onlooker = StanceStage.isOnlooker(reading, draft);
        boolean strong = deed.harm() != Deed.Harm.HARM;
        if (isOwnDoing(deed)) {
            return Optional.empty();
        }
        if (doer.isEmpty()) {
            boolean named = deed.agent().getFirst().isProperNoun() && deed.harm() == Deed.Harm.GRAVE;
            boolean accused = (isTheDoer(draft, deed) && strong || named) && disputes.charged(index);
            return accused ? Optional.of("harm-by-accused") : Optional.empty();
        }
        Actor actor = doer.get();
        if (draft.speakers().contains(actor.id()) || actor.side().filter(own::contains).isPresent()) {
            return Optional.empty();
        }
        boolean rival = actor.side().isPresent() && !own.isEmpty();
        if (rival && (strong || disputes.inDispute(own, actor.side().get(), index))) {
            return Optional.of("harm-by-rival");
        }
        boolean accused = isCharged(index, actor);
        boolean charge = accused && (strong || deed.main() && !onlooker || isProsecution(draft))
                || actor.type() == ActorType.GROUP && strong || deed.harm() == Deed.Harm.GRAVE && !onlooker;
        return charge ? Optional.of("harm-by-" + (accused ? "accused" : "other")) : Optional.empty();
    }

    /** An office that prosecutes tells what "he", "the suspects" or somebody charged by name did, or was to do. */
    private boolean tellsOfAccused(int index) {
        Draft draft = reading.drafts().get(index);
        List<Token> tokens = disputes.tokens(draft.content().getFirst());
        int verb = Disputes.verb(tokens);
        if (verb < 1 || tokens.get(verb).tag().equals("MD") || tokens.stream().skip(verb).limit(4)
                .anyMatch(token -> PROCEDURE.matcher(Disputes.word(token)).matches()
                        || Disputes.word(token).matches("not|n't|n’t|never"))) {
            return false;
        }
        List<Token> head = tokens.subList(0, verb).stream().filter(token -> !token.tag().startsWith("RB")
                && !token.text().equalsIgnoreCase("that")).takeWhile(token -> !token.text().equals(",")).toList();
        if (head.isEmpty()) {
            return false;
        }
        boolean person = reading.actors().stream().filter(actor -> draft.speakers().contains(actor.id()))
                .anyMatch(actor -> actor.type() == ActorType.PERSON);
        boolean he = head.size() == 1 && !person && Disputes.word(head.getFirst()).matches("he|she");
        boolean doers = head.size() > 1 && head.getFirst().tag().matches("DT|CD")
                && Disputes.DOERS.matcher(Disputes.word(head.getLast())).matches();
        boolean named = disputes.subject(head).filter(actor -> !draft.speakers().contains(actor.id())
                && actor.type() != ActorType.STATE && isCharged(index, actor)).isPresent();
        return he || doers || named;
    }

    private boolean isProsecution(Draft draft) {
        String source = draft.source().stream().map(span -> span.of(reading.text())).reduce("", (a, b) -> a + " " + b);
        return PROSECUTION.matcher(source).matches() || reading.actors().stream()
                .filter(actor -> draft.speakers().contains(actor.id()))
                .anyMatch(actor -> PROSECUTION.matcher(actor.name()).matches());
    }

    /** Others charge the actor, by name. */
    private boolean isCharged(int index, Actor actor) {
        for (int i = 0; i < verdicts.size(); i++) {
            Draft other = reading.drafts().get(i);
            Span all = other.cue().isEmpty() ? other.content().getFirst()
                    : other.cue().getFirst().cover(other.content().getLast());
            if (i != index && Disputes.CHARGES.contains(verdicts.get(i).stance())
                    && !other.speakers().contains(actor.id())
                    && reading.mentions().stream().anyMatch(mention -> mention.actor().equals(actor.id())
                            && all.contains(mention.span()))) {
                return true;
            }
        }
        return false;
    }

    /** "its strikes", told by somebody of himself: his own doing. */
    private boolean isOwnDoing(Deed deed) {
        return deed.agent().stream().anyMatch(token -> Disputes.word(token).matches("our|my|we|i")
                || Disputes.word(token).matches("its|their|his|her") && !disputes.isQuoted(token.span()));
    }

    /** Who is named by the agent's words, the head's before whose he is. */
    private Optional<Actor> doer(Deed deed) {
        return deed.agent().stream().flatMap(token -> reading.mentions().stream()
                        .filter(mention -> mention.span().contains(token.span()) && !mention.rule().equals("medium")))
                .findFirst().flatMap(mention -> disputes.actor(mention.actor()));
    }

    /** "the hackers", "the suspects", "they" in a quotation, "he" told by an office. */
    private boolean isTheDoer(Draft draft, Deed deed) {
        Token head = deed.agent().getFirst();
        boolean person = reading.actors().stream().filter(actor -> draft.speakers().contains(actor.id()))
                .anyMatch(actor -> actor.type() == ActorType.PERSON);
        String word = Disputes.word(head);
        boolean definite = deed.agent().stream()
                .anyMatch(token -> Disputes.word(token).matches("the|these|those|this|that|four|three|two|five"));
        boolean another = disputes.isQuoted(head.span()) || !person && !word.equals("they");
        return definite && Disputes.DOERS.matcher(word).matches() || word.matches("they|he|she") && another;
    }
}
