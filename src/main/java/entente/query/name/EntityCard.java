package entente.query.name;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one entity.
 *
 * @param kind of an agreement or event; null for others
 * @param status of an agreement; null for others
 * @param since when the agreement was concluded or the event started
 * @param until when it ended
 * @param documents documents that mention it
 * @param relations number of facts by relation type
 * @param first the earliest day of any dated fact about it
 * @param last the latest one
 * @param agreements agreements that it has a role in
 * @param events events that it has a role in
 */
public record EntityCard(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable String kind,
        @Nullable String status,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        long documents,
        Map<RelationType, Long> relations,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Involvement> agreements,
        List<Involvement> events) {

    /**
     * The entity's role in an agreement or event.
     *
     * @param role the relation between the two
     */
    public record Involvement(
            String id,
            String name,
            @Nullable String kind,
            @Nullable String status,
            RelationType role,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until) {}
}
