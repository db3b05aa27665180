package entente.extraction.english.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges the findings of the same relation in a passage. */
public final class RelationMerger {
    private RelationMerger() {}

    /** {@return the distinct relations of each passage, ignoring the order of the ends of symmetric ones} */
    public static List<RelationFinding> merged(List<RelationFinding> relations) {
        Map<List<Object>, RelationFinding> each = new LinkedHashMap<>();
        for (RelationFinding relation : relations) {
            boolean swap =
                    relation.predicate().symmetric() && relation.subject().compareTo(relation.object()) > 0;
            each.putIfAbsent(
                    List.of(
                            swap ? relation.object() : relation.subject(),
                            relation.predicate(),
                            swap ? relation.subject() : relation.object(),
                            relation.quote().passage()),
                    relation);
        }
        return List.copyOf(each.values());
    }
}
