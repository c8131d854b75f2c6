package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/**
 * Tells whose words a release, a statement or a set of remarks is: the one named in a line such as "Statement by X:",
 * the outlet if it is a state's office, or whoever "we" are in it.
 */
final class Issuer {
    private static final Pattern HEADER =
            Pattern.compile("(?i)^\\W*(?:excerpts? (?:from|of) (?:the )?|(?:joint|press|media|full"
            + "|official|opening|closing|introductory|keynote|daily|weekly|regular) )*(?:statements?|briefing|conference|"
            + "remarks|comments?|speech|address|readout|letter|message|response|answers?|repl(?:y|ies)|declaration"
            + "|communiqu[eé]|op-?ed)\\b.{0,40}?\\b"
            + "(?:by|of|from)\\b.*|^.*\\b(?:spokes(?:man|woman|person)|ambassador|minister|president|embassy|ministry)"
            + "[^.]*['’]s (?:remarks|statement|comments?|response|answers?|repl(?:y|ies)|letter|op-?ed)\\b.*");
    private static final Pattern TITLE = Pattern.compile("(?i).*\\b(?:spokes\\w+|ambassador|embassy|consulate"
            + "|ministry)\\b.*"
            + "\\b(?:answers?|remarks|responds?|statement|comments?|press conference|briefing)\\b.*");
    private static final Pattern OWNER =
            Pattern.compile("(?i)^\\W*(?:the\\s+)?([^.:?]{3,80}?)['’]s?\\s+(?:\\w+\\s+){0,2}?"
            + "(?:remarks|statements?|comments?|response|answers?|repl(?:y|ies)|speech|address|interview|letter|op-?ed)\\b");
    private static final Pattern BY =
            Pattern.compile("(?i)^\\W*(?:\\w+ ){0,3}(?:statements?|remarks|comments?|declaration|message"
            + "|communiqu[eé])\\s+(?:by|of|from)\\s+(?:the\\s+)?(\\p{Lu}[^.,:;?]{3,60}?)(?:,|\\s+(?:on|about|regarding|concerning"
            + "|following|in|to|at|after)\\b|\\s*$)");
    private static final Pattern JOINT = Pattern.compile("(?i)^\\W*(?:joint|common)\\s+(?:press\\s+)?(?:statem"
            + "ent|communiqu[eé]|declaration)\\b.{0,40}?\\b(?:by|of|from)\\b");
    private static final Pattern PLACE = Pattern.compile(",\\s*$");
    private static final int LONGEST_HEADER = 220;

    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Reading reading;

    Issuer(Cast cast, Gazetteer gazetteer, Reading reading) {
        this.cast = cast;
        this.gazetteer = gazetteer;
        this.reading = reading;
    }

    /** Whose words stand at an offset; nobody where the article is a reporter's. */
    List<Entity> at(int offset) {
        Optional<Entity> named = reading.sentences().stream()
                .takeWhile(sentence -> sentence.span().start() < offset)
                .flatMap(sentence -> header(sentence).stream()).reduce((_, last) -> last);
        List<Entity> joint = joint(offset);
        return joint.size() > 1 ? joint : named.or(this::outlet).or(this::we).map(List::of).orElse(List.of());
    }

    /** "Joint statement by the ministers of A, B and C": all of them. */
    private List<Entity> joint(int offset) {
        return reading.sentences().stream().takeWhile(sentence -> sentence.span().start() < offset)
                .filter(sentence -> JOINT.matcher(sentence.span().of(reading.text())).find())
                .map(sentence -> cast.inside(sentence.span()).stream().filter(mention -> mention.rule().equals("state")
                                || mention.rule().equals("body"))
                        .map(mention -> cast.byId(mention.actor())).distinct().toList())
                .reduce((_, last) -> last).orElse(List.of());
    }

    /** True for a line that only says whose words follow. */
    boolean isHeader(Span span) {
        return span.length() <= LONGEST_HEADER && HEADER.matcher(span.of(reading.text())).matches();
    }

