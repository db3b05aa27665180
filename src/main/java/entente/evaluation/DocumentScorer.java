package entente.evaluation;

import entente.extraction.Extraction;

/** Compares what was found in a document with what was annotated there, part by part. */
final class DocumentScorer {
    private DocumentScorer() {}

    /** {@return how the findings in that text compare with its annotation} */
    static DocumentScore score(String document, Extraction gold, Extraction found, String text) {
        var score = new DocumentScore(document);
        var comparison = new Comparison(gold, found, text);
        EntityScore.add(comparison, score);
        RelationScore.add(comparison, score);
        AgreementScore.add(comparison, score);
        EventScore.add(comparison, score);
        QuoteScore.add(comparison, score);
        return score;
    }
}
