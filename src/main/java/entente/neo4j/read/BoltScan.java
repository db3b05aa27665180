package entente.neo4j.read;

import entente.neo4j.Row;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** Reads the fact layer of a Neo4j outside this process, row by row as it sends them. */
record BoltScan(Driver driver) implements GraphScan {
    private static final int FETCHED = 10_000;

    @Override
    public void entities(EntitySink sink) {
        read(
                "scan-entities",
                row -> StoredEntity.find(row).ifPresent(entity -> sink.entity(row.elementNumber("key"), entity)));
    }

    @Override
    public void facts(FactSink sink) {
        read(
                "scan-facts",
                row -> sink.fact(row.elementNumber("subject"), row.elementNumber("object"), StoredFact.of(row)));
    }

    /**
     * {@return sessions that read what any session of this service wrote or saw before} On a single server that goes
     * without saying; in a cluster one member may be behind the others.
     */
    static SessionConfig.Builder sessions(Driver driver) {
        return SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
    }

    @SuppressWarnings("NullAway") // The driver's maps have null for what is not there.
    private void read(String statement, Consumer<Row> rows) {
        try (var session =
                        driver.session(sessions(driver).withFetchSize(FETCHED).build());
                var transaction = session.beginTransaction()) {
            transaction.run(Statements.get(statement)).forEachRemaining(row -> rows.accept(new Row(row.asMap())));
        }
    }
}
