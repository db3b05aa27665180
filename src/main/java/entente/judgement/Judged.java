package entente.judgement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entente.graph.Effect;
import org.jspecify.annotations.Nullable;

/**
 * The result of a call that judges.
 *
 * @param id id of the judgement; null for a preview
 * @param canonical id of the entity that the left one is now; for a split, that of the new entity
 * @param effect what it changes, or would change
 * @param complete whether the effect is counted completely; a preview of a judgement on very many documents counts only
 *     the documents
 * @param repeated whether the same judgement stood already, or had been withdrawn already
 */
public record Judged(
        @Nullable String id,
        String canonical,
        Effect effect,
        boolean complete,
        @JsonIgnore boolean repeated) {}
