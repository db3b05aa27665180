package entente.metrics;

import java.util.Arrays;

/**
 * Where an endless walk is most often: from an entity it goes over one of its ties, each as likely as it counts, and now
 * and then it jumps to any entity. Ties have no direction here. Found by repetition until nothing moves any more.
 */
final class PageRank {
    /** The chance to go on and not to jump; the usual one, with which a walk has some six steps. */
    static final double DAMPING = 0.85;

    /** What all values together may still move in the last round. */
    private static final double TOLERANCE = 1e-9;

    /** 130 rounds reach the tolerance on any graph, for each brings it nearer by the damping. */
    private static final int MOST_ROUNDS = 150;

    private PageRank() {}

    /** {@return the chances, which add up to 1} When time is up they are those of the last round. */
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
