package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.SourceResolver.Resolved;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** Tells for each draft who speaks, from its source, from what was said before, or that nobody is named. */
public final class SpeakerStage implements Stage {
    /** The rule by which a release's own words are found. */
    private static final String OWN_WORDS = "own-words";

    /** So far off, in paragraphs, an open quotation may go on after background. */
    private static final int ASIDE = 12;

    /** What is done to whoever stands before it. */
    private static final Set<String> SUFFERED = Set.of("accused", "blamed", "charged", "indicted", "condemned",
            "criticised", "criticized", "suspected", "sanctioned", "denounced", "faulted", "implicated");

    /** What things do too: such a cue does not tell that its subject is somebody. */
    private static final Pattern SHOWN = Pattern.compile("(?i)show(?:s|n|ed|ing)?|suggest(?:s|ed|ing)?|raise(?:s|d)?"
            + "|indicat(?:e|es|ed|ing)|highlight(?:s|ed|ing)?|reveal(?:s|ed|ing)?|underlin(?:e|es|ed|ing)"
            + "|underscore(?:s|d)?|prove(?:s|d)?|demonstrat(?:e|es|ed|ing)|reflect(?:s|ed|ing)?|threaten(?:s|ed|ing)?"
            + "|cast|casts|rais(?:es|ing)|mark(?:s|ed|ing)?|signal(?:s|led|ed)?|found|finds?|call|calls");

    /** Those who have issued a text together, as it calls them. */
    private static final Pattern TOGETHER = Pattern.compile("(?i)(?:the|both) (?:two |three |four )?(?:leaders"
            + "|presidents|prime ministers|(?:foreign )?ministers|sides|parties|participants|heads of (?:state"
            + "|government)|governments)");

    private final Lexicon lexicon;

    public SpeakerStage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public Reading apply(Reading reading) {
        Cast cast = Cast.of(reading);
        TextIndex index = new TextIndex(reading);
        History history = new History();
        Anaphora anaphora = new Anaphora(lexicon.words(), cast, index, history);
        HomeStates states = new HomeStates(cast, lexicon.gazetteer(), reading, _ -> true);
        SourceResolver resolver = new SourceResolver(lexicon.words(), cast, index, anaphora, states);
        Relays relays = new Relays(cast, index);
        Quoted quoted = new Quoted(cast, index);
        List<Draft> drafts = new ArrayList<>(quoted.parted(relays.unwrapped(reading.drafts())));
        Issuer issuer = new Issuer(cast, lexicon.gazetteer(), reading);
        TurnSpeakers labels = new TurnSpeakers(cast, lexicon.gazetteer(), reading);
        for (int i : order(drafts)) {
            Draft draft = drafts.get(i);
            boolean turn = draft.rules().contains("transcript");
            Resolved found = draft.rules().contains(OWN_WORDS)
                    ? issuing(draft, issuer, resolver)
                    : labels.of(draft).map(entity -> new Resolved(List.of(entity), "heading")).orElseGet(
                            () -> speakers(draft, drafts, resolver, history, index, cast));
            if (found.isEmpty() && isFirstPerson(draft, index)) {
                found = new Resolved(issuer.at(extent(draft).start()), "issuer");
            }
            if (turn && labels.isNameless(draft)) {
                List<Entity> issuing = issuer.answering(extent(draft).start());
                found = issuing.isEmpty() ? found : new Resolved(issuing, "issuer");
            }
            if (isTogether(draft, index)) {
                List<Entity> joint = issuer.joint();
                found = joint.size() > 1 ? new Resolved(joint, "joint issuers") : found;
            }
            if (turn) {
                labels.tellSide(draft, found.speakers());
            }
            if (turn || draft.rules().contains(OWN_WORDS)) {
                found.speakers().forEach(issuer::tellSide);
            }
            List<Entity> relayed = relays.relayed(draft, found.speakers(), history);
            found = relayed.isEmpty() ? found : new Resolved(relayed, "relayed");
            Optional<Resolved> behind = quoted.whom(draft, found.speakers()).map(resolver::resolve)
                    .filter(named -> !named.isEmpty() && named.speakers().stream().allMatch(Entity::isPerson));
            Optional<String> via = behind.isPresent() ? Optional.of(found.speakers().getFirst().name)
                    : relays.medium(draft, found.speakers());
            found = behind.map(named -> new Resolved(named.speakers(), "quoted")).orElse(found);
            List<String> ids = found.speakers().stream().map(entity -> entity.id).toList();
            drafts.set(i, draft.withSpeakers(ids, via, "speaker " + found.rule()));
            Span extent = extent(draft);
            if (!isBeside(draft, index)) {
                history.add(extent.start(), extent.end(), found.speakers());
            }
        }
        backwards(drafts, index);
        new Mouthpieces(lexicon.words(), cast, index).apply(drafts);
        return cast.into(relays.without(reading.withDrafts(drafts),
                draft -> relays.isRelay(draft, drafts) || isNobodys(draft, index) || draft.source().isEmpty()
                        && issuer.isHeader(draft.content().getFirst())));
    }

