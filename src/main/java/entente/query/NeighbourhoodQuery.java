package entente.query;

/**
 * What lies within some hops of an entity.
 *
 * @param entity id of the centre
 * @param hops 1 to 3
 * @param limit the most nodes to show beside the centre, 1 to 500
 */
public record NeighbourhoodQuery(String entity, int hops, FactFilter filter, int limit) {
    public static final int MOST_HOPS = 3;
    public static final int MOST_NODES = 500;

    /** Checks the bounds. */
    public NeighbourhoodQuery {
        if (hops < 1 || hops > MOST_HOPS) {
            throw new IllegalArgumentException("hops must be 1 to %d, was %d".formatted(MOST_HOPS, hops));
        }
        if (limit < 1 || limit > MOST_NODES) {
            throw new IllegalArgumentException("limit must be 1 to %d, was %d".formatted(MOST_NODES, limit));
        }
    }
}
