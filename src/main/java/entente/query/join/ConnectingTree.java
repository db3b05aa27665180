package entente.query.join;

import entente.query.Edge;
import entente.query.EntityRef;
import java.util.List;

/**
 * A short tree of facts that joins several entities.
 *
 * @param nodes the given entities in the order they were named, then those between them
 * @param edges the facts that join two neighbours in the tree, at most five of each two, those of most documents first
 * @param hops how many pairs of neighbours the tree has
 * @param groups ids of the given entities that are joined to each other, the largest group first; one group when all are
 * @param unjoined ids of those that are not in the first group
 * @param approximate always true: the tree has less than twice as many hops as the shortest one
 * @param cut whether the search ended at a bound, so that entities may be joined after all
 * @param evidenceAvailable whether ids, dates and quotes of all facts were in memory or Neo4j gave them
 */
public record ConnectingTree(
        List<EntityRef> nodes,
        List<Edge> edges,
        int hops,
        List<List<String>> groups,
        List<String> unjoined,
        boolean approximate,
        boolean cut,
        boolean evidenceAvailable) {}
