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

/** The graph that commands read and write: opened by this process, or behind a running service. */
public interface GraphAccess extends AutoCloseable {
    /** Ingests a source and returns its status. Thread-safe; throws the exceptions of the pipeline. */
    Written.Status ingest(Source source);

    /** {@return the entities that match a text, best match first} */
    List<EntitySummary> search(String text, int limit);

    /** {@return the entity with that id, or empty if there is none} */
    Optional<EntityCard> find(String id);

    /** {@return the neighbourhood of an entity} */
    Neighbourhood neighbourhood(NeighbourhoodQuery query);

    /** {@return the paths between two entities} */
    PathAnswer paths(PathQuery query);

    /**
     * Exports entities and the facts between them.
     *
     * @param entities ids of the entities; if empty, exports the whole graph
     * @throws IOException if the export ends early or cannot be written; some formats throw {@link
     *     java.io.UncheckedIOException}
     */
    void export(ExportFormat format, List<String> entities, OutputStream out) throws IOException;

    /** {@return the timeline of an entity} */
    Timeline timeline(TimelineQuery query);

    @Override
    void close();
}
