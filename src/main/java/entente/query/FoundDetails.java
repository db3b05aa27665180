package entente.query;

import entente.neo4j.read.FactDetails;
import entente.neo4j.read.FullFact;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What answers show of the facts that a search found. */
public final class FoundDetails {
    private FoundDetails() {}

    /**
     * {@return the details by Neo4j's number of the fact} Neo4j is asked for those only that are not in memory, for all at
     * once and in the order of its store: neighbours come with less work. Facts that have gone meanwhile are left out.
     *
     * @param neo4j gives the facts of these numbers
     */
    public static Long2ObjectMap<FactDetails> get(Collection<FoundFact> found, Function<long[], List<FullFact>> neo4j) {
        Long2ObjectMap<FactDetails> details = new Long2ObjectOpenHashMap<>(found.size());
        Long2ObjectMap<FoundFact> unknown = new Long2ObjectOpenHashMap<>();
        for (FoundFact fact : found) {
            FactDetails inMemory = fact.details();
            if (inMemory == null) {
                unknown.put(fact.key(), fact);
            } else {
                details.put(fact.key(), inMemory);
            }
        }
        if (!unknown.isEmpty()) {
            long[] keys = unknown.keySet().toLongArray();
            Arrays.sort(keys);
            neo4j.apply(keys).stream()
                    .filter(fact -> unknown.get(fact.key()).is(fact))
                    .forEach(fact -> details.put(fact.key(), fact.details()));
        }
        return details;
    }
}
