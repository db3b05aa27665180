package entente.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Export formats that other programs read. */
public enum ExportFormat {
    /** For yEd, Gephi, Cytoscape, igraph, NetworkX. */
    GRAPHML("graphml", "application/graphml+xml", GraphMl::new),
    /** For Gephi, with the times of its timeline. */
    GEXF("gexf", "application/gexf+xml", Gexf::new),
    /** Two tables in an archive, for the import of Entente and for data frames. */
    CSV("zip", "application/zip", CsvTables::new),
    /** Terms of schema.org, for RDF stores. */
    JSONLD("jsonld", "application/ld+json", JsonLd::new),
    /** Statements that create the graph in another Neo4j. */
    CYPHER("cypher", "text/plain;charset=UTF-8", CypherScript::new),
    /** Documents that people corrected, as JSON lines for {@code evaluate}; only for the whole graph. */
    GOLD("jsonl", "application/jsonl", out -> {
        throw new IllegalArgumentException("gold has documents, not facts; it can only export the whole graph");
    });

    private final String ending;
    private final String mediaType;
    private final Opening opening;

    ExportFormat(String ending, String mediaType, Opening opening) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.opening = opening;
    }

    /** {@return the name in the API and on the command line, such as {@code graphml}} */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the file name extension, without the dot} */
    public String ending() {
        return ending;
    }

    /** {@return the media type for HTTP} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the format with this label, in any case} */
    public static Optional<ExportFormat> find(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** {@return a file on the stream, with its header written} */
    GraphFile open(OutputStream out) throws IOException {
        return opening.open(out);
    }

    private interface Opening {
        GraphFile open(OutputStream out) throws IOException;
    }
}
