package entente.bulk.row;

import entente.graph.Period;
import entente.neo4j.Properties;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relation that a row of a table states. It carries its own proof, since a claim beside each of millions would more
 * than double the graph and the time to write it.
 *
 * @param id derived from the rows around it, so that the same table makes the same relations
 * @param url where the row says that the quote stands
 * @param publishedOn when the row says that the quote was published
 * @param title the office, for a position
 * @param confidence above 0 and up to 1
 * @param documents how many documents are said to state it
 * @param start offset of the quote in the text of its block, in UTF-16 units
 * @param end offset behind the quote
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
     * An entity at one end.
     *
     * @param number its place among the entities of the table, from 0
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
