package entente.graph;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The part of a claim that its relation is computed from.
 *
 * @param publishedOn date of the document
 * @param confirmed whether a person said that it is right
 */
record StatedClaim(
        String id,
        String document,
        @Nullable EdtfDate publishedOn,
        @Nullable String title,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        Modality modality,
        double confidence,
        boolean confirmed) {

    /** What a person confirmed last, before it the newest document, undated ones first; ties are broken by id to keep the order stable. */
    static final Comparator<StatedClaim> BY_AGE = Comparator.comparing(StatedClaim::confirmed)
            .thenComparing(StatedClaim::publishedOn, Comparator.nullsFirst(Comparator.<EdtfDate>naturalOrder()))
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
                row.get("confidence").asDouble(),
                row.get("confirmed").asBoolean());
    }

    static @Nullable EdtfDate date(Record row, String field) {
        return Optional.ofNullable(row.get(field).asString(null))
                .map(EdtfDate::new)
                .orElse(null);
    }

    /** {@return 0 if the claim states the relation, 1 if it plans it, 2 if it denies it} */
    int doubt() {
        return modality.doubt();
    }
}
