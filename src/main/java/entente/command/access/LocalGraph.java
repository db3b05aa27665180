package entente.command.access;

import entente.bulk.store.ImportWriter;
import entente.bulk.store.ReferenceWriter;
import entente.document.Source;
import entente.export.Export;
import entente.export.ExportFormat;
import entente.export.Exports;
import entente.graph.Written;
import entente.linking.ReferenceLinker;
import entente.neo4j.GraphUnavailable;
import entente.pipeline.Ingestion;
import entente.query.NotFound;
import entente.query.TooSlow;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodQuery;
import entente.query.around.Neighbourhoods;
import entente.query.name.Entities;
import entente.query.name.EntityCard;
import entente.query.name.EntitySummary;
import entente.query.path.PathAnswer;
import entente.query.path.PathQuery;
import entente.query.path.Paths;
import entente.query.record.Timeline;
import entente.query.record.TimelineQuery;
import entente.query.record.Timelines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A graph that this process opens exclusively, without a web server. */
final class LocalGraph implements GraphAccess {
    private final ConfigurableApplicationContext context;

    private LocalGraph(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the graph in a directory.
     *
     * @param application the Spring Boot application
     * @param data directory of the graph; null for the configured one
     */
    static LocalGraph open(Class<?> application, @Nullable String data) {
        var settings = new ArrayList<>(List.of("--entente.samples=false", "--logging.level.root=warn"));
        if (data != null) {
            settings.add("--entente.data=" + data);
        }
        try {
            return new LocalGraph(new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .run(settings.toArray(String[]::new)));
        } catch (RuntimeException alreadyReported) {
            throw new CommandFault(null);
        }
    }

    @Override
    public Written.Status ingest(Source source) {
        return context.getBean(Ingestion.class).update(source);
    }

    @Override
    public List<EntitySummary> search(String text, int limit) {
        return queried(() -> context.getBean(Entities.class)
                .search(text, Set.of(), null, limit, null)
                .items());
    }

    @Override
    public Optional<EntityCard> find(String id) {
        try {
            return queried(() -> Optional.of(context.getBean(Entities.class).get(id)));
        } catch (NotFound missing) {
            return Optional.empty();
        }
    }

    @Override
    public Neighbourhood neighbourhood(NeighbourhoodQuery query) {
        return queried(() -> context.getBean(Neighbourhoods.class).get(query));
    }

    @Override
    public PathAnswer paths(PathQuery query) {
        return queried(() -> context.getBean(Paths.class).find(query));
    }

    @Override
    public Timeline timeline(TimelineQuery query) {
        return queried(() -> context.getBean(Timelines.class).get(query));
    }

    /** {@return the writer that imports tables into the graph} */
    ImportWriter imports() {
        return context.getBean(ImportWriter.class);
    }

    /** {@return the writer of reference lists} */
    ReferenceWriter references() {
        return context.getBean(ReferenceWriter.class);
    }

    /** {@return what links reference lists with the graph} */
    ReferenceLinker linker() {
        return context.getBean(ReferenceLinker.class);
    }

    @Override
    public void export(ExportFormat format, List<String> entities, OutputStream out) {
        var exports = context.getBean(Exports.class);
        Export export = entities.isEmpty() ? exports.whole() : exports.among(entities);
        queried(() -> {
            try {
                export.write(format, out);
                return true;
            } catch (NotFound gone) {
                throw new CommandFault(gone.getMessage());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @Override
    public void close() {
        context.close();
    }

    private static <T> T queried(Supplier<T> question) {
        try {
            return question.get();
        } catch (TooSlow slow) {
            throw new CommandFault(slow.getMessage());
        } catch (NotFound missing) {
            throw missing;
        } catch (RuntimeException failure) {
            RuntimeException fault = GraphUnavailable.or(failure);
            throw fault instanceof GraphUnavailable ? new CommandFault(fault.getMessage()) : fault;
        }
    }
}
