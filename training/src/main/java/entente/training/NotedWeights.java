package entente.training;

import entente.extraction.english.decision.DecisionWeights;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets unlikely findings through and notes the features of each. A finding has its confidence from here: the share plus a
 * tiny number of its own, by which the features are found again. This class is thread-safe.
 */
final class NotedWeights extends DecisionWeights {
    /** Least share of a finding that is passed on. Those below it are almost never right. */
    private static final double LEAST = 0.02;

    private static final double STEP = 1e-10;

    private final Map<Double, Map<String, Double>> noted = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    @Override
    protected double share(Map<String, Double> features) {
        double share = super.share(features) * 0.999 + count.incrementAndGet() * STEP;
        noted.put(share, features);
        return share;
    }

    @Override
    protected double get(String name) {
        return name.endsWith(".least")
                ? name.startsWith("relation") ? LEAST : Math.min(0.1, super.get(name))
                : super.get(name);
    }

    /** {@return the features of the finding with that confidence, or empty if no features decided it} */
    Optional<Map<String, Double>> features(double confidence) {
        return Optional.ofNullable(noted.get(confidence));
    }
}
