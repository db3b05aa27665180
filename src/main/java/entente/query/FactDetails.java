package entente.query;

import entente.graph.FullFact;
import entente.graph.Reading;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.Arrays;

/** Reads the facts that a search found, all at once and without looking for them, by Neo4j's own numbers. */
final class FactDetails {
    private FactDetails() {}

    /**
     * {@return the facts by number; those that have gone meanwhile are left out} They are asked for in the order of the
     * store: the neighbours come with less work.
     */
    static Long2ObjectMap<FullFact> get(Reading reading, long[] keys) {
        Long2ObjectMap<FullFact> facts = new Long2ObjectOpenHashMap<>(keys.length);
        if (keys.length > 0) {
            reading.facts(Arrays.stream(keys).sorted().distinct().toArray())
                    .forEach(fact -> facts.put(fact.key(), fact));
        }
        return facts;
    }
}
