package entente.correction;

import entente.graph.Graph;
import entente.graph.ReadDocument;
import entente.graph.correction.StandingCorrection;
import entente.neo4j.WriteTransaction;
import entente.resolution.Resolver;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the documents that people corrected as annotated documents, one JSON line each, so that corrections become test
 * data for {@code evaluate}. A line has the text of the document and its extraction: without what was rejected, with what
 * was changed and added.
 */
@Component
public class GoldExport {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Graph graph;
    private final Resolver resolver;

    /** Creates an export of the graph, whose stored extractions the resolver reads. */
    public GoldExport(Graph graph, Resolver resolver) {
        this.graph = graph;
        this.resolver = resolver;
    }

    /** Writes all documents with a correction that stands, by id. The stream stays open. */
    public void write(OutputStream out) throws IOException {
        List<String> documents =
                graph.read(transaction -> transaction.list("list-corrected-documents", Map.of()).stream()
                        .map(row -> row.get("id").asString())
                        .toList());
        for (String id : documents) {
            Optional<String> line = graph.read(transaction -> line(transaction, id));
            if (line.isPresent()) {
                out.write((line.get() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        out.flush();
    }

    private Optional<String> line(WriteTransaction transaction, String id) {
        return ReadDocument.find(transaction, id).map(read -> {
            var corrections = StandingCorrection.ofDocument(transaction, id);
            var corrected = CorrectedExtraction.of(transaction, read, corrections, resolver);
            ObjectNode line = JSON.createObjectNode()
                    .put("id", id)
                    .put("text", read.document().text());
            line.setAll((ObjectNode) JSON.valueToTree(corrected.named(id)));
            return JSON.writeValueAsString(line);
        });
    }
}
