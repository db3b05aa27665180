package entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Matches annotated groups with found ones. Two groups match if at least half of their members overlap. */
final class Groups {
    private static final double HALF = 0.5;
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::overlap)
            .thenComparing(Pair::sameKind)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found);

    private Groups() {}

    /** A group: its members as ids of annotated entities, and its kind. */
    record Group(Set<String> members, String kind) {
        /** {@return the Jaccard index: the share of common members among all members, 0 if both groups are empty} */
        private double overlap(Group other) {
            Set<String> all = new HashSet<>(members);
            all.addAll(other.members);
            Set<String> shared = new HashSet<>(members);
            shared.retainAll(other.members);
            return all.isEmpty() ? 0 : (double) shared.size() / all.size();
        }
    }

    private record Pair(double overlap, boolean sameKind, int gold, int found) {}

    /**
     * {@return the index of the annotated group by the index of the found one} Assigns the best overlaps first and each
     * group at most once.
     */
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
