package entente.adjacency;

import static java.util.stream.Collectors.toMap;

import entente.graph.TestGraph;
import entente.neo4j.read.FactDetails;
import entente.neo4j.read.FullFact;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what answers show of facts, as far as it is in memory, with what Neo4j says. */
final class DetailCheck {
    private DetailCheck() {}

    /** {@return the facts of a view whose details are left to Neo4j} */
    static List<Integer> missing(MemoryGraph graph) {
        return facts(graph)
                .intStream()
                .filter(fact -> graph.details(fact) == null)
                .boxed()
                .toList();
    }

    /** {@return what Neo4j says otherwise; nothing when both say the same} */
    static List<String> differences(MemoryGraph graph) {
        long[] keys = facts(graph).intStream().mapToLong(graph.facts()::key).toArray();
        Map<Long, FactDetails> stored =
                TestGraph.reader().read(Duration.ofSeconds(30), reading -> reading.facts(keys)).stream()
                        .collect(toMap(FullFact::key, FullFact::details));
        List<String> differences = new ArrayList<>();
        for (int fact : facts(graph)) {
            FactDetails inMemory = graph.details(fact);
            FactDetails inNeo4j = stored.get(graph.facts().key(fact));
            if (inMemory != null && !inMemory.equals(inNeo4j)) {
                differences.add("%s, Neo4j says %s".formatted(inMemory, inNeo4j));
            }
        }
        return differences;
    }

    private static IntArrayList facts(MemoryGraph graph) {
        var facts = new IntArrayList();
        for (int entity = 0; entity < graph.size(); entity++) {
            Links links = graph.links(entity);
            for (int place = links.from(); place < links.to(); place++) {
                if (links.outward(place)) {
                    facts.add(links.fact(place));
                }
            }
        }
        return facts;
    }
}
