package org.rejoinder.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.ingest.LineRules.Rule;
import org.rejoinder.ingest.LineRules.Scope;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/** What each part of a web page is for, told by where it stands, how it is named, what it links to and its words. */
final class PageRoles {
    private static final int HEADING_WORDS = 30;
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final List<PagePart> parts;
    private final LineRules rules;
    private final StatedBody stated;
    private final MainText main;
    private final List<Boolean> inside;
    private final int title;
    private final BlockRole[] roles;
    private final String[] reasons;

    private PageRoles(PageText text, PageMetadata metadata, LineRules rules) {
        this.parts = text.parts();
        this.rules = rules;
        this.title = titlePart(text, metadata);
        this.stated = StatedBody.of(metadata.articleBody().orElse(""), parts);
        this.main = new MainText(parts, title, stated);
        this.inside = main.inside();
        this.roles = new BlockRole[parts.size()];
        this.reasons = new String[parts.size()];
    }

    static PageRoles of(PageText text, PageMetadata metadata, LineRules rules) {
        PageRoles roles = new PageRoles(text, metadata, rules);
        roles.assign();
        return roles;
    }

    Optional<Span> title() {
        return title < 0 ? Optional.empty() : Optional.of(parts.get(title).line().span());
    }

    /** The same as lines and roles, for the finders that plain text uses too. */
    Layout layout() {
        return Layout.given(parts.stream().map(PagePart::line).toList(), rules, roles, reasons, title);
    }

    /** Index of the part that is the article's title, or -1: the heading that says what the page's head says. */
    static int titlePart(PageText text, PageMetadata metadata) {
        Optional<String> stated = metadata.title();
        List<PagePart> parts = text.parts();
        int best = -1;
        double bestScore = 0.45;
        for (int i = 0; i < parts.size(); i++) {
            PagePart part = parts.get(i);
            if (part.line().words() > HEADING_WORDS || part.line().span().length() > 300) {
                continue;
            }
            double score = stated.map(title -> alike(title, part.line().text())).orElse(0.0)
                    + switch (part.block().normalName()) {
                        case "h1" -> 0.5;
                        case "h2", "h3" -> 0.2;
                        default -> 0.0;
                    };
            boolean linkElsewhere = part.mostlyLink() && !part.heading();
            if (score > bestScore && !linkElsewhere) {
                best = i;
                bestScore = score;
            }
        }
        return bestScore >= 0.7 || best >= 0 && stated.isEmpty() ? best : soleHeading(parts);
    }

