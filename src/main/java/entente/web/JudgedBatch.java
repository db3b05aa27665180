package entente.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import entente.graph.Effect;
import entente.judgement.BatchResult;
import entente.judgement.JudgementBatch;
import entente.judgement.JudgementConflict;
import entente.judgement.Proposal;
import entente.query.NotFound;
import entente.web.body.JudgementBody;
import entente.web.problem.InvalidParameters.Fault;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answer to many judgements.
 *
 * @param items the answer to each, in the order in which they were given
 * @param effect what all of them together change
 */
record JudgedBatch(List<JudgedItem> items, Effect effect) {
    /**
     * The answer to one of them.
     *
     * @param index its place in the list, from 0
     * @param id id of the judgement; null if it is not stored
     * @param canonical id of the entity that the left one is now; null if it is not stored
     * @param stored whether it is new; false if the same judgement stood already, or if there is a problem
     * @param problem why it is not stored; left out if it is
     */
    record JudgedItem(
            int index,
            @Nullable String id,
            @Nullable String canonical,
            boolean stored,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ItemProblem problem) {}

    /**
     * What is wrong with one of them.
     *
     * @param code the code that a single call has
     * @param judgements the judgements in the way; left out if there are none
     */
    record ItemProblem(
            String code,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> judgements) {}

    /** {@return the answer after those that are valid were judged} */
    static JudgedBatch judge(List<JudgementBody> bodies, JudgementBatch batch) {
        List<Proposal> valid = bodies.stream()
                .map(JudgementBody::proposal)
                .filter(Objects::nonNull)
                .toList();
        BatchResult result = valid.isEmpty() ? new BatchResult(List.of(), Effect.NONE) : batch.judge(valid);
        Iterator<BatchResult.Item> results = result.items().iterator();
        List<JudgedItem> items = new ArrayList<>();
        for (JudgementBody body : bodies) {
            items.add(
                    body.proposal() == null
                            ? new JudgedItem(items.size(), null, null, false, invalid(body.faults()))
                            : item(items.size(), results.next()));
        }
        return new JudgedBatch(items, result.effect());
    }

    private static JudgedItem item(int index, BatchResult.Item item) {
        RuntimeException problem = item.problem();
        return new JudgedItem(
                index,
                item.id(),
                item.canonical(),
                problem == null && !item.repeated(),
                problem == null ? null : problem(problem));
    }

    private static ItemProblem problem(RuntimeException problem) {
        String detail = String.valueOf(problem.getMessage());
        return switch (problem) {
            case NotFound missing -> new ItemProblem(missing.code(), detail, List.of());
            case JudgementConflict conflict -> new ItemProblem(conflict.code(), detail, conflict.judgements());
            default -> throw problem;
        };
    }

    private static ItemProblem invalid(List<Fault> faults) {
        return new ItemProblem(
                "invalid-parameter", faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")), List.of());
    }
}
