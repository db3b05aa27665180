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

/** Puts words to the facts that a search found. */
@Component
public class EdgeLoader {
    private final QueryRunner reads;

    public EdgeLoader(QueryRunner reads) {
        this.reads = reads;
    }

    /**
     * The facts of an answer.
     *
     * @param details by key
     * @param available whether there are all, but for facts that have gone
     */
    public record Words(Long2ObjectMap<FactDetails> details, boolean available) {
        /** {@return the facts as edges, the strongest first} Those that have gone meanwhile are left out. */
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

    /** {@return the words of the facts} While Neo4j does not answer in time, there are only those in memory. */
    public Words words(Collection<FoundFact> found) {
        try {
            return new Words(FoundDetails.get(found, keys -> reads.read(reading -> reading.facts(keys))), true);
        } catch (GraphUnavailable | TooSlow away) {
            return new Words(FoundDetails.get(found, keys -> List.of()), false);
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
