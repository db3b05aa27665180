package entente.graph;

import java.util.Map;
import java.util.Optional;

/**
 * What a document in the graph was made from.
 *
 * @param fingerprint digest of the document
 * @param extractor name and version of what read it
 */
record Version(String fingerprint, String extractor) {
    /** {@return the version of that document in the graph} */
    static Optional<Version> find(GraphTransaction transaction, String documentId) {
        return transaction.list("get-version", Map.of("id", documentId)).stream()
                .map(row -> new Version(
                        row.get("fingerprint").asString(), row.get("extractor").asString()))
                .findFirst();
    }
}
