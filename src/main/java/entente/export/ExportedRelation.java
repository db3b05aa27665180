package entente.export;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relation as it leaves the graph.
 *
 * @param subject the entity that it starts from
 * @param object the entity that it leads to
 * @param title office or job, where it has one
 * @param untilDay the last day that it can mean; also there for what happened on a day and was over
 * @param confidence from 0 to 1
 * @param documents how many documents state it
 * @param quote the words that prove it, verbatim
 * @param source the document that has these words; null where it is not known
 */
public record ExportedRelation(
        String id,
        RelationType type,
        End subject,
        End object,
        @Nullable String title,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        @Nullable LocalDate untilDay,
        Modality modality,
        double confidence,
        long documents,
        String quote,
        @Nullable Source source) {

    /** An entity, told by its id. */
    public record End(String id, EntityType type) {}

    /** A document. */
    public record Source(
            @Nullable String title,
            @Nullable String url,
            @Nullable EdtfDate publishedOn) {}

    /** {@return the title of the document that has the quote} */
    public @Nullable String sourceTitle() {
        return source == null ? null : source.title();
    }

    /** {@return the address of the document that has the quote} */
    public @Nullable String url() {
        return source == null ? null : source.url();
    }

    /** {@return when the document that has the quote was published} */
    public @Nullable EdtfDate publishedOn() {
        return source == null ? null : source.publishedOn();
    }

    /** {@return whether documents say that it holds, and not only that it shall or does not} */
    public boolean holds() {
        return modality.holds();
    }
}
