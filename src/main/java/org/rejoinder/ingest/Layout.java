package org.rejoinder.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.ingest.LineRules.Rule;
import org.rejoinder.ingest.LineRules.Scope;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/** What each line of a saved page is for: where the article begins and ends in it, and what stands in its way. */
final class Layout {
    private static final int SUBHEAD_WORDS = 14;
    /** How many lines may stand between the title and a date or byline before it that still belongs to it. */
    private static final int NEAR = 3;
    /** Within how many lines a date or byline must follow a standfirst. */
    private static final int STANDFIRST_REACH = 5;

    static final Pattern OUTLET_SUFFIX = Pattern.compile("(?<=\\S{3})\\s+\\|\\s+([\\p{L}\\p{N}@][^|]{1,40})$");

    private static final Pattern ABOUT =
            Pattern.compile("\\W*(?i:about) (?:the |The )?(\\p{Lu}[\\p{L}\\d&'’.-]*)(?: \\S+){0,5}\\W*");
    private static final Pattern PRESENTED = Pattern.compile("(?i)\\b(?:leading|largest|world['’]s|provider of|founded"
            + " in|established in|headquartered|provides|non-?profit|not-for-profit|(?:global|independent|private"
            + "|public) (?:company|firm|organi[sz]ation|group|maker|agency)|is an? \\S+ (?:company|firm"
            + "|organi[sz]ation|maker))\\b");

    private final List<Line> lines;
    private final List<Optional<Rule>> rules;
    private final BlockRole[] roles;
    private final String[] reasons;
    private final int firstProse;
    private final int title;

    private Layout(List<Line> lines, List<Optional<Rule>> rules, int heading) {
        this.lines = lines;
        this.rules = rules;
        this.roles = new BlockRole[lines.size()];
        this.reasons = new String[lines.size()];
        this.title = heading >= 0 ? heading : TitleFinder.find(this);
        this.firstProse = firstProse(title + 1);
    }

    private Layout(List<Line> lines, List<Optional<Rule>> rules, BlockRole[] roles, String[] reasons, int title) {
        this.lines = lines;
        this.rules = rules;
        this.roles = roles.clone();
        this.reasons = reasons.clone();
        this.title = title;
        this.firstProse = firstBody();
    }

    /**
     * @param heading  the index of the title's line where it is known, or -1
     */
    static Layout of(List<Line> lines, LineRules rules, int heading) {
        Layout layout = new Layout(lines, lines.stream().map(rules::match).toList(), heading);
        layout.assign();
        return layout;
    }

    /** A layout whose roles are known already. */
    static Layout given(List<Line> lines, LineRules rules, BlockRole[] roles, String[] reasons, int title) {
        return new Layout(lines, lines.stream().map(rules::match).toList(), roles, reasons, title);
    }

    /** Index of the first line of the body, or {@link #size()} where there is none. */
    int firstBody() {
        int i = 0;
        while (i < roles.length && roles[i] != BlockRole.BODY) {
            i++;
        }
        return i;
    }

    List<Line> lines() {
        return lines;
    }

    Line line(int i) {
        return lines.get(i);
    }

    int size() {
        return lines.size();
    }

    Optional<Rule> rule(int i) {
        return rules.get(i);
    }

    /** Index of the title's line, or -1. */
    int title() {
        return title;
    }

    /** Index of the first line of running text below the title, or {@link #size()} where there is none. */
    int firstProse() {
        return firstProse;
    }

    BlockRole role(int i) {
        return roles[i];
    }

    String reason(int i) {
        return reasons[i];
    }

