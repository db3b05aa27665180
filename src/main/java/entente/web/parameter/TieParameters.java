package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.metrics.TieRule;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Choice;
import entente.query.FactFilter;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Which facts tie two entities. */
public record TieParameters(
        @Parameter(description = "Types of relation that tie; repeated or separated by commas; all when left out")
        @Nullable
        List<RelationType> relation,

        @Parameter(description = "The least number of documents that must state a fact")
        @Schema(defaultValue = "1")
        @Range(min = 1, max = MOST_DOCUMENTS)
        @Nullable
        Integer minDocuments,

        @Parameter(
                description = "Whether what somebody is reported to have said ties, too; what is planned or denied"
                        + " never does")
        @Schema(defaultValue = "false")
        @Nullable
        Boolean reported,

        @Parameter(
                description = "Whether a tie counts once, and not as often as there are documents behind it; of effect"
                        + " on `pagerank` and communities")
        @Schema(defaultValue = "false")
        @Nullable
        Boolean unweighed) {
    private static final int MOST_DOCUMENTS = 65_535;

    public TieRule rule() {
        FactFilter facts = FactFilter.of(
                        requireNonNullElse(reported, false)
                                ? EnumSet.of(Modality.STATED, Modality.REPORTED)
                                : EnumSet.of(Modality.STATED))
                .withRelations(Choice.only(relation == null ? Set.of() : Set.copyOf(relation)))
                .withMinDocuments(requireNonNullElse(minDocuments, 1));
        return new TieRule(facts, !requireNonNullElse(unweighed, false));
    }
}
