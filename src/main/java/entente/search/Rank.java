package entente.search;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The position of a hit in the result. It consists of sort keys only, so the hits after it can be found even if the hit
 * itself has been deleted.
 *
 * @param relations number of facts; more come first
 * @param name name, compared by code point; only the first {@value #SORTED_LENGTH} UTF-16 units count
 */
public record Rank(Fit fit, long relations, String name, String id) implements Comparable<Rank> {
    static final int SORTED_LENGTH = 256;

    private static final Comparator<String> BY_CODE_POINT = (left, right) ->
            Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

    private static final Comparator<Rank> BEST_FIRST = Comparator.comparing(Rank::fit)
            .thenComparing(Rank::relations, Comparator.reverseOrder())
            .thenComparing(rank -> sorted(rank.name), BY_CODE_POINT)
            .thenComparing(Rank::id, BY_CODE_POINT);

    @Override
    public int compareTo(Rank other) {
        return BEST_FIRST.compare(this, other);
    }

    /** {@return the part of a name that it is sorted by, without unpaired surrogates, which the index cannot store} */
    static String sorted(String name) {
        String start = name.substring(0, Math.min(name.length(), SORTED_LENGTH));
        return WholeText.of(start);
    }
}
