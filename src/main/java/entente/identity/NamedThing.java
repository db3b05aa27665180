package entente.identity;

import entente.ontology.EntityType;

/** A thing that a document names. */
public record NamedThing(EntityType type, String name) {}
