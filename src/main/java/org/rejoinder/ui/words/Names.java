package org.rejoinder.ui.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Sides;

/** Puts actors as people read them. */
public final class Names {
    private final Messages messages;

    public Names(Messages messages) {
        this.messages = messages;
    }

    /** Such as "United States, United Kingdom"; says so where nobody is named. */
    public String speakers(List<Actor> actors) {
        List<Actor> named = actors.stream().filter(actor -> !actor.isUnspecified()).toList();
        return named.isEmpty() ? messages.get("speaker.nobody") : list(named);
    }

    public String list(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(messages.get("list.comma")));
    }

    /** Who printed an article, beside its title; says so where that is not known. */
    public String outlet(Article article) {
        return article.outlet().orElseGet(() -> messages.get("outlet.unknown"));
    }

    /** Role, organisation and side of one speaker, such as "Foreign ministry spokesman · China"; may be empty. */
    public String standing(List<Actor> actors) {
        if (actors.size() != 1) {
            return "";
        }
        Actor actor = actors.getFirst();
        Optional<String> organisation = actor.organisation()
                .filter(name -> !name.equals(actor.name()))
                .filter(name -> actor.role().map(role -> !contains(role, withoutOwner(name))).orElse(true));
        Optional<String> side = actor.side().map(Sides::name).filter(name -> !name.equals(actor.name()))
                .filter(name -> organisation.map(other -> !contains(other, name)).orElse(true))
                .filter(name -> actor.role().map(role -> !contains(role, name)).orElse(true));
        return Stream.of(actor.role().map(Names::capitalised), organisation, side)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(messages.get("list.dot")));
    }

    /** "Iceland's Foreign Ministry" without whose it is. */
    private static String withoutOwner(String organisation) {
        return organisation.replaceFirst("^.*?['’]s? ", "");
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
