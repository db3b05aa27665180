package entente.query;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Which facts a neighbourhood or path may run over.
 *
 * @param types allowed types of the nodes between or around; all when empty
 * @param relations allowed types of relation; all when empty
 * @param since facts that ended before this day are left out; undated ones too when either bound is given
 * @param until facts that began after this day are left out
 * @param minDocuments the least number of documents behind each fact, 1 or more
 */
public record FactFilter(
        Set<EntityType> types,
        Set<RelationType> relations,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        int minDocuments) {
    /** The bounds of what EDTF can write with four digits. */
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Copies the sets. */
    public FactFilter {
        types = Set.copyOf(types);
        relations = Set.copyOf(relations);
        if (minDocuments < 1) {
            throw new IllegalArgumentException("minDocuments must be 1 or more, was " + minDocuments);
        }
    }

    /** {@return a filter that lets every fact through} */
    public static FactFilter none() {
        return new FactFilter(Set.of(), Set.of(), null, null, 1);
    }

    /**
     * {@return the parameters by which the statements filter} They have the same types whatever the filter is, because
     * Neo4j plans a statement anew for each combination of types.
     *
     * @param others names and values in turn of further parameters
     */
    Value parameters(@Nullable Object... others) {
        Map<String, @Nullable Object> parameters =
                new HashMap<>(Values.parameters(others).asMap());
        parameters.put("types", labels(types));
        parameters.put("relations", relations.stream().map(RelationType::name).toList());
        parameters.put("dated", since != null || until != null);
        parameters.put("since", since == null ? FIRST_DAY : since);
        parameters.put("until", until == null ? LAST_DAY : until);
        parameters.put("minDocuments", minDocuments);
        return Values.value(parameters);
    }

    /** {@return the labels of those types} */
    static List<String> labels(Set<EntityType> types) {
        return types.stream().map(EntityType::label).toList();
    }
}
