package entente.query.path;

import entente.query.FactFilter;
import java.util.HashSet;
import java.util.List;

/**
 * How two entities are connected.
 *
 * @param from id of one end
 * @param to id of the other
 * @param via ids of entities to go through, in this order
 * @param k the most paths to answer with, 1 to 20
 * @param maxHops the longest path to look for, 1 to 8
 * @param rank which paths come first
 * @param allShortest whether all shortest paths are wanted instead, up to 200 of them
 * @param filter what the paths may run over
 */
public record PathQuery(
        String from,
        String to,
        List<String> via,
        int k,
        int maxHops,
        PathRank rank,
        boolean allShortest,
        FactFilter filter) {
    public static final int MOST_PATHS = 20;
    public static final int MOST_SHORTEST = 200;
    public static final int MOST_HOPS = 8;
    public static final int MOST_VIA = 5;

    /** Checks the bounds. */
    public PathQuery {
        via = List.copyOf(via);
        if (k < 1 || k > MOST_PATHS) {
            throw new IllegalArgumentException("k must be 1 to %d, was %d".formatted(MOST_PATHS, k));
        }
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new IllegalArgumentException("maxHops must be 1 to %d, was %d".formatted(MOST_HOPS, maxHops));
        }
        var stations = new HashSet<>(via);
        if (via.size() > MOST_VIA || stations.size() < via.size() || stations.contains(from) || stations.contains(to)) {
            throw new IllegalArgumentException(
                    "via must be at most %d entities, each once and none of them an end, was %s"
                            .formatted(MOST_VIA, via));
        }
    }

    /** {@return the query for the best paths, the shortest first} */
    public static PathQuery of(String from, String to, int k, int maxHops, FactFilter filter) {
        return new PathQuery(from, to, List.of(), k, maxHops, PathRank.SHORT, false, filter);
    }

    /** {@return the most paths to answer with} */
    int most() {
        return allShortest ? MOST_SHORTEST : k;
    }
}
