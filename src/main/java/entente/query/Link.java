package entente.query;

import java.util.Comparator;

/**
 * A fact that joins two entities, as far as a search for paths looks at it.
 *
 * @param near id of the entity that it was found from
 * @param far id of the other
 * @param relation id of the relation
 * @param documents how many documents state it
 */
record Link(String near, String far, String relation, long documents, double confidence) {
    /** The fact that speaks for two entities when several join them. */
    static final Comparator<Link> BEST_FIRST = Comparator.comparingLong(Link::documents)
            .thenComparingDouble(Link::confidence)
            .reversed()
            .thenComparing(Link::relation);

    Link reversed() {
        return new Link(far, near, relation, documents, confidence);
    }
}
