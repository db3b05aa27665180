package entente.query.around;

import entente.query.Cursor;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where an entity stands in a ranking.
 *
 * @param group what counts before the measure; smaller ones come first
 * @param measure what {@link NeighbourRank} says; smaller ones come first
 */
public record RankPlace(long group, long measure, String name, String id) implements Comparable<RankPlace> {
    private static final Comparator<RankPlace> ORDER = Comparator.comparingLong(RankPlace::group)
            .thenComparingLong(RankPlace::measure)
            .thenComparing(RankPlace::name)
            .thenComparing(RankPlace::id);

    private static final int KEYS = 5;

    /**
     * {@return the place behind which a page begins, null for the first page}
     *
     * @throws IllegalArgumentException when no page in this rank has given that text
     */
    public static @Nullable RankPlace read(@Nullable String after, NeighbourRank rank) {
        Cursor cursor = Cursor.read(after, KEYS);
        if (cursor == null) {
            return null;
        }
        if (!cursor.key(0).equals(rank.label())) {
            throw Cursor.notACursor(cursor.text());
        }
        return new RankPlace(cursor.number(1), cursor.number(2), cursor.key(3), cursor.key(4));
    }

    public String cursor(NeighbourRank rank) {
        return Cursor.of(rank.label(), group, measure, name, id).text();
    }

    @Override
    public int compareTo(RankPlace other) {
        return ORDER.compare(this, other);
    }
}
