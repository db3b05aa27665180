package entente.query.path;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which paths come first. */
public enum PathRank {
    /** Those of fewer hops; of as many, those that cost less. */
    SHORT(Comparator.comparingInt(Chain::hops).thenComparingLong(Chain::weight)),
    /** Those that cost less, each hop counted in; a longer path may come before a shorter one that runs over a hub. */
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

    /** {@return the rank of that name, in any case} */
    public static Optional<PathRank> find(String label) {
        return Arrays.stream(values())
                .filter(rank -> rank.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
