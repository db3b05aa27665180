package entente.query;

import entente.ontology.CorrectionKind;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A claim behind a relation, with its source. A relation imported from a table is its own claim: its document is a
 * block of rows, and its passage is the row.
 *
 * @param claimId id of the claim, or of the relation if it was imported
 * @param documentId id of the document; null for a fact that a person added with a source in words
 * @param title title of the document, or the source in words
 * @param quote the words that state it, verbatim
 * @param start start offset of the quote in the text of the document, in UTF-16 units
 * @param end end offset of the quote, exclusive
 * @param passage the whole passage with the quote
 * @param correction what a person said last about the claim, or null
 */
public record Evidence(
        String claimId,
        @Nullable String documentId,
        String title,
        @Nullable String url,
        @Nullable EdtfDate publishedOn,
        String quote,
        int start,
        int end,
        String passage,
        Modality modality,
        double confidence,
        @Nullable ClaimCorrection correction) {
    /** {@return who rejected the claim, so that it supports nothing; null if nobody did} */
    public @Nullable String rejectedBy() {
        return correction != null && correction.kind() == CorrectionKind.REJECT ? correction.by() : null;
    }
}
