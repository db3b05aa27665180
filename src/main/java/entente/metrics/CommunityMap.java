package entente.metrics;

import entente.adjacency.FactGraph;
import entente.ontology.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest communities and what is between them: the whole graph in one picture.
 *
 * @param communities the largest first
 * @param bridges the facts between those shown
 * @param total how many communities there are
 * @param entities how many entities belong to one: those that some fact ties to another
 * @param modularity how much more of the ties lies within communities than chance would put there, up to 1; above 0.3
 *     the communities are worth looking at
 * @param asOf when the graph was as this tells
 * @param stale whether it has changed since
 */
public record CommunityMap(
        List<Community> communities,
        List<Bridge> bridges,
        long total,
        long entities,
        double modularity,
        Instant asOf,
        boolean stale) {
    /** The most communities to show. */
    public static final int MOST_SHOWN = Partition.DRAWN;

    private static final int MOST_CENTRAL = 5;

    /**
     * Entities that belong together.
     *
     * @param number from 1 up, the largest first
     * @param size how many members it has
     * @param facts how many facts there are between its members
     * @param central the members with the strongest ties within it, at most five
     */
    public record Community(int number, long size, long facts, List<Member> central) {}

    /**
     * A member of a community.
     *
     * @param strength what its ties to other members add up to, in documents or in ties
     */
    public record Member(String id, EntityType type, String name, float strength) {
        static Member of(Partition partition, int place) {
            FactGraph graph = partition.entities().graph();
            int entity = partition.entities().entities()[partition.members()[place]];
            return new Member(
                    graph.id(entity),
                    graph.type(entity),
                    graph.name(entity),
                    partition.strengths()[place]);
        }
    }

    /**
     * What is between two communities.
     *
     * @param from the number of the larger one
     * @param to the number of the other
     * @param facts how many facts have an end in each
     */
    public record Bridge(int from, int to, long facts) {}

    static CommunityMap of(Timed<Partition> timed, int limit) {
        Partition partition = timed.value();
        int shown = Math.min(limit, partition.size());
        return new CommunityMap(
                IntStream.range(0, shown)
                        .mapToObj(community -> community(partition, community))
                        .toList(),
                partition.bridges().stream()
                        .filter(bridge -> bridge.other() < shown)
                        .map(bridge -> new Bridge(bridge.one() + 1, bridge.other() + 1, bridge.facts()))
                        .toList(),
                partition.size(),
                partition.entities().size(),
                partition.modularity(),
                timed.asOf(),
                timed.stale());
    }

    private static Community community(Partition partition, int community) {
        int size = partition.size(community);
        int first = partition.starts()[community];
        return new Community(
                community + 1,
                size,
                partition.facts()[community],
                IntStream.range(first, first + Math.min(MOST_CENTRAL, size))
                        .mapToObj(place -> Member.of(partition, place))
                        .toList());
    }
}
