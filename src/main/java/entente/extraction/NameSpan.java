package entente.extraction;

import entente.ontology.EntityType;

/**
 * A run of tokens that names something.
 *
 * @param from index of its first token
 * @param to index behind its last token
 */
record NameSpan(EntityType type, int from, int to) {
    boolean overlaps(NameSpan other) {
        return from < other.to && other.from < to;
    }

    /** {@return whether the other lies within this one} */
    boolean holds(NameSpan other) {
        return from <= other.from && other.to <= to;
    }

    int length() {
        return to - from;
    }
}
