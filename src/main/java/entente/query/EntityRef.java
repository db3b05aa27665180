package entente.query;

import entente.ontology.EntityType;

/** A reference to an entity in an answer. */
public record EntityRef(String id, EntityType type, String name) {}
