package entente.console;

import entente.query.ConcurrencyLimit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A query that runs in a thread of its own, a few rows ahead of its reader. The thread holds the pass of the lane until
 * Neo4j is done with the query, which may be later than its reader.
 */
final class Execution implements AutoCloseable {
    /** What the query has come to: its columns, then rows, then the end or a failure. */
    sealed interface Step {
        /** The names of the columns. */
        record Columns(List<String> names) implements Step {}

        /** One row. */
        record Row(List<Value> values) implements Step {}

        /** There are no more rows. */
        record End() implements Step {}

        /** It failed. */
        record Failure(RuntimeException cause) implements Step {}
    }

    private static final int AHEAD = 64;
    private static final SessionConfig READING = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(2L * AHEAD)
            .build();

    private static final String END = "SHOW TRANSACTIONS YIELD transactionId AS id, metaData"
            + " WHERE metaData.ententeConsole = $mark TERMINATE TRANSACTIONS id YIELD message RETURN message";

    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
    private final Driver driver;
    private final ConsoleSettings settings;
    private final long started = System.nanoTime();
    private final Thread thread;
    private final String mark = UUID.randomUUID().toString();
    private volatile boolean unread;
    private volatile boolean done;

    Execution(
            Driver driver,
            ConcurrencyLimit.Pass pass,
            ConsoleSettings settings,
            String text,
            Map<String, ? extends @Nullable Object> parameters) {
        this.driver = driver;
        this.settings = settings;
        this.thread = Thread.ofVirtual().name("entente-console").start(() -> {
            try (pass) {
                run(text, parameters);
            }
        });
    }

    /** {@return the next step; null when there is none within this time} */
    @Nullable
    Step next(Duration patience) {
        try {
            return steps.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Step.Failure(new IllegalStateException("The service stops", stopped));
        }
    }

    /** Ends the query, in Neo4j too: to a query that is being computed its own connection does not get through. */
    @Override
    public void close() {
        unread = true;
        if (!done) {
            try {
                driver.executableQuery(END).withParameters(Map.of("mark", mark)).execute();
            } catch (RuntimeException away) {
                LOG.debug("A query could not be ended before its time", away);
                thread.interrupt();
            }
        }
    }

    private void run(String text, Map<String, ? extends @Nullable Object> parameters) {
        TransactionConfig limits = TransactionConfig.builder()
                .withTimeout(settings.timeout())
                .withMetadata(Map.of("ententeConsole", mark))
                .build();
        try (Session session = driver.session(READING);
                Transaction transaction = session.beginTransaction(limits)) {
            Result result = transaction.run(text, new HashMap<String, Object>(parameters));
            boolean goesOn = put(new Step.Columns(result.keys()));
            while (goesOn && result.hasNext()) {
                goesOn = put(new Step.Row(result.next().values()));
            }
            done = true;
            put(new Step.End());
        } catch (RuntimeException failure) {
            done = true;
            put(new Step.Failure(failure));
        }
    }

    /** {@return whether anybody reads on} */
    private boolean put(Step step) {
        try {
            while (!unread) {
                if (steps.offer(step, 1, TimeUnit.SECONDS)) {
                    return true;
                }
                if (System.nanoTime() - started > settings.timeout().toNanos()) {
                    // A reader who neither reads nor leaves would keep the pass for as long as the connection stands.
                    steps.clear();
                    steps.add(new Step.Failure(QueryFailure.tooSlow(settings)));
                    return false;
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
