package entente.metrics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Measures of centrality. */
public enum Metric {
    /** The number of other entities that facts tie it to. */
    DEGREE,
    /** The number of facts that tie it to other entities. */
    FACTS,
    /**
     * The probability that a random walk over ties is at the entity, from 0 to 1; the sum is 1. See {@link PageRank}.
     */
    PAGERANK,
    /**
     * The fraction of shortest paths between other entities that lead through it, from 0 to 1. See {@link Betweenness}.
     */
    BETWEENNESS;

    /** {@return the name in JSON} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the metric of that name, in any case} */
    public static Optional<Metric> find(String label) {
        return Arrays.stream(values())
                .filter(metric -> metric.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
