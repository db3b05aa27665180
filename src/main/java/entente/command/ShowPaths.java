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
@Command(
        name = "paths",
        mixinStandardHelpOptions = true,
        description = "Shows how two entities are connected by facts, each hop with the words that prove it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the answer was shown, also where it is that there is no path",
            "1:there is no such entity, or several; or the graph could not be asked",
            "2:the command was not understood"
        })
final class ShowPaths extends ShowCommand<PathQuery, PathAnswer> {
    @Parameters(index = "0", paramLabel = "FROM", description = "Name, alias or id of the entity at one end")
    @SuppressWarnings("NullAway.Init")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Name, alias or id of the entity at the other end")
    @SuppressWarnings("NullAway.Init")
    private String to;

    @Option(
            names = "--k",
            paramLabel = "N",
            description = "The most paths to show, 1 to " + PathQuery.MOST_PATHS + " (default: ${DEFAULT-VALUE})")
    private int k = 3;

    @Option(
            names = "--max-hops",
            paramLabel = "N",
            description = "The most relations that a path may have, 1 to " + PathQuery.MOST_HOPS
                    + " (default: ${DEFAULT-VALUE})")
    private int maxHops = 4;

    @Option(
            names = "--rank",
            paramLabel = "RANK",
            description = "What comes first: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private PathRank rank = PathRank.SHORT;

    @Option(
            names = "--via",
            paramLabel = "NAME",
            description = "Go through this entity; repeated, in this order (default: none)")
    private List<String> via = new ArrayList<>();

    @Option(
            names = "--avoid",
            paramLabel = "NAME",
            description = "Do not go through this entity; may be repeated (default: none)")
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
        List<String> stations = via.stream().map(id).toList();
        return new PathQuery(id.apply(from), id.apply(to), stations, k, maxHops, rank, allShortest, filter);
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
