package entente.neo4j.read;

import static entente.neo4j.read.ReadTransaction.parameters;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts internal ids of facts to element ids, which Bolt queries need. Safe for use by many threads. */
final class FactNames {
    /** The prefix of element ids: kind and database, the same for all relationships. */
    private volatile @Nullable String prefix;

    /** {@return the element ids of these facts} Empty if the graph has no facts. */
    List<String> of(long[] keys, ReadTransaction transaction) {
        String known = prefix;
        if (known == null) {
            known = transaction
                    .find("find-any-fact", parameters())
                    .map(row -> row.text("key"))
                    .map(key -> key.substring(0, key.lastIndexOf(':') + 1))
                    .orElse(null);
            prefix = known;
        }
        String common = known;
        return common == null
                ? List.of()
                : Arrays.stream(keys).mapToObj(key -> common + key).toList();
    }
}
