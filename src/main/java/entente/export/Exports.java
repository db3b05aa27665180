package entente.export;

import entente.correction.GoldExport;
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
 * Exports the graph or parts of it. The entities and relations of a query answer are read again in full, since answers
 * lack properties such as aliases. Those deleted since are left out. Safe for use by many threads.
 */
@Component
@EnableConfigurationProperties(ExportSettings.class)
public class Exports {
    /** The maximum number of entities in an exported subgraph. */
    public static final int MOST_ENTITIES = 1_000;

    private final Driver driver;
    private final ExportSettings settings;
    private final Semaphore free;
    private final GoldExport gold;

    Exports(Driver driver, ExportSettings settings, GoldExport gold) {
        this.gold = gold;
        this.driver = driver;
        this.settings = settings;
        this.free = new Semaphore(settings.concurrent());
    }

    /** {@return the whole graph of facts, or all documents that people corrected} */
    public Export whole() {
        Export facts = from(() -> StoredRows.whole(driver, settings.timeout()));
        return (format, out) -> {
            if (format == ExportFormat.GOLD) {
                gold.write(out);
            } else {
                facts.write(format, out);
            }
        };
    }

    /**
     * {@return the entities with these ids and all facts among them} The export fails if one does not exist.
     *
     * @param entities ids, at most {@value #MOST_ENTITIES}
     */
    public Export among(Collection<String> entities) {
        Set<String> ids = new LinkedHashSet<>(entities);
        if (ids.size() > MOST_ENTITIES) {
            throw new IllegalArgumentException(
                    "At most %d entities can be exported, was %d".formatted(MOST_ENTITIES, ids.size()));
        }
        return from(() -> StoredRows.among(driver, settings.timeout(), ids));
    }

    /** {@return the entities and facts that a neighbourhood shows} */
    public Export of(Neighbourhood neighbourhood) {
        return shown(
                neighbourhood.nodes().stream().map(Neighbourhood.Node::id).toList(),
                neighbourhood.edges().stream().map(Edge::id).toList());
    }

    /** {@return the entities and facts on the paths of an answer; only its ends if there is no path} */
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
                throw new Busy("%d exports are already running (entente.export.concurrent); try again later"
                        .formatted(settings.concurrent()));
            }
            try (GraphRows rows = source.get()) {
                new RowExport().write(rows, format, out);
            } catch (Neo4jException failure) {
                // Neo4j has one code for the client's limit and one for the server's.
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
