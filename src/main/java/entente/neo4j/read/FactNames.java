package entente.neo4j.read;

import static entente.neo4j.read.ReadTransaction.parameters;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names by which a Neo4j is asked for facts over Bolt. Safe for use by many threads. */
final class FactNames {
    /** What a name begins with: the kind and the database, the same for every relationship. */
    private volatile @Nullable String prefix;

    /** {@return the element ids of the facts of these numbers} None where there are no facts. */
    List<String> of(long[] keys, ReadTransaction reading) {
        String known = prefix;
        if (known == null) {
            known = reading.find("find-any-fact", parameters())
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