    /** "words of X, in which she said": told beside what the sentence tells, of which the next goes on. */
    private static boolean isBeside(Draft draft, TextIndex index) {
        List<Token> before = draft.source().isEmpty() ? List.of() : index.before(draft.source().getFirst().start(), 2);
        return before.size() == 2 && before.getLast().text().equals("which") && before.getFirst().tag().matches("IN|TO");
    }

    /** Text order, by where a draft begins; a draft inside another comes after it. */
    private static List<Integer> order(List<Draft> drafts) {
        return IntStream.range(0, drafts.size()).boxed()
                .sorted(Comparator.comparing(i -> extent(drafts.get(i)), Comparator.comparingInt(Span::start)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed()))).toList();
    }

    private static boolean isFirstPerson(Draft draft, TextIndex index) {
        return draft.source().stream().flatMap(span -> index.tokens(span).stream()).findFirst()
                .filter(token -> Set.of("we", "i").contains(token.text().toLowerCase(Locale.ROOT))).isPresent();
    }

    /** Whoever a line "Statement by X:" names for his part of a text, or who issued all of it. */
    private static Resolved issuing(Draft draft, Issuer issuer, SourceResolver resolver) {
        Resolved named = draft.source().isEmpty() ? Resolved.NONE : resolver.resolve(draft.source().getFirst());
        return named.isEmpty() ? new Resolved(issuer.at(extent(draft).start()), "issuer") : named;
    }

    private static boolean isTogether(Draft draft, TextIndex index) {
        return draft.source().stream().anyMatch(span -> TOGETHER.matcher(span.of(index.text())).matches());
    }

    static Span extent(Draft draft) {
        return Stream.of(draft.source(), draft.cue(), draft.content()).flatMap(List::stream)
                .reduce(Span::cover).orElseThrow();
    }

    private Resolved speakers(Draft draft, List<Draft> drafts, SourceResolver resolver, History history,
            TextIndex index, Cast cast) {
        Set<Entity> all = new LinkedHashSet<>();
        String rule = "nobody";
        if (!draft.source().isEmpty() && index.tokens(draft.source().getFirst()).stream().allMatch(token ->
                lexicon.words().is("time_nouns", token.text())
                        || token.text().matches("(?i)last|next|this|earlier|late"))) {
            return resolver.subject(draft.cue().isEmpty() ? draft.content().getFirst().start()
                    : draft.cue().getFirst().start());
        }
        if (draft.source().size() == 1 && draft.source().getFirst().of(index.text()).equalsIgnoreCase("there")
                && !draft.cue().isEmpty()) {
            // "He insisted that there was a risk, saying ...": no subject
            return participle(draft.cue().getFirst(), resolver, index);
        }
        for (Span source : draft.source()) {
            Resolved found = resolver.resolve(fullest(source, drafts, index), draft.content());
            if (all.isEmpty()) {
                rule = found.rule();
            }
            all.addAll(found.speakers());
        }
        boolean object = !draft.source().isEmpty() && !draft.cue().isEmpty() && all.size() < 2 && isPassive(draft,
                index)
                && draft.source().getFirst().end() <= draft.cue().getFirst().start()
                && index.tokens(draft.cue().getFirst()).stream().anyMatch(token -> SUFFERED.contains(token.text()));
        if (object) {
            return new Resolved(List.of(cast.unspecified()), "passive");
        }
        if (all.isEmpty() && !draft.source().isEmpty() && speaks(draft, index)) {
            return resolver.called(draft.source().getFirst(), draft.kind() != StatementKind.INDIRECT);
        }
        if (!all.isEmpty() || !draft.source().isEmpty()) {
            return new Resolved(List.copyOf(all), rule);
        }
        return draft.cue().isEmpty() ? continued(draft, drafts, index, cast).orElseGet(() -> carried(draft, history,
                index)) : sourceless(draft, drafts, resolver, history, index, cast);
    }

    /** The same words as another statement of the sentence has them, where that tells more: "the envoy [to X Y Z]". */
    private static Span fullest(Span source, List<Draft> drafts, TextIndex index) {
        return drafts.stream().flatMap(draft -> draft.source().stream())
                .filter(other -> other.start() == source.start() && other.end() > source.end()
                        && index.text().substring(source.end(), other.end()).matches("[ \\u00a0](?:to|of|for)"
            + " [^,;:()]*"))
                .max(Comparator.comparingInt(Span::end)).orElse(source);
    }

    /** "The footage shows that ...": nobody has said it. */
    private static boolean isNobodys(Draft draft, TextIndex index) {
        return draft.speakers().isEmpty() && draft.kind() == StatementKind.INDIRECT && !draft.source().isEmpty()
                && !draft.cue().isEmpty() && !speaks(draft, index);
    }

    /** What a thing cannot do: words in quotation marks, or a cue that only people and bodies are the subject of. */
    private static boolean speaks(Draft draft, TextIndex index) {
        return draft.kind() == StatementKind.DIRECT || draft.cue().stream().flatMap(span -> index.tokens(span).stream())
                .noneMatch(token -> SHOWN.matcher(token.text()).matches());
    }

    /** A quotation without cue or source goes on with whoever spoke last in this paragraph or the one before. */
    private static Resolved carried(Draft draft, History history, TextIndex index) {
        int start = draft.content().getFirst().start();
        return history.lastWhole(start)
                .filter(turn -> index.paragraphAt(start) - index.paragraphAt(turn.start()) <= 3)
                .map(turn -> new Resolved(turn.speakers(), "carried over")).orElse(Resolved.NONE);
    }

    /** A quotation after background goes on with the last one that was opened and not closed. */
    private static Optional<Resolved> continued(Draft draft, List<Draft> drafts, TextIndex index, Cast cast) {
        int start = draft.content().getFirst().start();
        return drafts.stream().filter(other -> other != draft && !other.cue().isEmpty() && !other.speakers().isEmpty()
                        && other.content().getLast().end() < start && other.kind() == StatementKind.DIRECT)
                .max(Comparator.comparingInt(other -> other.content().getLast().end()))
                .filter(other -> index.paragraphAt(start)
                        - index.paragraphAt(other.content().getFirst().start()) <= ASIDE && isOpen(other, index))
                .map(other -> new Resolved(other.speakers().stream().map(cast::byId).toList(), "quotation left open"));
    }

    /** A first paragraph of a quotation whose speaker is told where it ends, paragraphs later. */
    private static void backwards(List<Draft> drafts, TextIndex index) {
        List<Integer> order = order(drafts);
        for (int i = order.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(order.get(i));
            Draft next = drafts.get(order.get(i + 1));
            boolean open = draft.source().isEmpty() && draft.cue().isEmpty() && draft.kind() == StatementKind.DIRECT
                    && next.kind() == StatementKind.DIRECT && isOpen(draft, index)
                    && index.paragraphsOfText(extent(draft).start(), next.content().getFirst().start()) == 1;
            if (open && !next.speakers().isEmpty() && (!next.source().isEmpty() || next.rules()
                    .contains("speaker quotation goes on"))) {
                drafts.set(order.get(i), draft.withSpeakers(next.speakers(), next.via(), "speaker quotation goes on"));
            }
        }
    }

    private static boolean isOpen(Draft draft, TextIndex index) {
        Span content = draft.content().getLast();
        String text = index.text();
        String rest = text.substring(content.end(), Math.min(text.length(), content.end() + 2));
        boolean opened = content.start() > 0 && "\"'“‘«„".indexOf(text.charAt(content.start() - 1)) >= 0;
        return opened && rest.chars().noneMatch(c -> "\"'”’»“".indexOf(c) >= 0);
    }

    /** A cue without source: a passive that names nobody, or a participle whose subject another draft has. */
    private Resolved sourceless(Draft draft, List<Draft> drafts, SourceResolver resolver, History history,
            TextIndex index, Cast cast) {
        if (isPassive(draft, index) || isSecondPassive(draft, index)) {
            return new Resolved(List.of(cast.unspecified()), "passive");
        }
        Span cue = draft.cue().getFirst();
        Optional<Span> near = drafts.stream().filter(other -> other != draft && !other.source().isEmpty())
                .map(other -> other.source().getFirst())
                .filter(source -> index.sentenceAt(source.start()).equals(index.sentenceAt(cue.start())))
                .min(Comparator.comparingInt(source -> Math.abs(source.start() - cue.start())));
        if (near.isPresent()) {
            return new Resolved(resolver.resolve(near.get()).speakers(), "same sentence");
        }
        boolean direct = draft.kind() != StatementKind.INDIRECT;
        return direct ? carried(draft, history, index) : participle(cue, resolver, index);
    }

    /** "He went further, saying that the dam broke": whoever the sentence begins with. */
    private static Resolved participle(Span cue, SourceResolver resolver, TextIndex index) {
        boolean behind = index.tokens(cue).getFirst().tag().equals("VBG")
                && index.before(cue.start(), 2).stream().anyMatch(token -> token.text().matches(",|and"));
        Optional<Token> first = index.sentenceAt(cue.start()).map(sentence -> sentence.tokens().getFirst());
        return !behind || first.isEmpty() ? Resolved.NONE
                : first.get().tag().equals("PRP") ? resolver.resolve(first.get().span()) : resolver.subject(cue.start());
    }

    /** "He was arrested and later accused of it": the second participle of one passive. */
    private static boolean isSecondPassive(Draft draft, TextIndex index) {
        List<Token> cue = index.tokens(draft.cue().getFirst());
        List<Token> before = index.before(draft.cue().getFirst().start(), 3);
        boolean joined = before.stream().anyMatch(token -> token.text().equals("and"))
                && before.stream().noneMatch(token -> token.tag().matches("NNP?S?|PRP"));
        Optional<Token> verb = cue.stream().filter(token -> SUFFERED.contains(token.text())).findFirst();
        return joined && verb.isPresent() && index.after(draft.cue().getFirst().start(), 3).stream()
                .anyMatch(token -> token.text().matches("of|with"))
                && index.sentenceAt(verb.get().span().start()).stream().flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.span().end() <= verb.get().span().start())
                        .filter(Token::isVerb).map(token -> token.text().toLowerCase(Locale.ROOT))
                        .anyMatch(word -> word.matches("was|were|been|is|are"));
    }

    /** "was accused", "is believed to", "were blamed": without "by". */
    private static boolean isPassive(Draft draft, TextIndex index) {
        Span cue = draft.cue().getFirst();
        List<Token> tokens = new ArrayList<>(index.before(cue.start(), 3));
        tokens.addAll(index.tokens(cue));
        boolean be = false;
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (Set.of("was", "were", "is", "are", "been", "being", "be", "gets", "got").contains(word)) {
                be = true;
            } else if (be && (token.tag().equals("VBN") || token.tag().equals("VBD"))) {
                boolean agent = index.after(cue.end(), 2).stream().anyMatch(next -> next.text().equals("by"));
                return !agent;
            } else if (be && !token.tag().startsWith("RB")) {
                be = false;
            }
        }
        return false;
    }
}
