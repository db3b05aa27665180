package entente.graph;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as Neo4j stores it, with its words, but without the claims behind it. Its ends are known by Neo4j's own
 * numbers: the search that found it knows the rest of them.
 *
 * @param key Neo4j's own number of it
 * @param subject that of the node it starts from
 * @param object that of the node it leads to
 * @param quote empty when whoever wrote it left it out
 * @param row what states it in a table; null for what was read in documents
 */
public record FullFact(
        long key,
        RelationType type,
        long subject,
        long object,
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

    /** {@return the fact of a row with these properties that gives element ids as key, subject and object} */
    static FullFact of(Row row) {
        return of(
                row.elementNumber("key"),
                row.relationType("type"),
                row.elementNumber("subject"),
                row.elementNumber("object"),
                () -> row.text("key"),
                PROPERTIES.stream().map(row.values()::get).toArray());
    }

    /**
     * {@return the fact with these properties} Whoever writes relationships of his own may leave out all of them, and a
     * value of another kind than it should be counts as left out, see {@link StoredFact#of}.
     *
     * @param elementId stands in for an id that was left out
     */
    static FullFact of(
            long key,
            RelationType type,
            long subject,
            long object,
            Supplier<String> elementId,
            @Nullable Object[] values) {
        String id = StoredFact.text(values[0]);
        String quote = StoredFact.text(values[7]);
        String document = StoredFact.text(values[8]);
        return new FullFact(
                key,
                type,
                subject,
                object,
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
