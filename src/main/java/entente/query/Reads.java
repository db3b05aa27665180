package entente.query;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Runs queries, each in a transaction of its own that may only read and that ends when its time is up. */
@Component
@EnableConfigurationProperties(QuerySettings.class)
class Reads {
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final Duration timeout;

    Reads(Driver driver, QuerySettings settings) {
        this.driver = driver;
        this.timeout = settings.timeout();
    }

    /** {@return what the query gives} A query that is too slow has reached nothing. */
    <T> T read(Function<Reading, T> query) {
        return read(query, Map::of);
    }

    /**
     * {@return what the query gives} The driver runs it again when the connection fails, so a query starts from nothing
     * each time.
     *
     * @param reached what to answer with when time is up
     * @throws TooSlow when time is up
     */
    <T> T read(Function<Reading, T> query, Supplier<Object> reached) {
        TransactionConfig limits =
                TransactionConfig.builder().withTimeout(timeout).build();
        try (var session = driver.session(READING)) {
            return session.executeRead(transaction -> query.apply(new Reading(transaction)), limits);
        } catch (Neo4jException failure) {
            if (isTimeout(failure)) {
                throw new TooSlow(
                        "The query took longer than %d ms (entente.query.timeout)".formatted(timeout.toMillis()),
                        reached.get());
            }
            throw failure;
        }
    }

    /** The server has one code for a limit that the client set and one for its own ({@code db.transaction.timeout}). */
    private static boolean isTimeout(Neo4jException failure) {
        return failure.code().startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
    }
}
