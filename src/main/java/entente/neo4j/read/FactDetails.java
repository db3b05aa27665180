package entente.neo4j.read;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an answer shows of a relationship beside its type and its ends, without the claims behind it.
 *
 * @param title office or job, where it has one
 * @param documents how many documents state it
 * @param confidence the chance that it is right, 0 to 1
 * @param quote empty when whoever wrote it left it out
 * @param row what states it in a table; null for what was read in documents
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
     * The row of a table.
     *
     * @param document id of the block of rows that it stands in
     * @param start offset in that block, in UTF-16 units
     * @param end offset behind it
     */
    public record TableRow(
            String document, @Nullable String url, @Nullable EdtfDate publishedOn, int start, int end) {}

    /** The properties that it is read from, in the order in which {@link #of} takes them. */
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
     * {@return the details with these properties} Whoever writes relationships of his own may leave out all of them, and
     * a value of another kind than it should be counts as left out, see {@link StoredFact#of}.
     *
     * @param elementId stands in for an id that was left out
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
