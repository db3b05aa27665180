package entente.query;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Counts chains and keeps the best of them. Belongs to one thread. */
final class ChainCount {
    /**
     * How many links a search may follow for chains of one length: some seconds' work. Beyond, an answer would be no
     * better for a reader, who sees twenty chains.
     */
    static final int MOST_STEPS = 5_000_000;

    private static final Comparator<Chain> WORST_FIRST = Chain.BEST_FIRST.reversed();

    private final int most;
    private final PriorityQueue<Chain> kept = new PriorityQueue<>(WORST_FIRST);
    private long total;
    private int steps;

    ChainCount(int most) {
        this.most = most;
    }

    void add(Chain chain) {
        total++;
        kept.add(chain);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** {@return whether one more link may be followed} */
    boolean mayGoOn() {
        return ++steps <= MOST_STEPS;
    }

    boolean isCut() {
        return steps > MOST_STEPS;
    }

    long total() {
        return total;
    }

    List<Chain> best() {
        return kept.stream().sorted(Chain.BEST_FIRST).toList();
    }
}
