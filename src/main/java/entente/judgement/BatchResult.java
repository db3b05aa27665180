package entente.judgement;

import entente.graph.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of many judgements.
 *
 * @param items the result of each, in the order in which they were given
 * @param effect what all of them together change
 */
public record BatchResult(List<Item> items, Effect effect) {
    /**
     * The result of one of them.
     *
     * @param id id of the judgement; null if there is a problem
     * @param canonical id of the entity that the left one is after all of them; null if there is a problem
     * @param repeated whether the same judgement stood already
     * @param problem why it was not stored: an {@link entente.query.NotFound} or a {@link JudgementConflict}; otherwise null
     */
    public record Item(
            @Nullable String id,
            @Nullable String canonical,
            boolean repeated,
            @Nullable RuntimeException problem) {}
}
