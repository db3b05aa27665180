package entente.neo4j.read;

import entente.neo4j.Row;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as Neo4j stores it, as far as searches look at it.
 *
 * @param key Neo4j's own number of it
 * @param earliestBegin the first day that its beginning can mean
 * @param latestBegin the last one
 * @param earliestEnd the first day that its end can mean
 * @param latestEnd the last one
 */
public record StoredFact(
        long key,
        RelationType type,
        Modality modality,
        long documents,
        double confidence,
        @Nullable LocalDate earliestBegin,
        @Nullable LocalDate latestBegin,
        @Nullable LocalDate earliestEnd,
        @Nullable LocalDate latestEnd) {

    private static final Modality[] MODALITIES = Modality.values();

    /** Letters of a date that is a day. */
    private static final int DAY = 10;

    /** The properties that it is read from, in the order in which {@link #of} takes them. */
    static final List<String> PROPERTIES =
            List.of("documents", "confidence", "modality", "since", "until", "sinceDay", "untilDay");

    /** {@return the fact of a row that gives its element id as {@code key} and its type as {@code type}} */
    public static StoredFact of(Row row) {
        return of(
                row.elementNumber("key"),
                row.relationType("type"),
                PROPERTIES.stream().map(row.values()::get).toArray());
    }

    /**
     * {@return the fact with these properties} Whoever writes relationships of his own may leave out all but days: one
     * document states it then, and surely. A value of another kind than it should be counts as left out.
     */
    static StoredFact of(long key, RelationType type, @Nullable Object[] values) {
        String since = text(values[3]);
        String until = text(values[4]);
        LocalDate sinceDay = day(values[5]);
        LocalDate untilDay = day(values[6]);
        // What happens on a day ends with its beginning: it has a last day, but no date of its end.
        String end = until == null ? since : until;
        return new StoredFact(
                key,
                type,
                modality(values[2]),
                documents(values[0]),
                confidence(values[1]),
                sinceDay,
                sinceDay == null || since == null ? sinceDay : latest(since, sinceDay),
                untilDay == null || end == null ? untilDay : earliest(end, untilDay),
                untilDay);
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof LocalDate day ? day : null;
    }

    static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    static long documents(@Nullable Object value) {
        return value instanceof Number number ? Math.max(0, number.longValue()) : 1;
    }

    static double confidence(@Nullable Object value) {
        return value instanceof Number number ? Math.clamp(number.doubleValue(), 0, 1) : 1;
    }

    static Modality modality(@Nullable Object value) {
        String label = text(value);
        for (Modality modality : MODALITIES) {
            if (modality.name().equalsIgnoreCase(label)) {
                return modality;
            }
        }
        return Modality.STATED;
    }

    /** Most dates are days, which mean one day only. A text that does not fit its day tells nothing. */
    private static LocalDate latest(String date, LocalDate earliest) {
        return date.length() == DAY
                ? earliest
                : EdtfDate.find(date)
                        .filter(found -> found.earliest().equals(earliest))
                        .map(EdtfDate::latest)
                        .orElse(earliest);
    }

    private static LocalDate earliest(String date, LocalDate latest) {
        return date.length() == DAY
                ? latest
                : EdtfDate.find(date)
                        .filter(found -> found.latest().equals(latest))
                        .map(EdtfDate::earliest)
                        .orElse(latest);
    }
}
