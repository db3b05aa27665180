package entente.graph.identity;

import entente.ontology.Identifier;
import entente.ontology.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Senses of names in groups that are one entity each: what all standing judgements add up to. The judgements of people
 * join and part first. The machine's join only what nobody has parted, the surest first, and never two things of one
 * reference list, nor two with different values of one scheme of identifiers. The result depends on the judgements alone,
 * not on how the graph came to them.
 */
final class Grouped {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, Double> sureness = new HashMap<>();

    /**
     * Senses that are one entity.
     *
     * @param sureness how sure the weakest judgement is that joins them, from 0 to 1; 1 for what people judged
     */
    record Group(List<String> senses, double sureness) {}

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> identifiers = new HashMap<>();

    private Grouped(Collection<Sense> senses) {
        for (Sense sense : senses) {
            parents.put(sense.id(), sense.id());
            if (sense.list() != null) {
                lists.put(sense.id(), new HashSet<>(Set.of(sense.list())));
            }
            if (!sense.identifiers().isEmpty()) {
                identifiers.put(sense.id(), new HashSet<>(sense.identifiers()));
            }
        }
    }

    /** {@return the groups of these senses} */
    static List<Group> of(Collection<Sense> senses, Collection<StandingJudgement> judgements) {
        var grouped = new Grouped(senses);
        List<StandingJudgement> ranked = judgements.stream()
                .filter(judgement ->
                        grouped.parents.containsKey(judgement.left()) && grouped.parents.containsKey(judgement.right()))
                .sorted(StandingJudgement.BY_RANK)
                .toList();
        for (boolean machine : List.of(false, true)) {
            ranked.stream()
                    .filter(judgement -> judgement.machine() == machine && judgement.is(Verdict.DIFFERENT))
                    .forEach(judgement -> grouped.part(judgement.left(), judgement.right()));
            ranked.stream()
                    .filter(judgement -> judgement.machine() == machine && judgement.is(Verdict.SAME))
                    .filter(judgement -> !machine || grouped.canBeOne(judgement.left(), judgement.right()))
                    .forEach(judgement ->
                            grouped.join(judgement.left(), judgement.right(), machine ? judgement.score() : 1));
        }
        Map<String, List<String>> groups = new HashMap<>();
        senses.forEach(sense -> groups.computeIfAbsent(grouped.root(sense.id()), root -> new ArrayList<>())
                .add(sense.id()));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getValue(), grouped.sureness.getOrDefault(entry.getKey(), 1.0)))
                .toList();
    }

    private String root(String sense) {
        String root = sense;
        while (!parent(root).equals(root)) {
            root = parent(root);
        }
        parents.put(sense, root);
        return root;
    }

    private String parent(String sense) {
        return parents.getOrDefault(sense, sense);
    }

    private void part(String one, String other) {
        String left = root(one);
        String right = root(other);
        if (!left.equals(right)) {
            apart.computeIfAbsent(left, root -> new HashSet<>()).add(right);
            apart.computeIfAbsent(right, root -> new HashSet<>()).add(left);
        }
    }

    private void join(String one, String other, double score) {
        String left = root(one);
        String right = root(other);
        if (left.equals(right) || apart.getOrDefault(left, Set.of()).contains(right)) {
            return;
        }
        parents.put(right, left);
        sureness.merge(left, Math.min(score, sureness.getOrDefault(right, 1.0)), Math::min);
        take(lists, left, right);
        take(identifiers, left, right);
        Set<String> strangers = apart.remove(right);
        if (strangers != null) {
            strangers.forEach(stranger -> {
                apart.computeIfAbsent(stranger, root -> new HashSet<>()).remove(right);
                part(left, stranger);
            });
        }
    }

    private static void take(Map<String, Set<String>> values, String left, String right) {
        Set<String> taken = values.remove(right);
        if (taken != null) {
            values.computeIfAbsent(left, root -> new HashSet<>()).addAll(taken);
        }
    }

    private boolean canBeOne(String one, String other) {
        String left = root(one);
        String right = root(other);
        return Collections.disjoint(lists.getOrDefault(left, Set.of()), lists.getOrDefault(right, Set.of()))
                && Identifier.conflict(
                                identifiers.getOrDefault(left, Set.of()), identifiers.getOrDefault(right, Set.of()))
                        .isEmpty();
    }
}