    /** The title without the outlet's name, which page titles carry behind a bar. */
    Optional<Span> titleSpan() {
        if (title < 0) {
            return Optional.empty();
        }
        Span span = lines.get(title).span();
        String words = lines.get(title).text();
        Matcher suffix = OUTLET_SUFFIX.matcher(words);
        return Optional.of(suffix.find() ? new Span(span.start(), span.start() + suffix.start()) : span);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new Block(lines.get(i).span(), roles[i], reasons[i]));
        }
        return blocks;
    }

    /** Index of the first running text at or after a line that no rule claims, or {@link #size()}. */
    int firstProse(int from) {
        for (int i = Math.max(from, 0); i < lines.size(); i++) {
            if (running(i) || rules.get(i).isEmpty() && lines.get(i).spoken()) {
                return i;
            }
        }
        return lines.size();
    }

    /** True for running text that no rule claims. */
    boolean running(int i) {
        return rules.get(i).isEmpty() && lines.get(i).prose() && !dateOnly(i);
    }

    /** True for a line that is hardly more than a date: the dateline itself, or a clock. */
    boolean dateOnly(int i) {
        return PublishedFinder.dateOnly(lines.get(i));
    }

    private void assign() {
        byRule();
        above();
        int body = head();
        int end = tail(body);
        for (int i = body; i < end; i++) {
            inBody(i, end);
        }
    }

    private void set(int i, BlockRole role, String reason) {
        if (roles[i] == null) {
            roles[i] = role;
            reasons[i] = reason;
        }
    }

    private void byRule() {
        if (title >= 0) {
            set(title, BlockRole.TITLE, "title");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (rules.get(i).isPresent()) {
                set(i, rules.get(i).get().role(), rules.get(i).get().name());
            }
        }
    }

    /** What stands above the title is the page's, but for a date or byline right at it. */
    private void above() {
        for (int i = 0; i < title; i++) {
            boolean labelled = PublishedFinder.labelled(lines.get(i));
            if (labelled || dateOnly(i) && title - i <= NEAR && nothingBetween(i, title)) {
                set(i, BlockRole.META, "date at the title");
            } else {
                set(i, BlockRole.BOILERPLATE, dateOnly(i) ? "page clock" : "above the title");
            }
        }
    }

    private boolean nothingBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!dateOnly(i) && !PublishedFinder.clock(lines.get(i)) && !PublishedFinder.update(lines.get(i))
                    && rules.get(i).map(rule -> rule.role() != BlockRole.META).orElse(true)) {
                return false;
            }
        }
        return true;
    }

    /** The lines between title and running text. Returns the index of the first line of the body. */
    private int head() {
        int body = firstProse;
        int meta = title < 0 ? -1 : metaBelow(firstProse);
        if (meta > 0) {
            for (int i = firstProse; i < meta; i++) {
                set(i, running(i) ? BlockRole.STANDFIRST : BlockRole.BOILERPLATE, "between title and dateline");
            }
            body = firstProse(meta + 1);
        }
        for (int i = title + 1; i < body; i++) {
            BlockRole role = headRole(i, body);
            set(i, role, reasonInHead(role, i));
        }
        return body;
    }

    private BlockRole headRole(int i, int body) {
        if (dateOnly(i) || PublishedFinder.labelled(lines.get(i)) || PublishedFinder.clock(lines.get(i))) {
            return BlockRole.META;
        }
        boolean follows = i == title + 1 || i > 0 && roles[i - 1] == BlockRole.STANDFIRST;
        if (title >= 0 && follows && lines.get(i).words() >= 5) {
            return BlockRole.STANDFIRST;
        }
        if (i == body - 1 && (lines.get(i).listedOrLabelled() || lines.get(i).text().endsWith(":"))) {
            return BlockRole.BODY;
        }
        return title >= 0 ? BlockRole.META : BlockRole.BODY;
    }

    private String reasonInHead(BlockRole role, int i) {
        return switch (role) {
            case META -> dateOnly(i) ? "dateline" : "between title and text";
            case STANDFIRST -> "under the title";
            default -> "no title above";
        };
    }

    /** The date or byline right below the first one or two running lines, which are then a standfirst; or -1. */
    private int metaBelow(int from) {
        int seen = 0;
        for (int i = from; i < Math.min(lines.size(), from + STANDFIRST_REACH); i++) {
            if (meta(i)) {
                boolean telling = !dateOnly(i) || PublishedFinder.labelled(lines.get(i));
                return seen <= (telling ? 2 : 1) ? i : -1;
            }
            seen += running(i) ? 1 : 0;
        }
        return -1;
    }

    private boolean meta(int i) {
        return dateOnly(i) || PublishedFinder.labelled(lines.get(i))
                || rules.get(i).map(rule -> rule.role() == BlockRole.META).orElse(false);
    }

    /** Marks what follows the article. Returns the index after the body's last line. */
    private int tail(int body) {
        Subject subject = Subject.of(lines.subList(Math.min(Math.max(title, 0), lines.size()), lines.size()));
        int end = lines.size();
        for (int i = body; i < end; i++) {
            Optional<Rule> rule = rules.get(i);
            if (rule.isEmpty() || rule.get().scope() == Scope.LINE) {
                continue;
            }
            int resume = rule.get().scope() == Scope.TAIL ? lines.size() : nextRunning(afterBullets(i + 1));
            if (rule.get().scope() == Scope.SECTION && resume < lines.size()) {
                resume = subject.resumes(lines, this::running, body, i, resume);
            }
            resume = Math.min(resume, rule.get().scope() == Scope.TAIL ? resume : nextTail(i + 1));
            for (int j = i + 1; j < resume; j++) {
                set(j, BlockRole.BOILERPLATE, "after " + rule.get().name());
            }
            end = resume == lines.size() ? i : end;
            i = Math.max(i, resume - 1);
        }
        return beforeTeasers(body, beforeIssuer(body, end));
    }

    /** Index of the first line from which on nothing is the article's, or {@link #size()}. */
    private int nextTail(int from) {
        int next = from;
        while (next < lines.size() && rules.get(next).filter(rule -> rule.scope() == Scope.TAIL).isEmpty()) {
            next++;
        }
        return next;
    }

    /** A release ends where its issuer is presented: "About Dorn Group", "Dorn Group is a leading maker of …". */
    private int beforeIssuer(int body, int end) {
        for (int i = body + 1; i + 1 < end; i++) {
            Matcher about = ABOUT.matcher(lines.get(i).text());
            if (about.matches() && lines.get(i + 1).text().contains(about.group(1))
                    && PRESENTED.matcher(lines.get(i + 1).text()).find()) {
                for (int j = i; j < end; j++) {
                    set(j, BlockRole.BOILERPLATE, "about the issuer");
                }
                return i;
            }
        }
        return end;
    }

    /** Two or more headlines of other articles at the end are not the article's. */
    private int beforeTeasers(int body, int end) {
        int first = end;
        while (first > body + 1 && lines.get(first - 1).teaser()) {
            first--;
        }
        if (end - first < 2 || lines.get(first - 1).text().endsWith(":")) {
            return end;
        }
        for (int i = first; i < end; i++) {
            set(i, BlockRole.BOILERPLATE, "headlines of other articles");
        }
        return first;
    }

    /** The bullets right below a heading such as "Related coverage" are its list, even where they are sentences. */
    private int afterBullets(int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).bullet()) {
            next++;
        }
        return next;
    }

    private int nextRunning(int from) {
        return firstProse(from);
    }

    private void inBody(int i, int end) {
        Line line = lines.get(i);
        if (roles[i] != null) {
            return;
        }
        if (PublishedFinder.labelled(line) || dateOnly(i)) {
            set(i, BlockRole.META, "dateline");
        } else if (line.prose() || line.endsSentence() || line.listedOrLabelled() || line.words() > SUBHEAD_WORDS) {
            set(i, BlockRole.BODY, "running text");
        } else if (PublishedFinder.clock(line)) {
            set(i, BlockRole.META, "clock");
        } else if (nextRunning(i + 1) < end && !openEnded(line)) {
            set(i, BlockRole.SUBHEAD, "short line above running text");
        } else if (line.words() <= 4 && !openEnded(line)) {
            set(i, BlockRole.BOILERPLATE, "stray words after the text");
        } else {
            set(i, BlockRole.BODY, "running text");
        }
    }

    /** True for words that look like a sentence's: they break off, begin small, or close a quotation begun inside. */
    private static boolean openEnded(Line line) {
        return line.text().matches("(?s)[^\"“]+\\s[\"“].*[\"”]") || line.text().matches("(?s).*[,;:—–-]")
                || Character.isLowerCase(line.text().codePointAt(0));
    }

    @Override
    public String toString() {
        return Arrays.toString(roles);
    }
}
