package entente.query.record;

import entente.query.FactFilter;
import entente.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * A query for the dated claims about an entity.
 *
 * @param entity id of the entity
 * @param with id of another entity, for claims about both only; null for all claims
 * @param filter a filter for the facts; its modalities and time are applied to their claims
 * @param limit maximum number of claims, 1 to 200
 * @param after the {@code next} of the previous page; null for the first page
 */
public record TimelineQuery(
        String entity,
        @Nullable String with,
        FactFilter filter,
        int limit,
        @Nullable String after) {
    /** Checks the limits, and that {@code after} comes from a timeline. */
    public TimelineQuery {
        if (entity.equals(with)) {
            throw new IllegalArgumentException("with must name another entity, was \"%s\" too".formatted(with));
        }
        Page.checkLimit(limit);
        DatedClaim.place(after);
    }
}
