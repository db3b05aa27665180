package entente.query;

import entente.adjacency.Adjacency;
import entente.adjacency.FactGraph;
import entente.neo4j.OutOfTime;
import entente.neo4j.read.Neo4jReader;
import entente.neo4j.read.ReadTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Runs queries, each within its limit of time. */
@Component
@EnableConfigurationProperties(QuerySettings.class)
public class QueryRunner {
    private final Neo4jReader graph;
    private final Adjacency adjacency;
    private final ConcurrencyLimit lane;
    private final Duration timeout;

    public QueryRunner(Neo4jReader graph, Adjacency adjacency, ConcurrencyLimit lane, QuerySettings settings) {
        this.graph = graph;
        this.adjacency = adjacency;
        this.lane = lane;
        this.timeout = settings.timeout();
    }

    /** {@return what the query gives} A query that is too slow has reached nothing. */
    public <T> T read(Function<ReadTransaction, T> query) {
        return read(query, Map::of);
    }

    /**
     * {@return what the query gives} It may run again when the connection fails, so it starts from nothing each time.
     *
     * @param reached what to answer with when time is up
     * @throws TooSlow when time is up
     */
    public <T> T read(Function<ReadTransaction, T> query, Supplier<Object> reached) {
        return timed(() -> graph.read(timeout, query), reached);
    }

    /**
     * {@return what a search over the facts gives} Where they are in memory it needs no Neo4j, and no limit of time but
     * its own {@link #budget}.
     *
     * @throws TooSlow when the facts are read from Neo4j and time is up
     */
    public <T> T search(Function<FactGraph, T> search) {
        return timed(() -> adjacency.search(timeout, search), Map::of);
    }

    /**
     * {@return what a search gives that looks at so many links at the most}
     *
     * @throws TooSlow when the facts are read from Neo4j and time is up
     */
    public <T> T search(long steps, BiFunction<FactGraph, Budget, T> search) {
        return search(graph -> {
            try (Budget budget = budget(steps)) {
                return search.apply(graph, budget);
            }
        });
    }

    /**
     * {@return how far a search may go that begins now} It is to be closed when the search has ended.
     *
     * @param steps the most links to look at
     */
    Budget budget(long steps) {
        return new Budget(timeout, steps, lane);
    }

    private <T> T timed(Supplier<T> query, Supplier<Object> reached) {
        try {
            return query.get();
        } catch (OutOfTime late) {
            throw new TooSlow(
                    "The query took longer than %d ms (entente.query.timeout)".formatted(timeout.toMillis()),
                    reached.get());
        }
    }
}
