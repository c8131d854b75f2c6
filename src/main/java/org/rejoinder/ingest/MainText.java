package org.rejoinder.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds where a web page has its article: the element around which most running text gathers, the elements built like
 * it, and what inside them is named as something else (shares, promotions, comments) by its tag, class or id.
 */
final class MainText {
    /** An element that holds more than this share of all running text is no aside, whatever its name. */
    private static final double TOO_MUCH = 0.4;
    /** Readers' comments may be longer than the article, up to this share of all running text. */
    private static final double TALK = 0.9;
    private static final int CLIMB = 6;
    /** How much of what an outer element adds must be running text for it to be the article's. */
    private static final double RUNNING = 0.7;
    /** What running text counts that stands above the title or outside the title's article. */
    private static final double ELSEWHERE = 0.3;

    /** What running text counts that the page's head has as the article's. */
    private static final double STATED = 4;

    private final List<PagePart> parts;
    private final Map<Element, Double> weights = new HashMap<>();
    private final Map<Element, String> asides = new HashMap<>();
    private final double total;
    private final StatedBody stated;
    private final Element titleBlock;
    private final Element home;
    private final Element top;

    /**
     * @param parts  the page's parts
     * @param title  index of the title among them, or -1
     * @param stated the article's text as the page's head has it
     */
    MainText(List<PagePart> parts, int title, StatedBody stated) {
        this.parts = parts;
        this.stated = stated;
        this.titleBlock = title < 0 ? null : parts.get(title).block();
        double sum = 0;
        for (PagePart part : parts) {
            double weight = part.weight();
            sum += weight;
            for (Element e = part.block(); weight > 0 && e != null; e = e.parent()) {
                weights.merge(e, weight, Double::sum);
            }
        }
        this.total = sum;
        this.home = home();
        this.top = climbed(top(title));
    }

    /** The element further out, as long as going out adds hardly anything but running text. */
    private Element climbed(Element inner) {
        Element best = inner;
        Element outer = inner == null ? null : inner.parent();
        for (int level = 0; level < CLIMB && outer != null && !outer.normalName().equals("body"); level++) {
            if (home == null || outer == home || outer.parents().contains(home)) {
                double added = 0;
                double text = 0;
                for (PagePart part : parts) {
                    if (within(part, outer) && !within(part, best) && aside(part).isEmpty() && !caption(part)) {
                        added += part.weight();
                        text += Math.min(part.line().span().length(), 500);
                    }
                }
                if (added > 0 && added < RUNNING * text || foreignIn(outer, best)) {
                    return best;
                }
                best = added > 0 ? outer : best;
            }
            outer = outer.parent();
        }
        return best;
    }

