package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
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
            Pattern.compile("(?i)^\\W*(?:[\\p{L} ,/-]{2,40}: )?(?:excerpts? (?:from|of) (?:the )?|(?:joint|press|media"
            + "|full|official|opening|closing|introductory|keynote|daily|weekly|regular|identical) )*(?:statements?"
            + "|briefing|conference|remarks|comments?|speech|address|readout|letters?|message|response|answers?"
            + "|repl(?:y|ies)|declaration|communiqu[eé]|op-?ed)\\b.{0,40}?\\b(?:by|of|from)\\b.*|^.*\\b(?:spokes(?:man"
            + "|woman|person)|ambassador|minister|president|embassy|ministry)[^.]*['’]s (?:remarks|statement|comments?"
            + "|response|answers?|repl(?:y|ies)|letter|op-?ed)\\b.*");
    private static final Pattern TITLE = Pattern.compile("(?i).*\\b(?:spokes\\w+|ambassador|embassy|consulate"
            + "|ministry)\\b.*\\b(?:answers?|remarks|responds?|statement|comments?|press conference|briefing)\\b.*");
    private static final Pattern OWNER =
            Pattern.compile("(?i)^\\W*(?:the\\s+)?([^.:?]{3,80}?)['’]s?\\s+(?:\\w+\\s+){0,2}?(?:remarks|statements?"
            + "|comments?|response|answers?|repl(?:y|ies)|speech|address|interview|letter|op-?ed|conference"
            + "|briefing)\\b");
    private static final Pattern BY =
            Pattern.compile("(?i)^\\W*(?:[\\p{L} ,/-]{2,40}: )?(?:\\w+ ){0,3}(?:statements?|remarks|comments?"
            + "|declaration|message|communiqu[eé])\\s+(?:by|of|from)\\s+(?:the\\s+)?(\\p{Lu}[^.,:;?]{3,60}?)(?:,"
            + "|\\s+(?:on|about|regarding|concerning|following|in|to|at|after)\\b|\\s*$)");
    /** Lines above the text: "Background Press Call by …", "Interview of …", and "by Secretary General …" below one. */
    private static final Pattern ABOVE = Pattern.compile("(?i)^\\W*(?:[\\p{L}&-]+['’]?s? ){0,5}?(?:briefing|call"
            + "|gaggle|conference|interview|transcript|remarks|q ?& ?a|availability|stakeout"
            + "|readout)\\b.{0,40}?\\b(?:by|of|from|with)\\b.*|^by (?:the )?\\p{L}.*");
    /** "The following is a transcript of today's briefing by Jane Roe, spokeswoman …" */
    private static final Pattern RECORD = Pattern.compile("(?i)^(?:(?:the following|this|below) is"
            + " )?.{0,40}\\btranscript of\\b.{0,80}\\bby\\b.*");
    private static final Pattern ABOVE_BY = Pattern.compile("(?i)^(?:.*?\\b(?:briefing|call|gaggle|conference"
            + "|interview|transcript|remarks|q ?& ?a|availability|stakeout|readout)\\s(?:.{0,30}\\s)?(?:by|of|from"
            + "|with)|by)\\s+(?:the\\s+)?(?-i:(\\p{Lu}[^.:;?]{3,120}?))(?:,|\\s+(?:on|about|regarding|following|in|to"
            + "|at|after|ahead|before|for)\\b|\\s*$).*");
    /** "Dorn Group Statement on the Ruling" */
    private static final Pattern OF_FIRM = Pattern.compile("^(\\p{Lu}[\\p{L}\\d&.’' -]{1,50}?) (?:Press"
            + " )?(?i:statement|response|comment|remarks) (?i:on|regarding|about|to|concerning)\\b.*");
    /** "… Spokesperson Jane Roe": whoever holds an office. */
    private static final Pattern HOLDER = Pattern.compile("(?i:.*\\b(?:spokes\\p{L}+|minister|ambassador|president"
            + "|secretary(?:[ -]general)?|chancellor|director|commissioner|representative|envoy|advis[eo]r|consul))"
            + "\\s+(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})");
    /** What may stand behind "Minister of Trade of Norland". */
    private static final Pattern NAME = Pattern.compile("\\s\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}");
    /** "… of the Ministry of Trade, Mr. John Roe": with a form of address, wherever the office stands. */
    private static final Pattern ADDRESSED = Pattern.compile(".*,? (?:Mr|Ms|Mrs|Mme|Dr|Shri|Smt|H\\.E)\\.? "
            + "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})");
    private static final Pattern BEHALF = Pattern.compile(".*\\bon behalf of (?:the )?(.*)");
    private static final Pattern HOLDERS = Pattern.compile("(.*\\p{L})\\s(?:(?i:foreign|finance|trade|defen[cs]e"
            + "|joint)\\s)?(?i:ministers|leaders)['’]?");
    private static final Pattern OFFICE = Pattern.compile("(?i).*\\b(?:spokes\\p{L}+|secretary|minister|president"
            + "|chancellor|ambassador|director|commissioner|representative)s?['’]?");
    private static final Pattern BARE_BODY = Pattern.compile("(?i)(?:the )?(?:embassy|ministry|consulate(?:"
            + " general)?|permanent mission)");
    private static final Pattern SIGNED = Pattern.compile("(?im)^(?:yours|sincerely|respectfully|with"
            + " respect)\\b[^\\n]{0,30}\\n\\s*(?-i:(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}))\\s*$");
    /** The last lines of a letter: a name, and below it an office. */
    private static final Pattern SIGNED_OFFICE = Pattern.compile("(?m)^\\s*(?:[-–—]\\s*)?(?:H\\.?E\\.? |Dr\\.? |Mr\\.?"
            + " |Ms\\.? )?(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}),?\\s*\\n\\s*(?i:(?:the )?(?:\\p{L}+"
            + " ){0,3}(?:ambassador|minister|consul|charg[eé]|spokes\\p{L}+|counsellor|attach[eé]|press officer|high"
            + " commissioner|secretary)\\b)[^\\n.]{0,90}\\s*(?:\\n[^\\n.]{0,90}\\s*){0,3}$(?!\\n)");
    private static final Pattern TITLED = Pattern.compile("(?i:(?:vice |prime |foreign )?(?:president|minister"
            + "|chancellor|secretary|king|queen|premier|his majesty king))\\s(\\p{Lu}[\\p{L}'’-]+(?:"
            + " \\p{Lu}[\\p{L}'’.-]*){0,3}?)(?:,? (?:Jr|Sr)\\.?)?(?: of .*)?");
    private static final Pattern BETWEEN = Pattern.compile(",?\\s+(?:and|&)\\s+(?:the )?|, (?!(?:Jr"
            + "|Sr)\\b)(?:the )?|\\s[–—-]\\s");
    private static final Pattern OF_STATES = Pattern.compile("(?i)\\b(?:spokes\\p{L}+|minister|ministry|ambassador"
            + "|embassy|president|secretary of (?:state|defen[cs]e)|press secretary)\\b");
    private static final Pattern OF_STATE = Pattern.compile("(?i).*\\bof (?:the )?(\\S.*?)(?: (?:in|to) .*)?");
    private static final Pattern FOREIGN_MINISTRY = Pattern.compile("(?i)(?:the )?(?:mo?fa|foreign ministry|ministry"
            + " of foreign affairs)\\b.*");
    private static final Pattern LETTER =
            Pattern.compile("(?i)^\\W*(?:open |joint )?(?:letter|message|note)s? to\\b(?!.*\\b(?:from|by)\\b).*");
    private static final int LONGEST = 220;
    private static final int LONGEST_SIGNATURE = 400;

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

    /** True for "the Embassy": whose it is stands elsewhere. */
    static boolean isBareBody(String words) {
        return BARE_BODY.matcher(words).matches();
    }

    /** True for a line that gives somebody of that name an office: "Spokesperson Jane Roe's …". */
    static boolean givesOffice(String line, String name) {
        int at = line.indexOf(name);
        return at > 0 && OFFICE.matcher(line.substring(0, at).strip()).matches();
    }

    /** True for a line in which an office of a state is named. */
    static boolean namesOffice(String line) {
        return OF_STATES.matcher(line).find();
    }

    static boolean isForeignMinistry(String words) {
        return FOREIGN_MINISTRY.matcher(words).matches();
    }

    /** "[the Union] on behalf of" whom somebody speaks, "[Norland] Leaders'"; else the words as they are. */
    static Span principal(Span words, String text) {
        Matcher matcher = BEHALF.matcher(words.of(text));
        if (matcher.matches()) {
            return new Span(words.start() + matcher.start(1), words.end());
        }
        Matcher holders = HOLDERS.matcher(words.of(text));
        return holders.matches() ? new Span(words.start(), words.start() + holders.end(1)) : words;
    }

    /** The name behind the office that the words end with. */
    static Optional<Span> holder(Span words, String text) {
        Matcher matcher = HOLDER.matcher(words.of(text));
        if (matcher.matches()) {
            return group(words, matcher);
        }
        Matcher addressed = ADDRESSED.matcher(words.of(text));
        return addressed.matches() ? group(words, addressed) : Optional.empty();
    }

    /** "President Roe": the name behind an office, however short. */
    static Optional<Span> titled(Span words, String text) {
        Matcher matcher = TITLED.matcher(words.of(text).strip());
        return matcher.matches() ? group(words, matcher) : Optional.empty();
    }

    /** The parts of a list of names: "A, B and C", "A–B". */
    static List<Span> parts(Span words, String text) {
        List<Span> parts = new ArrayList<>();
        Matcher between = BETWEEN.matcher(words.of(text));
        int start = words.start();
        while (between.find()) {
            parts.add(new Span(start, words.start() + between.start()));
            start = words.start() + between.end();
        }
        parts.add(new Span(start, words.end()));
        return parts;
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

    /** The name of who signs a letter: "Yours sincerely, Jane Roe", or "Jane Roe" above "Ambassador of Norland". */
    static Optional<Span> signature(String text) {
        Matcher greeted = SIGNED.matcher(text);
        if (greeted.find()) {
            return Optional.of(new Span(greeted.start(1), greeted.end(1)));
        }
        Matcher office = SIGNED_OFFICE.matcher(text);
        return office.find(Math.max(0, text.length() - LONGEST_SIGNATURE))
                ? Optional.of(new Span(office.start(1), office.end(1))) : Optional.empty();
    }

    /** Names in capitals as they are usually written. */
    static String asNames(String words) {
        return Stream.of(words.split(" ")).map(Headings::asName).collect(Collectors.joining(" "));
    }

    private static String asName(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    private static Optional<Span> group(Span line, Matcher matcher) {
        return Optional.of(new Span(line.start() + matcher.start(1), line.start() + matcher.end(1)));
    }
}
