package entente.query;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A claim behind a relation, and where it stands. A relation that was imported from a table is its own claim: the
 * document is a block of rows, and the passage the whole row.
 *
 * @param claimId id of the claim, or of the relation if it was imported
 * @param title title of the document
 * @param quote the words that prove it, verbatim
 * @param start offset of the quote in the document's text, in UTF-16 units
 * @param end offset behind the quote
 * @param passage the whole sentence
 */
public record Evidence(
        String claimId,
        String documentId,
        String title,
        @Nullable String url,
        @Nullable EdtfDate publishedOn,
        String quote,
        int start,
        int end,
        String passage,
        Modality modality,
        double confidence) {}
