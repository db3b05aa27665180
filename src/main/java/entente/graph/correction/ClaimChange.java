package entente.graph.correction;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other values for a claim or description; what is null stays.
 *
 * @param kind of a described agreement or event
 * @param status of a described agreement
 * @param cleared names of the values that are removed: title, since, until, status
 */
public record ClaimChange(
        @Nullable RelationType predicate,
        @Nullable FactEnd subject,
        @Nullable FactEnd object,
        @Nullable String title,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        @Nullable Modality modality,
        @Nullable String kind,
        @Nullable String status,
        @Nullable List<String> topics,
        List<String> cleared) {

    /** {@return the new value, the old one, or null if it is removed} */
    public <T> @Nullable T value(String field, @Nullable T fresh, @Nullable T old) {
        return cleared.contains(field) ? null : fresh == null ? old : fresh;
    }
}
