package entente.graph;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Extraction;
import entente.neo4j.WriteTransaction;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as the graph holds it.
 *
 * @param extraction its findings before resolution
 */
public record HeldDocument(Document document, Extraction extraction) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** {@return the document with that id, or empty if the graph does not hold it or it was imported} */
    public static Optional<HeldDocument> find(WriteTransaction transaction, String id) {
        return transaction.list("get-stored-document", Map.of("id", id)).stream()
                .filter(row -> !row.get("passages").isEmpty())
                .map(row -> of(id, row))
                .findFirst();
    }

    private static HeldDocument of(String id, Record row) {
        var document = new Document(
                id,
                row.get("title").asString(),
                row.get("url").asString(null),
                row.get("author").asString(null),
                row.get("language").asString(null),
                StatedClaim.date(row, "publishedOn"),
                row.get("text").asString(),
                row.get("passages")
                        .asList(passage -> new Passage(
                                passage.get(0).asInt(),
                                passage.get(1).asInt(),
                                passage.get(2).asInt())));
        return new HeldDocument(document, JSON.readValue(row.get("extraction").asString(), Extraction.class));
    }
}
