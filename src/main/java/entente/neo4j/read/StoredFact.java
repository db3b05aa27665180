package entente.neo4j.read;

import entente.neo4j.Row;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a relationship that searches use.
 *
 * @param key its internal id in Neo4j
 * @param earliestBegin the earliest day that its start can mean
 * @param latestBegin the latest day that its start can mean
 * @param earliestEnd the earliest day that its end can mean
 * @param latestEnd the latest day that its end can mean
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

    /** The length of a date that is a single day. */
    private static final int DAY = 10;

    /** The names of the properties, in the order of the values of {@link #of}. */
    static final List<String> PROPERTIES =
            List.of("documents", "confidence", "modality", "since", "until", "sinceDay", "untilDay");

    /** {@return the fact of a row with its element id {@code key} and its {@code type}} */
    public static StoredFact of(Row row) {
        return of(
                row.elementNumber("key"),
                row.relationType("type"),
                PROPERTIES.stream().map(row.values()::get).toArray());
    }

    /**
     * {@return the fact with these properties} Relationships that other clients wrote may lack all of them. The
     * defaults are one document, confidence 1, stated, undated. A value of the wrong type counts as missing.
     */
    static StoredFact of(long key, RelationType type, @Nullable Object[] values) {
        String since = text(values[3]);
        String until = text(values[4]);
        LocalDate sinceDay = day(values[5]);
        LocalDate untilDay = day(values[6]);
        // A momentary fact has a last day but no end date; it ends when it starts.
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

    /** Skips parsing for single days, the most common dates. A text that contradicts its day is ignored. */
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