    private boolean foreignIn(Element outer, Element inner) {
        for (Element child : outer.children()) {
            boolean ours = child == inner || inner.parents().contains(child);
            if (!ours && weights.getOrDefault(child, 0.0) > 0 && (child.normalName().equals("article")
                    || child.selectFirst("article") != null)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(PagePart part, Element element) {
        for (Element e = part.block(); e != null; e = e.parent()) {
            if (e == element) {
                return true;
            }
        }
        return false;
    }

    /** The article or main element that the title stands in, if it holds running text; else null. */
    private Element home() {
        for (Element e = titleBlock; e != null; e = e.parent()) {
            if (e.normalName().matches("article|main") || e.attr("itemtype").endsWith("Article")) {
                if (weights.getOrDefault(e, 0.0) >= Math.min(500, 0.25 * total)) {
                    return e;
                }
            }
        }
        return null;
    }

    /** How far a part may be the article's, by where it stands to the title. */
    private double placed(int i, int title) {
        double share = (i < title ? ELSEWHERE : 1) * (stated.has(parts.get(i)) ? STATED : 1);
        boolean atHome = home == null;
        for (Element e = parts.get(i).block(); e != null && !atHome; e = e.parent()) {
            atHome = e == home;
            if (e != home && e.normalName().equals("article") && weights.getOrDefault(e, 0.0) < TOO_MUCH * total) {
                share *= ELSEWHERE;
            }
        }
        return atHome ? share : share * ELSEWHERE;
    }

    /** The element around which the running text gathers; null where a page has none. */
    private Element top(int title) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            PagePart part = parts.get(i);
            double weight = aside(part).isEmpty() && !caption(part) ? part.weight() * placed(i, title) : 0;
            Element e = part.block();
            double share = 1;
            if (!holdsParagraphs(e)) {
                e = e.parent();
            }
            for (int level = 0; weight > 0 && e != null && level < 4; level++, e = e.parent()) {
                scores.merge(e, weight * share, Double::sum);
                share = level == 0 ? 0.5 : share * 0.66;
            }
        }
        Element best = null;
        double bestScore = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * named(entry.getKey());
            if (score > bestScore || score == bestScore && best != null && before(entry.getKey(), best)) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean before(Element a, Element b) {
        return a.parents().size() > b.parents().size();
    }

    private static boolean holdsParagraphs(Element e) {
        return !e.normalName().matches("p|h[1-6]|li|dd|dt|blockquote|pre|ul|ol");
    }

    private static double named(Element e) {
        String names = PageNames.of(e);
        double factor = PageNames.CONTENT.matcher(names).find()
                || e.attr("itemprop").toLowerCase(java.util.Locale.ROOT).contains("articlebody")
                || e.normalName().equals("article") ? 1.25 : 1;
        return e.normalName().equals("body") ? 0.7 : factor;
    }

    /** Why a part stands in an aside; empty where it does not. */
    String aside(PagePart part) {
        for (Element e = part.block(); e != null && !e.normalName().equals("body"); e = e.parent()) {
            String reason = asides.computeIfAbsent(e, this::asideItself);
            if (!reason.isEmpty()) {
                return reason;
            }
        }
        return "";
    }

    private String asideItself(Element e) {
        double share = weights.getOrDefault(e, 0.0) / Math.max(total, 1);
        boolean ours = titleBlock != null && (titleBlock == e || titleBlock.parents().contains(e));
        if (!ours && share <= TALK && PageNames.COMMENTS.matcher(PageNames.of(e)).find()) {
            return "named as comments";
        }
        if (share > TOO_MUCH) {
            return "";
        }
        if (PageNames.ASIDE_TAGS.contains(e.normalName())
                || e.attr("role").matches("(?i)navigation|complementary|banner|contentinfo|search|dialog|menu")) {
            return "<" + e.normalName() + ">";
        }
        var matcher = PageNames.ASIDE.matcher(PageNames.of(e).replaceAll("(?<=[a-z])(?=[A-Z])", "-"));
        return matcher.find() ? "named " + matcher.group().strip().replaceFirst("^[_-]", "") : "";
    }

    boolean caption(PagePart part) {
        return within(part, PageNames.CAPTION, "figure|figcaption", 4);
    }

    boolean byline(PagePart part) {
        return within(part, PageNames.BYLINE, "time|address", 3);
    }

    private boolean within(PagePart part, Pattern pattern, String tags, int levels) {
        Element e = part.block();
        for (int i = 0; i < levels && e != null; i++, e = e.parent()) {
            if (weights.getOrDefault(e, 0.0) <= TOO_MUCH * total
                    && (e.normalName().matches(tags) || pattern.matcher(PageNames.of(e)).find())) {
                return true;
            }
        }
        return false;
    }

    /** True for a part inside the main element itself, not merely near it. */
    boolean inTop(PagePart part) {
        return within(part, top);
    }

    /** True for a part that is named as the lines under a title are. */
    boolean standfirst(PagePart part) {
        return within(part, PageNames.STANDFIRST, "", 2);
    }

    /** True for a part of a card: a small element whose heading leads elsewhere. */
    boolean card(PagePart part) {
        Element e = part.heading() ? part.block().parent() : part.block();
        for (int i = 0; i < 4 && e != null && e != top; i++, e = e.parent()) {
            if (weights.getOrDefault(e, 0.0) > 400) {
                return false;
            }
            for (Element link : e.select("h2, h3, h4, h5, h6")) {
                if (link.selectFirst("a[href]") != null || link.closest("a[href]") != null) {
                    return !link.text().isBlank();
                }
            }
        }
        return false;
    }

    /** For each part, whether it stands where the article stands. */
    List<Boolean> inside() {
        List<Boolean> inside = new ArrayList<>();
        Set<Element> roots = new HashSet<>();
        if (top != null) {
            roots.add(top);
            roots.addAll(alike());
        }
        for (PagePart part : parts) {
            boolean in = false;
            for (Element e = part.block(); e != null && !in; e = e.parent()) {
                in = roots.contains(e);
            }
            inside.add(in || top != null && part.weight() > 0 && aroundTop(part));
        }
        return inside;
    }

    /** Running text that stands directly in the element around the main one, such as a lead set apart from the rest. */
    private boolean aroundTop(PagePart part) {
        Element holder = holdsParagraphs(part.block()) ? part.block() : part.block().parent();
        Element outer = top.parent();
        for (int i = 0; i < 2 && outer != null && !outer.normalName().equals("body"); i++, outer = outer.parent()) {
            if (holder == outer) {
                return true;
            }
        }
        return false;
    }

    /** The elements built as the main one is, near it in the page: an article's further sections. */
    private Set<Element> alike() {
        Set<Element> found = new HashSet<>();
        Element inner = top;
        Element outer = top.parent();
        String shape = shape(top);
        for (int level = 1; level <= CLIMB && outer != null && !outer.normalName().equals("body"); level++) {
            for (Element branch : outer.children()) {
                if (weights.getOrDefault(branch, 0.0) > 0 && branch != inner && !another(branch, inner)) {
                    for (Element e : branch.getAllElements()) {
                        if (weights.getOrDefault(e, 0.0) > 0 && shape(e).equals(shape) && (shape.length() > 8
                                ? shape(e.parent()).equals(shape(top.parent()))
                                : e.parents().size() == top.parents().size())) {
                            found.add(e);
                        }
                    }
                }
            }
            inner = outer;
            outer = outer.parent();
        }
        return found;
    }

    /** True for a branch that is an article of its own: by its tag, or because both it and this one have a title. */
    private boolean another(Element branch, Element inner) {
        boolean titled = titleBlock != null && (titleBlock == inner || titleBlock.parents().contains(inner));
        return branch.normalName().equals("article") || titled && branch.selectFirst("h1") != null;
    }

    private static String shape(Element e) {
        return e.normalName() + new TreeSet<>(e.classNames());
    }
}
