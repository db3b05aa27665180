package entente.identity;

import entente.ontology.Verdict;
import java.util.List;

/**
 * A decision about two local entities, each of which stands for the ones that were joined with it before.
 *
 * @param score from 0 to 1: how sure it is that both are the same
 * @param reasons why, in words
 */
public record PairJudgement(LocalEntity left, LocalEntity right, Verdict verdict, double score, List<String> reasons) {
    /** Copies the list. */
    public PairJudgement {
        reasons = List.copyOf(reasons);
    }
}
