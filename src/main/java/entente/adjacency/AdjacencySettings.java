package entente.adjacency;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the facts in memory.
 *
 * @param adjacency whether all facts are kept in memory; otherwise each search reads what it needs from Neo4j
 * @param details the most memory outside the heap for details of these facts, such as quotes and dates; what does not
 *     fit is read from Neo4j; by default a third of the maximum heap
 */
@ConfigurationProperties("entente.query")
record AdjacencySettings(
        @DefaultValue("on") boolean adjacency, @Nullable DataSize details) {
    private static final int PART_OF_HEAP = 3;

    /** {@return the most bytes for details} */
    long detailBytes() {
        return details == null ? Runtime.getRuntime().maxMemory() / PART_OF_HEAP : details.toBytes();
    }
}
