package entente.query.record;

import entente.document.Passage;
import entente.ontology.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of the graph with its text. */
public record StoredDocument(
        String id,
        String title,
        @Nullable String url,
        @Nullable String author,
        @Nullable String language,
        @Nullable EdtfDate publishedOn,
        String text,
        List<Passage> passages) {

    /**
     * A document in a list.
     *
     * @param claims facts that it states
     */
    public record Summary(
            String id,
            String title,
            @Nullable String url,
            @Nullable EdtfDate publishedOn,
            long passages,
            long entities,
            long claims) {}
}
