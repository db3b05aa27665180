package entente.command;

import entente.command.access.CommandFault;
import entente.command.access.EntityArgument;
import entente.command.access.GraphAccess;
import entente.command.access.GraphOptions;
import entente.export.ExportFormat;
import entente.export.Exports;
import entente.query.FactFilter;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodQuery;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Exports the graph, or a part of it, to a file for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Exports the graph, or the neighbourhood of some entities, in a format for other programs.",
            "graphml and gexf are for network visualization, csv is a ZIP archive of the two tables that Entente"
                    + " imports, jsonld uses the terms of schema.org, cypher creates the facts in another Neo4j.",
            "gold has the documents with corrected facts, as JSON lines that evaluate reads."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file is complete",
            "1:the export failed and left no file; standard error shows the reason",
            "2:invalid arguments"
        })
final class ExportGraph implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "graphml, gexf, csv, jsonld, cypher or gold (default: ${DEFAULT-VALUE})")
    private ExportFormat format = ExportFormat.GRAPHML;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "The file to write; an existing file is replaced when the new one is complete (default: standard"
                            + " output)")
    private @Nullable Path file;

    @Option(
            names = "--entity",
            arity = "1..*",
            paramLabel = "NAME",
            description =
                    "Export these entities, given by name, alias or id, and all facts between them (default: the whole"
                            + " graph)")
    private List<String> names = List.of();

    @Option(
            names = "--hops",
            paramLabel = "N",
            description = "Also export entities up to N relations away, 0 to " + NeighbourhoodQuery.MOST_HOPS
                    + "; the nearest " + NeighbourhoodQuery.MOST_NODES + " per entity (default: ${DEFAULT-VALUE})")
    private int hops;

    @Mixin
    private final GraphOptions target;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ExportGraph(Class<?> application, PrintStream out, PrintStream err) {
        this.target = new GraphOptions(application);
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (hops < 0 || hops > NeighbourhoodQuery.MOST_HOPS) {
            throw fault("--hops must be 0 to %d, was %d".formatted(NeighbourhoodQuery.MOST_HOPS, hops));
        }
        if (format == ExportFormat.GOLD && !names.isEmpty()) {
            throw fault("--format gold exports documents and cannot be used with --entity");
        }
        if (hops > 0 && names.isEmpty()) {
            throw fault("--hops requires --entity");
        }
        var output = new OutputFile(file, out);
        try (GraphAccess graph = target.open()) {
            List<String> entities = entities(graph);
            output.write(stream -> graph.export(format, entities, stream));
            return 0;
        }
    }

    private List<String> entities(GraphAccess graph) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names) {
            String id = EntityArgument.idOf(name, graph);
            ids.add(id);
            if (hops > 0) {
                ids.addAll(around(name, id, graph));
            }
        }
        if (ids.size() > Exports.MOST_ENTITIES) {
            throw new CommandFault("Too many entities: %d. An export can have up to %d entities, or the whole graph"
                    .formatted(ids.size(), Exports.MOST_ENTITIES));
        }
        return List.copyOf(ids);
    }

    private List<String> around(String name, String id, GraphAccess graph) {
        Neighbourhood around =
                graph.neighbourhood(new NeighbourhoodQuery(id, hops, FactFilter.none(), NeighbourhoodQuery.MOST_NODES));
        if (around.shown().nodes() < around.total().nodes()) {
            err.printf(
                    "%s: exporting the nearest %d of %d entities%n",
                    name, around.shown().nodes(), around.total().nodes());
        }
        return around.nodes().stream().map(Neighbourhood.Node::id).toList();
    }

    private ParameterException fault(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
