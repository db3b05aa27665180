package entente.command;

import entente.command.access.GraphAccess;
import entente.command.display.TimelineText;
import entente.ontology.Modality;
import entente.query.FactFilter;
import entente.query.record.Timeline;
import entente.query.record.TimelineQuery;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the timeline of an entity, or of the facts between two. */
@Command(
        name = "timeline",
        description =
                "Shows the dated claims about an entity, or about the connection of two, in order and with quotes.")
final class ShowTimeline extends ShowCommand<TimelineQuery, Timeline> {
    @Parameters(index = "0", paramLabel = "NAME", description = "Name, alias or id of an entity")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER",
            description = "Name, alias or id of another entity, to show only claims that connect both")
    private @Nullable String other;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of claims, 1 to 200 (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(
            names = "--after",
            paramLabel = "NEXT",
            description = "Show the next page, with the token of the previous page (default: the first page)")
    private @Nullable String after;

    ShowTimeline(Class<?> application, PrintStream out) {
        super(application, out);
    }

    @Override
    TimelineQuery query(FactOptions facts, UnaryOperator<String> id) {
        FactFilter filter = facts.filter(EnumSet.allOf(Modality.class));
        String entity = id.apply(name);
        String with = other == null ? null : id.apply(other);
        if (entity.equals(with)) {
            throw new IllegalArgumentException("OTHER and NAME must be different entities");
        }
        return new TimelineQuery(entity, with, filter, limit, after);
    }

    @Override
    Timeline ask(GraphAccess graph, TimelineQuery query) {
        return graph.timeline(query);
    }

    @Override
    String text(Timeline answer) {
        return TimelineText.of(answer);
    }
}
