package entente.search;

import entente.ontology.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that was found.
 *
 * @param matched the alias that fits, when the name does not fit as well
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
    /** {@return its place in the list} */
    public Rank rank() {
        return new Rank(fit, relations, name, id);
    }
}
