package entente.bulk.row;

import entente.neo4j.Properties;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * Rows of a table that become one document. A relation is found by its row: {@code ends} names an entity of each, since
 * Neo4j has no index over relationships of all types.
 *
 * @param id derived from the rows and their place in the table
 * @param text the rows, verbatim
 * @param fingerprint digest of the text
 * @param firstRow number of the first row in the table, from 1
 * @param starts offset of each row in the text, and behind them that of the end; in code points, as Cypher counts
 * @param ends id of the entity at one end of each row's relation; empty for a row without one
 * @param relations those that the rows state
 */
public record ImportedBlock(
        String id,
        String title,
        String text,
        String fingerprint,
        int firstRow,
        int[] starts,
        List<String> ends,
        List<ImportedRelation> relations) {

    /** What stands in {@code Document.extractor}; the form of the table may change with a later version. */
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
                .put("readAt", readAt)
                .map();
    }
}
