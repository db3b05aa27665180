package entente.web.parameter;

import static java.util.Objects.requireNonNullElse;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Choice;
import entente.query.DateReading;
import entente.query.FactFilter;
import entente.query.TimeWindow;
import entente.web.binding.EntityId;
import entente.web.problem.InvalidParameters.Fault;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The filter of facts that a call runs over. */
public record FactParameters(
        @Parameter(description = "Types of entity to go through; repeated or separated by commas; all by default")
        @Nullable
        List<EntityType> type,

        @Parameter(description = "Types of entity not to go through") @Nullable
        List<EntityType> notType,

        @Parameter(description = "Types of relation to follow; repeated or separated by commas; all by default")
        @Nullable
        List<RelationType> relation,

        @Parameter(description = "Types of relation not to follow") @Nullable
        List<RelationType> notRelation,

        @Parameter(
                description = "Leaves out facts that ended before this time, and facts without a date",
                example = "2011")
        @Nullable
        EdtfDate since,

        @Parameter(
                description = "Leaves out facts that began after this time, and facts without a date",
                example = "2023-02")
        @Nullable
        EdtfDate until,

        @Parameter(description = "Sets `since` and `until` to the same time", example = "2015-06") @Nullable
        EdtfDate asOf,

        @Parameter(
                description = "Whether some reading of its dates must place a fact in that time (\"2011\" may be any"
                        + " day of that year), or every reading")
        @Schema(defaultValue = "possible")
        @Nullable
        DateReading time,

        @Parameter(description = "The least number of documents that must state a fact")
        @Schema(defaultValue = "1")
        @Range(min = 1, max = MOST_DOCUMENTS)
        @Nullable
        Integer minDocuments,

        @Parameter(description = "Modalities of facts to include; repeated or separated by commas") @Nullable
        List<Modality> modality,

        @EntityId
        @Parameter(description = "Ids of entities not to go through; repeated or separated by commas")
        @Size(max = FactFilter.MOST_AVOIDED)
        @Nullable
        List<String> avoid)
        implements TimeBounds {
    private static final int MOST_DOCUMENTS = 65_535;

    /**
     * {@return the filter}
     *
     * @param modalities the default, if the call has no {@code modality}
     */
    public FactFilter filter(Set<Modality> modalities) {
        return new FactFilter(
                new Choice<>(set(type), set(notType)),
                new Choice<>(set(relation), set(notRelation)),
                window(),
                requireNonNullElse(minDocuments, 1),
                modality == null ? modalities : EnumSet.copyOf(modality),
                set(avoid));
    }

    @Override
    public List<Fault> faults() {
        return asOf != null && (since != null || until != null)
                ? List.of(new Fault("asOf", asOf.text(), "left out if since or until is given"))
                : TimeBounds.super.faults();
    }

    private TimeWindow window() {
        EdtfDate first = asOf == null ? since : asOf;
        EdtfDate last = asOf == null ? until : asOf;
        return new TimeWindow(
                first == null ? null : first.earliest(),
                last == null ? null : last.latest(),
                requireNonNullElse(time, DateReading.POSSIBLE));
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
