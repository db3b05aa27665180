package entente.export;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relation in an export.
 *
 * @param subject the entity at its start
 * @param object the entity at its end
 * @param title office or job; null if there is none
 * @param untilDay the latest day of the end; also set for momentary relations
 * @param confidence from 0 to 1
 * @param documents number of documents that state it
 * @param quote the words that state it, verbatim
 * @param source the document that contains the quote; null if unknown
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

    /** The entity at one end. */
    public record End(String id, EntityType type) {}

    /** A document. */
    public record Source(
            @Nullable String title,
            @Nullable String url,
            @Nullable EdtfDate publishedOn) {}

    /** {@return the title of the document that contains the quote} */
    public @Nullable String sourceTitle() {
        return source == null ? null : source.title();
    }

    /** {@return the URL of the document that contains the quote} */
    public @Nullable String url() {
        return source == null ? null : source.url();
    }

    /** {@return the publication date of the document that contains the quote} */
    public @Nullable EdtfDate publishedOn() {
        return source == null ? null : source.publishedOn();
    }

    /** {@return whether documents state or report the relation, not only plan or deny it} */
    public boolean holds() {
        return modality.holds();
    }
}
