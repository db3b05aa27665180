package entente.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of the fact layer that a committed transaction may have changed. A cache of the fact layer reads this part
 * again.
 *
 * @param everything whether so much was changed that everything must be read again; the sets are then empty
 * @param entities ids of entities that were created, removed, or changed in type or names
 * @param pairs the ends of facts that were created, removed or changed
 */
public record Touched(boolean everything, Set<String> entities, Set<Pair> pairs) {
    /** A larger log entry would be slower to write and follow than reading all facts. */
    private static final int MOST_LOGGED = 20_000;

    /** The number of changes in the log. A service that is further behind reads all facts again. */
    private static final int CHANGES_KEPT = 5_000;

    /** The ids of two entities, in the direction of the first changed fact between them. */
    public record Pair(String subject, String object) {}

    /** Copies the sets. */
    public Touched {
        entities = Set.copyOf(entities);
        pairs = Set.copyOf(pairs);
    }

    /** {@return a change after which everything must be read again} */
    public static Touched all() {
        return new Touched(true, Set.of(), Set.of());
    }

    /** {@return whether nothing was changed} */
    public boolean nothing() {
        return !everything && entities.isEmpty() && pairs.isEmpty();
    }

    /** {@return the change in an entry of the log} */
    public static Touched logged(Row change) {
        if (change.flag("everything")) {
            return all();
        }
        List<String> ends = change.texts("pairs");
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < ends.size(); i += 2) {
            pairs.add(new Pair(ends.get(i), ends.get(i + 1)));
        }
        return new Touched(false, new HashSet<>(change.texts("entities")), pairs);
    }

    /** Appends an entry to the log that all services on one Neo4j follow. Call this last in a transaction. */
    public void log(WriteTransaction transaction) {
        boolean all = everything || entities.size() + pairs.size() > MOST_LOGGED;
        List<String> ends = new ArrayList<>();
        if (!all) {
            pairs.forEach(pair -> ends.addAll(List.of(pair.subject(), pair.object())));
        }
        transaction.change(
                "log-change",
                Map.of(
                        "everything", all,
                        "entities", all ? List.of() : List.copyOf(entities),
                        "pairs", ends,
                        "kept", CHANGES_KEPT));
    }
}
