package entente.query.around;

import com.fasterxml.jackson.annotation.JsonValue;
import entente.adjacency.FactTable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which neighbours come first, of equally near ones. Names decide between equals, and then ids. */
public enum NeighbourRank {
    /** Those with more documents behind the facts that join them. */
    STRONG,
    /**
     * Those whose joining facts were last known to hold at a later day: the last day that the end of a fact can mean, or
     * its beginning when it has no end. Undated ones come last.
     */
    RECENT,
    /** Those with fewer facts of their own, of any kind: what is joined to everything tells little. */
    RARE;

    /** Stands behind every day. */
    private static final long UNDATED = Integer.MAX_VALUE;

    /** {@return the name in JSON and in parameters} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the rank of that name, in any case} */
    public static Optional<NeighbourRank> find(String label) {
        return Arrays.stream(values())
                .filter(rank -> rank.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** {@return the measure of a neighbour that no fact has joined yet; smaller ones come first} */
    public long start() {
        return this == RECENT ? UNDATED : 0;
    }

    /** {@return the measure of a neighbour that one more fact joins} */
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
