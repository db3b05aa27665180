package entente.search;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Where a hit stands in the list. It says so by value, so the hits behind it can be asked for even when the hit itself
 * has gone meanwhile.
 *
 * @param relations more come first
 * @param name in the order of its code points; only the first {@value #SORTED_LENGTH} UTF-16 units are looked at
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

    /** {@return the part of a name that decides its place, without half characters, which the index cannot hold} */
    static String sorted(String name) {
        String start = name.substring(0, Math.min(name.length(), SORTED_LENGTH));
        return WholeText.of(start);
    }
}
