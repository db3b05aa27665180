package entente.identity.evidence;

import java.util.HashMap;
import java.util.Map;

/** In how many documents a thing is named: what stands everywhere proves little. */
final class Frequencies {
    private static final int RARE = 5;
    private static final double RARE_SHARE = 0.02;

    private final Map<String, Integer> counts = new HashMap<>();
    private int documents;

    /** Counts the things of a document. */
    void count(Iterable<String> keys) {
        documents++;
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }

    /** {@return whether few documents name it} */
    boolean isRare(String key) {
        return counts.getOrDefault(key, 0) <= Math.max(RARE, RARE_SHARE * documents);
    }
}
