package entente.neo4j;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the graph is kept.
 *
 * @param data the directory of the embedded store. A text, because Spring would look for a path on the class path first.
 */
@ConfigurationProperties("entente")
public record GraphSettings(
        @DefaultValue("./data") String data, @DefaultValue Tuning graph) {

    /**
     * What rarely needs a change.
     *
     * @param boltPort port of the embedded server on 127.0.0.1; 0 takes any free one
     * @param pageCache memory for the embedded store's pages, outside the heap
     * @param keepFree a write is refused when the disk of the embedded store has less room than this
     * @param writeTimeout how long a document's transaction may take, waiting for others included
     * @param retryEvery how long to wait before Neo4j is asked again when it did not answer at start
     * @param transactionMemory the most heap that one transaction of the embedded server may take
     */
    public record Tuning(
            @DefaultValue("0") int boltPort,
            @DefaultValue("256MB") DataSize pageCache,
            @DefaultValue("128MB") DataSize keepFree,
            @DefaultValue("2m") Duration writeTimeout,
            @DefaultValue("5s") Duration retryEvery,
            @DefaultValue("256MB") DataSize transactionMemory) {

        /** Checks the bounds. */
        public Tuning {
            if (boltPort < 0 || boltPort > 65_535) {
                throw new IllegalArgumentException(
                        "entente.graph.bolt-port must be from 0 to 65535, was %d".formatted(boltPort));
            }
            if (writeTimeout.toMillis() <= 0 || retryEvery.toMillis() <= 0) {
                throw new IllegalArgumentException(
                        "entente.graph.write-timeout and retry-every must be longer than 0, were %s and %s"
                                .formatted(writeTimeout, retryEvery));
            }
            // Neo4j takes zero for "no limit" and refuses less than a megabyte.
            if (transactionMemory.toMegabytes() < 1) {
                throw new IllegalArgumentException(
                        "entente.graph.transaction-memory must be 1MB or more, was " + transactionMemory);
            }
        }
    }

    /** {@return the directory of the embedded store} */
    public Path directory() {
        return Path.of(data).toAbsolutePath().normalize();
    }
}
