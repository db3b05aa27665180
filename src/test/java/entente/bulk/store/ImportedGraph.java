package entente.bulk.store;

import entente.graph.TestGraph;
import entente.neo4j.server.DiskSpace;
import entente.neo4j.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.util.unit.DataSize;

/** A graph that an import made, opened as a service opens it. */
public final class ImportedGraph implements AutoCloseable {
    private final EmbeddedServer server;
    private final Driver driver;

    private ImportedGraph(EmbeddedServer server, Driver driver) {
        this.server = server;
        this.driver = driver;
    }

    public static ImportedGraph open(Path data) {
        EmbeddedServer server = EmbeddedServer.start(TestGraph.settings(data));
        return new ImportedGraph(
                server, GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password())));
    }

    /** {@return where such a graph is made} */
    public static GraphPlace place(Path data) {
        return new GraphPlace(TestGraph.settings(data), false);
    }

    public Driver driver() {
        return driver;
    }

    public ImportWriter imports() {
        return imports(driver);
    }

    /** {@return what adds tables to the graph that the driver leads to} */
    public static ImportWriter imports(Driver driver) {
        return new ImportWriter(TestGraph.graph(driver), new DiskSpace(null, DataSize.ofBytes(0)));
    }

    /** {@return all nodes and relationships with all of their properties, but for when they were made} */
    public static List<Map<String, Object>> content(Driver driver) {
        return driver.executableQuery("""
                        MATCH (n) WHERE NOT n:Mark|Change
                        RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, null AS ends
                        UNION ALL
                        MATCH (a)-[r]->(b)
                        RETURN r.id AS id, [type(r)] AS labels, properties(r) AS properties, [a.id, b.id] AS ends
                        """).execute().records().stream()
                .map(row -> (Map<String, Object>) new TreeMap<>(row.asMap(value -> value.isNull() ? "" : plain(value))))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private static Object plain(Value value) {
        if (!value.hasType(TypeSystem.getDefault().MAP())) {
            return value.asObject();
        }
        var properties = new TreeMap<>(value.asMap());
        properties.remove("readAt");
        return properties;
    }

    @Override
    public void close() {
        driver.close();
        server.close();
    }
}
