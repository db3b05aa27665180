package entente.resolution;

/** Tells which entity of the graph something of a document is. */
@FunctionalInterface
public interface Identification {
    /** Judges nothing: each name is its own entity. */
    Identification PLAIN = entity -> entity;

    /**
     * {@return the entity, with the same type and aliases}
     *
     * @param plain the entity that its name, or its members and date, suggest
     */
    Entity entity(Entity plain);
}
