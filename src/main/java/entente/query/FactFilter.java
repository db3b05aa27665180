package entente.query;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
}
