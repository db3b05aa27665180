package entente.bulk.row;

import entente.graph.Period;
import entente.neo4j.Properties;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relation that a row of a table states. It contains its own evidence. A separate claim for each of millions of
 * relations would more than double the size of the graph and the time to write it.
 *
 * @param id the id, derived from its block of rows, so that the same table yields the same ids
 * @param url URL of the source of the quote
 * @param publishedOn publication date of the source
 * @param title office or job, for a position
 * @param confidence above 0 and up to 1
 * @param documents number of documents that state it, according to the row
 * @param start start offset of the quote in the text of its block, in UTF-16 units
 * @param end end offset of the quote, exclusive
 */
public record ImportedRelation(
        String id,
        End subject,
        RelationType type,
        End object,
        String quote,
        @Nullable String url,
        @Nullable EdtfDate publishedOn,
        @Nullable String title,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        Modality modality,
        double confidence,
        int documents,
        int start,
        int end) {

    /**
     * The entity at one end.
     *
     * @param number its number among the entities of the table, from 0
     */
    public record End(String id, int number) {}

    /** {@return the relation as properties in Neo4j} */
    public Map<String, Object> properties(String document) {
        return new Properties()
                .put("id", id)
                .put("claims", 1L)
                .put("documents", (long) documents)
                .put("confidence", confidence)
                .put("modality", modality.label())
                .put("title", title)
                .putAll(Period.of(type, since, until).properties())
                .put("quote", quote)
                .put("document", document)
                .put("url", url)
                .put("publishedOn", publishedOn == null ? null : publishedOn.text())
                .put("start", (long) start)
                .put("end", (long) end)
                .map();
    }
}
