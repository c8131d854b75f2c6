package org.rejoinder.analysis.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.analysis.SpokenLine;
import org.rejoinder.model.Span;

/** The lines that say whose words a text is, by their words alone: headings of statements, and signatures. */
final class Headings {
    private static final Pattern HEADER =
            Pattern.compile("(?i)^\\W*(?:[\\p{L} ,/-]{2,40}: )?(?:excerpts? (?:from|of) (?:the )?|(?:joint|press"
            + "|media|full|official|opening|closing|introductory|keynote|daily|weekly|regular|identical) )*"
            + "(?:statements?|briefing|conference|remarks|comments?|speech|address|readout|letters?|message|response"
            + "|answers?|repl(?:y|ies)|declaration|communiqu[eé]|op-?ed)\\b.{0,40}?\\b"
            + "(?:by|of|from)\\b.*|^.*\\b(?:spokes(?:man|woman|person)|ambassador|minister|president|embassy|ministry)"
            + "[^.]*['’]s (?:remarks|statement|comments?|response|answers?|repl(?:y|ies)|letter|op-?ed)\\b.*");
    private static final Pattern TITLE = Pattern.compile("(?i).*\\b(?:spokes\\w+|ambassador|embassy|consulate"
            + "|ministry)\\b.*"
            + "\\b(?:answers?|remarks|responds?|statement|comments?|press conference|briefing)\\b.*");
    private static final Pattern OWNER =
            Pattern.compile("(?i)^\\W*(?:the\\s+)?([^.:?]{3,80}?)['’]s?\\s+(?:\\w+\\s+){0,2}?"
            + "(?:remarks|statements?|comments?|response|answers?|repl(?:y|ies)|speech|address|interview|letter|op-?ed"
            + "|conference|briefing)\\b");
    private static final Pattern BY =
            Pattern.compile("(?i)^\\W*(?:[\\p{L} ,/-]{2,40}: )?(?:\\w+ ){0,3}(?:statements?|remarks"
            + "|comments?|declaration|message"
            + "|communiqu[eé])\\s+(?:by|of|from)\\s+(?:the\\s+)?(\\p{Lu}[^.,:;?]{3,60}?)(?:,|\\s+(?:on|about"
            + "|regarding|concerning"
            + "|following|in|to|at|after)\\b|\\s*$)");
    /** Lines above the text: "Background Press Call by …", "Interview of …", and "by Secretary General …" below one. */
    private static final Pattern ABOVE = Pattern.compile("(?i)^\\W*(?:[\\p{L}&-]+['’]?s? ){0,5}?(?:briefing|call|gaggle"
            + "|conference|interview|transcript|remarks|q ?& ?a|availability|stakeout|readout)\\b.{0,40}?\\b(?:by"
            + "|of|from"
            + "|with)\\b.*|^by (?:the )?\\p{L}.*");
    /** "The following is a transcript of today's briefing by Jane Roe, spokeswoman …" */
    private static final Pattern RECORD = Pattern.compile("(?i)^(?:(?:the following|this|below) is"
            + " )?.{0,40}\\btranscript of\\b"
            + ".{0,80}\\bby\\b.*");
    private static final Pattern ABOVE_BY = Pattern.compile("(?i)^(?:.*?\\b(?:briefing|call|gaggle|conference|interview"
            + "|transcript|remarks|q ?& ?a|availability|stakeout|readout)\\s(?:.{0,30}\\s)?(?:by|of|from|with)"
            + "|by)\\s+(?:the\\s+)?"
            + "(?-i:(\\p{Lu}[^.:;?]{3,120}?))(?:,|\\s+(?:on|about|regarding|following|in|to|at|after|ahead|before"
            + "|for)\\b"
            + "|\\s*$).*");
    /** "Dorn Group Statement on the Ruling" */
    private static final Pattern OF_FIRM = Pattern.compile("^(\\p{Lu}[\\p{L}\\d&.’' -]{1,50}?) (?:Press )?(?i:statement"
            + "|response|comment|remarks) (?i:on|regarding|about|to|concerning)\\b.*");
    /** "… Spokesperson Jane Roe": whoever holds an office. */
    private static final Pattern HOLDER = Pattern.compile("(?i:.*\\b(?:spokes\\p{L}+|minister|ambassador|president"
            + "|secretary(?:[ -]general)?|chancellor|director|commissioner|representative|envoy|advis[eo]r|consul))"
            + "\\s+(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})");
    /** What may stand behind "Minister of Trade of Norland". */
    private static final Pattern NAME = Pattern.compile("\\s\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}");
    private static final Pattern OFFICE = Pattern.compile("(?i).*\\b(?:spokes\\p{L}+|secretary|minister|president"
            + "|chancellor"
            + "|ambassador|director|commissioner|representative)s?['’]?");
    private static final Pattern SIGNED = Pattern.compile("(?im)^(?:yours|sincerely|respectfully|with"
            + " respect)\\b[^\\n]{0,30}\\n"
            + "\\s*(?-i:(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}))\\s*$");
    private static final Pattern OF_STATE = Pattern.compile("(?i).*\\bof (?:the )?(\\S.*)");
    private static final Pattern FOREIGN_MINISTRY = Pattern.compile("(?i)(?:the )?(?:mo?fa|foreign ministry|ministry of"
            + " foreign affairs)\\b.*");
    private static final Pattern LETTER =
            Pattern.compile("(?i)^\\W*(?:open |joint )?(?:letter|message|note)s? to\\b(?!.*\\b(?:from|by)\\b).*");
    private static final int LONGEST = 220;

