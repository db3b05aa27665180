package entente.query.path;

import entente.neo4j.GraphUnavailable;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.ReadTransaction;
import entente.query.Evidence;
import entente.query.FoundDetails;
import entente.query.FoundFact;
import entente.query.IdentityDoubt;
import entente.query.NotFound;
import entente.query.Proof;
import entente.query.QueryRunner;
import entente.query.TooSlow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds paths between entities. */
@Component
public class Paths {
    private static final int MOST_CLAIMS_A_HOP = 5;

    /** The maximum number of links, visited in some seconds. Most searches visit some ten thousand. */
    private static final long MOST_LINKS = 50_000_000;

    private final QueryRunner queries;
    private final Clock clock = Clock.systemUTC();

    Paths(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * {@return the best paths between two entities} A path follows facts in both directions and visits no entity twice.
     * Several facts between two entities make one hop, with the cheapest fact that passes the filter; see {@link
     * PathCost}. The filter by types and entities to avoid applies to all entities except the ends and waypoints; the
     * rest of the filter applies to each hop. If Neo4j does not answer and the facts are in memory, the paths lack the
     * properties that only Neo4j has.
     *
     * @throws NotFound if there is no such entity
     * @throws TooSlow if the facts are read from Neo4j and time is up
     */
    public PathAnswer find(PathQuery wanted) {
        PathQuery query = wanted.withFilter(queries.certain(wanted.filter()));
        LocalDate today = LocalDate.now(clock);
        PathSearchResult found = queries.search(
                MOST_LINKS, (graph, budget) -> new PathFinder(PathSearches.of(graph, query, today, budget)).run());
        try {
            return queries.read(transaction -> describe(transaction, found));
        } catch (GraphUnavailable away) {
            return answer(found, false, hop -> new PathAnswer.Hop(hop.source(), hop.target(), bare(hop.fact()), null));
        }
    }

    private PathAnswer describe(ReadTransaction transaction, PathSearchResult found) {
        List<FoundFact> facts = all(found)
                .flatMap(path -> path.hops().stream())
                .map(GraphPath.Hop::fact)
                .toList();
        Map<Long, FactDetails> details = FoundDetails.get(facts, transaction::facts);
        Map<Long, List<Evidence>> evidence = Proof.ofFacts(transaction, details, MOST_CLAIMS_A_HOP);
        removeGone(details, evidence, transaction);
        Map<String, IdentityDoubt> doubts = IdentityDoubt.of(
                transaction,
                all(found)
                        .flatMap(path -> path.hops().stream())
                        .map(hop -> hop.target().id())
                        .collect(Collectors.toSet()));
        return answer(
                found,
                true,
                hop -> hop(hop, relation(hop.fact(), details.get(hop.fact().key()), evidence), doubts));
    }

    /**
     * Removes details of deleted facts. Details in memory can be outdated, so facts without evidence are looked up in
     * Neo4j.
     */
    private static void removeGone(
            Map<Long, FactDetails> details, Map<Long, List<Evidence>> evidence, ReadTransaction transaction) {
        Set<Long> gone = new HashSet<>(details.keySet());
        gone.removeIf(key -> !evidence.getOrDefault(key, List.of()).isEmpty());
        if (!gone.isEmpty()) {
            long[] keys = gone.stream().mapToLong(Long::longValue).toArray();
            transaction.facts(keys).forEach(fact -> gone.remove(fact.key()));
            details.keySet().removeAll(gone);
        }
    }

    private static Stream<GraphPath> all(PathSearchResult found) {
        return Stream.concat(found.paths().stream(), Stream.ofNullable(found.without()));
    }

    /** Leaves out paths with a fact that was deleted during the search. */
    private static PathAnswer answer(
            PathSearchResult found, boolean available, Function<GraphPath.Hop, PathAnswer.@Nullable Hop> shown) {
        List<PathAnswer.ProvedPath> paths = found.paths().stream()
                .map(path -> path(path, shown))
                .filter(Objects::nonNull)
                .toList();
        PathAnswer.Why why = found.why();
        GraphPath without = found.without();
        if (why != null && without != null) {
            why = why.with(path(without, shown));
        }
        return new PathAnswer(
                found.from(),
                found.to(),
                paths,
                paths.size(),
                found.total(),
                found.cut(),
                available,
                found.reason(),
                why);
    }

    private static PathAnswer.@Nullable ProvedPath path(
            GraphPath path, Function<GraphPath.Hop, PathAnswer.@Nullable Hop> shown) {
        List<PathAnswer.Hop> hops =
                path.hops().stream().map(shown).filter(Objects::nonNull).toList();
        return hops.size() < path.hops().size()
                ? null
                : new PathAnswer.ProvedPath(
                        hops.size(),
                        (double) path.cost() / PathCost.HOP,
                        path.weakest(),
                        hops.get(path.weakest()).relation().documents(),
                        hops);
    }

    private static PathAnswer.@Nullable Hop hop(
            GraphPath.Hop hop, PathAnswer.@Nullable Relation relation, Map<String, IdentityDoubt> doubts) {
        return relation == null
                ? null
                : new PathAnswer.Hop(
                        hop.source(),
                        hop.target(),
                        relation,
                        doubts.get(hop.target().id()));
    }

    /** {@return the fact of a hop, null if it was deleted} */
    private static PathAnswer.@Nullable Relation relation(
            FoundFact fact, @Nullable FactDetails shown, Map<Long, List<Evidence>> evidence) {
        return shown == null
                ? null
                : new PathAnswer.Relation(
                        shown.id(),
                        fact.type(),
                        fact.source(),
                        shown.title(),
                        shown.since(),
                        shown.until(),
                        shown.modality(),
                        shown.confidence(),
                        shown.documents(),
                        evidence.getOrDefault(fact.key(), List.of()));
    }

    private static PathAnswer.Relation bare(FoundFact fact) {
        return new PathAnswer.Relation(
                null,
                fact.type(),
                fact.source(),
                null,
                null,
                null,
                fact.modality(),
                fact.confidence(),
                fact.documents(),
                List.of());
    }
}
