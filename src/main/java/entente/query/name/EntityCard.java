package entente.query.name;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its properties, counts and involvements.
 *
 * @param identifiers what registers call it, as {@code scheme:value}, such as {@code wikidata:Q239}
 * @param kind kind of an agreement or event; null for others
 * @param status status of an agreement; null for others
 * @param since date of an agreement or start of an event
 * @param until end of the agreement or event
 * @param documents number of documents that mention it
 * @param relations number of facts by relation type
 * @param first the earliest day of its dated facts
 * @param last the latest day of its dated facts
 * @param agreements agreements in which it has a role
 * @param events events in which it has a role
 * @param mergedInto its id, if it was asked for by the id of one that was merged into it; otherwise null
 */
public record EntityCard(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> identifiers,
        @Nullable String kind,
        @Nullable String status,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        long documents,
        Map<RelationType, Long> relations,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Involvement> agreements,
        List<Involvement> events,
        @Nullable String mergedInto) {

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
