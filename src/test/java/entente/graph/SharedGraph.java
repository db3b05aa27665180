package entente.graph;

import entente.neo4j.change.GraphChanges;
import entente.neo4j.change.WatchSettings;
import entente.neo4j.read.Neo4jReader;
import entente.ontology.RelationType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** An external Neo4j as one service sees it. Tests can make it unavailable and available again. */
public final class SharedGraph {
    private final Neo4jReader reader;
    private final GraphChanges changes;
    private final Graph graph;
    private volatile boolean away;

    /** Uses a driver to the Neo4j. */
    public SharedGraph(Driver real) {
        var driver = (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    if (away && method.getName().equals("session")) {
                        throw new ServiceUnavailableException("Neo4j is unavailable");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        this.reader = new Neo4jReader(driver, null);
        this.changes = new GraphChanges(reader, null, new WatchSettings(Duration.ofMillis(100)));
        this.graph = TestGraph.graph(driver, changes);
    }

    /** Makes Neo4j unavailable. */
    public void goAway() {
        away = true;
    }

    /** Makes Neo4j available again. */
    public void comeBack() {
        away = false;
    }

    /** {@return a reader of the graph} */
    public Neo4jReader reader() {
        return reader;
    }

    /** {@return the changes of the graph} */
    public GraphChanges changes() {
        return changes;
    }

    /** Writes a document that states that a person visited a place. */
    public void write(String id, String person, String place) {
        new Story(id)
                .claims(Story.person(person), RelationType.VISITED, Story.place(place))
                .writeTo(graph);
    }

    /** Removes a document. */
    public void remove(String id) {
        graph.remove(id);
    }

    /** {@return whether the graph holds no document} */
    public boolean empty() {
        return graph.empty();
    }
}
