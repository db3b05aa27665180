package entente.evaluation;

import entente.extraction.Extraction;

/** Compares the extraction of a document with its annotation. */
final class DocumentScorer {
    private DocumentScorer() {}

    /** {@return the scores of the extraction {@code found} against the annotation {@code gold}} */
    static DocumentScore score(String document, Extraction gold, Extraction found, String text) {
        var score = new DocumentScore(document, found.notes());
        var comparison = new Comparison(gold, found, text);
        EntityScore.add(comparison, score);
        RelationScore.add(comparison, score);
        AgreementScore.add(comparison, score);
        EventScore.add(comparison, score);
        QuoteScore.add(comparison, score);
        return score;
    }
}
