package entente.neo4j.read;

import entente.neo4j.Row;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** Streams the fact layer of an external Neo4j. */
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
     * {@return a configuration of sessions that read everything that this service has written or read before} This
     * matters in a cluster, where a member may lag behind.
     */
    static SessionConfig.Builder sessions(Driver driver) {
        return SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
    }

    @SuppressWarnings("NullAway") // Absent values are null in the driver's maps.
    private void read(String statement, Consumer<Row> rows) {
        try (var session =
                        driver.session(sessions(driver).withFetchSize(FETCHED).build());
                var transaction = session.beginTransaction()) {
            transaction.run(Statements.get(statement)).forEachRemaining(row -> rows.accept(new Row(row.asMap())));
        }
    }
}
