package entente.graph;

import entente.neo4j.WriteTransaction;
import java.util.Map;
import java.util.Optional;

/**
 * What a document in the graph was made from.
 *
 * @param fingerprint digest of the document
 * @param extractor name and version of what read it
 */
public record Version(String fingerprint, String extractor) {
    /** {@return the version of that document in the graph} */
    public static Optional<Version> find(WriteTransaction transaction, String documentId) {
        return transaction.list("get-version", Map.of("id", documentId)).stream()
                .map(row -> new Version(
                        row.get("fingerprint").asString(), row.get("extractor").asString()))
                .findFirst();
    }
}
