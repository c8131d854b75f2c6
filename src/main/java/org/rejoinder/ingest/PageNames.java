package org.rejoinder.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the classes, ids and tags of web pages call their parts. */
final class PageNames {
    static final Pattern ASIDE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|commentlist|disqus|respond|replies|shar(?:e|ing)|social|sociable|follow"
            + "|related|recommend(?:ed|ations?)?|recirc(?:ulation)?|promos?|promotion|newsletters?|subscri(?:be|ption)"
            + "|signup|sidebar|footer|foot"
            + "|nav(?:igation|bar)?|menu|breadcrumbs?|widgets?|advert(?:isement|s|ising)?|ads?|adsense|adslot|adunit"
            + "|sponsor(?:ed)?|outbrain|taboola|zergnet"
            + "|bio|about-?(?:the-?)?author|author-?(?:bio|box|info|card|profile|description)|tags?|taglist|keywords"
            + "|topics|popup|modal|lightbox|overlay|cookies?|consent|gdpr"
            + "|trending|most-?(?:read|popular)|popular|more-?(?:stories|news|on|from|articles)|read-?(?:more|next"
            + "|also)|see-?also|toolbar|pagination|pager"
            + "|skip|login|paywall|rating|donat(?:e|ion)|banner|sr-only|screen-reader-text|visually-?hidden"
            + "|print-?only|feedback|poll|quiz|trivia|cta"
            + "|copyright|disclaimer|prev(?:ious)?-?(?:next|post|article)|next-?prev|next-?(?:post|article|story)"
            + "|jump-?links?|toc|table-of-contents|alert|notice"
            + "|teasers?|latest|headlines|top-?stories|hidden-print|utility|masthead|site-header|search|carousel"
            + "|playlist|survey|emailsignup|optin|opt-in)(?=$|[\\s_-])");
    static final Set<String> ASIDE_TAGS = Set.of("nav", "footer", "aside", "form", "menu", "button", "label");
    static final Pattern CAPTION = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:caption|captions|credits?|photo-?credit|image-?(?:caption|credit|info|text)"
                    + "|wp-caption-text|figure|gallery|slideshow|lede-?media|media-?(?:caption|credit|info))(?=$"
                    + "|[\\s_-])|caption|photocredit");
    static final Pattern BYLINE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:by-?line|authors?|date-?line|time-?stamp|published|pub-?date|date|datetime"
                    + "|posted-?(?:on|by)|entry-?meta|post-?meta|article-?(?:meta|info|date|author)|meta|story-?meta"
                    + "|writer|contributors?|last-?updated)(?=$|[\\s_-])");
    static final Pattern STANDFIRST =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line|ing)?)"
            + "|summary|excerpt|lede?|lead|lead-?text|intro(?:duction)?|description|tag-?line|teaser-?text|strap-?line"
            + "|abstract)(?=$|[\\s_-])");
    static final Pattern CONTENT = Pattern.compile("(?i)(?:article|story|post|entry|content|page|news|main"
            + "|single)[\\s_-]*(?:body|content|text|copy|main|article)"
            + "|articlebody|storybody|postbody|body-?copy|rich-?text|(?:^|[\\s_-])(?:article|hentry|entry|story|post"
            + "|prose|body)(?=$|[\\s_-])");
    static final Pattern COMMENTS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments|comment-?list|comments?-?(?:area|section|container|wrapper)"
                    + "|disqus(?:_thread)?|respond)(?=$|[\\s])");
    static final Pattern STATE_CLASS = Pattern.compile(
            "(?i)(?<!\\S)(?:tag|category|post|type|status|format|has|no|is|with|js|single|page-template"
                    + "|elementor)-\\S+");

    private PageNames() {}

    /** Class and id, without the classes that blog software and scripts set on anything. */
    static String of(Element e) {
        return STATE_CLASS.matcher(e.className()).replaceAll("") + " " + e.id();
    }
}
