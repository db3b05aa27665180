package entente.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a committed transaction may have changed of the fact layer. Whoever keeps a copy reads these parts again.
 *
 * @param everything whether so much was changed that all must be read again; the sets are empty then
 * @param entities ids of entities that came, went, or changed their type or names
 * @param pairs the ends of facts that came, went or changed
 */
public record Touched(boolean everything, Set<String> entities, Set<Pair> pairs) {
    /** A log entry that names more would be slower to write and follow than all facts to read. */
    private static final int MOST_LOGGED = 20_000;

    /** A service that has not followed so many changes reads all facts again instead. */
    private static final int CHANGES_KEPT = 5_000;

    /** Two entities by id, in the order in which the first changed fact joins them. */
    public record Pair(String subject, String object) {}

    /** Copies the sets. */
    public Touched {
        entities = Set.copyOf(entities);
        pairs = Set.copyOf(pairs);
    }

    /** {@return that all must be read again} */
    public static Touched all() {
        return new Touched(true, Set.of(), Set.of());
    }

    /** {@return whether nothing was changed} */
    public boolean nothing() {
        return !everything && entities.isEmpty() && pairs.isEmpty();
    }

    /** {@return what an entry of the log tells} */
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

    /** Adds an entry to the log that all services on one Neo4j follow. The last thing that a transaction does. */
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
