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

/** What one service has of a Neo4j outside its process, which may go away and come back. */
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
                        throw new ServiceUnavailableException("It is away");
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

    /** Lets Neo4j answer no more. */
    public void goAway() {
        away = true;
    }

    /** Lets it answer again. */
    public void comeBack() {
        away = false;
    }

    /** {@return the reading side} */
    public Neo4jReader reader() {
        return reader;
    }

    /** {@return what tells of changes} */
    public GraphChanges changes() {
        return changes;
    }

    /** Writes a document that says who visited which place. */
    public void write(String id, String person, String place) {
        new Story(id)
                .claims(Story.person(person), RelationType.VISITED, Story.place(place))
                .writeTo(graph);
    }

    /** Removes a document. */
    public void remove(String id) {
        graph.remove(id);
    }

    /** {@return whether no document is there} */
    public boolean empty() {
        return graph.empty();
    }
}
