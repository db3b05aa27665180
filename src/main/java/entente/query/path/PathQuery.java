package entente.query.path;

import entente.query.FactFilter;
import java.util.HashSet;
import java.util.List;

/**
 * A query for paths between two entities.
 *
 * @param from id of one end
 * @param to id of the other end
 * @param via ids of entities that paths must visit, in this order
 * @param k maximum number of paths, 1 to 20
 * @param maxHops maximum length of a path, 1 to 8
 * @param rank order of the paths
 * @param allShortest whether to return all shortest paths instead, up to 200
 * @param filter the facts that paths may use
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

    /** {@return the same query over other facts} */
    PathQuery withFilter(FactFilter other) {
        return new PathQuery(from, to, via, k, maxHops, rank, allShortest, other);
    }

    /** {@return the maximum number of paths} */
    int most() {
        return allShortest ? MOST_SHORTEST : k;
    }
}
