package entente.query;

import entente.graph.FullFact;
import entente.graph.GraphUnavailable;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the words of Neo4j to the facts that a search found. */
@Component
class Edges {
    private final Reads reads;

    Edges(Reads reads) {
        this.reads = reads;
    }

    /**
     * The facts of an answer.
     *
     * @param facts in full by key; null while Neo4j does not answer
     */
    record Words(@Nullable Long2ObjectMap<FullFact> facts) {
        boolean available() {
            return facts != null;
        }

        /** {@return the facts as edges, the strongest first} Those that have gone meanwhile are left out. */
        List<Neighbourhood.Edge> edges(Collection<FoundFact> found) {
            return found.stream()
                    .sorted(FoundFact.STRONGEST_FIRST)
                    .flatMap(this::edge)
                    .toList();
        }

        private Stream<Neighbourhood.Edge> edge(FoundFact found) {
            if (facts == null) {
                return Stream.of(bare(found));
            }
            FullFact fact = facts.get(found.key());
            return fact != null && found.is(fact) ? Stream.of(full(found, fact)) : Stream.empty();
        }
    }

    /** {@return the words of the facts} While Neo4j does not answer in time, there are none. */
    Words words(Stream<FoundFact> found) {
        long[] keys = found.mapToLong(FoundFact::key).toArray();
        try {
            return new Words(reads.read(reading -> FactDetails.get(reading, keys)));
        } catch (GraphUnavailable | TooSlow away) {
            return new Words(null);
        }
    }

    private static Neighbourhood.Edge full(FoundFact found, FullFact fact) {
        return new Neighbourhood.Edge(
                fact.id(),
                found.source(),
                found.target(),
                fact.type(),
                fact.title(),
                fact.documents(),
                fact.confidence(),
                fact.modality(),
                fact.since(),
                fact.until(),
                fact.quote());
    }

    private static Neighbourhood.Edge bare(FoundFact fact) {
        return new Neighbourhood.Edge(
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
