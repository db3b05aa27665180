package entente.metrics;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Finds communities with the Leiden algorithm, so that as much more of the ties lies within communities than chance
 * would put there: the best modularity that it comes to. Chance is drawn from a fixed seed.
 */
final class Leiden {
    /** Any number would do. */
    private static final long SEED = 1889;

    /** The later ones gain little. */
    private static final int MOST_ROUNDS = 10;

    private Leiden() {}

    /**
     * {@return the communities} When time is up they are those of the last round, of which the first is not cut short.
     *
     * @param resolution below 1 for fewer and larger communities, above 1 for more and smaller ones
     */
    static Partition of(Ties ties, boolean weighed, double resolution, ComputationProgress progress) {
        if (ties.size() == 0) {
            return Partition.of(ties, new int[0], 0, weighed, 0);
        }
        Network network = network(ties, weighed);
        // The algorithm knows another measure than modularity, which is the same for entities that weigh their ties.
        double scaled = resolution / (2 * network.getTotalEdgeWeight());
        var algorithm = new LeidenAlgorithm(scaled, 1, LeidenAlgorithm.DEFAULT_RANDOMNESS, new CancellableRandom(SEED));
        var clustering = new Clustering(ties.size());
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            if (!progress.goOn((double) round / MOST_ROUNDS) && round > 0) {
                break;
            }
            better = algorithm.improveClustering(network, clustering);
        }
        clustering.removeEmptyClusters();
        algorithm.setResolution(1 / (2 * network.getTotalEdgeWeight()));
        return Partition.of(
                ties,
                clustering.getClusters(),
                clustering.getNClusters(),
                weighed,
                algorithm.calcQuality(network, clustering));
    }

    private static Network network(Ties ties, boolean weighed) {
        long[] starts = Arrays.stream(ties.starts()).asLongStream().toArray();
        var neighbours = new LargeIntArray(ties.neighbours());
        if (!weighed) {
            return new Network(ties.size(), true, starts, neighbours, false);
        }
        var weights = new LargeDoubleArray(ties.neighbours().length);
        for (int place = 0; place < ties.neighbours().length; place++) {
            weights.set(place, ties.weight(place, true));
        }
        return new Network(ties.size(), true, starts, neighbours, weights, false);
    }

    /** The algorithm looks at nothing else that could stop it. */
    private static final class CancellableRandom extends Random {
        private static final long serialVersionUID = 1;

        CancellableRandom(long seed) {
            super(seed);
        }

        @Override
        protected int next(int bits) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The computation was cancelled");
            }
            return super.next(bits);
        }
    }
}
