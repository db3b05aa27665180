package entente.metrics;

import java.util.Arrays;

/**
 * PageRank over undirected ties: the stationary distribution of a random walk. Each step follows a tie of the current
 * entity with a probability proportional to its weight, or jumps to a random entity. Computed by power iteration.
 */
final class PageRank {
    /** The probability to follow a tie instead of jumping. The usual value; a walk then has about six steps. */
    static final double DAMPING = 0.85;

    /** The sum of all changes below which the iteration stops. */
    private static final double TOLERANCE = 1e-9;

    /** 130 rounds reach the tolerance on any graph, since each multiplies the error by the damping factor. */
    private static final int MOST_ROUNDS = 150;

    private PageRank() {}

    /** {@return the ranks, whose sum is 1} If time is up, those of the last round. */
    static double[] of(Ties ties, boolean weighed, ComputationProgress progress) {
        int size = ties.size();
        double[] ranks = new double[size];
        double[] next = new double[size];
        double[] shares = new double[size];
        double[] strengths = strengths(ties, weighed);
        Arrays.fill(ranks, 1.0 / size);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > TOLERANCE; round++) {
            if (!progress.goOn(Math.min(1, Math.log(moved) / Math.log(TOLERANCE)))) {
                break;
            }
            for (int node = 0; node < size; node++) {
                shares[node] = ranks[node] / strengths[node];
            }
            moved = 0;
            for (int node = 0; node < size; node++) {
                double arriving = 0;
                for (int place = ties.starts()[node]; place < ties.starts()[node + 1]; place++) {
                    arriving += shares[ties.neighbours()[place]] * ties.weight(place, weighed);
                }
                next[node] = (1 - DAMPING) / size + DAMPING * arriving;
                moved += Math.abs(next[node] - ranks[node]);
            }
            double[] old = ranks;
            ranks = next;
            next = old;
        }
        return ranks;
    }

    private static double[] strengths(Ties ties, boolean weighed) {
        double[] strengths = new double[ties.size()];
        for (int node = 0; node < strengths.length; node++) {
            for (int place = ties.starts()[node]; place < ties.starts()[node + 1]; place++) {
                strengths[node] += ties.weight(place, weighed);
            }
        }
        return strengths;
    }
}
