package entente.query.around;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.adjacency.FactTable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of neighbours at the same distance. Ties are broken by name, then by id. */
public enum NeighbourRank {
    /** Neighbours with more documents behind the facts that join them first. */
    STRONG,
    /**
     * Neighbours with more recent facts first, by the latest day that the end of a fact can mean, or its start if it
     * has no end. Undated ones come last.
     */
    RECENT,
    /** Neighbours with fewer facts of their own first: hubs are less informative. */
    RARE;

    /** Sorts after every day. */
    private static final long UNDATED = Integer.MAX_VALUE;

    /** {@return the name in JSON and in parameters} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the rank with this name, in any case} */
    public static Optional<NeighbourRank> find(String label) {
        return Arrays.stream(values())
                .filter(rank -> rank.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** {@return the initial measure of a neighbour, before its first fact; smaller measures come first} */
    public long start() {
        return this == RECENT ? UNDATED : 0;
    }

    /** {@return the measure of a neighbour after one more fact} */
    public long with(long measure, FactTable facts, int fact) {
        return switch (this) {
            case STRONG -> measure - facts.documents(fact);
            case RECENT -> Math.min(measure, -lastDay(facts, fact));
            case RARE -> measure;
        };
    }

    private static long lastDay(FactTable facts, int fact) {
        if (facts.ends(fact)) {
            return facts.latestEnd(fact);
        }
        return facts.begins(fact) ? facts.latestBegin(fact) : -UNDATED;
    }
}
