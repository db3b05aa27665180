package entente;

import entente.ontology.Modality;
import entente.query.FactFilter;
import entente.query.PathAnswer;
import entente.query.PathQuery;
import entente.query.PathRank;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

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
final class ShowPaths implements Callable<Integer> {
    private final PrintStream out;

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

    @Option(names = "--json", description = "Print the answer as the API gives it")
    private boolean json;

    @Mixin
    private final FactOptions facts = new FactOptions();

    @Mixin
    private final Target target = new Target();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ShowPaths(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        query(name -> "unknown yet " + name);
        try (GraphAccess graph = target.open()) {
            PathAnswer answer = graph.paths(query(name -> NamedEntity.idOf(name, graph)));
            out.print(json ? JsonMapper.shared().writeValueAsString(answer) + "\n" : PathText.of(answer));
            return 0;
        }
    }

    /** Called with any ids at first, so that a bad option is told before a graph is opened. */
    private PathQuery query(UnaryOperator<String> id) {
        try {
            FactFilter filter = facts.filter(EnumSet.of(Modality.STATED))
                    .withAvoid(avoid.stream().map(id).collect(Collectors.toSet()));
            List<String> stations = via.stream().map(id).toList();
            return new PathQuery(id.apply(from), id.apply(to), stations, k, maxHops, rank, allShortest, filter);
        } catch (IllegalArgumentException outOfBounds) {
            String message = String.valueOf(outOfBounds.getMessage()).replace("maxHops", "max-hops");
            throw new ParameterException(spec.commandLine(), "--" + message);
        }
    }
}
