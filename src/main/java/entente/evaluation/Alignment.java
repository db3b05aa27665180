package entente.evaluation;

import entente.extraction.Extraction.ExtractedEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Aligns found entities with annotated ones. Two entities can be aligned if they have the same type and share a name
 * form. Pairs with equal names come first, then pairs with the most shared forms. Each entity is aligned at most once.
 */
final class Alignment {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::sameName)
            .thenComparing(Pair::shared)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found);

    private final Map<String, String> goldIds = new HashMap<>();

    private record Pair(boolean sameName, int shared, String gold, String found) {}

    Alignment(List<ExtractedEntity> gold, List<ExtractedEntity> found) {
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs(gold, found)) {
            if (!goldIds.containsKey(pair.found) && taken.add(pair.gold)) {
                goldIds.put(pair.found, pair.gold);
            }
        }
    }

    private static List<Pair> pairs(List<ExtractedEntity> gold, List<ExtractedEntity> found) {
        List<Set<String>> forms = found.stream().map(NameForm::of).toList();
        List<Pair> pairs = new ArrayList<>();
        for (ExtractedEntity annotated : gold) {
            Set<String> annotatedForms = NameForm.of(annotated);
            for (int i = 0; i < found.size(); i++) {
                ExtractedEntity other = found.get(i);
                Set<String> shared = new HashSet<>(annotatedForms);
                shared.retainAll(forms.get(i));
                if (annotated.type() == other.type() && !shared.isEmpty()) {
                    boolean sameName = NameForm.of(annotated.name()).equals(NameForm.of(other.name()));
                    pairs.add(new Pair(sameName, shared.size(), annotated.id(), other.id()));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    /** {@return the id of the aligned annotated entity, or an id that no annotated entity has} */
    String goldId(String found) {
        return goldIds.getOrDefault(found, "?" + found);
    }

    /** {@return whether the found entity is aligned with an annotated one} */
    boolean holds(String found) {
        return goldIds.containsKey(found);
    }

    /** {@return the ids of the annotated entities that were found} */
    Set<String> goldFound() {
        return Set.copyOf(goldIds.values());
    }
}
