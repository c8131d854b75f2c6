package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.SpokenLine;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.official.OfficialForm;
import org.rejoinder.model.Article;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/**
 * Statements of embassies, ministries and governments: the whole text is the speaker's own words. Told by its heading
 * ("Statement by ...", "Remarks of the Spokesperson ...") together with a text in the first person and without
 * reporting clauses.
 */
final class OwnWordsRule {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)\\b(?:(?:joint |press |official |written )?statements? (?:by|of|from|regarding|attribut|on(?! (?:mon"
                    + "|tues|wednes|thurs|fri|satur|sun)day))|(?:remarks|speech|message) (?:by|of|on)|(?:briefing"
                    + "|interview|answers?|repl(?:y|ies)|comments?) (?:by|of)|(?:spokes(?:man|woman|person)|ambassador"
                    + "|minister|president)(?:['’]s)? (?:remarks|comments|statement|letter|on)|fact sheet|press"
                    + " release|readout of|declaration (?:by|of|on)|communiqu[eé]|press statement|media statement"
                    + "|response to|letters? (?:dated .{3,30} )?(?:from|to)|open letter|address (?:by|to))");
    /** A line above the text that says nothing but what it is. */
    private static final Pattern KIND = Pattern.compile(
            "(?i)\\W*(?:(?:press|media|official|joint) (?:statement|release)|statement|remarks|communiqu[eé]|open"
            + " letter)\\W*");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:embassy|ministry|white house|foreign office|department of|high representative|permanent mission"
            + "|consulate|government of|spokesperson|united states|minister|council)\\b");
    /**
     * A title that says whose statement it is: then a few reports in long paragraphs do not make it a reporter's text.
     */
    private static final Pattern TITLED =
            Pattern.compile("(?i)^\\W*(?:(?:joint|press|official|full)\\s+)*statements? (?:by|of|from)\\b"
            + "|^\\W*(?:the\\s+)?(?:embassy|consulate|ministry|permanent mission)\\b[^.]*\\bstatement\\b");
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:(?:statement|remarks|message|comments?) (?:by|of|from)|.{0,60}\\battributable to)"
            + " (?:the )?(.{2,150}?)\\s*:|(?-i:(\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,6}?))(?:['’]s?)?"
            + " (?:(?:formal|official|full|written) )?(?:statement|remarks|comments?|response|reply)(?: (?:on|about|regarding|to)"
            + " .{2,120})?\\s*:|(?-i:The (?:[\\p{L}'’,-]+ ){1,12}\\((?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady"
            + "|Baroness)\\.? )?(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3})\\)(?:"
            + " ?\\([^()]{2,40}\\)){0,2})");
    /** "Minister Jane Roe said:" leads to the words of one who is named there. */
    private static final Pattern LED = Pattern.compile("(?i).*\\b(?:said|says|stated|added|commented|declared|told"
            + " \\w+)(?: the following| today| that| in (?:a|reaction|response)\\b.{0,80})? :|.*\\b(?:released|issued"
            + "|made|published) (?:the following|this) (?:press )?(?:statement|declaration|comment|communiqu\\S+) :");
    /** How letters begin and end. */
    private static final Pattern FORMULA = Pattern.compile("(?i)(?:dear|sincerely|yours|respectfully|excellenc\\w+|to"
            + " the)\\b.{0,80}[,:)]?");
    private static final Pattern ENDED = Pattern.compile("[.!?…:][\"”’')\\]]*\\s*$");
    private static final Pattern CHAIR = Pattern.compile("\\b(?:Mr|Mister|Madam|Mme)\\.? (?:Deputy )?(?:Speaker"
            + "|President|Chair(?:man|woman|person)?)\\s?[,.]");
    private static final int ADDRESSED_WITHIN = 3;
    /** Its name among the rules of a draft. */
    static final String RULE = "own-words";
    private static final int MIN_WORDS = 6;
    private static final int LONG_QUOTE = 40;
    /** Agencies and papers begin so, and no office: "OSLO (Herald) -". */
    private static final Pattern AGENCY = Pattern.compile("^\\p{Lu}[\\p{L} .,'’-]{1,40}\\([\\p{L} ]{2,24}\\)"
            + " ?[–—-](?!.*:$)");
    /** Who is told of so in a heading is told of in the text by a reporter. */
    private static final Pattern HOLDS = Pattern.compile("(?i)\\b(?:spokes\\w+|minist\\w+|secretary|embassy|ambassador"
            + "|president|he|she)\\b");

    /**
     * True where a text of an official form speaks as its issuer, who may call himself by his name; false where the
     * heading is all that is official, and a reporter tells the rest.
     */
    boolean isFormal(OfficialForm form, List<Passage> passages, List<Found> reports, String text) {
        List<Passage> body = passages.stream().filter(Passage::isText).filter(p -> !p.span().overlaps(form.line()))
                .toList();
        long sentences = body.stream().mapToLong(p -> p.sentences().size()).sum();
        if (body.isEmpty() || isNarrated(body) || AGENCY.matcher(body.getFirst().of(text)).find()) {
            return false;
        }
        return switch (form.kind()) {
            case ACCOUNT -> true;
            case WORDS -> reports.size() <= sentences && (new IssuedText(form, passages, text).lead().isPresent()
                    || !isLed(body));
            case LABEL -> reports.size() <= sentences;
            case REACTION -> reports.size() * 3 <= sentences && body.stream().allMatch(p -> p.quotes().stream()
                    .allMatch(quote -> quote.inner().length() < LONG_QUOTE))
                    && reports.stream().noneMatch(found -> HOLDS.matcher(found.source().get().of(text)).find());
        };
    }

    /** True where the article is somebody's own statement. */
    boolean applies(Article article, List<Passage> passages, int reports) {
        List<Passage> body = passages.stream().filter(Passage::isText).toList();
        if (body.isEmpty() || isLed(body)) {
            return false;
        }
        long first = body.stream().filter(p -> p.isFirstPerson()
                && !StatementBlocks.isEditorial(p.of(article.text()))).count();
        String title = article.title().map(t -> t.of(article.text())).orElse("");
        String heading = title + " " + body.getFirst().of(article.text()).lines().findFirst().orElse("");
        boolean spoken = isSpoken(article, passages) || isAddressed(body, article.text());
        boolean headed = spoken || HEADING.matcher(heading).find()
                || article.text().substring(0, body.getFirst().span().start())
                .lines().anyMatch(line -> KIND.matcher(line).matches());
        boolean office = OFFICE.matcher(body.getFirst().isFirstPerson() ? heading : title).find();
        long sentences = body.stream().mapToLong(p -> p.sentences().size()).sum();
        boolean few = reports * 2 <= (spoken || TITLED.matcher(heading).find() ? sentences : body.size());
        double share = (double) first / body.size();
        boolean own = office && share >= 0.3 && first >= 3 && reports <= body.size();
        boolean announced = LABEL.matcher(body.getFirst().of(article.text())).matches() && body.size() > 1;
        return few && headed && share > 0.1 || announced && reports <= sentences || own;
    }

    /** A speech in a house or council begins with whom it addresses: "With permission, Madam Speaker, I …". */
    private static boolean isAddressed(List<Passage> body, String text) {
        return body.stream().limit(ADDRESSED_WITHIN).anyMatch(passage -> {
            Matcher chair = CHAIR.matcher(passage.of(text));
            return chair.find() && passage.quotes().stream()
                    .noneMatch(quote -> quote.outer().contains(passage.span().start() + chair.start()));
        });
    }

    private static boolean isSpoken(Article article, List<Passage> passages) {
        return passages.stream().takeWhile(passage -> !passage.isText() || passage.role() == BlockRole.STANDFIRST)
                .flatMap(passage -> passage.of(article.text()).lines()).anyMatch(SpokenLine::is);
    }

    /** Words in quotation marks in many paragraphs, as a reporter gives them. */
    private static boolean isNarrated(List<Passage> body) {
        long quoted = body.stream().filter(passage -> passage.quotes().stream()
                .anyMatch(quote -> quote.inner().length() > LONG_QUOTE)).count();
        return quoted * 3 > body.size();
    }

    private static boolean isLed(List<Passage> body) {
        return body.stream().anyMatch(OwnWordsRule::leads);
    }

    /** "Minister Jane Roe said:" */
    static boolean leads(Passage passage) {
        return LED.matcher(passage.sentences().getLast().tokens().stream().map(Token::text)
                .collect(Collectors.joining(" "))).matches();
    }

    /** Not a letterhead: it has a verb, or ends like a sentence. */
    private static boolean tells(Passage passage, String text) {
        return passage.sentences().stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> t.tag().startsWith("VB")
                || t.tag().equals("MD")) || ENDED.matcher(passage.of(text)).find();
    }

    /** Every paragraph of running text, whole; a line "Statement by X:" names who speaks from there on. */
    List<Found> apply(String text, List<Passage> passages) {
        List<Found> found = new ArrayList<>();
        Optional<Span> speaker = Optional.empty();
        for (Passage passage : passages) {
            Matcher label = LABEL.matcher(passage.of(text));
            if (label.matches() && (passage.isText() || label.group(3) != null)) {
                int start = passage.span().start();
                int group = label.group(1) != null ? 1 : label.group(2) != null ? 2 : 3;
                int end = start + label.start(group) + label.group(group).replaceFirst("['’]s?$", "").length();
                speaker = Optional.of(new Span(start + label.start(group), end));
                continue;
            }
            if (passage.isText() && passage.words() >= MIN_WORDS && tells(passage, text)
                    && !FORMULA.matcher(passage.of(text)).matches()) {
                Span span = passage.span();
                found.add(new Found(speaker, Optional.empty(), List.of(span), StatementKind.DIRECT, 0.7,
                        RULE));
            }
        }
        return found;
    }
}
