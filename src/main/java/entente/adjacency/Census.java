package entente.adjacency;

import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The number of facts of each type. */
final class Census {
    private static final RelationType[] TYPES = RelationType.values();

    private final int[] byType;

    private Census(int[] byType) {
        this.byType = byType;
    }

    /** {@return the census of a table in which every row is a fact} */
    static Census of(FactTable facts) {
        int[] byType = new int[TYPES.length];
        for (int fact = 0; fact < facts.size(); fact++) {
            byType[facts.typeNumber(fact)]++;
        }
        return new Census(byType);
    }

    /** {@return the census after a change} */
    Census with(int[] change) {
        int[] sum = byType.clone();
        Arrays.setAll(sum, type -> sum[type] + change[type]);
        return new Census(sum);
    }

    /** {@return the number of facts of all types} */
    long facts() {
        return Arrays.stream(byType).asLongStream().sum();
    }

    /** {@return the number of facts by type} */
    Map<RelationType, Long> byType() {
        Map<RelationType, Long> counts = new EnumMap<>(RelationType.class);
        for (RelationType type : TYPES) {
            counts.put(type, (long) byType[type.ordinal()]);
        }
        return counts;
    }
}
