package entente.neo4j.read;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a relationship that an answer shows, besides its type, its ends and the claims behind it.
 *
 * @param title office or job; null if there is none
 * @param documents number of documents that state it
 * @param confidence the probability that it is right, from 0 to 1
 * @param quote the quote; empty if the relationship has none
 * @param row the table row that states it; null if documents state it
 */
public record FactDetails(
        String id,
        @Nullable String title,
        long documents,
        double confidence,
        Modality modality,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        String quote,
        @Nullable TableRow row) {

    /**
     * A row of a table.
     *
     * @param document id of the block of rows that contains it
     * @param start start offset in the block, in UTF-16 units
     * @param end end offset, exclusive
     */
    public record TableRow(
            String document, @Nullable String url, @Nullable EdtfDate publishedOn, int start, int end) {}

    /** The names of the properties, in the order of the values of {@link #of}. */
    static final List<String> PROPERTIES = List.of(
            "id",
            "title",
            "documents",
            "confidence",
            "modality",
            "since",
            "until",
            "quote",
            "document",
            "url",
            "publishedOn",
            "start",
            "end");

    /**
     * {@return the details with these properties} All of them may be missing in relationships that other clients wrote.
     * A value of the wrong type counts as missing, see {@link StoredFact#of}.
     *
     * @param elementId supplies an id if the property is missing
     */
    static FactDetails of(Supplier<String> elementId, @Nullable Object[] values) {
        String id = StoredFact.text(values[0]);
        String quote = StoredFact.text(values[7]);
        String document = StoredFact.text(values[8]);
        return new FactDetails(
                id == null ? elementId.get() : id,
                StoredFact.text(values[1]),
                StoredFact.documents(values[2]),
                StoredFact.confidence(values[3]),
                StoredFact.modality(values[4]),
                date(values[5]),
                date(values[6]),
                quote == null ? "" : quote,
                document == null
                        ? null
                        : new TableRow(
                                document,
                                StoredFact.text(values[9]),
                                date(values[10]),
                                offset(values[11]),
                                offset(values[12])));
    }

    private static @Nullable EdtfDate date(@Nullable Object value) {
        String text = StoredFact.text(value);
        return text == null ? null : EdtfDate.find(text).orElse(null);
    }

    private static int offset(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