    private Headings() {}

    /**
     * True for a line that only says whose words follow.
     *
     * @param above  it stands above the text
     */
    static boolean isHeader(String line, boolean above) {
        return line.length() <= LONGEST && (HEADER.matcher(line).matches() || RECORD.matcher(line).matches()
                || above && (ABOVE.matcher(line).matches() || SpokenLine.is(line)));
    }

    /** "Answers of the embassy's spokeswoman …": as a title such a line says it too. */
    static boolean isTitle(String line) {
        return TITLE.matcher(line).matches();
    }

    /** "Letter to the council": it names whom it is sent to, not who sends it. */
    static boolean isSentTo(String line) {
        return LETTER.matcher(line).matches();
    }

    /**
     * The words before "'s reply to a question about Y", or who spoke by a line of its own: nobody named after them
     * speaks.
     */
    static Optional<Span> owner(Span line, String text) {
        Optional<Span> spoken = SpokenLine.speaker(line, text);
        if (spoken.isPresent()) {
            return spoken;
        }
        Matcher matcher = OWNER.matcher(line.of(text));
        return matcher.find() && !RECORD.matcher(line.of(text)).matches() ? group(line, matcher) : Optional.empty();
    }

    /** "Comment by the Press Department on …": nobody named behind that speaks. */
    static Optional<Span> by(Span line, String text) {
        Matcher plain = BY.matcher(line.of(text));
        if (plain.find()) {
            return group(line, plain);
        }
        Matcher matcher = ABOVE_BY.matcher(line.of(text));
        return matcher.matches() ? group(line, matcher) : Optional.empty();
    }

    /** The firm or body of a title such as "Dorn Group Statement on the Ruling". */
    static Optional<Span> firm(Span title, String text) {
        Matcher matcher = OF_FIRM.matcher(title.of(text));
        return matcher.matches() && !isOffice(matcher.group(1)) ? group(title, matcher) : Optional.empty();
    }

    /** True for words that end with an office and name nobody: "the Spokesperson". */
    static boolean isOffice(String words) {
        return OFFICE.matcher(words).matches();
    }

    static boolean isForeignMinistry(String words) {
        return FOREIGN_MINISTRY.matcher(words).matches();
    }

    /** The name behind the office that the words end with. */
    static Optional<Span> holder(Span words, String text) {
        Matcher matcher = HOLDER.matcher(words.of(text));
        return matcher.matches() ? group(words, matcher) : Optional.empty();
    }

    /** The name that follows when an office has been told with its state: "Minister of Trade of Norland [Jane Roe]". */
    static Optional<Span> nameBehind(Span rest, String text) {
        return NAME.matcher(rest.of(text)).matches() ? Optional.of(new Span(rest.start() + 1, rest.end()))
                : Optional.empty();
    }

    /** The state in "Embassy of the Kingdom of Norland". */
    static Optional<String> stateOf(String body) {
        Matcher matcher = OF_STATE.matcher(body);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** "Yours sincerely, Jane Roe": who signs a letter; a name in capitals is written as usual. */
    static Optional<String> signature(String text) {
        Matcher matcher = SIGNED.matcher(text);
        return matcher.find() ? Optional.of(Stream.of(matcher.group(1).split(" ")).map(Headings::asName)
                .collect(Collectors.joining(" "))) : Optional.empty();
    }

    private static String asName(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    private static Optional<Span> group(Span line, Matcher matcher) {
        return Optional.of(new Span(line.start() + matcher.start(1), line.start() + matcher.end(1)));
    }
}
