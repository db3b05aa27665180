package entente.command;

import entente.command.access.GraphAccess;
import entente.command.display.NeighbourhoodText;
import entente.ontology.Modality;
import entente.query.around.NeighbourRank;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodQuery;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class ShowNeighbourhood extends ShowCommand<NeighbourhoodQuery, Neighbourhood> {
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

    ShowNeighbourhood(Class<?> application, PrintStream out) {
        super(application, out);
    }

    @Override
    NeighbourhoodQuery query(FactOptions facts, UnaryOperator<String> id) {
        return new NeighbourhoodQuery(
                id.apply(name), hops, facts.filter(EnumSet.allOf(Modality.class)), limit, rank, after);
    }

    @Override
    Neighbourhood ask(GraphAccess graph, NeighbourhoodQuery query) {
        return graph.neighbourhood(query);
    }

    @Override
    String text(Neighbourhood answer) {
        return NeighbourhoodText.of(answer);
    }
}
