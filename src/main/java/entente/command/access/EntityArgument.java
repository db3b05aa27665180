package entente.command.access;

import entente.query.name.EntitySummary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the one entity that somebody means by a name. */
public final class EntityArgument {
    private static final int CANDIDATES = 20;

    private EntityArgument() {}

    /**
     * {@return the id of the entity with that name, alias or id}
     *
     * @throws CommandFault when there is none, or when there are several and it must not be guessed which is meant
     */
    public static String idOf(String name, GraphAccess graph) {
        List<EntitySummary> found = graph.search(name, CANDIDATES);
        List<EntitySummary> exact =
                found.stream().filter(entity -> called(entity, name)).toList();
        if (exact.size() == 1) {
            return exact.getFirst().id();
        }
        if (exact.isEmpty() && graph.find(name).isPresent()) {
            return name;
        }
        if (found.isEmpty()) {
            throw new CommandFault("Nothing in the graph is called \"%s\"".formatted(name));
        }
        List<EntitySummary> candidates = exact.isEmpty() ? found : exact;
        throw new CommandFault(candidates.stream()
                .map(entity -> "  %s  %s (%s), %d relations"
                        .formatted(entity.id(), entity.name(), entity.type().label(), entity.relations()))
                .collect(Collectors.joining(
                        "%n".formatted(),
                        (exact.isEmpty()
                                        ? "Nothing in the graph is called \"%s\"; give the name or id of one of these:%n"
                                        : "Several in the graph are called \"%s\"; give the id of one of these:%n")
                                .formatted(name),
                        "")));
    }

    private static boolean called(EntitySummary entity, String name) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name::equalsIgnoreCase);
    }
}
