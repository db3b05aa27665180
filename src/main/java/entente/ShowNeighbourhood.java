package entente;

import entente.ontology.Modality;
import entente.query.NeighbourRank;
import entente.query.Neighbourhood;
import entente.query.NeighbourhoodQuery;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows what lies around an entity. */
@Command(
        name = "neighbourhood",
        mixinStandardHelpOptions = true,
        description = "Shows the entities within some relations of one, and the facts between them with their quotes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the neighbourhood was shown",
            "1:there is no such entity, or several; or the graph could not be asked",
            "2:the command was not understood"
        })
final class ShowNeighbourhood implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "NAME", description = "Name, alias or id of an entity")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--hops",
            paramLabel = "N",
            description = "How many relations away an entity may lie, 1 to " + NeighbourhoodQuery.MOST_HOPS
                    + " (default: ${DEFAULT-VALUE})")
    private int hops = 1;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most entities to show beside the centre, 1 to " + NeighbourhoodQuery.MOST_NODES
                    + " (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(
            names = "--rank",
            paramLabel = "RANK",
            description =
                    "Which come first, of equally near ones: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private NeighbourRank rank = NeighbourRank.STRONG;

    @Option(
            names = "--after",
            paramLabel = "NEXT",
            description = "Show the part behind the one that ended with this (default: the beginning)")
    private @Nullable String after;

    @Option(names = "--json", description = "Print the answer as the API gives it")
    private boolean json;

    @Mixin
    private final FactOptions facts = new FactOptions();

    @Mixin
    private final Target target = new Target();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ShowNeighbourhood(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        query("unknown yet");
        try (GraphAccess graph = target.open()) {
            Neighbourhood answer = graph.neighbourhood(query(NamedEntity.idOf(name, graph)));
            out.print(json ? JsonMapper.shared().writeValueAsString(answer) + "\n" : NeighbourhoodText.of(answer));
            return 0;
        }
    }

    /** Called with any id at first, so that a bad option is told before a graph is opened. */
    private NeighbourhoodQuery query(String entity) {
        try {
            return new NeighbourhoodQuery(
                    entity, hops, facts.filter(EnumSet.allOf(Modality.class)), limit, rank, after);
        } catch (IllegalArgumentException outOfBounds) {
            throw new ParameterException(spec.commandLine(), "--" + outOfBounds.getMessage());
        }
    }
}
