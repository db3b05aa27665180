package entente.neo4j;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the graph and its store.
 *
 * @param data the directory of the embedded store; a string, because Spring resolves a path against the class path
 *     first
 */
@ConfigurationProperties("entente")
public record GraphSettings(
        @DefaultValue("./data") String data, @DefaultValue Tuning graph) {

    /**
     * Settings that rarely need a change.
     *
     * @param boltPort Bolt port of the embedded server on 127.0.0.1; 0 for any free port
     * @param pageCache page cache of the embedded store, outside the heap
     * @param keepFree free disk space below which writes to the embedded store are rejected
     * @param writeTimeout time limit of the transaction of one document, including waits for locks
     * @param retryEvery interval between attempts to reach a Neo4j that did not answer at startup
     * @param transactionMemory maximum heap of one transaction of the embedded server
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
            // Neo4j treats 0 as "no limit" and rejects less than a megabyte.
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
