package entente.command.access;

import entente.document.Source;
import entente.export.ExportFormat;
import entente.graph.Written;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodQuery;
import entente.query.name.EntityCard;
import entente.query.name.EntitySummary;
import entente.query.path.PathAnswer;
import entente.query.path.PathQuery;
import entente.query.record.Timeline;
import entente.query.record.TimelineQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A graph that commands write to and ask: one that this process opens, or one behind a running service. */
public interface GraphAccess extends AutoCloseable {
    /** {@return what became of a source} Safe for use by many threads at once; fails as the pipeline does. */
    Written.Status ingest(Source source);

    /** {@return the entities that a text may name, the best fit first} */
    List<EntitySummary> search(String text, int limit);

    /** {@return the entity with that id} */
    Optional<EntityCard> find(String id);

    /** {@return what lies around an entity} */
    Neighbourhood neighbourhood(NeighbourhoodQuery query);

    /** {@return how two entities are connected} */
    PathAnswer paths(PathQuery query);

    /**
     * Writes entities and the facts among them.
     *
     * @param entities ids; the whole graph when there are none
     * @throws IOException when the file ends too early, or cannot be written; some formats throw it unchecked
     */
    void export(ExportFormat format, List<String> entities, OutputStream out) throws IOException;

    /** {@return what is said of an entity, by date} */
    Timeline timeline(TimelineQuery query);

    @Override
    void close();
}
