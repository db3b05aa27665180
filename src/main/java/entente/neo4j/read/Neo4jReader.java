package entente.neo4j.read;

import entente.neo4j.GraphUnavailable;
import entente.neo4j.OutOfTime;
import entente.neo4j.server.StartingServer;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/**
 * Reads the graph. An embedded Neo4j is queried within the process, which takes a tenth of the time of Bolt; an
 * external one over Bolt. Statements and results are the same.
 */
@Component
public class Neo4jReader {
    private final Driver driver;
    private final @Nullable StartingServer embedded;
    private final SessionConfig sessionConfig;
    private final FactNames names = new FactNames();

    public Neo4jReader(Driver driver, @Nullable StartingServer embedded) {
        this.driver = driver;
        this.embedded = embedded;
        this.sessionConfig = BoltScan.sessions(driver).build();
    }

    /**
     * {@return the result of the work} Over Bolt, the driver retries the work if the connection fails, so it must not
     * keep state between runs.
     *
     * @param limit the time limit
     * @throws OutOfTime if it takes longer
     * @throws GraphUnavailable while Neo4j does not answer
     */
    public <T> T read(Duration limit, Function<ReadTransaction, T> work) {
        return embedded == null
                ? readOverBolt(limit, work)
                : EmbeddedReadTransaction.read(embedded.await().database(), limit, work);
    }

    /** {@return a scan of the whole fact layer} */
    public GraphScan scan() {
        return embedded == null
                ? new BoltScan(driver)
                : new EmbeddedScan(embedded.await().database());
    }

    private <T> T readOverBolt(Duration limit, Function<ReadTransaction, T> work) {
        var limits = TransactionConfig.builder().withTimeout(limit).build();
        try (var session = driver.session(sessionConfig)) {
            return session.executeRead(transaction -> work.apply(new BoltReadTransaction(transaction, names)), limits);
        } catch (Neo4jException failure) {
            throw OutOfTime.isCode(failure.code()) ? new OutOfTime(failure) : GraphUnavailable.or(failure);
        }
    }
}
