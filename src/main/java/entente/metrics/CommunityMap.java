package entente.metrics;

import entente.adjacency.FactGraph;
import entente.ontology.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest communities and the facts between them: an overview of the whole graph.
 *
 * @param communities the largest community first
 * @param bridges the number of facts between each two of the communities shown
 * @param total number of all communities
 * @param entities number of entities in communities: those tied to another entity by a fact
 * @param modularity modularity of the partition, up to 1: the fraction of ties within communities minus the fraction
 *     expected at random. Above 0.3 the communities are meaningful.
 * @param asOf the time of the graph that this was computed from
 * @param stale whether the graph has changed since
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
     * A community of entities.
     *
     * @param number number of the community, from 1; the largest comes first
     * @param size number of members
     * @param facts number of facts between its members
     * @param central the members with the strongest ties within it, at most five
     */
    public record Community(int number, long size, long facts, List<Member> central) {}

    /**
     * A member of a community.
     *
     * @param strength sum of its ties to other members, in documents or in ties
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
     * The facts between two communities.
     *
     * @param from the number of the larger one
     * @param to the number of the other
     * @param facts number of facts with one end in each
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
