package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/**
 * Gives each draft its stance. Two passes: what is said by somebody whom the article reports as accused is read again
 * as an answer to that.
 */
public final class StanceStage implements Stage {
    private static final Pattern RETOLD = Pattern.compile("(?i)\\b(?:asked\\s+(?:about|whether|if)|respon(?:se|d|ds"
            + "|ding|ded)\\s+to|react(?:ion|s|ing|ed)?\\s+to|(?:den|dismiss|reject|refut)(?:y|ies|ied|ying|es|ed|ing"
            + "|s)?)\\s[^,.;:\"“”\\n]*$");

    private static final Pattern ONLOOKER = Pattern.compile("\\b(?:analyst|expert|researcher|professor|director"
            + "|executive"
            + "|ceo|cto|founder|co-founder|fellow|scholar|historian|economist|consultant|head|chief|manager|president"
            + "|strategist|engineer|scientist|vice-president|vp|partner|columnist|commentator|lecturer|specialist)\\b");

    private static final Set<Stance> LEADING = EnumSet.of(Stance.ACCUSE, Stance.CONDEMN);

    private final StanceClassifier classifier;
    private final DeedReader deeds;

    public StanceStage(StanceClassifier classifier, DeedReader deeds) {
        this.classifier = classifier;
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return "stance";
    }

