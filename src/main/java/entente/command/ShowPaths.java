package entente.command;

import entente.command.access.GraphAccess;
import entente.command.display.PathText;
import entente.ontology.Modality;
import entente.query.FactFilter;
import entente.query.path.PathAnswer;
import entente.query.path.PathQuery;
import entente.query.path.PathRank;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how two entities are connected. */
@Command(name = "paths", description = "Shows how two entities are connected by facts, with a quote for each hop.")
final class ShowPaths extends ShowCommand<PathQuery, PathAnswer> {
    @Parameters(index = "0", paramLabel = "FROM", description = "Name, alias or id of the first entity")
    @SuppressWarnings("NullAway.Init")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Name, alias or id of the last entity")
    @SuppressWarnings("NullAway.Init")
    private String to;

    @Option(
            names = "--k",
            paramLabel = "N",
            description = "Maximum number of paths, 1 to " + PathQuery.MOST_PATHS + " (default: ${DEFAULT-VALUE})")
    private int k = 3;

    @Option(
            names = "--max-hops",
            paramLabel = "N",
            description = "Maximum number of relations in a path, 1 to " + PathQuery.MOST_HOPS
                    + " (default: ${DEFAULT-VALUE})")
    private int maxHops = 4;

    @Option(
            names = "--rank",
            paramLabel = "RANK",
            description = "Order of the paths: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private PathRank rank = PathRank.SHORT;

    @Option(
            names = "--via",
            paramLabel = "NAME",
            description = "Go through this entity; can be repeated, in the order of the path (default: none)")
    private List<String> via = new ArrayList<>();

    @Option(
            names = "--avoid",
            paramLabel = "NAME",
            description = "Do not go through this entity; can be repeated (default: none)")
    private List<String> avoid = new ArrayList<>();

    @Option(names = "--all-shortest", description = "Show all shortest paths instead, up to 200 (default: false)")
    private boolean allShortest;

    ShowPaths(Class<?> application, PrintStream out) {
        super(application, out);
    }

    @Override
    PathQuery query(FactOptions facts, UnaryOperator<String> id) {
        FactFilter filter = facts.filter(EnumSet.of(Modality.STATED))
                .withAvoid(avoid.stream().map(id).collect(Collectors.toSet()));
        List<String> viaIds = via.stream().map(id).toList();
        return new PathQuery(id.apply(from), id.apply(to), viaIds, k, maxHops, rank, allShortest, filter);
    }

    @Override
    PathAnswer ask(GraphAccess graph, PathQuery query) {
        return graph.paths(query);
    }

    @Override
    String text(PathAnswer answer) {
        return PathText.of(answer);
    }
}
