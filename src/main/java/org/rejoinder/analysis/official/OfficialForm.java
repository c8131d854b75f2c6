package org.rejoinder.analysis.official;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Article;
import org.rejoinder.model.Span;

/**
 * What a line above a text says of it: that it is a statement, a readout or the like, and whose. Such lines have the
 * noun of a kind of document beside an office ("Statement of the Ministry …", "The Spokesperson's reply to …") and no
 * verb that tells what became of it, as headlines have.
 *
 * @param kind    how the text speaks
 * @param line    the line that says so
 * @param issuer  the words in it for whose text it is
 * @param joint   several have issued it
 */
public record OfficialForm(Kind kind, Span line, Optional<Span> issuer, boolean joint) {
    /** How a text speaks. */
    public enum Kind {
        /** In its issuer's own words. */
        WORDS,
        /** An office tells of what others said to each other: a readout. */
        ACCOUNT,
        /** "Spokesperson responds to …": so news are headed too. */
        REACTION,
        /** A line that only says what is below it: "PRESS RELEASE". */
        LABEL
    }

    /** Whoever has an office: without one of these a "statement of" somebody is none. */
    private static final String OFFICE = "(?:embassy|consulate|ministr\\p{L}+|governments?|departments?"
            + "|secretar\\p{L}+|presidents?|presidency|spokes\\p{L}+|councils?|commission(?:er)?|high representative"
            + "|mission|representatives?|ambassadors?|chancellor|parliament|white house|foreign office|leaders?|heads?"
            + " of (?:state|mission|government)|authority|directorate|g7|g8|g20|quad|eu|european union|nato|mfa|mea"
            + "|fcdo|nsc|united states|united kingdom|united nations|king|queen|prime|chair|republic|kingdom|states"
            + "|general staff|committee|advis[eo]rs?|envoys?|envoy|trilateral|bureau)";
    private static final String ADJECTIVES = "(?:(?:joint|press|media|official|common|full|written|regular|daily"
            + "|weekly|opening|closing|ministerial|presidential|political|leaders['’]?|chair['’]?s?|identical"
            + "|trilateral|bilateral|unofficial|further|short) )*";
    private static final String DOCUMENT = "(?:statements?|declarations?|communiqu[eé]|comment(?:ary|s)?|remarks"
            + "|repl(?:y|ies)|answers?|responses?|press release|media note|press note|messages?|addresses|address"
            + "|speech|letters?|briefing|press conference|proclamation)";
    /** What may stand before: the matter ("Norland: "), a number and a date ("QA-7, 3 May 2031, "). */
    private static final String BEFORE = "^[\\W_]*(?:[^:]{2,60}: |(?:qa|no|nr|pr)\\b[^\\p{L}]{0,12}"
            + "(?:\\d{1,2} \\p{L}+ \\d{4}, )?)?(?:(?:(?:full|verbatim|unofficial|english)"
            + " )?transcript of )?(?:(?:the|a) )?";
    /** Where the words for the issuer end. */
    private static final String END = "(?=\\s*$|,? (?:on(?! behalf)|about|regarding|concerning|following|in response"
            + "|in connection|in reaction|to (?:a|the) (?:media|press|question|queries)|to media|after|before|during"
            + "|at|with regard|over|ahead|marking|welcoming|condemning|urging|announcing|calling|commemorating"
            + "|recognizing|rejecting|denouncing|expressing|against|for|in)\\b|, (?:\\d|\\p{L}+ \\d{1,2}, \\d{4})"
            + "|[;:?(]| [–—-] )";
    private static final Pattern ISSUED = Pattern.compile("(?i)" + BEFORE + "(" + ADJECTIVES + ")" + DOCUMENT
            + " (?:(?:issued|made|attributable|delivered) )?(?:by|of|from|to the press by|attributable to) (?:the )?"
            + "((?-i:\\p{Lu}|the )[^:;?]{2,400}?)" + END + ".*");
    /** Names and offices, and the small words between them: nothing of a sentence. */
    private static final String TITLED = "(?-i:(?:\\p{Lu}[\\p{L}\\d.'’&/–-]*,?|[–&-]|of|the|and|for|to|in|de|von|van"
            + "|al|on|behalf|press|officer|spokes\\p{L}+|secretary|minister|foreign|prime|president)(?=['’]?s? ) ?)";
    private static final Pattern OWNED = Pattern.compile("(?i)" + BEFORE + "(" + TITLED + "{1,14}?)(?:['’]s?)?"
            + " ?(" + ADJECTIVES
            + ")(?:statements?|declaration|communiqu[eé]|comments?|remarks|repl(?:y|ies)|answers?|responses?|press"
            + " release)(?: (?:on|to|regarding|about|following|in|at|after|concerning|made|with|of)\\b.*|[,:–—-].*"
            + "|\\s*)$");
    /** "Joint statement following the meeting between President Roe and President Doe". */
    private static final Pattern JOINT = Pattern.compile("(?i)" + BEFORE + "(?:" + TITLED + "{1,12} ?)?(?:joint"
            + "|common) (?:\\p{L}+['’]? ){0,3}?(?:statement|declaration|communiqu[eé])\\b(?:.{0,60}?\\b(?:between"
            + "|meeting (?:of|between)|by|of|from) (?:the )?(.{5,400}?)" + END + ")?.*");
    private static final Pattern ACCOUNT = Pattern.compile("(?i)^[\\W_]*(?:joint |press )*readout (?:of|from)\\b.*");
    /** What heads of states and their offices publish under its kind alone. */
    private static final Pattern PUBLISHED = Pattern.compile("(?i)^[\\W_]*(?:(?:joint )?fact ?sheets?\\W|a"
            + " proclamation\\b|proclamation \\d|executive order (?:on|imposing|\\d)|presidential (?:message"
            + "|memorandum|proclamation)\\b).*");
    /** "Embassy Spokesperson on the Norland side's charges". */
    private static final Pattern REACTION = Pattern.compile("(?i)" + BEFORE + "(" + TITLED + "{1,16}?)['’]?"
            + " ?(?:responds? to|reacts? to|replies to|answers?|comments? on|on)\\b.*");
    private static final Pattern SPEAKING_OFFICE = Pattern.compile("(?i)\\b(?:spokes\\p{L}+|embassy|consulate|mfa"
            + "|foreign ministry|ministry of foreign affairs|permanent mission)\\b");
    private static final Pattern LABEL = Pattern.compile("(?i)[\\W_]*(?:press|media|official|joint"
            + "|news)?\\s?(?:statement|release|note|communiqu[eé]|statements? & releases|statements? and releases|for"
            + " immediate release)[\\W_]*(?:(?:no\\W*)?[\\d/-]+)?");
    /** A line of an office and nothing else. */
    private static final Pattern LETTERHEAD = Pattern.compile("(?i)[\\W_]*(?:the )?(?:(?:government|ministry|embassy"
            + "|consulate(?:[ -]general)?|permanent (?:mission|representation)|department|office|council|cabinet"
            + "|chancellery|presidency) (?:of|for)|white house|foreign office|foreign, commonwealth|european"
            + " commission|(?:\\p{L}+ )?(?:ministry|embassy)$)(?!.*\\b(?:says?|said|rejects?|denies|condemns?|urges?"
            + "|warns?|accuses?|summons?|expels?|slams?|confirms?|announces?|issues?|responds?|reacts?|welcomes?"
            + "|seeks?|wants?|is|are|was|were|to|has|have)\\b)[^.:;?!]{0,110}");
    /** A headline tells what became of a statement. */
    private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:angers?|sparks?|says?|said|draws?|prompts?|causes?"
            + "|denies|rejects?|slams?|is|was|are|were|raises?|triggers?|stirs?|faces?|backs?|shows?|criticis\\w+"
            + "|criticiz\\w+|condemn(?:s|ed)|leaked|fuels?|met with|gets?|earns?|wins?|calls?|tells?|told|expected|has"
            + "|have|amid|as|issue[sd]?|signs?|signed|adopts?|releases?|agrees?|agreed|hits?|after|over)\\b");
    private static final Pattern OFFICE_NAMED = Pattern.compile("(?iu)(?<![\\p{L}])" + OFFICE + "(?![\\p{L}])");
    /** Who speaks, in a line of its own: "JANE ROE, SECRETARY OF STATE". */
    private static final Pattern HOLDER = Pattern.compile("[\\W_]*(?:(?i:the hon\\S*|h\\.?e\\.?|mr\\.?|ms\\.?|mrs\\.?"
            + "|dr\\.?) )?((?:\\p{Lu}[\\p{L}.'’-]* ){1,4}\\p{Lu}[\\p{L}'’-]+), (?i:(?:\\p{L}+ ){0,4}(?:secretary"
            + "|minister|president|ambassador|spokes\\p{L}+|representative|director|commissioner|chancellor)(?:["
            + " -][\\p{L}]+){0,7})[\\W_]*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*(?<!\\b[JS]r)[.!?][\"”’)]*");
    private static final int LONGEST = 600;
    private static final int LONGEST_LABEL = 60;

    /** The form that the lines above an article's text tell; the first line that tells whose it is comes first. */
    public static Optional<OfficialForm> of(Article article) {
        List<Span> lines = HeadLines.of(article);
        String text = article.text();
        Optional<OfficialForm> told = lines.stream().flatMap(line -> read(line, text).stream()).findFirst();
        Optional<Span> holder = lines.stream().flatMap(line -> holder(line, text).stream()).findFirst();
        boolean headed = holder.isPresent() || lines.stream().anyMatch(line -> isLetterhead(line.of(text)));
        return told.or(() -> lines.stream().filter(line -> headed && line.length() <= LONGEST_LABEL
                        && LABEL.matcher(line.of(text)).matches()).findFirst()
                .map(line -> new OfficialForm(Kind.LABEL, line, holder, false)));
    }

    private static Optional<Span> holder(Span line, String text) {
        Matcher matcher = HOLDER.matcher(line.of(text));
        return line.length() <= 2 * LONGEST_LABEL && matcher.matches() ? Optional.of(group(line, matcher, 1))
                : Optional.empty();
    }

    /** True for a line that names an office and nothing else: "Ministry of Trade of Norland". */
    private static boolean isLetterhead(String line) {
        return line.length() <= 2 * LONGEST_LABEL && LETTERHEAD.matcher(line).matches();
    }

    /** The offices that lines above an article's text are nothing but the names of. */
    public static List<Span> letterheads(Article article) {
        return HeadLines.of(article).stream().filter(line -> isLetterhead(line.of(article.text())))
                .map(line -> new Span(line.start(), line.start() + named(line.of(article.text())))).toList();
    }

    /** Letters up to a comma with a date behind it. */
    private static int named(String line) {
        Matcher dated = Pattern.compile(",\\s*[^,]{0,20}\\d{4}.*$").matcher(line);
        return dated.find() ? dated.start() : line.length();
    }

    /** What one line tells. */
    static Optional<OfficialForm> read(Span line, String text) {
        String words = line.of(text).replace('\u00a0', ' ');
        if (words.length() > LONGEST || SENTENCE_END.matcher(words).matches()) {
            return Optional.empty();
        }
        if (ACCOUNT.matcher(words).matches()) {
            return Optional.of(new OfficialForm(Kind.ACCOUNT, line, Optional.empty(), false));
        }
        if (PUBLISHED.matcher(words).matches()) {
            return Optional.of(new OfficialForm(Kind.WORDS, line, Optional.empty(), false));
        }
        Matcher issued = ISSUED.matcher(words);
        if (issued.matches() && hasOffice(words, issued.group(1), issued.group(2))) {
            boolean joint = issued.group(1).toLowerCase(Locale.ROOT).matches(".*\\b(?:joint|common|identical)\\b.*");
            return Optional.of(new OfficialForm(Kind.WORDS, line, Optional.of(group(line, issued, 2)), joint));
        }
        Matcher joint = JOINT.matcher(words);
        if (joint.matches() && !TOLD.matcher(words).find()) {
            Optional<Span> parties = joint.group(1) == null ? before(line, words) : Optional.of(group(line, joint, 1));
            return Optional.of(new OfficialForm(Kind.WORDS, line, parties, true));
        }
        Matcher owned = OWNED.matcher(words);
        if (owned.matches() && OFFICE_NAMED.matcher(owned.group(1)).find() && !TOLD.matcher(words).find()) {
            return Optional.of(new OfficialForm(Kind.WORDS, line, Optional.of(group(line, owned, 1)), false));
        }
        Matcher reaction = REACTION.matcher(words);
        return reaction.matches() && SPEAKING_OFFICE.matcher(reaction.group(1)).find()
                ? Optional.of(new OfficialForm(Kind.REACTION, line, Optional.of(group(line, reaction, 1)), false))
                : Optional.empty();
    }

    private static boolean hasOffice(String line, String adjectives, String issuer) {
        return (OFFICE_NAMED.matcher(issuer).find() || adjectives.toLowerCase(Locale.ROOT).contains("joint"))
                && !TOLD.matcher(line.substring(0, line.indexOf(issuer)) + issuer).find();
    }

    /** "Norland–Sudmark Leaders' [joint statement]": who stands before the document. */
    private static Optional<Span> before(Span line, String words) {
        Matcher document = Pattern.compile("(?i)\\s(?:leaders['’]? )?(?:joint|common)\\s").matcher(words);
        return document.find() && document.start() > 1
                ? Optional.of(new Span(line.start(), line.start() + document.start())) : Optional.empty();
    }

    private static Span group(Span line, Matcher matcher, int group) {
        int end = matcher.end(group);
        while (end > matcher.start(group) && " ,".indexOf(matcher.group().charAt(end - 1 - matcher.start())) >= 0) {
            end--;
        }
        String words = matcher.group().substring(matcher.start(group) - matcher.start(), end - matcher.start());
        return new Span(line.start() + matcher.start(group), line.start() + end - (words.matches(".*['’]s") ? 2 : 0));
    }
}
