package entente.search;

import entente.ontology.EntityType;
import java.util.List;

/**
 * An entity as the index knows it.
 *
 * @param aliases its other names, in any script
 * @param documents documents that mention it
 * @param relations facts that it is an end of: among equal fits, more of them come first
 * @param places ids of the places that it lies in, is held in or operates in
 */
public record NamedEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        long documents,
        long relations,
        List<String> places) {
    public NamedEntity {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("An entity needs an id; its name is \"" + name + "\"");
        }
        aliases = List.copyOf(aliases);
        places = List.copyOf(places);
    }
}
