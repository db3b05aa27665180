package entente.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a longer list.
 *
 * @param total total number of items
 * @param exact whether the total is exact; counting can stop early at very many items
 * @param next the value of {@code after} for the next page; null on the last page
 */
public record Page<T>(
        List<T> items, long total, boolean exact, @Nullable String next) {
    public static final int MOST_ITEMS = 200;

    /** Creates a page of a list with an exact total. */
    public Page(List<T> items, long total, @Nullable String next) {
        this(items, total, true, next);
    }

    /** {@return an empty page} */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, null);
    }

    /**
     * {@return a page of the first rows}
     *
     * @param rows the rows; more than the limit if there is a next page
     * @param cursor the cursor of a page that ends with the row
     */
    public static <R, T> Page<T> of(
            List<R> rows, int limit, long total, Function<R, T> item, Function<R, Cursor> cursor) {
        List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? cursor.apply(shown.getLast()).text() : null;
        return new Page<>(shown.stream().map(item).toList(), total, next);
    }

    /** Checks the limit of a page. */
    public static void checkLimit(int limit) {
        if (limit < 1 || limit > MOST_ITEMS) {
            throw new IllegalArgumentException("limit must be 1 to %d, was %d".formatted(MOST_ITEMS, limit));
        }
    }
}
