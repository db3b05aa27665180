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

/** Shows the neighbourhood of an entity. */
@Command(
        name = "neighbourhood",
        description =
                "Shows the neighbourhood of an entity: entities up to N relations away and the facts between them, with quotes.")
final class ShowNeighbourhood extends ShowCommand<NeighbourhoodQuery, Neighbourhood> {
    @Parameters(paramLabel = "NAME", description = "Name, alias or id of an entity")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--hops",
            paramLabel = "N",
            description = "Maximum distance in relations, 1 to " + NeighbourhoodQuery.MOST_HOPS
                    + " (default: ${DEFAULT-VALUE})")
    private int hops = 1;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of entities in addition to the centre, 1 to " + NeighbourhoodQuery.MOST_NODES
                    + " (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(
            names = "--rank",
            paramLabel = "RANK",
            description =
                    "Order of entities at the same distance: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private NeighbourRank rank = NeighbourRank.STRONG;

    @Option(
            names = "--after",
            paramLabel = "NEXT",
            description = "Show the next page, with the token of the previous page (default: the first page)")
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
