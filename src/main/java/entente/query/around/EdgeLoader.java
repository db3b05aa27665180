package entente.query.around;

import entente.neo4j.GraphUnavailable;
import entente.neo4j.read.FactDetails;
import entente.query.Edge;
import entente.query.FoundDetails;
import entente.query.FoundFact;
import entente.query.QueryRunner;
import entente.query.TooSlow;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Loads the details of the facts that a search found. */
@Component
public class EdgeLoader {
    private final QueryRunner queries;

    public EdgeLoader(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * The loaded details of the facts of an answer.
     *
     * @param details the details by internal id of the fact
     * @param available whether the details of all existing facts are loaded
     */
    public record LoadedEdges(Long2ObjectMap<FactDetails> details, boolean available) {
        /** {@return the facts as edges, the strongest first} Facts deleted since are left out. */
        public List<Edge> edges(Collection<FoundFact> found) {
            return found.stream()
                    .sorted(FoundFact.STRONGEST_FIRST)
                    .flatMap(this::edge)
                    .toList();
        }

        private Stream<Edge> edge(FoundFact found) {
            FactDetails shown = details.get(found.key());
            if (shown != null) {
                return Stream.of(full(found, shown));
            }
            return available ? Stream.empty() : Stream.of(bare(found));
        }
    }

    /** {@return the details of the facts} If Neo4j does not answer in time, only those in memory. */
    public LoadedEdges load(Collection<FoundFact> found) {
        try {
            return new LoadedEdges(
                    FoundDetails.get(found, keys -> queries.read(transaction -> transaction.facts(keys))), true);
        } catch (GraphUnavailable | TooSlow away) {
            return new LoadedEdges(FoundDetails.get(found, keys -> List.of()), false);
        }
    }

    private static Edge full(FoundFact fact, FactDetails shown) {
        return new Edge(
                shown.id(),
                fact.source(),
                fact.target(),
                fact.type(),
                shown.title(),
                shown.documents(),
                shown.confidence(),
                shown.modality(),
                shown.since(),
                shown.until(),
                shown.quote());
    }

    private static Edge bare(FoundFact fact) {
        return new Edge(
                null,
                fact.source(),
                fact.target(),
                fact.type(),
                null,
                fact.documents(),
                fact.confidence(),
                fact.modality(),
                null,
                null,
                null);
    }
}
