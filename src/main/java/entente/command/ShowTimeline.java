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

/** Shows what is said of an entity, or of two, by date. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Shows the dated claims of an entity, or of what joins two, in order, with their quotes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the timeline was shown",
            "1:there is no such entity, or several; or the graph could not be asked",
            "2:the command was not understood"
        })
final class ShowTimeline extends ShowCommand<TimelineQuery, Timeline> {
    @Parameters(index = "0", paramLabel = "NAME", description = "Name, alias or id of an entity")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER",
            description = "The same of another one, to see only what joins both")
    private @Nullable String other;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most claims to show, 1 to 200 (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(
            names = "--after",
            paramLabel = "NEXT",
            description = "Show the part behind the one that ended with this (default: the beginning)")
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
            throw new IllegalArgumentException("OTHER must be another entity than NAME");
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
