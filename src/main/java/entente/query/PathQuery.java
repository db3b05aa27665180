package entente.query;

/**
 * How two entities are connected.
 *
 * @param from id of one end
 * @param to id of the other
 * @param k the most paths to answer with, 1 to 20
 * @param maxHops the longest path to look for, 1 to 8
 */
public record PathQuery(String from, String to, int k, int maxHops, FactFilter filter) {
    public static final int MOST_PATHS = 20;
    public static final int MOST_HOPS = 8;

    /** Checks the bounds. */
    public PathQuery {
        if (k < 1 || k > MOST_PATHS) {
            throw new IllegalArgumentException("k must be 1 to %d, was %d".formatted(MOST_PATHS, k));
        }
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new IllegalArgumentException("maxHops must be 1 to %d, was %d".formatted(MOST_HOPS, maxHops));
        }
    }
}
