package entente.extraction;

import entente.ontology.EntityType;

/**
 * A sequence of tokens that is a name.
 *
 * @param from index of the first token
 * @param to index after the last token
 */
record NameSpan(EntityType type, int from, int to) {
    boolean overlaps(NameSpan other) {
        return from < other.to && other.from < to;
    }

    /** {@return whether this span contains the other one} */
    boolean holds(NameSpan other) {
        return from <= other.from && other.to <= to;
    }

    int length() {
        return to - from;
    }
}
