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
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Runs queries with a time limit. */
@Component
@EnableConfigurationProperties(QuerySettings.class)
public class QueryRunner {
    private final Neo4jReader graph;
    private final Adjacency adjacency;
    private final ConcurrencyLimit limit;
    private final Duration timeout;

    public QueryRunner(Neo4jReader graph, Adjacency adjacency, ConcurrencyLimit limit, QuerySettings settings) {
        this.graph = graph;
        this.adjacency = adjacency;
        this.limit = limit;
        this.timeout = settings.timeout();
    }

    /** {@return the result of the query} A query that is too slow has no partial result. */
    public <T> T read(Function<ReadTransaction, T> query) {
        return read(query, Map::of);
    }

    /**
     * {@return the result of the query} The query is retried if the connection fails, so it must not keep state between
     * runs.
     *
     * @param reached supplies the partial result if time is up
     * @throws TooSlow if time is up
     */
    public <T> T read(Function<ReadTransaction, T> query, Supplier<Object> reached) {
        return timed(() -> graph.read(timeout, query), reached);
    }

    /**
     * {@return the result of a search over the facts} If the facts are in memory, the search needs no Neo4j, and only
     * its {@link #budget} limits its time.
     *
     * @throws TooSlow if the facts are read from Neo4j and time is up
     */
    public <T> T search(Function<FactGraph, T> search) {
        return timed(() -> adjacency.search(timeout, search), Map::of);
    }

    /**
     * {@return the result of a search that visits a limited number of links}
     *
     * @throws TooSlow if the facts are read from Neo4j and time is up
     */
    public <T> T search(long steps, BiFunction<FactGraph, Budget, T> search) {
        return search(graph -> {
            try (Budget budget = budget(steps)) {
                return search.apply(graph, budget);
            }
        });
    }

    /**
     * {@return the filter with the entities whose identity is less sure than it demands} Costs one
     * statement, only if it demands any.
     */
    public FactFilter certain(FactFilter filter) {
        if (filter.minIdentity() == 0) {
            return filter;
        }
        return filter.withDoubtful(
                read(transaction -> transaction.list("list-doubtful-entities", Map.of("least", filter.minIdentity())))
                        .stream()
                        .map(row -> row.text("id"))
                        .collect(Collectors.toSet()));
    }

    /**
     * {@return a budget for a search that starts now} Close it at the end of the search.
     *
     * @param steps the maximum number of links
     */
    Budget budget(long steps) {
        return new Budget(timeout, steps, limit);
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
