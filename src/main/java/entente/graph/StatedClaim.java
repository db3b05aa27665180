package entente.graph;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What a relation needs to know of one of its claims.
 *
 * @param publishedOn date of the document
 */
record StatedClaim(
        String id,
        String document,
        @Nullable EdtfDate publishedOn,
        @Nullable String title,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        Modality modality,
        double confidence) {

    /** The newest document last, undated ones first; equals by id, so that the order is always the same. */
    static final Comparator<StatedClaim> BY_AGE = Comparator.comparing(
                    StatedClaim::publishedOn, Comparator.nullsFirst(Comparator.<EdtfDate>naturalOrder()))
            .thenComparing(StatedClaim::document)
            .thenComparing(StatedClaim::id);

    static StatedClaim of(Record row) {
        return new StatedClaim(
                row.get("id").asString(),
                row.get("document").asString(),
                date(row, "publishedOn"),
                row.get("title").asString(null),
                date(row, "since"),
                date(row, "until"),
                Modality.valueOf(row.get("modality").asString().toUpperCase(Locale.ROOT)),
                row.get("confidence").asDouble());
    }

    static @Nullable EdtfDate date(Record row, String field) {
        return Optional.ofNullable(row.get(field).asString(null))
                .map(EdtfDate::new)
                .orElse(null);
    }

    /** {@return how much the claim says that the relation holds: 0 when it does, 1 when it will, 2 when it does not} */
    int doubt() {
        return modality.doubt();
    }
}
