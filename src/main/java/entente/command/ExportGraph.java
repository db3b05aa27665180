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

/** Writes the graph, or a part of it, as a file for another program. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the graph, or what is around some entities, in a form that other programs read.",
            "graphml and gexf are for programs that draw networks, csv is a ZIP archive of the two tables that Entente"
                    + " imports, jsonld has the terms of schema.org, cypher makes the facts in another Neo4j."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file was written to its end",
            "1:it was not, and no file is left; standard error says why",
            "2:the command was not understood"
        })
final class ExportGraph implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "graphml, gexf, csv, jsonld or cypher (default: ${DEFAULT-VALUE})")
    private ExportFormat format = ExportFormat.GRAPHML;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "The file to write; one of that name is replaced once the new one is complete (default: standard"
                            + " output)")
    private @Nullable Path file;

    @Option(
            names = "--entity",
            arity = "1..*",
            paramLabel = "NAME",
            description = "Export these entities, by name, alias or id, and all facts among them (default: the whole"
                    + " graph)")
    private List<String> names = List.of();

    @Option(
            names = "--hops",
            paramLabel = "N",
            description = "And the entities up to so many relations away, 0 to " + NeighbourhoodQuery.MOST_HOPS
                    + "; the nearest " + NeighbourhoodQuery.MOST_NODES + " of each (default: ${DEFAULT-VALUE})")
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
        if (hops > 0 && names.isEmpty()) {
            throw fault("--hops needs --entity");
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
            throw new CommandFault("That is %d entities; %d can be exported at once, or the whole graph"
                    .formatted(ids.size(), Exports.MOST_ENTITIES));
        }
        return List.copyOf(ids);
    }

    private List<String> around(String name, String id, GraphAccess graph) {
        Neighbourhood around =
                graph.neighbourhood(new NeighbourhoodQuery(id, hops, FactFilter.none(), NeighbourhoodQuery.MOST_NODES));
        if (around.shown().nodes() < around.total().nodes()) {
            err.printf(
                    "Around %s: the nearest %d of %d entities%n",
                    name, around.shown().nodes(), around.total().nodes());
        }
        return around.nodes().stream().map(Neighbourhood.Node::id).toList();
    }

    private ParameterException fault(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
