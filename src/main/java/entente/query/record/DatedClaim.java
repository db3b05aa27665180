package entente.query.record;

import entente.neo4j.Row;
import entente.ontology.EdtfDate;
import entente.ontology.RelationType;
import entente.query.Cursor;
import entente.query.DateReading;
import entente.query.TimeWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim with a date.
 *
 * @param since when it says that something begins or happens; null when it gives only the end
 * @param until when that ends; null when it gives no end
 */
record DatedClaim(
        String id,
        RelationType relation,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until) {
    private static final int KEYS = 2;

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::date).thenComparing(Place::id);

    /** Where a claim stands in the order of dates. */
    record Place(EdtfDate date, String id) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        String cursor() {
            return Cursor.of(date, id).text();
        }
    }

    /**
     * {@return the place behind which a page begins, null for the first page}
     *
     * @throws IllegalArgumentException when no timeline has given that text
     */
    static @Nullable Place place(@Nullable String after) {
        Cursor cursor = Cursor.read(after, KEYS);
        return cursor == null
                ? null
                : new Place(
                        EdtfDate.find(cursor.key(0)).orElseThrow(() -> Cursor.notACursor(cursor.text())),
                        cursor.key(1));
    }

    /** {@return the claim of that row, or nothing when it has no date} */
    static Optional<DatedClaim> of(Row row) {
        EdtfDate since = row.dateOrNull("since");
        EdtfDate until = row.dateOrNull("until");
        return since == null && until == null
                ? Optional.empty()
                : Optional.of(new DatedClaim(row.text("id"), row.relationType("type"), since, until));
    }

    /** {@return the date that it is ordered by} */
    EdtfDate date() {
        return since == null ? lastDate() : since;
    }

    Place place() {
        return new Place(date(), id);
    }

    /** {@return the first day that the beginning can mean} */
    @Nullable
    LocalDate begin() {
        return since == null ? null : since.earliest();
    }

    /** {@return the last day that the end can mean} */
    @Nullable
    LocalDate end() {
        return isOver() ? lastDate().latest() : null;
    }

    /** {@return whether what it says holds in the window, by the same rule as for facts} */
    boolean isIn(TimeWindow window) {
        if (window.open()) {
            return true;
        }
        return window.reading() == DateReading.CERTAIN ? isCertain(window) : isPossible(window);
    }

    private boolean isPossible(TimeWindow window) {
        return (since == null || !isAfter(since.earliest(), window.until()))
                && (!isOver() || !isBefore(lastDate().latest(), window.since()));
    }

    private boolean isCertain(TimeWindow window) {
        if (since == null) {
            return !isBefore(lastDate().earliest(), window.since())
                    && !isAfter(lastDate().latest(), window.until());
        }
        return !isAfter(since.latest(), window.until())
                && (!isOver() || !isBefore(lastDate().earliest(), window.since()));
    }

    private boolean isOver() {
        return until != null || relation.momentary();
    }

    /** What happens on a day ends on that day. */
    private EdtfDate lastDate() {
        EdtfDate last = until == null ? since : until;
        if (last == null) {
            throw new IllegalStateException("A dated claim must have a date: " + id);
        }
        return last;
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate bound) {
        return bound != null && day.isAfter(bound);
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate bound) {
        return bound != null && day.isBefore(bound);
    }
}
