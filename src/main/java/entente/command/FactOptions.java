package entente.command;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Choice;
import entente.query.FactFilter;
import entente.query.TimeWindow;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that filter the facts of an answer. */
final class FactOptions {
    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "Use only entities of these types: ${COMPLETION-CANDIDATES} (default: all)")
    private Set<EntityType> types = new LinkedHashSet<>();

    @Option(
            names = "--relation",
            split = ",",
            paramLabel = "RELATION",
            description = "Use only these relations: ${COMPLETION-CANDIDATES} (default: all)")
    private Set<RelationType> relations = new LinkedHashSet<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Leave out facts that ended before this date: YYYY, YYYY-MM or YYYY-MM-DD (default: none)")
    private @Nullable EdtfDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Leave out facts that started after this date: YYYY, YYYY-MM or YYYY-MM-DD (default: none)")
    private @Nullable EdtfDate until;

    @Option(
            names = "--modality",
            split = ",",
            paramLabel = "MODALITY",
            description = "Use only facts with this modality: ${COMPLETION-CANDIDATES}")
    private Set<Modality> modalities = new LinkedHashSet<>();

    @Option(
            names = "--min-identity",
            paramLabel = "SCORE",
            description =
                    "Leave out entities to go through whose names the machine joined with a lower score, from 0 to 1"
                            + " (default: 0)")
    private double minIdentity;

    /** {@return the filter} Uses {@code otherwise} if the options name no modality. */
    FactFilter filter(Set<Modality> otherwise) {
        return FactFilter.of(modalities.isEmpty() ? otherwise : modalities)
                .withTypes(Choice.only(types))
                .withRelations(Choice.only(relations))
                .withTime(TimeWindow.possible(
                        since == null ? null : since.earliest(), until == null ? null : until.latest()))
                .withMinIdentity(minIdentity);
    }
}
