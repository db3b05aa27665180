package entente.judgement;

import entente.graph.Effect;
import entente.graph.Graph;
import entente.graph.Rewriting;
import entente.query.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes many judgements at once. Each is checked and stored like a single one, up to {@value #AT_ONCE} in a transaction, and
 * the documents of all are written again once at the end. A document that a hundred of the judgements concern is therefore
 * written once and not a hundred times. A judgement alone costs some milliseconds, and each document some ten; a batch of
 * 10,000 over a large corpus takes minutes. After a crash, the judgements of finished transactions stand, and their documents
 * are written at the next start. Safe for use by many threads.
 */
@Component
public class JudgementBatch {
    /** The judgements of one transaction. */
    private static final int AT_ONCE = 100;

    private final Judgements judgements;
    private final Graph graph;
    private final Rewriting rewriting;

    JudgementBatch(Judgements judgements, Graph graph, Rewriting rewriting) {
        this.judgements = judgements;
        this.graph = graph;
        this.rewriting = rewriting;
    }

    /**
     * {@return the result of each} What cannot be stored, because an entity is missing or because of a conflict, does not
     * hinder the others.
     */
    public BatchResult judge(List<Proposal> proposals) {
        SequencedMap<Integer, Proposal> numbered = new LinkedHashMap<>();
        proposals.forEach(proposal -> numbered.put(numbered.size(), proposal));
        Map<Integer, BatchResult.Item> results = new LinkedHashMap<>(store(numbered));
        Effect effect = rewriting.all();
        // What one of the judgements parts from an entity exists only once the documents are written again.
        numbered.keySet().removeIf(number -> !(result(results, number).problem() instanceof NotFound));
        if (!numbered.isEmpty() && !effect.equals(Effect.NONE)) {
            results.putAll(store(numbered));
            effect = effect.plus(rewriting.all());
        }
        return new BatchResult(current(proposals, results), effect);
    }

    private Map<Integer, BatchResult.Item> store(SequencedMap<Integer, Proposal> numbered) {
        Map<Integer, BatchResult.Item> results = new LinkedHashMap<>();
        List<Map.Entry<Integer, Proposal>> all = List.copyOf(numbered.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<Integer, Proposal>> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            List<BatchResult.Item> items =
                    judgements.store(some.stream().map(Map.Entry::getValue).toList());
            for (int i = 0; i < some.size(); i++) {
                results.put(some.get(i).getKey(), items.get(i));
            }
        }
        return results;
    }

    /** {@return the results with the entities that the left ones are now, after all judgements} */
    private List<BatchResult.Item> current(List<Proposal> proposals, Map<Integer, BatchResult.Item> results) {
        Set<String> left = proposals.stream().map(Proposal::left).collect(Collectors.toSet());
        Map<String, String> entities = graph.read(transaction -> Judgements.entities(transaction, left));
        List<BatchResult.Item> items = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            BatchResult.Item item = result(results, i);
            items.add(
                    item.problem() != null
                            ? item
                            : new BatchResult.Item(
                                    item.id(), entities.get(proposals.get(i).left()), item.repeated(), null));
        }
        return items;
    }

    private static BatchResult.Item result(Map<Integer, BatchResult.Item> results, int number) {
        return Objects.requireNonNull(results.get(number));
    }
}
