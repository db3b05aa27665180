package entente.command;

import entente.command.access.EntityArgument;
import entente.command.access.GraphAccess;
import entente.command.access.GraphOptions;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command that queries the graph for named entities and prints the answer as text or JSON.
 *
 * @param <Q> the type of the query
 * @param <A> the type of the answer
 */
@Command(
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the answer was printed, even if it is empty",
            "1:an entity is unknown or ambiguous, or the graph could not be queried",
            "2:invalid arguments"
        })
abstract class ShowCommand<Q, A> implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = "--json", description = "Print the JSON of the API (default: as text)")
    private boolean json;

    @Mixin
    private final FactOptions facts = new FactOptions();

    @Mixin
    private final GraphOptions target;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ShowCommand(Class<?> application, PrintStream out) {
        this.target = new GraphOptions(application);
        this.out = out;
    }

    /**
     * Creates the query.
     *
     * @param id maps the name of an entity to its id
     * @throws IllegalArgumentException if an option is out of bounds; the message starts with the name of the option
     */
    abstract Q query(FactOptions facts, UnaryOperator<String> id);

    abstract A ask(GraphAccess graph, Q query);

    abstract String text(A answer);

    @Override
    public Integer call() {
        // Opening a graph takes seconds, so the options are checked before, with placeholder ids.
        checked(name -> "placeholder " + name);
        try (GraphAccess graph = target.open()) {
            A answer = ask(graph, checked(name -> EntityArgument.idOf(name, graph)));
            out.print(json ? JsonMapper.shared().writeValueAsString(answer) + "\n" : text(answer));
            return 0;
        }
    }

    private Q checked(UnaryOperator<String> id) {
        try {
            return query(facts, id);
        } catch (IllegalArgumentException outOfBounds) {
            throw new ParameterException(spec.commandLine(), option(outOfBounds.getMessage()));
        }
    }

    private static String option(@Nullable String message) {
        String text = String.valueOf(message);
        return Character.isUpperCase(text.charAt(0)) ? text : "--" + text.replace("maxHops", "max-hops");
    }
}
