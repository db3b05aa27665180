package entente.export;

import entente.neo4j.CypherFile;
import entente.ontology.RelationType;
import entente.query.NotFound;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/**
 * Rows that the driver fetches from Neo4j, a thousand at a time, as they are asked for, all in one transaction that may
 * only read. Belongs to one thread. It is not run again when the connection fails, since rows are out by then.
 */
final class StoredRows implements GraphRows {
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final List<String> FACTS =
            Arrays.stream(RelationType.values()).map(RelationType::name).toList();

    private final Session session;
    private final Transaction transaction;
    private final String entities;
    private final String relations;
    private final Map<String, Object> parameters;

    private StoredRows(
            Driver driver, Duration timeout, String entities, String relations, Map<String, Object> parameters) {
        this.session = driver.session(READING);
        this.entities = entities;
        this.relations = relations;
        this.parameters = new HashMap<>(parameters);
        this.parameters.put("facts", FACTS);
        try {
            this.transaction = session.beginTransaction(
                    TransactionConfig.builder().withTimeout(timeout).build());
        } catch (RuntimeException failure) {
            session.close();
            throw failure;
        }
    }

    /** {@return all of the graph} */
    static GraphRows whole(Driver driver, Duration timeout) {
        return new StoredRows(driver, timeout, "stream-entities", "stream-relations", Map.of());
    }

    /**
     * {@return the entities with these ids and all facts among them}
     *
     * @throws NotFound when one is not there
     */
    static GraphRows among(Driver driver, Duration timeout, Set<String> ids) {
        var rows = new StoredRows(
                driver, timeout, "stream-entities-of", "stream-relations-among", Map.of("entities", List.copyOf(ids)));
        try {
            rows.require(ids);
            return rows;
        } catch (RuntimeException failure) {
            rows.close();
            throw failure;
        }
    }

    /** {@return the entities and relations with these ids, as far as they are there} */
    static GraphRows shown(Driver driver, Duration timeout, Set<String> entities, Set<String> relations) {
        return new StoredRows(
                driver,
                timeout,
                "stream-entities-of",
                "stream-relations-of",
                Map.of("entities", List.copyOf(entities), "relations", List.copyOf(relations)));
    }

    @Override
    public Iterator<ExportedEntity> entities() {
        return run(entities, StoredRow::entity);
    }

    @Override
    public Iterator<ExportedRelation> relations() {
        return run(relations, StoredRow::relation);
    }

    /** Ends the transaction, also in the midst of its rows. */
    @Override
    public void close() {
        try (session) {
            transaction.close();
        }
    }

    private void require(Set<String> ids) {
        Set<String> found = transaction.run(text(entities), parameters).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(missing -> {
            throw NotFound.entity(missing);
        });
    }

    private <T> Iterator<T> run(String statement, Function<StoredRow, T> reading) {
        Result result = transaction.run(text(statement), parameters);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return result.hasNext();
            }

            @Override
            public T next() {
                Record row = result.next();
                return reading.apply(new StoredRow(row));
            }
        };
    }

    private static String text(String statement) {
        return CypherFile.get("query/" + statement).text();
    }
}
