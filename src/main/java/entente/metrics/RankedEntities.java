package entente.metrics;

import entente.adjacency.FactGraph;
import entente.ontology.EntityType;
import entente.query.Cursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of entities, the most central first.
 *
 * @param samples how many sources the values were estimated from; null where they are exact
 * @param total how many entities there are in the list in all: those that some fact ties to another
 * @param next what to give as {@code after} for the part behind this one; null when there is none
 * @param asOf when the graph was as the values tell
 * @param stale whether it has changed since; newer values are on the way
 */
public record RankedEntities(
        Metric metric,
        @Nullable Integer samples,
        List<Item> items,
        long total,
        @Nullable String next,
        Instant asOf,
        boolean stale) {

    /**
     * An entity in the list.
     *
     * @param rank one more than the number of entities of any type with a higher value
     * @param error the standard error of an estimated value; null where it is exact
     */
    public record Item(
            long rank,
            String id,
            EntityType type,
            String name,
            float value,
            @Nullable Float error) {
        static Item of(Scores scores, int node) {
            FactGraph graph = scores.entities().graph();
            int entity = scores.entities().entities()[node];
            return new Item(
                    scores.rank(node),
                    graph.id(entity),
                    graph.type(entity),
                    graph.name(entity),
                    scores.values()[node],
                    scores.error(node));
        }

        Cursor cursor() {
            return Cursor.of(value, id);
        }
    }

    /** {@return the part of the list that begins behind the cursor, or with the first} */
    static RankedEntities of(
            Timed<Scores> timed, Metric metric, Set<EntityType> types, int limit, @Nullable Cursor after) {
        Scores scores = timed.value();
        List<Item> items = new ArrayList<>();
        int place = after == null ? 0 : start(scores, after);
        for (; place < scores.order().length && items.size() <= limit; place++) {
            int node = scores.order()[place];
            if (scores.entities().isOf(types, node)) {
                items.add(Item.of(scores, node));
            }
        }
        List<Item> shown = items.subList(0, Math.min(limit, items.size()));
        return new RankedEntities(
                metric,
                scores.samples(),
                List.copyOf(shown),
                scores.entities().total(types),
                items.size() > limit ? shown.getLast().cursor().text() : null,
                timed.asOf(),
                timed.stale());
    }

    private static int start(Scores scores, Cursor after) {
        return scores.behind(Float.parseFloat(after.key(0)), scores.entities().find(after.key(1)));
    }
}
