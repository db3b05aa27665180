package entente.export;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Identifier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity in an export.
 *
 * @param identifiers what registers call it, such as {@code wikidata:Q239}
 * @param kind kind of an agreement or event; null for others
 * @param status status of an agreement; null for others
 * @param since date of an agreement or start of an event
 * @param until end of the agreement or event, if a document gives it
 * @param untilDay the latest day of the end; also set for an event that ended on the day it started
 * @param documents number of documents that mention it
 */
public record ExportedEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> identifiers,
        @Nullable String kind,
        @Nullable String status,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        @Nullable LocalDate untilDay,
        long documents) {

    /** Copies the lists. */
    public ExportedEntity {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }

    /** {@return the identifiers as links: the addresses of their entries, or as they are where none is known} */
    List<String> sameAs() {
        return identifiers.stream().map(Identifier::sameAs).toList();
    }
}
