package entente.query.path;

import entente.neo4j.GraphUnavailable;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.ReadTransaction;
import entente.query.Evidence;
import entente.query.FoundDetails;
import entente.query.FoundFact;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds how entities are connected. */
@Component
public class Paths {
    private static final int MOST_CLAIMS_A_HOP = 5;

    /** Some seconds' work; most searches look at some ten thousand links. */
    private static final long MOST_LINKS = 50_000_000;

    private final QueryRunner reads;
    private final Clock clock = Clock.systemUTC();

    Paths(QueryRunner reads) {
        this.reads = reads;
    }

    /**
     * {@return the best paths between two entities} A path runs over facts in either direction and visits no entity
     * twice. Two entities that several facts join make one hop, which shows the cheapest fact that passes the filter; see
     * {@link PathCost}. The filter's types and entities to avoid hold for the entities between the ends and way-points,
     * the rest of it for each hop. While Neo4j does not answer and the facts are in memory, the paths come without what
     * only Neo4j knows.
     *
     * @throws NotFound when there is no such entity
     * @throws TooSlow when facts are read from Neo4j and time is up
     */
    public PathAnswer find(PathQuery query) {
        LocalDate today = LocalDate.now(clock);
        PathSearchResult found = reads.search(
                MOST_LINKS, (graph, budget) -> new PathFinder(PathSearches.of(graph, query, today, budget)).run());
        try {
            return reads.read(reading -> describe(reading, found));
        } catch (GraphUnavailable away) {
            return answer(found, false, hop -> bare(hop.fact()));
        }
    }

    private PathAnswer describe(ReadTransaction reading, PathSearchResult found) {
        List<FoundFact> facts = all(found)
                .flatMap(path -> path.hops().stream())
                .map(GraphPath.Hop::fact)
                .toList();
        Map<Long, FactDetails> details = FoundDetails.get(facts, reading::facts);
        Map<Long, List<Evidence>> evidence = Proof.ofFacts(reading, details, MOST_CLAIMS_A_HOP);
        removeGone(details, evidence, reading);
        return answer(
                found, true, hop -> relation(hop.fact(), details.get(hop.fact().key()), evidence));
    }

    /** What is in memory shows facts as the search found them: those of which Neo4j has no proof may have gone since. */
    private static void removeGone(
            Map<Long, FactDetails> details, Map<Long, List<Evidence>> evidence, ReadTransaction reading) {
        Set<Long> gone = new HashSet<>(details.keySet());
        gone.removeIf(key -> !evidence.getOrDefault(key, List.of()).isEmpty());
        if (!gone.isEmpty()) {
            long[] keys = gone.stream().mapToLong(Long::longValue).toArray();
            reading.facts(keys).forEach(fact -> gone.remove(fact.key()));
            details.keySet().removeAll(gone);
        }
    }

    private static Stream<GraphPath> all(PathSearchResult found) {
        return Stream.concat(found.paths().stream(), Stream.ofNullable(found.without()));
    }

    /** A document may have been deleted, and its facts with it, while the search was going on: such paths are left out. */
    private static PathAnswer answer(
            PathSearchResult found,
            boolean available,
            Function<GraphPath.Hop, PathAnswer.@Nullable Relation> relation) {
        List<PathAnswer.ProvedPath> paths = found.paths().stream()
                .map(path -> path(path, relation))
                .filter(Objects::nonNull)
                .toList();
        PathAnswer.Why why = found.why();
        GraphPath without = found.without();
        if (why != null && without != null) {
            why = why.with(path(without, relation));
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
            GraphPath path, Function<GraphPath.Hop, PathAnswer.@Nullable Relation> relation) {
        List<PathAnswer.Hop> hops = path.hops().stream()
                .map(hop -> hop(hop, relation.apply(hop)))
                .filter(Objects::nonNull)
                .toList();
        return hops.size() < path.hops().size()
                ? null
                : new PathAnswer.ProvedPath(
                        hops.size(),
                        (double) path.cost() / PathCost.HOP,
                        path.weakest(),
                        hops.get(path.weakest()).relation().documents(),
                        hops);
    }

    private static PathAnswer.@Nullable Hop hop(GraphPath.Hop hop, PathAnswer.@Nullable Relation relation) {
        return relation == null ? null : new PathAnswer.Hop(hop.source(), hop.target(), relation);
    }

    /** {@return the fact of a hop, unless it has gone meanwhile} */
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
