package entente.query.name;

import entente.ontology.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity in a list.
 *
 * @param documents documents that mention it
 * @param relations facts that it is an end of
 * @param matched the alias that fits what was typed, where the name does not fit as well
 */
public record EntitySummary(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        long documents,
        long relations,
        @Nullable String matched) {}
