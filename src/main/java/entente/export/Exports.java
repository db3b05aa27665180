package entente.export;

import entente.query.Busy;
import entente.query.Edge;
import entente.query.EntityRef;
import entente.query.TooSlow;
import entente.query.around.Neighbourhood;
import entente.query.path.PathAnswer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Takes parts of the graph elsewhere. What an answer of a query shows is read anew in full, since answers leave out what
 * other programs want, such as aliases; what has gone meanwhile is left out. Safe for use by many threads.
 */
@Component
@EnableConfigurationProperties(ExportSettings.class)
public class Exports {
    /** The most entities whose subgraph is exported. */
    public static final int MOST_ENTITIES = 1_000;

    private final Driver driver;
    private final ExportSettings settings;
    private final Semaphore free;

    Exports(Driver driver, ExportSettings settings) {
        this.driver = driver;
        this.settings = settings;
        this.free = new Semaphore(settings.concurrent());
    }

    /** {@return the whole graph of facts} */
    public Export whole() {
        return from(() -> StoredRows.whole(driver, settings.timeout()));
    }

    /**
     * {@return the entities with those ids and all facts among them} Writing it fails when one is not there.
     *
     * @param entities ids, at most {@value #MOST_ENTITIES}
     */
    public Export among(Collection<String> entities) {
        Set<String> ids = new LinkedHashSet<>(entities);
        if (ids.size() > MOST_ENTITIES) {
            throw new IllegalArgumentException(
                    "At most %d entities can be exported, were %d".formatted(MOST_ENTITIES, ids.size()));
        }
        return from(() -> StoredRows.among(driver, settings.timeout(), ids));
    }

    /** {@return the entities and facts that a neighbourhood shows} */
    public Export of(Neighbourhood neighbourhood) {
        return shown(
                neighbourhood.nodes().stream().map(Neighbourhood.Node::id).toList(),
                neighbourhood.edges().stream().map(Edge::id).toList());
    }

    /** {@return the entities and facts on the paths of an answer, and its ends also where there is no path} */
    public Export of(PathAnswer answer) {
        List<PathAnswer.Hop> hops =
                answer.paths().stream().flatMap(path -> path.hops().stream()).toList();
        Stream<EntityRef> ends = Stream.concat(
                Stream.of(answer.from(), answer.to()),
                hops.stream().flatMap(hop -> Stream.of(hop.source(), hop.target())));
        return shown(
                ends.map(EntityRef::id).toList(),
                hops.stream().map(hop -> hop.relation().id()).toList());
    }

    private Export shown(List<String> entities, List<String> relations) {
        return from(() -> StoredRows.shown(driver, settings.timeout(), Set.copyOf(entities), Set.copyOf(relations)));
    }

    private Export from(Supplier<GraphRows> source) {
        return (format, out) -> {
            if (!free.tryAcquire()) {
                throw new Busy("%d exports run already (entente.export.concurrent); come back in a moment"
                        .formatted(settings.concurrent()));
            }
            try (GraphRows rows = source.get()) {
                new RowExport().write(rows, format, out);
            } catch (Neo4jException failure) {
                // The server has one code for a limit that the client set and one for its own.
                if (failure.code().startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
                    throw new TooSlow(
                            "The export took longer than %d ms (entente.export.timeout)"
                                    .formatted(settings.timeout().toMillis()),
                            List.of());
                }
                throw failure;
            } finally {
                free.release();
            }
        };
    }
}
