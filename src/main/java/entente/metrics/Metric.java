package entente.metrics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How central an entity is, by different meanings of the word. */
public enum Metric {
    /** To how many other entities facts tie it. */
    DEGREE,
    /** How many facts tie it to others. */
    FACTS,
    /** The chance to meet it on an endless walk over ties, from 0 to 1; all add up to 1. See {@link PageRank}. */
    PAGERANK,
    /** The share of all pairs of others whose shortest chains of ties lead over it, from 0 to 1. See {@link Betweenness}. */
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
