package entente.query.name;

import entente.ontology.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity in a list.
 *
 * @param documents number of documents that mention it
 * @param relations number of its facts
 * @param matched the alias or identifier that matches the typed text; null if the name matches as well
 */
public record EntitySummary(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        long documents,
        long relations,
        @Nullable String matched) {}