    /** A page's only main heading, where it has the words of a title rather than an outlet's name; or -1. */
    private static int soleHeading(List<PagePart> parts) {
        int found = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).block().normalName().equals("h1")) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found >= 0 && parts.get(found).line().words() >= 4 ? found : -1;
    }

    private static double alike(String stated, String shown) {
        String a = plain(stated);
        String b = plain(shown);
        if (a.equals(b)) {
            return 1;
        }
        if (b.length() >= 12 && a.startsWith(b)) {
            return 0.9;
        }
        Set<String> words = Set.copyOf(List.of(a.split(" ")));
        Set<String> others = Set.copyOf(List.of(b.split(" ")));
        double there = Subject.shared(words, others);
        double back = Subject.shared(others, words);
        return others.size() < 3 ? 0 : Math.min(0.85, (there + back) / 2);
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** A page title without the outlet's name behind it. */
    static String withoutOutlet(String title, PageMetadata metadata) {
        String outlet = metadata.outlet().orElse("");
        String cut = title.replaceFirst("\\s+[|–—-]\\s+[^|–—]{1,40}$", "");
        return !outlet.isEmpty() && title.endsWith(outlet) || title.contains(" | ") && cut.length() > 15 ? cut : title;
    }

    private void set(int i, BlockRole role, String reason) {
        roles[i] = role;
        reasons[i] = reason;
    }

    private void assign() {
        int first = firstBody();
        for (int i = 0; i < parts.size(); i++) {
            assign(i, first);
        }
        if (title >= 0) {
            set(title, BlockRole.TITLE, "title");
        }
        tails(first);
        headings();
    }

    /** Index of the first running text of the article, after the title if that stands above it. */
    private int firstBody() {
        int afterTitle = -1;
        int any = -1;
        for (int i = parts.size() - 1; i >= 0; i--) {
            boolean body = inside.get(i) && i != title && parts.get(i).weight() > 0
                    && main.aside(parts.get(i)).isEmpty()
                    && !main.caption(parts.get(i)) && rules.match(parts.get(i).line()).isEmpty();
            if (body) {
                any = i;
                afterTitle = i > title ? i : afterTitle;
            }
        }
        return afterTitle >= 0 ? afterTitle : any;
    }

    private void assign(int i, int first) {
        PagePart part = parts.get(i);
        Optional<Rule> rule = rules.match(part.line());
        String aside = main.aside(part);
        boolean head = title >= 0 && first > title && i > title && i < first;
        if (meta(i, head)) {
            set(i, BlockRole.META, "dateline or byline");
        } else if (i >= first && stated.has(part)) {
            set(i, part.heading() ? BlockRole.SUBHEAD : BlockRole.BODY, "in the page's own articleBody");
        } else if (i >= first && part.prose() && stated.lacks(part)) {
            set(i, BlockRole.BOILERPLATE, "not in the page's own articleBody");
        } else if (!inside.get(i) && !head) {
            set(i, BlockRole.BOILERPLATE, "outside the article");
        } else if (rule.isPresent() && rule.get().role() == BlockRole.BOILERPLATE) {
            set(i, BlockRole.BOILERPLATE, rule.get().name());
        } else if (main.caption(part)) {
            set(i, BlockRole.CAPTION, "picture's caption");
        } else if (!aside.isEmpty()) {
            set(i, BlockRole.BOILERPLATE, aside);
        } else if (rule.isPresent()) {
            set(i, rule.get().role(), rule.get().name());
        } else if (head && (!main.inTop(part) || main.standfirst(part) || label(part))) {
            inHead(i, part);
        } else if (i < first && !head) {
            set(i, BlockRole.BOILERPLATE, "above the article");
        } else {
            inBody(i, part);
        }
    }

    private boolean meta(int i, boolean head) {
        PagePart part = parts.get(i);
        boolean near = head || inside.get(i);
        return near && part.line().words() <= 30
                && (main.byline(part) && !part.prose() || PublishedFinder.labelled(part.line())
                || PublishedFinder.dateOnly(part.line()));
    }

    /** True for the few words of a section's name or a date in any language. */
    private static boolean label(PagePart part) {
        boolean dated = YEAR.matcher(part.line().text()).find() && part.line().words() <= 16;
        return !part.heading() && (part.line().words() <= 4 || dated) && !part.line().endsSentence();
    }

    private void inHead(int i, PagePart part) {
        boolean repeats = title >= 0 && alike(parts.get(title).line().text(), part.line().text()) >= 0.7;
        boolean running = part.prose() || part.line().words() >= 5 && (main.standfirst(part) || part.heading());
        if (running && !part.mostlyLink() && !repeats) {
            set(i, BlockRole.STANDFIRST, "between title and text");
        } else if (YEAR.matcher(part.line().text()).find() && part.line().words() <= 20) {
            set(i, BlockRole.META, "dateline or byline");
        } else {
            set(i, BlockRole.BOILERPLATE, repeats ? "title again" : "between title and text");
        }
    }

    private void inBody(int i, PagePart part) {
        if (part.heading() && (part.linked() < 0.9 || !main.card(part))) {
            set(i, BlockRole.SUBHEAD, "heading");
        } else if (main.card(part) && part.line().words() < 30) {
            set(i, BlockRole.BOILERPLATE, "teaser of another page");
        } else if (part.mostlyLink() && (part.line().words() > 3 || part.block().normalName().matches("li|div"))) {
            set(i, BlockRole.BOILERPLATE, "leads elsewhere");
        } else {
            set(i, BlockRole.BODY, "in the article's element");
        }
    }

    /**
     * A heading of related stories, comments and the like takes what follows it, up to the article's next running text.
     */
    private void tails(int first) {
        for (int i = Math.max(first, 0); i < parts.size(); i++) {
            Optional<Rule> rule = rules.match(parts.get(i).line());
            if (rule.isPresent() && rule.get().scope() != Scope.LINE && inside.get(i)) {
                for (int j = i + 1; j < parts.size() && parts.get(j).weight() == 0; j++) {
                    set(j, BlockRole.BOILERPLATE, "after " + rule.get().name());
                }
            }
        }
    }

    /** A heading heads text: with none of the article's below it, it belongs to what comes after. */
    private void headings() {
        boolean below = false;
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (roles[i] == BlockRole.SUBHEAD && !below) {
                set(i, BlockRole.BOILERPLATE, "heading with no text below");
            }
            below = roles[i] == BlockRole.BODY || below && roles[i] == BlockRole.SUBHEAD
                    || below && roles[i] != BlockRole.SUBHEAD && roles[i] != BlockRole.BODY;
        }
    }
}
