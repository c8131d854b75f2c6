package org.rejoinder.analysis.stance;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a stance is judged by.
 *
 * @param speaker  who speaks, as the text has it; may be empty
 * @param cue      the words that report, such as "has strongly denied"; may be empty
 * @param content  what was said
 * @param direct   true where the content is a quotation, so that "they" in it are others
 * @param own      names and adjectives of the speaker and of the speaker's side, in lower case
 * @param accused  true where the article reports an accusation against the speaker or the speaker's side
 * @param rivals   names of actors of other sides than the speaker's, in lower case
 * @param onlooker true for somebody who speaks for no state, such as an analyst: what he tells is no charge of his own
 */
public record Evidence(String speaker, String cue, String content, boolean direct, Set<String> own, boolean accused,
        Set<String> rivals, boolean onlooker) {
    /** What is beyond tells no more of a stance, in UTF-16 units. */
    private static final int LONGEST = 6000;

    /** What may stand before the first name: "on Monday that the ...". */
    private static final String LEAD = "^[\\s\"'(]*(?:(?:on\\s+|late\\s+|early\\s+)*(?:(?:mon|tues|wednes|thurs"
            + "|fri|satur|sun)day"
            + "|today|yesterday)(?:\\s+(?:morning|afternoon|evening|night))?,?\\s+)?(?:that\\s+)?(?:the\\s+)?";

    /** "It was a clear violation": what "it" is is told, not what its speaker is. */
    private static final Pattern JUDGES = Pattern.compile("^it\\s+(?:is|was|'s|were|amounts?|amounted"
            + "|constitutes?|constituted)"
            + "\\s+(?:\\w+ly\\s+)?(?:an?|another|the|part\\s+of|nothing\\s+but|pure|sheer|to|unacceptable"
            + "|outrageous)\\b");

    public Evidence {
        speaker = straight(speaker);
        cue = straight(cue);
        content = straight(content.length() > LONGEST ? content.substring(0, LONGEST) : content);
        own = Set.copyOf(own);
        rivals = Set.copyOf(rivals);
    }

    /** What is known of a sentence without an article around it. */
    public Evidence(String speaker, String cue, String content, boolean direct, Set<String> own, boolean accused) {
        this(speaker, cue, content, direct, own, accused, Set.of(), false);
    }

    /** The same words under another cue. */
    Evidence told(String newCue, String newContent) {
        return new Evidence(speaker, newCue, newContent, direct, own, accused, rivals, onlooker);
    }

    /** True where a text starts with somebody of another side. */
    boolean startsWithRival(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceFirst(LEAD, "");
        return rivals.stream().anyMatch(name -> starts(lower, name));
    }

    private static boolean starts(String lower, String name) {
        return lower.startsWith(name) && (lower.length() == name.length()
                || !Character.isLetter(lower.charAt(name.length())));
    }

    public static Evidence of(String speaker, String cue, String content) {
        return new Evidence(speaker, cue, content, content.matches("^\\s*[\"'“‘].*"), Set.of(), false);
    }

    /** True where a text starts with the speaker: a pronoun of the first or third person, or an own name. */
    boolean startsWithOwn(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceFirst(LEAD, "");
        return lower.matches("(?s)(?:we|i|our|my)\\b.*")
                || !direct && lower.matches("(?s)(?:its|his|her|their|it|he|she|they)\\b.*")
                && !JUDGES.matcher(lower).find()
                || own.stream().anyMatch(name -> starts(lower, name));
    }

    /** True where a text names the speaker's side, or says "us" or "our". */
    boolean mentionsOwn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.matches("(?s).*\\b(?:us|our)\\b.*") || own.stream().filter(name -> name.length() > 2)
                .anyMatch(name -> (" " + lower.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ").contains(" " + name + " "));
    }

    /** A text with straight quotation marks and plain blanks, of the same length. */
    static String straight(String text) {
        return text.replace('“', '"').replace('”', '"').replace('„', '"').replace('«', '"').replace('»', '"')
                .replace('‘', '\'').replace('’', '\'').replace('\u00a0', ' ');
    }
}
