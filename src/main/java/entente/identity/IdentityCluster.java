package entente.identity;

import entente.ontology.EntityType;
import java.util.List;

/**
 * The local entities that are one thing.
 *
 * @param id unique among the clusters
 * @param name the name shown, with what tells it from a namesake
 * @param members the local entities, by document
 */
public record IdentityCluster(String id, EntityType type, String name, List<LocalEntity> members) {
    /** Copies the list. */
    public IdentityCluster {
        members = List.copyOf(members);
    }
}
