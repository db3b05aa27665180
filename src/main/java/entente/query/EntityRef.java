package entente.query;

import entente.ontology.EntityType;

/** An entity as answers name it. */
public record EntityRef(String id, EntityType type, String name) {}
