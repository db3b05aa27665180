package entente.bulk.row;

import entente.neo4j.Properties;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that become one document. For each row, {@code ends} names one end of its relation, so that the
 * relation can be found: Neo4j has no index over relationships of all types.
 *
 * @param id the document id, derived from the rows and their place in the table
 * @param text the rows, verbatim
 * @param fingerprint digest of the text
 * @param firstRow number of the first row in the table, from 1
 * @param starts offset of each row in the text, followed by the end of the text; in code points, as in Cypher
 * @param ends id of the entity at one end of each row's relation; empty for a row without a relation
 * @param relations the relations that the rows state
 * @param list the reference list that states them, or null for a table
 */
public record ImportedBlock(
        String id,
        String title,
        String text,
        String fingerprint,
        int firstRow,
        int[] starts,
        List<String> ends,
        List<ImportedRelation> relations,
        @Nullable String list) {

    /** The value of {@code Document.extractor}. Changes with the format of the table. */
    public static final String EXTRACTOR = "import 1";

    /** {@return the document as properties in Neo4j} */
    public Map<String, Object> properties(ZonedDateTime readAt) {
        return new Properties()
                .put("id", id)
                .put("title", title)
                .put("fingerprint", fingerprint)
                .put("extractor", EXTRACTOR)
                .put("text", text)
                .put(
                        "extraction",
                        "{\"id\": \"" + id
                                + "\", \"entities\": [], \"agreements\": [], \"events\": [], \"relations\": []}")
                .put("firstRow", (long) firstRow)
                .put("starts", starts)
                .put("ends", ends)
                .put("list", list)
                .put("readAt", readAt)
                .map();
    }
}
