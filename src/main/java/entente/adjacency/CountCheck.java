package entente.adjacency;

import entente.neo4j.Row;
import entente.neo4j.read.Neo4jReader;
import entente.ontology.RelationType;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares how many facts and entities are in memory with what Neo4j counts, which it does without looking at them. Used
 * by one thread.
 */
final class CountCheck {
    private static final Logger LOG = LoggerFactory.getLogger(CountCheck.class);

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** The name under which entities are counted, beside the types of relation. */
    private static final String ENTITIES = "entities";

    /** Reading all again takes at most this part of the time. */
    private static final int PART = 10;

    private static final Duration LEAST_PAUSE = Duration.ofSeconds(30);

    private final Neo4jReader reader;

    /** What Neo4j counts and no search looks at: facts of an entity with itself, nodes without an id or type. */
    private Map<String, Long> unseen = Map.of();

    private boolean differedBefore;
    private long lastDue = System.nanoTime() - Duration.ofDays(1).toNanos();

    CountCheck(Neo4jReader reader) {
        this.reader = reader;
    }

    /** {@return whether Neo4j counts otherwise} */
    boolean differs(MemoryGraph graph) {
        Map<String, Long> counted = ask("count-facts");
        if (counted.equals(expected(graph))) {
            return false;
        }
        if (differedBefore) {
            // It looks at every fact, so it is asked only before all of them would be read.
            unseen = ask("count-unseen-facts");
        }
        boolean differs = !counted.equals(expected(graph));
        if (differs) {
            LOG.debug("Neo4j counts {}, expected were {}", counted, expected(graph));
        }
        return differs;
    }

    /** {@return whether all facts should be read again} That is so when two comparisons in a row differed. */
    boolean isDue(boolean differs, Duration lastLoad) {
        Duration pause = lastLoad.multipliedBy(PART);
        Duration longest = pause.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : pause;
        boolean due = differs && differedBefore && System.nanoTime() - lastDue > longest.toNanos();
        differedBefore = differs && !due;
        if (due) {
            lastDue = System.nanoTime();
        }
        return due;
    }

    private Map<String, Long> ask(String statement) {
        Map<String, Long> counts = new HashMap<>();
        for (Row row : reader.read(LIMIT, reading -> reading.list(statement, Map.of()))) {
            counts.put(row.text("kind"), row.number("total"));
        }
        return counts;
    }

    private Map<String, Long> expected(MemoryGraph graph) {
        Map<String, Long> expected = new HashMap<>();
        expected.put(ENTITIES, graph.entities().present() + unseen.getOrDefault(ENTITIES, 0L));
        for (Map.Entry<RelationType, Long> entry : graph.census().byType().entrySet()) {
            String kind = entry.getKey().name();
            expected.put(kind, entry.getValue() + unseen.getOrDefault(kind, 0L));
        }
        return expected;
    }
}
