package entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Pairs annotated groups with found ones: two are one when their members overlap by half or more. */
final class Groups {
    private static final double HALF = 0.5;
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::overlap)
            .thenComparing(Pair::sameKind)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found);

    private Groups() {}

    /** The members, as ids of annotated entities, and what the group is called. */
    record Group(Set<String> members, String kind) {
        /** {@return the share of all members that both have; 0 where neither has any} */
        private double overlap(Group other) {
            Set<String> all = new HashSet<>(members);
            all.addAll(other.members);
            Set<String> shared = new HashSet<>(members);
            shared.retainAll(other.members);
            return all.isEmpty() ? 0 : (double) shared.size() / all.size();
        }
    }

    private record Pair(double overlap, boolean sameKind, int gold, int found) {}

    /** {@return the index of the annotated group by that of the found one, the best overlaps first, each group once} */
    static TreeMap<Integer, Integer> match(List<Group> gold, List<Group> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double overlap = gold.get(i).overlap(found.get(j));
                if (overlap >= HALF) {
                    boolean sameKind = NameForm.of(gold.get(i).kind).equals(NameForm.of(found.get(j).kind));
                    pairs.add(new Pair(overlap, sameKind, i, j));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        var matched = new TreeMap<Integer, Integer>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.found) && taken.add(pair.gold)) {
                matched.put(pair.found, pair.gold);
            }
        }
        return matched;
    }
}
