package entente.query.record;

import entente.query.FactFilter;
import entente.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an entity, by date.
 *
 * @param entity id of the entity
 * @param with id of another one, to see only what joins both; null for everything
 * @param filter which facts count, and of these the claims of its modalities and, by their own dates, of its time
 * @param limit the most claims to show, 1 to 200
 * @param after the {@code next} of the answer that this one continues; null for the beginning
 */
public record TimelineQuery(
        String entity,
        @Nullable String with,
        FactFilter filter,
        int limit,
        @Nullable String after) {
    /** Checks the bounds, and that {@code after} was given by a timeline. */
    public TimelineQuery {
        if (entity.equals(with)) {
            throw new IllegalArgumentException("with must name another entity, was \"%s\" too".formatted(with));
        }
        Page.checkLimit(limit);
        DatedClaim.place(after);
    }
}
