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
 * The reading side of the graph. A Neo4j within this process is asked without a detour over the network, which takes a
 * tenth of the time; one outside over Bolt. The statements and what they answer are the same.
 */
@Component
public class Neo4jReader {
    private final Driver driver;
    private final @Nullable StartingServer embedded;
    private final SessionConfig reading;
    private final FactNames names = new FactNames();

    public Neo4jReader(Driver driver, @Nullable StartingServer embedded) {
        this.driver = driver;
        this.embedded = embedded;
        this.reading = BoltScan.sessions(driver).build();
    }

    /**
     * {@return what the work gives} Over Bolt the driver runs it again when the connection fails, so it starts from
     * nothing each time.
     *
     * @param limit how long it may take
     * @throws OutOfTime when it takes longer
     * @throws GraphUnavailable while Neo4j does not answer
     */
    public <T> T read(Duration limit, Function<ReadTransaction, T> work) {
        return embedded == null
                ? readOverBolt(limit, work)
                : EmbeddedReadTransaction.read(embedded.await().database(), limit, work);
    }

    /** {@return a way to read the whole fact layer} */
    public GraphScan scan() {
        return embedded == null
                ? new BoltScan(driver)
                : new EmbeddedScan(embedded.await().database());
    }

    private <T> T readOverBolt(Duration limit, Function<ReadTransaction, T> work) {
        var limits = TransactionConfig.builder().withTimeout(limit).build();
        try (var session = driver.session(reading)) {
            return session.executeRead(transaction -> work.apply(new BoltReadTransaction(transaction, names)), limits);
        } catch (Neo4jException failure) {
            throw OutOfTime.isCode(failure.code()) ? new OutOfTime(failure) : GraphUnavailable.or(failure);
        }
    }
}
