package entente.web;

import static java.util.Objects.requireNonNullElse;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.query.FactFilter;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Which facts an answer may run over. */
record FactParameters(
        @Parameter(description = "Types of entity to go through; repeated or separated by commas; all when left out")
        @Nullable
        List<EntityType> type,

        @Parameter(description = "Types of relation to follow; repeated or separated by commas; all when left out")
        @Nullable
        List<RelationType> relation,

        @Parameter(description = "Leaves out facts that ended before this time, and undated ones", example = "2011")
        @Nullable
        EdtfDate since,

        @Parameter(description = "Leaves out facts that began after this time, and undated ones", example = "2023-02")
        @Nullable
        EdtfDate until,

        @Parameter(description = "The least number of documents that must state a fact")
        @Schema(defaultValue = "1")
        @Range(min = 1, max = 1_000_000)
        @Nullable
        Integer minDocuments)
        implements Period {

    FactFilter filter() {
        return new FactFilter(
                Set.copyOf(requireNonNullElse(type, List.of())),
                Set.copyOf(requireNonNullElse(relation, List.of())),
                since == null ? null : since.earliest(),
                until == null ? null : until.latest(),
                requireNonNullElse(minDocuments, 1));
    }
}
