package entente.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer list.
 *
 * @param total how many there are in all
 * @param exact whether there are no more than that; counting may stop early where there are very many
 * @param next what to give as {@code after} for the part behind this one; null when there is none
 */
public record Page<T>(
        List<T> items, long total, boolean exact, @Nullable String next) {
    public static final int MOST_ITEMS = 200;

    /** A page of a list that was counted to its end. */
    public Page(List<T> items, long total, @Nullable String next) {
        this(items, total, true, next);
    }

    /** {@return a page of nothing} */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, null);
    }

    /**
     * {@return the page of the first rows}
     *
     * @param rows at least one more than the limit where there is a next page
     * @param cursor where a page that ends with that row ends
     */
    public static <R, T> Page<T> of(
            List<R> rows, int limit, long total, Function<R, T> item, Function<R, Cursor> cursor) {
        List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? cursor.apply(shown.getLast()).text() : null;
        return new Page<>(shown.stream().map(item).toList(), total, next);
    }

    /** Checks the length of a page. */
    public static void checkLimit(int limit) {
        if (limit < 1 || limit > MOST_ITEMS) {
            throw new IllegalArgumentException("limit must be 1 to %d, was %d".formatted(MOST_ITEMS, limit));
        }
    }
}
