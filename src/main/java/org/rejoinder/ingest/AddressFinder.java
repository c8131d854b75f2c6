package org.rejoinder.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.BlockRole;

/** Finds the web address that a saved text came from: a line of its own, or a labelled one, around the article. */
final class AddressFinder {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:(?:link|url|source|from|retrieved from|available at|original"
                    + "|permalink)\\s*:?\\s*)?<?(https?://\\S{4,400}?)>?");

    private AddressFinder() {}

    static Optional<URI> find(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Matcher matcher = ADDRESS.matcher(layout.line(i).text());
            if (layout.role(i) != BlockRole.BODY && matcher.matches() && i <= layout.firstProse()) {
                return address(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** A web address, if the words are one: absolute, with a host. */
    static Optional<URI> address(String words) {
        try {
            URI uri = new URI(words.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The site's name in an address, such as {@code courier.example}. */
    static String site(URI address) {
        return address.getHost().replaceFirst("^(?:www|m|amp)\\.", "");
    }
}
