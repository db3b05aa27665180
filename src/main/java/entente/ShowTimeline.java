package entente;

import entente.ontology.Modality;
import entente.query.FactFilter;
import entente.query.Timeline;
import entente.query.TimelineQuery;
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
final class ShowTimeline implements Callable<Integer> {
    private final PrintStream out;

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

    @Option(names = "--json", description = "Print the answer as the API gives it")
    private boolean json;

    @Mixin
    private final FactOptions facts = new FactOptions();

    @Mixin
    private final Target target = new Target();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ShowTimeline(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        query("unknown yet", null);
        try (GraphAccess graph = target.open()) {
            String entity = NamedEntity.idOf(name, graph);
            Timeline answer = graph.timeline(query(entity, other == null ? null : NamedEntity.idOf(other, graph)));
            out.print(json ? JsonMapper.shared().writeValueAsString(answer) + "\n" : TimelineText.of(answer));
            return 0;
        }
    }

    /** Called with any ids at first, so that a bad option is told before a graph is opened. */
    private TimelineQuery query(String entity, @Nullable String with) {
        FactFilter filter = facts.filter(EnumSet.allOf(Modality.class));
        if (entity.equals(with)) {
            throw new ParameterException(spec.commandLine(), "OTHER must be another entity than NAME");
        }
        try {
            return new TimelineQuery(entity, with, filter, limit, after);
        } catch (IllegalArgumentException outOfBounds) {
            throw new ParameterException(spec.commandLine(), "--" + outOfBounds.getMessage());
        }
    }
}
