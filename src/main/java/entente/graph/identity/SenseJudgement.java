package entente.graph.identity;

import entente.ontology.EntityType;
import entente.ontology.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What the machine judges of two senses of names.
 *
 * @param left the lesser of the two ids
 * @param score from 0 to 1: how sure it is that both are the same
 * @param reasons why, in words
 */
public record SenseJudgement(
        String left, String right, EntityType type, Verdict verdict, double score, List<String> reasons) {

    /** Copies the list. */
    public SenseJudgement {
        reasons = List.copyOf(reasons);
    }

    /** {@return a judgement of two senses in either order} */
    public static SenseJudgement of(
            String one, String other, EntityType type, Verdict verdict, double score, List<String> reasons) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new SenseJudgement(inOrder ? one : other, inOrder ? other : one, type, verdict, score, reasons);
    }

    /** {@return an id that the machine's judgement of these two always has} */
    String id() {
        return "judgement-" + UUID.nameUUIDFromBytes((left + "\u0000" + right).getBytes(StandardCharsets.UTF_8));
    }
}
