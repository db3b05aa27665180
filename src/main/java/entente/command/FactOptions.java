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

/** The options that say which facts an answer may run over. */
final class FactOptions {
    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "Go through these only: ${COMPLETION-CANDIDATES} (default: all)")
    private Set<EntityType> types = new LinkedHashSet<>();

    @Option(
            names = "--relation",
            split = ",",
            paramLabel = "RELATION",
            description = "Follow these only: ${COMPLETION-CANDIDATES} (default: all)")
    private Set<RelationType> relations = new LinkedHashSet<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Leave out facts that ended before: YYYY, YYYY-MM or YYYY-MM-DD (default: none)")
    private @Nullable EdtfDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Leave out facts that began after: YYYY, YYYY-MM or YYYY-MM-DD (default: none)")
    private @Nullable EdtfDate until;

    @Option(
            names = "--modality",
            split = ",",
            paramLabel = "MODALITY",
            description = "Count facts that are said so only: ${COMPLETION-CANDIDATES}")
    private Set<Modality> modalities = new LinkedHashSet<>();

    /** {@return the filter, with those modalities when the options name none} */
    FactFilter filter(Set<Modality> otherwise) {
        return FactFilter.of(modalities.isEmpty() ? otherwise : modalities)
                .withTypes(Choice.only(types))
                .withRelations(Choice.only(relations))
                .withTime(TimeWindow.possible(
                        since == null ? null : since.earliest(), until == null ? null : until.latest()));
    }
}
