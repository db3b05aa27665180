package entente.graph.correction;

import entente.ontology.EntityType;

/**
 * An end of a fact as a correction keeps it.
 *
 * @param sense for a person, organization or place, a sense of its name; for an agreement or event, the id that it has if
 *     nothing is judged about its members. It stays when judgements come and go
 * @param name the name when the correction was made
 */
public record FactEnd(String sense, EntityType type, String name) {}
