package entente.query.path;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The order of paths. */
public enum PathRank {
    /** Fewer hops first, then lower cost. */
    SHORT(Comparator.comparingInt(Chain::hops).thenComparingLong(Chain::weight)),
    /** Lower cost first, including hops. A longer path can come before a shorter one through a hub. */
    STRONG(Comparator.comparingLong(Chain::strength));

    private final Comparator<Chain> order;

    PathRank(Comparator<Chain> order) {
        this.order = order;
    }

    Comparator<Chain> order() {
        return order;
    }

    /** {@return the name in JSON and in parameters} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the rank with this name, in any case} */
    public static Optional<PathRank> find(String label) {
        return Arrays.stream(values())
                .filter(rank -> rank.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
