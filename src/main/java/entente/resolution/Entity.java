package entente.resolution;

import entente.ontology.EntityType;
import java.util.List;

/**
 * A thing that documents share.
 *
 * @param id derived from type and canonical name, so that two documents that name it alike give the same id
 * @param name the canonical name, shown
 * @param aliases its other names in this document
 */
public record Entity(String id, EntityType type, String name, List<String> aliases) {}
