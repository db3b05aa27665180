package entente.identity.evidence;

import java.util.HashMap;
import java.util.Map;

/** In how many documents a thing is named: what stands everywhere proves little. */
final class Frequencies {
    private static final int RARE = 5;
    private static final double RARE_SHARE = 0.02;

    private final Map<String, Long> counts = new HashMap<>();
    private long documents;
    private boolean known;

    /** Counts the things of a document, unless the counts of a whole corpus are known. */
    void count(Iterable<String> keys) {
        if (!known) {
            documents++;
            keys.forEach(key -> counts.merge(key, 1L, Long::sum));
        }
    }

    /** Takes over the number of documents of a corpus. */
    void know(long documents) {
        this.documents = documents;
        this.known = true;
    }

    /** Takes over the number of documents that name a thing. */
    void know(String key, long naming) {
        counts.merge(key, naming, Math::max);
    }

    /** {@return whether few documents name it} */
    boolean isRare(String key) {
        return counts.getOrDefault(key, 0L) <= Math.max(RARE, RARE_SHARE * documents);
    }
}
