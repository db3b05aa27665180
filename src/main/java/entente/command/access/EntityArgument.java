package entente.command.access;

import entente.query.name.EntityCard;
import entente.query.name.EntitySummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the entity that an argument names. */
public final class EntityArgument {
    private static final int CANDIDATES = 20;

    private EntityArgument() {}

    /**
     * Returns the id of the entity with that name, alias or id.
     *
     * @throws CommandFault if there is no such entity, or if several have that name
     */
    public static String idOf(String name, GraphAccess graph) {
        List<EntitySummary> found = graph.search(name, CANDIDATES);
        List<EntitySummary> exact =
                found.stream().filter(entity -> hasName(entity, name)).toList();
        if (exact.size() == 1) {
            return exact.getFirst().id();
        }
        Optional<EntityCard> byId = exact.isEmpty() ? graph.find(name) : Optional.empty();
        if (byId.isPresent()) {
            return byId.get().id();
        }
        if (found.isEmpty()) {
            throw new CommandFault("No entity is called \"%s\"".formatted(name));
        }
        List<EntitySummary> candidates = exact.isEmpty() ? found : exact;
        throw new CommandFault(candidates.stream()
                .map(entity -> "  %s  %s (%s), %d relations"
                        .formatted(entity.id(), entity.name(), entity.type().label(), entity.relations()))
                .collect(Collectors.joining(
                        "%n".formatted(),
                        (exact.isEmpty()
                                        ? "No entity is called \"%s\". Use the name or id of one of these:%n"
                                        : "Several entities are called \"%s\". Use the id of one of these:%n")
                                .formatted(name),
                        "")));
    }

    private static boolean hasName(EntitySummary entity, String name) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name::equalsIgnoreCase);
    }
}