    private Optional<Entity> header(Sentence sentence) {
        boolean title = sentence.role() == BlockRole.TITLE && TITLE.matcher(sentence.span().of(reading.text()))
                .matches();
        if (!title && !isHeader(sentence.span())) {
            return Optional.empty();
        }
        Optional<Span> owner = owner(sentence.span());
        Optional<Span> by = owner.isEmpty() ? by(sentence.span()) : Optional.empty();
        List<Mention> mentions = cast.inside(owner.or(() -> by).orElse(sentence.span()));
        List<Entity> named = mentions.stream().map(mention -> cast.byId(mention.actor())).toList();
        Optional<Entity> person = named.stream().filter(Entity::isPerson).findFirst();
        if (person.isEmpty() && owner.isPresent()
                && mentions.stream().noneMatch(mention -> mention.span().end() == owner.get().end())) {
            return Optional.of(body(owner.get(), named, sentence));
        }
        if (person.isEmpty() && by.isPresent() && named.stream().allMatch(entity -> entity.side.isEmpty())
                && mentions.stream().noneMatch(mention -> mention.span().equals(by.get()))) {
            return Optional.of(body(by.get(), named, sentence));
        }
        person.filter(entity -> entity.side.isEmpty()).ifPresent(entity -> letterhead(sentence).ifPresent(
                entity::speaksFor));
        return person
                .or(() -> named.stream().filter(entity -> entity.type == ActorType.ORGANISATION).findFirst())
                .or(() -> named.stream().findFirst());
    }

    private Entity body(Span words, List<Entity> named, Sentence heading) {
        Entity body =
                cast.body(words.of(reading.text()), named.stream().flatMap(entity -> entity.side.stream()).findFirst());
        body.side = body.side.or(() -> letterhead(heading));
        return body;
    }

    /** The state whose office the lines above the text name, or where the heading is dated from: "…, Oslo, 3 May". */
    private Optional<String> letterhead(Sentence header) {
        Stream<Mention> offices = reading.sentences().stream()
                .takeWhile(line -> line.role() != BlockRole.BODY)
                .filter(line -> !line.equals(header) && line.tokens().stream().noneMatch(Token::isVerb))
                .flatMap(line -> cast.inside(line.span()).stream().filter(mention -> mention.rule().equals("body")
                        && line.span().end() - mention.span().end() <= 1));
        Stream<Mention> places = cast.inside(header.span()).stream().filter(mention -> mention.rule().equals("state")
                && PLACE.matcher(reading.text().substring(header.span().start(), mention.span().start())).find());
        return Stream.concat(offices, places).flatMap(mention -> cast.byId(mention.actor()).side.stream()).findFirst();
    }

    /** The words before "'s reply to a question about Y": nobody named after them speaks. */
    private Optional<Span> owner(Span line) {
        Matcher matcher = OWNER.matcher(line.of(reading.text()));
        return matcher.find() ? Optional.of(new Span(line.start() + matcher.start(1), line.start() + matcher.end(1)))
                : Optional.empty();
    }

    /** "Comment by the Press Department on …": nobody named behind that speaks. */
    private Optional<Span> by(Span line) {
        Matcher matcher = BY.matcher(line.of(reading.text()));
        return matcher.find() ? Optional.of(new Span(line.start() + matcher.start(1), line.start() + matcher.end(1)))
                : Optional.empty();
    }

    private Optional<Entity> outlet() {
        return reading.article().outlet().flatMap(name -> gazetteer.named(name).stream()
                .filter(entry -> entry.kind() == Kind.INSTITUTION || entry.kind() == Kind.NAME).findFirst()
                .map(entry -> entry.kind() == Kind.NAME ? cast.state(entry.side().orElseThrow())
                        : cast.body(entry.name(), entry.side())).or(() -> cast.called(name)
                                .filter(entity -> !entity.isPerson() && entity.side.isPresent())));
    }

    /** In a text that says "we" outside of quotations: the state or office that its first sentence is about. */
    private Optional<Entity> we() {
        long ours = reading.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Set.of("we", "our", "us").contains(token.text().toLowerCase(Locale.ROOT)))
                .filter(token -> !token.text().equals("US")).filter(token -> !isQuoted(token)).count();
        List<Entity> first = new ArrayList<>();
        for (Mention mention : cast.mentions()) {
            Entity entity = cast.byId(mention.actor());
            if (first.isEmpty() && !isQuoted(mention.span()) && !entity.isPerson() && entity.side.isPresent()
                    && !mention.rule().equals("nationals") && isBody(mention.span())) {
                first.add(entity);
            }
        }
        return ours >= 3 ? first.stream().findFirst() : Optional.empty();
    }

    private boolean isBody(Span span) {
        return reading.sentences().stream().anyMatch(sentence -> sentence.span().contains(span)
                && sentence.role() == BlockRole.BODY);
    }

    private boolean isQuoted(Token token) {
        return isQuoted(token.span());
    }

    private boolean isQuoted(Span span) {
        return reading.quotes().stream().anyMatch(quote -> quote.inner().contains(span));
    }
}
