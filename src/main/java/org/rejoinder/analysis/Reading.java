package org.rejoinder.analysis;

import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;

/**
 * What is known of an article so far. Each stage takes one and returns the next.
 *
 * @param sentences  in the order of the text, none overlapping another
 */
public record Reading(
        Article article,
        List<Sentence> sentences,
        List<Quote> quotes,
        List<Draft> drafts,
        List<Actor> actors,
        List<Mention> mentions,
        List<DraftLink> links) {
    public Reading {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        drafts = List.copyOf(drafts);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }

    public static Reading of(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public String text() {
        return article.text();
    }

    /** The sentence in which a place of the text stands, by its offset in UTF-16 units. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().contains(offset)
                ? Optional.of(sentences.get(low)) : Optional.empty();
    }

    public Reading withSentences(List<Sentence> found) {
        return new Reading(article, found, quotes, drafts, actors, mentions, links);
    }

    public Reading withQuotes(List<Quote> found) {
        return new Reading(article, sentences, found, drafts, actors, mentions, links);
    }

    public Reading withDrafts(List<Draft> found) {
        return new Reading(article, sentences, quotes, found, actors, mentions, links);
    }

    public Reading withActors(List<Actor> foundActors, List<Mention> foundMentions) {
        return new Reading(article, sentences, quotes, drafts, foundActors, foundMentions, links);
    }

    public Reading withLinks(List<DraftLink> found) {
        return new Reading(article, sentences, quotes, drafts, actors, mentions, found);
    }

    public Reading withArticle(Article changed) {
        return new Reading(changed, sentences, quotes, drafts, actors, mentions, links);
    }
}
