package entente.query;

import entente.adjacency.FactGraph;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.HashSet;
import java.util.List;

/** Entities that a question names by their ids. */
public final class NamedEntities {
    private NamedEntities() {}

    /**
     * {@return their numbers, in the same order}
     *
     * @throws NotFound when there are no such entities, naming each
     */
    public static IntArrayList find(FactGraph graph, List<String> ids) {
        var found = new IntArrayList(ids.stream().mapToInt(graph::find).toArray());
        if (found.contains(FactGraph.NONE)) {
            throw NotFound.entities(
                    ids.stream().filter(id -> graph.find(id) == FactGraph.NONE).toList());
        }
        return found;
    }

    /**
     * {@return the ids}
     *
     * @throws IllegalArgumentException when there are fewer than two, too many, or one is named twice
     */
    public static List<String> check(List<String> ids, int most) {
        if (ids.size() < 2 || ids.size() > most) {
            throw new IllegalArgumentException(
                    "entity must name 2 to %d entities, named %d".formatted(most, ids.size()));
        }
        var seen = new HashSet<String>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(
                    "entity must name each entity once, named \"%s\" twice".formatted(twice));
        });
        return List.copyOf(ids);
    }
}
