package entente.search;

import entente.ontology.EntityType;
import java.util.List;

/**
 * An entity in the index.
 *
 * @param aliases other names, in any script
 * @param identifiers what registers call it, such as {@code wikidata:Q239}
 * @param documents number of documents that mention it
 * @param relations number of its facts; among equal fits, entities with more facts come first
 * @param places ids of the places that it lies in, is held in or operates in
 */
public record NamedEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> identifiers,
        long documents,
        long relations,
        List<String> places) {
    public NamedEntity {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("An entity must have an id; its name is \"" + name + "\"");
        }
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
        places = List.copyOf(places);
    }
}
