package entente.identity;

import entente.ontology.EntityType;
import java.util.List;

/**
 * What one document calls one thing: the unit of identity.
 *
 * @param document the document with all that it names
 * @param name the fullest form of the name, unique in the document
 * @param aliases other forms of the name
 * @param offices the offices of a person
 * @param containers where a place or organization lies, or what it is part of
 * @param contents what lies in a place, or is part of an organization
 * @param related what it has another relation with
 */
public record LocalEntity(
        LocalDocument document,
        EntityType type,
        String name,
        List<String> aliases,
        List<Office> offices,
        List<NamedThing> containers,
        List<NamedThing> contents,
        List<NamedThing> related) {

    /** Copies the lists. */
    public LocalEntity {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        containers = List.copyOf(containers);
        contents = List.copyOf(contents);
        related = List.copyOf(related);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return document.id() + ":" + name;
    }
}
