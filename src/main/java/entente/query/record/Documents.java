package entente.query.record;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.document.Passage;
import entente.neo4j.Row;
import entente.query.Cursor;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.QueryRunner;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the documents that were read. */
@Component
public class Documents {
    private final QueryRunner reads;

    public Documents(QueryRunner reads) {
        this.reads = reads;
    }

    /**
     * {@return the documents, the last read first}
     *
     * @param limit the most to answer with
     * @param after the cursor of the page before
     */
    public Page<StoredDocument.Summary> list(int limit, @Nullable String after) {
        Page.checkLimit(limit);
        Cursor cursor = Cursor.read(after, 2);
        ZonedDateTime readAt = cursor == null ? null : time(cursor, after);
        String id = cursor == null ? null : cursor.key(1);
        return reads.read(
                reading -> {
                    // One more than asked for tells whether there is a next page.
                    List<Row> rows =
                            reading.list("list-documents", parameters("readAt", readAt, "id", id, "limit", limit + 1));
                    long total = reading.total("count-documents", parameters());
                    return Page.of(rows, limit, total, Documents::summary, Documents::cursor);
                },
                Page::empty);
    }

    /**
     * {@return the document with its text}
     *
     * @throws NotFound when there is no such document
     */
    public StoredDocument get(String id) {
        return reads.read(reading -> reading.find("get-document", parameters("id", id)))
                .map(Documents::document)
                .orElseThrow(() -> NotFound.document(id));
    }

    /**
     * {@return what was found in the document, as JSON in the form of the annotated corpora}
     *
     * @throws NotFound when there is no such document
     */
    public String extraction(String id) {
        return reads.read(reading -> reading.find("get-extraction", parameters("id", id)))
                .map(row -> row.text("extraction"))
                .orElseThrow(() -> NotFound.document(id));
    }

    /**
     * {@return what the document says, with the graph's ids}
     *
     * @throws NotFound when there is no such document
     */
    public DocumentFacts facts(String id) {
        return reads.read(reading ->
                        reading.find("get-document-facts", parameters("id", id)).map(DocumentFacts::of))
                .orElseThrow(() -> NotFound.document(id));
    }

    private static Cursor cursor(Row row) {
        return Cursor.of(row.time("readAt").toOffsetDateTime(), row.text("id"));
    }

    private static ZonedDateTime time(Cursor cursor, @Nullable String after) {
        try {
            return OffsetDateTime.parse(cursor.key(0)).toZonedDateTime();
        } catch (DateTimeException notATime) {
            throw Cursor.notACursor(String.valueOf(after));
        }
    }

    private static StoredDocument.Summary summary(Row row) {
        return new StoredDocument.Summary(
                row.text("id"),
                row.text("title"),
                row.textOrNull("url"),
                row.dateOrNull("publishedOn"),
                row.number("passages"),
                row.number("entities"),
                row.number("claims"));
    }

    private static StoredDocument document(Row row) {
        List<Passage> passages = row.rows("passages").stream()
                .map(passage -> new Passage(
                        (int) passage.number("index"), (int) passage.number("start"), (int) passage.number("end")))
                .toList();
        return new StoredDocument(
                row.text("id"),
                row.text("title"),
                row.textOrNull("url"),
                row.textOrNull("author"),
                row.textOrNull("language"),
                row.dateOrNull("publishedOn"),
                row.text("text"),
                passages);
    }
}
