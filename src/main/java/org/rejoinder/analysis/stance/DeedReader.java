package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.syntax.DependencyParser;
import org.rejoinder.analysis.syntax.Tree;
import org.rejoinder.model.Span;

/**
 * Reads in what is said who has done harm: the subject of a harmful verb, or its "by", in the dependencies of the
 * sentence. What is denied, only possible, still to come, or told as another's words is no deed. Safe to share between
 * threads.
 */
public final class DeedReader {
    private static final Set<String> BECOMING = Set.of("will", "would", "could", "may", "might", "should", "shall",
            "can", "must", "'ll", "'d", "to");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "should", "until", "lest");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "nor", "neither", "hardly");
    private static final Set<String> SAYING = Set.of("say", "says", "said", "saying", "claim", "claims",
            "claimed", "claiming",
            "deny", "denies", "denied", "accuse", "accuses", "accused", "accusing", "allege", "alleges", "alleged",
            "warn", "warns", "warned", "fear", "fears", "feared", "suggest", "suggests", "suggested", "asked", "ask",
            "hopes", "hope", "urged", "urge", "called", "ensure", "prevent", "stop", "avoid", "deter", "help", "want",
            "wants", "wanted", "reported", "reports", "agreed", "agree", "decided", "plan", "plans", "planned",
            "needs", "need");
    private static final Set<String> LINKS = Set.of("conj", "xcomp", "ccomp", "parataxis");
    private static final Set<String> NAMING = Set.of("det", "amod", "compound", "flat", "nummod", "appos", "goeswith");

    private final DependencyParser parser;
    private final DeedWords words = new DeedWords();

    public DeedReader(DependencyParser parser) {
        this.parser = parser;
    }

    /** The deeds told in a statement's content, those it is about before those told by the way. */
    public List<Deed> read(Reading reading, List<Span> content) {
        Span whole = content.getFirst().cover(content.getLast());
        List<Deed> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().overlaps(whole)) {
                new Clauses(sentence.tokens(), parser.parse(sentence.tokens()), content).deeds(found);
            }
        }
        found.sort(Comparator.comparing((Deed deed) -> !deed.main()));
        return found;
    }

    /** One sentence with its tree; only words inside the content count. */
    private final class Clauses {
        private final List<Token> tokens;
        private final Tree tree;
        private final boolean[] inside;

        Clauses(List<Token> tokens, Tree tree, List<Span> content) {
            this.tokens = tokens;
            this.tree = tree;
            inside = new boolean[tokens.size()];
            for (int i = 0; i < inside.length; i++) {
                Span word = tokens.get(i).span();
                inside[i] = content.stream().anyMatch(span -> span.contains(word));
            }
        }

        void deeds(List<Deed> found) {
            for (int i = 0; i < tokens.size(); i++) {
                if (!inside[i] || !tokens.get(i).isVerb()) {
                    continue;
                }
                Token verb = tokens.get(i);
                Optional<Deed.Harm> harm = words.of(verb.text(), particle(i));
                if (harm.isPresent() && isTold(i)) {
                    List<Token> agent = agent(i);
                    if (!agent.isEmpty()) {
                        found.add(new Deed(harm.get(), verb, agent, isMain(i)));
                    }
                }
            }
        }

        private String particle(int verb) {
            return verb + 1 < tokens.size() ? text(verb + 1) : "";
        }

        private String text(int i) {
            return tokens.get(i).text().toLowerCase(Locale.ROOT);
        }

        private List<Integer> children(int head) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (tree.head(i) == head) {
                    found.add(i);
                }
            }
            return found;
        }

        /** Told as done: not negated, not in the future, not on a condition, not as what another says. */
        private boolean isTold(int verb) {
            boolean first = true;
            for (int i = verb; i >= 0 && inside[i]; i = tree.head(i)) {
                boolean told = true;
                for (int child : children(i)) {
                    String word = text(child);
                    boolean aux = tree.label(child).startsWith("aux") || tree.label(child).equals("mark");
                    told &= !(NEGATIONS.contains(word) && !tree.label(child).equals("conj"))
                            && !(aux && CONDITIONS.contains(word))
                            && !(aux && BECOMING.contains(word) && (!word.equals("to")
                            || !isControlled(i)));
                }
                if (!told || !first && SAYING.contains(text(i))) {
                    return false;
                }
                first = false;
            }
            return !tokens.getLast().text().equals("?");
        }

        /** "tried to hack", "continues to shell", "was hired to steal": the wish or the way is the deed. */
        private boolean isControlled(int verb) {
            int head = tree.head(verb);
            return head >= 0 && tree.label(verb).equals("xcomp") && text(head)
                    .matches("tr(?:y|ies|ied|ying)|attempt\\w*|seek\\w*|sought"
                    + "|continu\\w*|conspir\\w*|plott\\w*|plot|work\\w*|us(?:e|es|ed|ing)|hired|paid"
                    + "|began|started|intend\\w*|aim\\w*");
        }

        private boolean isMain(int verb) {
            int i = verb;
            boolean by = children(verb).stream().anyMatch(child -> tree.label(child).equals("obl")
                    && children(child).stream().anyMatch(word -> text(word).equals("by")));
            if (by && tree.label(i).equals("acl") && inside[tree.head(i)]) {
                // "it was a rocket fired by them"
                i = tree.head(i);
            }
            while (i >= 0 && inside[i] && tree.head(i) >= 0 && inside[tree.head(i)] && LINKS.contains(tree.label(i))) {
                i = tree.head(i);
            }
            return tree.head(i) < 0 || !inside[tree.head(i)];
        }

        private List<Token> agent(int verb) {
            List<Integer> children = children(verb);
            boolean passive = children.stream().anyMatch(child -> tree.label(child).endsWith(":pass"))
                    || tokens.get(verb).tag().equals("VBN") && children.stream()
                            .noneMatch(child -> text(child).matches("ha[sd]|have|having|[’']ve"));
            if (passive) {
                return children.stream().filter(child -> tree.label(child).equals("obl") && children(child).stream()
                        .anyMatch(by -> text(by).equals("by"))).findFirst().map(this::phrase).orElse(List.of());
            }
            Optional<Integer> subject = children.stream().filter(child -> tree.label(child).equals("nsubj"))
                    .findFirst();
            if (subject.isPresent()) {
                boolean relative = tree.label(verb).equals("acl") && text(subject.get()).matches("who|that|which");
                return phrase(relative ? tree.head(verb) : subject.get());
            }
            int head = tree.head(verb);
            if (head < 0) {
                return List.of();
            }
            return switch (tree.label(verb)) {
                case "acl" -> tokens.get(verb).tag().equals("VBG") && inside[head] ? phrase(head) : List.of();
                case "conj", "xcomp", "advcl", "parataxis" -> tokens.get(head).isVerb() ? agent(head) : List.of();
                default -> List.of();
            };
        }

        /** The words of a name or noun phrase: its head, then what names whose it is. */
        private List<Token> phrase(int head) {
            List<Integer> found = new ArrayList<>(List.of(head));
            for (int k = 0; k < found.size(); k++) {
                for (int child : children(found.get(k))) {
                    if (NAMING.contains(tree.label(child))
                            || tree.label(child).equals("nmod") && children(child).stream()
                            .anyMatch(of -> text(of).matches("of|from|'s|’s|'|’"))) {
                        found.add(child);
                    }
                }
            }
            return found.stream().map(tokens::get).toList();
        }
    }
}
