package entente.query.join;

import entente.query.Edge;
import entente.query.EntityRef;
import java.util.List;

/**
 * A short tree of facts that joins several entities.
 *
 * @param nodes the given entities in the order of the query, then the intermediate ones
 * @param edges the facts that join neighbours in the tree, at most five for each pair, those with most documents first
 * @param hops number of pairs of neighbours in the tree
 * @param groups ids of given entities that are joined to each other, the largest group first; one group if all are
 *     joined
 * @param unjoined ids of the given entities that are not in the first group
 * @param approximate always true: the tree has less than twice as many hops as the shortest one
 * @param cut whether the search reached a limit, so that further entities may be joined
 * @param evidenceAvailable whether ids, dates and quotes of all facts were in memory or could be read from Neo4j
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
