package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A verb with its auxiliaries and the adverbs between them.
 *
 * @param start first token
 * @param head  the verb itself
 */
record VerbGroup(int start, int head, boolean passive, boolean negated, boolean modal, Form form) {
    /** How the group stands in its clause. */
    enum Form { FINITE, INFINITIVE, GERUND, PARTICIPLE }

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "got", "gets", "get");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d", "'s");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "hardly", "nor", "neither");

    int end() {
        return head + 1;
    }

    boolean isFinite() {
        return form == Form.FINITE;
    }

    /** The verb groups of a unit in order. */
    static List<VerbGroup> find(Unit unit) {
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < unit.size()) {
            if (!starts(unit, i)) {
                i++;
                continue;
            }
            VerbGroup group = from(unit, i);
            groups.add(group);
            i = group.end();
        }
        return groups;
    }

    private static boolean starts(Unit unit, int i) {
        if (unit.tag(i).equals("TO")) {
            return unit.hasTag(i + 1, "VB") || (unit.hasTag(i + 1, "RB") && unit.hasTag(i + 2, "VB"));
        }
        boolean verb = unit.hasTag(i, "VB") || unit.tag(i).equals("MD");
        return verb && unit.nounAt(i) == null;
    }

    private static VerbGroup from(Unit unit, int start) {
        int head = start;
        boolean modal = false;
        boolean negated = false;
        boolean infinitive = unit.tag(start).equals("TO");
        int i = start;
        while (i < unit.size()) {
            String tag = unit.tag(i);
            if (tag.equals("MD") || tag.equals("TO") && i == start) {
                modal |= tag.equals("MD");
                head = i;
            } else if (tag.startsWith("VB") && (i == start || isAuxiliary(unit, head))) {
                head = i;
            } else if (isAdverb(unit, i) && verbFollows(unit, i)) {
                negated |= NOT.contains(unit.lower(i));
            } else {
                break;
            }
            i++;
        }
        boolean passive = unit.tag(head).equals("VBN") && head > start && hasBe(unit, start, head)
                || unit.tag(head).equals("VBD") && head > start && hasBe(unit, start, head);
        negated |= start > 0 && NOT.contains(unit.lower(start - 1));
        return new VerbGroup(start, head, passive, negated, modal, form(unit, start, head, infinitive));
    }

    private static boolean isAdverb(Unit unit, int i) {
        return unit.hasTag(i, "RB") || NOT.contains(unit.lower(i));
    }

    private static boolean verbFollows(Unit unit, int i) {
        int j = i + 1;
        while (j < unit.size() && isAdverb(unit, j)) {
            j++;
        }
        return unit.hasTag(j, "VB");
    }

    private static boolean isAuxiliary(Unit unit, int i) {
        String word = unit.lower(i);
        return unit.tag(i).equals("MD") || unit.tag(i).equals("TO") || BE.contains(word) || HAVE.contains(word)
                || DO.contains(word);
    }

    private static boolean hasBe(Unit unit, int start, int head) {
        for (int i = start; i < head; i++) {
            if (BE.contains(unit.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static Form form(Unit unit, int start, int head, boolean infinitive) {
        if (infinitive) {
            return Form.INFINITIVE;
        }
        return switch (unit.tag(start)) {
            case "VBG" -> Form.GERUND;
            case "VBN" -> Form.PARTICIPLE;
            default -> Form.FINITE;
        };
    }
}
