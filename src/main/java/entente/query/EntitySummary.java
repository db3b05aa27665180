package entente.query;

import entente.ontology.EntityType;
import java.util.List;

/**
 * An entity in a list.
 *
 * @param documents documents that mention it
 * @param relations facts that it is an end of
 */
public record EntitySummary(
        String id, EntityType type, String name, List<String> aliases, long documents, long relations) {}
