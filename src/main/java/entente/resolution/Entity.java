package entente.resolution;

import entente.ontology.EntityType;
import java.util.List;

/**
 * An entity that documents can share.
 *
 * @param id derived from type and canonical name, so documents that use the same name yield the same id
 * @param name the canonical name, for display
 * @param aliases its other names in this document
 */
public record Entity(String id, EntityType type, String name, List<String> aliases) {}