    @Override
    public Reading apply(Reading told) {
        Reading reading = told.withDrafts(told.drafts().stream().map(draft -> introduced(told, draft)).toList());
        List<Verdict> verdicts = new ArrayList<>();
        reading.drafts().forEach(draft -> verdicts.add(judge(reading, draft, false)));
        Disputes disputes = new Disputes(deeds, reading, verdicts);
        chargePlainly(disputes, verdicts);
        List<Verdict> first = List.copyOf(verdicts);
        for (int i = 0; i < verdicts.size(); i++) {
            if (accused(reading, first, i)) {
                Verdict answer = judge(reading, reading.drafts().get(i), true);
                verdicts.set(i, answer.stance() == Stance.COMMENT ? first.get(i) : answer);
            }
        }
        chargePlainly(disputes, verdicts);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < reading.drafts().size(); i++) {
            Draft draft = reading.drafts().get(i);
            Verdict verdict = verdicts.get(i);
            drafts.add(with(draft, verdict, verdict.reportedPast() || retold(reading.text(), draft)));
        }
        return reading.withDrafts(drafts);
    }

    /** An item of the list that "Ghana accused Togo of:" leads up to has its cue there. */
    private Draft introduced(Reading reading, Draft draft) {
        if (!draft.cue().isEmpty() || draft.source().isEmpty()) {
            return draft;
        }
        int from = draft.source().getFirst().end();
        Optional<Sentence> lead = reading.sentences().stream().filter(sentence -> sentence.span().contains(from - 1)
                && sentence.span().end() <= draft.content().getFirst().start()
                && sentence.tokens().getLast().text().equals(":")).findFirst();
        return lead.map(sentence -> reading.text().substring(from, sentence.span().end()))
                .flatMap(words -> classifier.cues().findAll(words).stream()
                        .filter(match -> match.cue().strength() == Cue.Strength.STRONG)
                        .filter(match -> LEADING.contains(match.cue().stance()))
                        .findFirst())
                .map(match -> draft.withCue(new Span(from + match.start(), from + match.end()), "cue before the list"))
                .orElse(draft);
    }

    private static void chargePlainly(Disputes disputes, List<Verdict> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            verdicts.set(i, disputes.plainCharge(i, verdicts.get(i)));
        }
    }

    /** True where the statement is only told as what another answers: "asked about a report alleging that ...". */
    private static boolean retold(String text, Draft draft) {
        if (draft.cue().isEmpty()) {
            return false;
        }
        int cue = draft.cue().getFirst().start();
        return RETOLD.matcher(text.substring(Math.max(0, cue - 160), cue)).find();
    }

    private static Draft with(Draft draft, Verdict verdict, boolean past) {
        String why = "stance " + String.join(", ", verdict.rules());
        return draft.withStance(verdict.stance(), verdict.second(), past, why)
                .withConfidence(draft.confidence() * verdict.confidence());
    }

    private Verdict judge(Reading reading, Draft draft, boolean accused) {
        String text = reading.text();
        String content = draft.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
        String cue = draft.cue().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
        String source = draft.source().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
        return classifier.classify(new Evidence(source, cueWithAuxiliaries(text, draft, cue), content,
                draft.kind() == StatementKind.DIRECT, own(reading, draft, source), accused, rivals(reading, draft),
                isOnlooker(reading, draft)));
    }

    /** The cue with the word or two before it, which may negate it or put it into the past. */
    private static String cueWithAuxiliaries(String text, Draft draft, String cue) {
        if (draft.cue().isEmpty()) {
            return cue;
        }
        int start = draft.cue().getFirst().start();
        String before = text.substring(Math.max(0, start - 24), start);
        int cut = Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')));
        String[] words = before.substring(cut + 1).strip().split("\\s+");
        StringBuilder kept = new StringBuilder();
        for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
            if (words[i].toLowerCase(Locale.ROOT).matches(
                    "had|has|have|was|were|not|never|neither|nor|also|previously|earlier|repeatedly|long|did"
                            + "|does|do|been|without|\\w+n[’']t")) {
                kept.append(words[i]).append(' ');
            }
        }
        return kept + cue;
    }

    /** Names of the speakers and of everybody of their side. */
    private static Set<String> own(Reading reading, Draft draft, String source) {
        Set<String> own = new HashSet<>();
        Set<String> sides = sides(reading, draft);
        for (Actor actor : reading.actors()) {
            if (draft.speakers().contains(actor.id()) || actor.side().filter(sides::contains).isPresent()) {
                own.add(actor.name().toLowerCase(Locale.ROOT));
                actor.aliases().forEach(alias -> own.add(alias.toLowerCase(Locale.ROOT)));
            }
        }
        surfaces(reading, sides, true).forEach(own::add);
        for (String word : source.split("[^\\p{L}]+")) {
            if (word.length() > 2 && Character.isUpperCase(word.charAt(0))
                    && !word.matches("The|This|That|His|Her|Its|Our|Their")) {
                own.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return own;
    }

    /** Names of everybody of another side, and of that side's people; nobody where the speaker's side is unknown. */
    private static Set<String> rivals(Reading reading, Draft draft) {
        Set<String> sides = sides(reading, draft);
        Set<String> rivals = new HashSet<>();
        for (Actor actor : reading.actors()) {
            if (!sides.isEmpty() && actor.side().isPresent() && !sides.contains(actor.side().get())) {
                rivals.add(actor.name().toLowerCase(Locale.ROOT));
                actor.aliases().forEach(alias -> rivals.add(alias.toLowerCase(Locale.ROOT)));
            }
        }
        return rivals;
    }

    /** How the text calls those of some sides, or those of all others: "Oslo", "Norwegian". */
    private static Set<String> surfaces(Reading reading, Set<String> sides, boolean inside) {
        Set<String> actors = reading.actors().stream().filter(actor -> actor.side().filter(side ->
                sides.contains(side) == inside).isPresent()).map(Actor::id).collect(Collectors.toSet());
        return reading.mentions().stream().filter(mention -> actors.contains(mention.actor()))
                .map(mention -> mention.span().of(reading.text()).toLowerCase(Locale.ROOT))
                .filter(words -> words.length() > 2).collect(Collectors.toSet());
    }

    static Set<String> sides(Reading reading, Draft draft) {
        return reading.actors().stream().filter(actor -> draft.speakers().contains(actor.id()))
                .map(Actor::side).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** An analyst, a company's man, an eyewitness: known by name, and of no side. */
    static boolean isOnlooker(Reading reading, Draft draft) {
        List<Actor> speakers = reading.actors().stream().filter(actor -> draft.speakers().contains(actor.id()))
                .toList();
        return !speakers.isEmpty() && speakers.stream().allMatch(actor -> actor.side().isEmpty()
                && actor.type() == ActorType.PERSON && actor.role().isPresent()
                && ONLOOKER.matcher(actor.role().get()).find());
    }

    /** True where another speaker of the article accuses the draft's side, or that side denies something elsewhere. */
    private static boolean accused(Reading reading, List<Verdict> verdicts, int index) {
        Draft draft = reading.drafts().get(index);
        if (denies(reading, verdicts, sides(reading, draft), index)) {
            return true;
        }
        Set<String> own = own(reading, draft, "");
        for (int i = 0; i < verdicts.size(); i++) {
            Draft other = reading.drafts().get(i);
            boolean charge = i != index && verdicts.get(i).stance() == Stance.ACCUSE
                    && other.speakers().stream().noneMatch(draft.speakers()::contains);
            if (charge && names(reading, other, own)) {
                return true;
            }
        }
        return false;
    }

    /** True where somebody of the sides denies something in so many words, in a statement other than one. */
    static boolean denies(Reading reading, List<Verdict> verdicts, Set<String> sides, int except) {
        for (int i = 0; i < verdicts.size(); i++) {
            boolean surely = verdicts.get(i).stance() == Stance.DENY && verdicts.get(i).rules().stream()
                    .anyMatch(rule -> rule.startsWith("deny:cue:") || rule.startsWith("deny:object-of-"));
            if (i != except && surely && sides(reading, reading.drafts().get(i)).stream().anyMatch(sides::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Reading reading, Draft draft, Set<String> own) {
        Span words = draft.content().getFirst().cover(draft.content().getLast());
        Span all = draft.cue().isEmpty() ? words : words.cover(draft.cue().getFirst());
        String text = all.of(reading.text()).toLowerCase(Locale.ROOT);
        boolean mentioned = reading.mentions().stream()
                .filter(mention -> all.contains(mention.span()))
                .map(mention -> reading.actors().stream().filter(actor -> actor.id().equals(mention.actor()))
                .findFirst())
                .flatMap(Optional::stream)
                .anyMatch(actor -> own.contains(actor.name().toLowerCase(Locale.ROOT)));
        return mentioned || own.stream().anyMatch(name -> name.length() > 2 && text.contains(name));
    }
}
