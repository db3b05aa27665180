package entente.evaluation;

import entente.evaluation.gold.GoldDocument;
import entente.extraction.Extraction;

/** An annotated document and what was extracted from it. The id of the extraction is the name of the document. */
public record EvaluatedDocument(GoldDocument gold, Extraction found) {
    DocumentScore score() {
        return DocumentScorer.score(gold.name(), gold.annotation(), found, gold.text());
    }
}
