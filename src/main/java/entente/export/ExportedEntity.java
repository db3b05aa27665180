package entente.export;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it leaves the graph.
 *
 * @param kind of an agreement or event; null for others
 * @param status of an agreement; null for others
 * @param since when the agreement was concluded or the event started
 * @param until when it ended, where a document says so
 * @param untilDay the last day that it can mean; also there for an event that was over when it started
 * @param documents how many documents mention it
 */
public record ExportedEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable String kind,
        @Nullable String status,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        @Nullable LocalDate untilDay,
        long documents) {

    /** Copies the aliases. */
    public ExportedEntity {
        aliases = List.copyOf(aliases);
    }
}
