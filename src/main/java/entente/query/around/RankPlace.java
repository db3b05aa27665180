package entente.query.around;

import entente.query.Cursor;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The position of an entity in a ranking.
 *
 * @param group the first sort key; smaller ones come first
 * @param measure the measure of {@link NeighbourRank}; smaller ones come first
 */
public record RankPlace(long group, long measure, String name, String id) implements Comparable<RankPlace> {
    private static final Comparator<RankPlace> ORDER = Comparator.comparingLong(RankPlace::group)
            .thenComparingLong(RankPlace::measure)
            .thenComparing(RankPlace::name)
            .thenComparing(RankPlace::id);

    private static final int KEYS = 5;

    /**
     * {@return the place after which a page starts, null for the first page}
     *
     * @throws IllegalArgumentException if the text is not a cursor of a page with this rank
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
