package entente.command;

import entente.command.access.EntityArgument;
import entente.command.access.GraphAccess;
import entente.command.access.GraphOptions;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command that asks the graph one question about named entities and prints the answer, as text or as JSON.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
abstract class ShowCommand<Q, A> implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = "--json", description = "Print the answer as the API gives it")
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
     * {@return the question}
     *
     * @param id gives the id of the entity with a name
     * @throws IllegalArgumentException when an option is out of bounds; the message starts with the option's name
     */
    abstract Q query(FactOptions facts, UnaryOperator<String> id);

    abstract A ask(GraphAccess graph, Q query);

    abstract String text(A answer);

    @Override
    public Integer call() {
        // Options are checked before a graph is opened, which takes seconds; no id is known then.
        checked(name -> "unknown yet " + name);
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
