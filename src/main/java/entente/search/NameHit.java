package entente.search;

import entente.ontology.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity in a search result.
 *
 * @param matched the alias or identifier that matches; null if the name matches as well
 */
public record NameHit(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        long documents,
        long relations,
        Fit fit,
        @Nullable String matched) {
    /** {@return its rank in the result} */
    public Rank rank() {
        return new Rank(fit, relations, name, id);
    }
}
