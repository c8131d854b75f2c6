package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells who speaks in a paper that charges: the plaintiff in "the lawsuit", the prosecutors in "the indictment". */
final class Papers {
    private static final Set<String> REPORTS = Set.of("report", "reports", "study", "survey", "analysis",
            "investigation", "findings", "review", "article", "dossier");
    private static final Set<String> SUITS = Set.of("lawsuit", "lawsuits", "suit", "suits", "complaint", "complaints",
            "petition");
    private static final Set<String> CRIMINAL = Set.of("indictment", "indictments", "affidavit", "charges", "records",
            "documents", "filing", "filings");
    private static final Pattern PROSECUTOR = Pattern.compile("(?i).*\\b(?:prosecut(?:or|ors|ion)|grand jury"
            + "|justice department|attorney['’]s office)\\b.*");

    private Papers() {}

    /** Called a paper by common nouns alone: "lawsuit", "court records". */
    static boolean isPaper(Entity entity) {
        return !entity.isPerson() && entity.side.isEmpty() && isAny(entity, SUITS, CRIMINAL, REPORTS)
                && entity.name.substring(1).chars().noneMatch(Character::isUpperCase);
    }

    /** Whose a paper is, among those who are told to have charged and all others. */
    static Optional<Entity> author(Entity paper, List<Charges.Told> told, Cast cast) {
        Set<String> kinds = isAny(paper, SUITS) ? SUITS : REPORTS;
        Optional<Entity> author = isAny(paper, SUITS, REPORTS) ? told.stream().filter(one -> kinds.contains(one.word())
                        || kinds == SUITS && one.word().matches("sue[sd]|suing"))
                .map(one -> cast.byId(one.by())).filter(entity -> !isPaper(entity)).findFirst() : Optional.empty();
        return author.or(() -> isAny(paper, CRIMINAL) || isAny(paper, SUITS) && paper.name.contains("criminal")
                ? cast.find(Papers::isProsecutor) : Optional.empty());
    }

    /** Called so, or a person of such a role. */
    static boolean isProsecutor(Entity entity) {
        return PROSECUTOR.matcher(entity.isPerson() ? entity.role.orElse("") : entity.name).matches();
    }

    @SafeVarargs
    private static boolean isAny(Entity entity, Set<String>... lists) {
        String name = entity.name.toLowerCase(Locale.ROOT);
        String head = name.substring(name.lastIndexOf(' ') + 1);
        return List.of(lists).stream().anyMatch(list -> list.contains(head));
    }
}
