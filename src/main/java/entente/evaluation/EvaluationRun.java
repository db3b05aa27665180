package entente.evaluation;

import entente.evaluation.gold.GoldFault;
import java.util.List;

/**
 * The documents of an evaluation with all that was extracted.
 *
 * @param documents the evaluated documents in their order
 * @param faults reasons why other documents could not be evaluated
 */
public record EvaluationRun(List<EvaluatedDocument> documents, List<GoldFault> faults) {
    /** Copies the lists. */
    public EvaluationRun {
        documents = List.copyOf(documents);
        faults = List.copyOf(faults);
    }

    /** {@return the figures and errors} */
    public Evaluation evaluation() {
        return Evaluation.of(scores(), faults);
    }

    /** {@return all found relations, agreements and events, in the order of the documents, and which of them are right} */
    public List<JudgedClaim> claims() {
        return scores().stream().flatMap(score -> score.claims().stream()).toList();
    }

    private List<DocumentScore> scores() {
        return documents.stream().map(EvaluatedDocument::score).toList();
    }
}
