package org.rejoinder.ui.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.ui.state.Workspace;

/** What an analyst decides about articles: title, outlet, publication day and address. Needs no toolkit. */
public final class SourcesModel {
    /** What a publication day is based on that an analyst gave. */
    private static final String RULE = "analyst";

    private final Workspace workspace;
    private final SourceModel reading;

    public SourcesModel(Workspace workspace, SourceModel reading) {
        this.workspace = workspace;
        this.reading = reading;
    }

    /** Those in whose title, outlet or file name all typed words stand, in the case's order. */
    public List<Article> find(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return workspace.theCase().articles().stream().map(ParsedArticle::article).filter(article -> {
            String text = String.join(" ", article.heading(), article.outletOrSource(), article.source().name())
                    .toLowerCase(Locale.ROOT);
            return words.stream().allMatch(text::contains);
        }).toList();
    }

    /** As the machine read it. */
    public Optional<Article> asRead(Article article) {
        return workspace.articles().stream().map(ParsedArticle::article)
                .filter(other -> other.id().equals(article.id())).findFirst();
    }

    /** The article that is read; empty where none is. */
    public Optional<Article> chosen() {
        return reading.page().get().flatMap(page -> workspace.index().get().article(page.article()))
                .map(ParsedArticle::article);
    }

    /**
     * What an analyst has typed about an article.
     *
     * @param published  empty for unknown
     * @param basis      how the day is known, in the analyst's words; may be empty
     */
    public record Facts(String title, String outlet, Optional<Said> published, String basis, Optional<URI> address) {}

    /**
     * Decides what differs from the article as it is; a blank title goes back to the machine's.
     *
     * @return false where not all of it could be kept
     */
    public boolean save(Article article, Facts facts) {
        List<Edit.Change> changes = new ArrayList<>();
        if (!facts.title().strip().equals(article.heading())) {
            changes.add(new Edit.SetTitle(article.id(), given(facts.title())));
        }
        if (!given(facts.outlet()).equals(article.outlet())) {
            changes.add(new Edit.SetOutlet(article.id(), given(facts.outlet())));
        }
        Optional<java.time.LocalDate> day = facts.published().map(Said::earliest);
        if (!day.equals(article.published().map(Published::date))) {
            changes.add(new Edit.SetPublished(article.id(), day.map(date -> new Published(date, Optional.empty(),
                    Optional.empty(), DatePrecision.DAY, Basis.inferred(RULE, facts.basis().strip())))));
        }
        if (!facts.address().equals(article.source().url())) {
            changes.add(new Edit.SetAddress(article.id(), facts.address()));
        }
        return workspace.apply(changes);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    /** An address of the web that can be opened: http or https with a host; empty where what is typed is none. */
    public static Optional<URI> address(String typed) {
        try {
            URI address = new URI(typed.strip());
            return Optional.of(address).filter(SourcesModel::isWeb);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Nothing but http and https is ever handed to a browser. */
    public static boolean isWeb(URI address) {
        return address.getHost() != null && List.of("http", "https").contains(
                Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT));
    }
}
