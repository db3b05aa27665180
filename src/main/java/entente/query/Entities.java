package entente.query;

import static org.neo4j.driver.Values.parameters;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Finds entities by name and describes them. */
@Component
public class Entities {
    /** The most names that one search looks at. Whoever has more than that types another letter. */
    static final int MOST_CANDIDATES = 2_000;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::fit)
            .thenComparing(Found::relations, Comparator.reverseOrder())
            .thenComparing(found -> found.entity().name())
            .thenComparing(found -> found.entity().id());

    private final Reads reads;

    Entities(Reads reads) {
        this.reads = reads;
    }

    /**
     * {@return the entities that a text names: by name or alias, as one types it, without accents, with a typo, in any
     * order of words} The best fit comes first (name, alias, beginning, typo), then what is most connected. Without a
     * text, all entities, the most connected first.
     *
     * @param q what somebody typed; harmless whatever it is
     * @param types allowed types; all when empty
     * @param limit the most to answer with
     * @param after the cursor of the page before
     */
    public Page<EntitySummary> search(@Nullable String q, Set<EntityType> types, int limit, @Nullable String after) {
        Page.checkLimit(limit);
        List<String> labels = FactFilter.labels(types);
        if (q == null || q.isBlank()) {
            return list(labels, limit, Cursor.read(after, 3));
        }
        Cursor cursor = Cursor.read(after, 4);
        return NameQuery.find(q)
                .map(query -> reads.read(reading -> search(reading, query, labels, limit, cursor), Page::empty))
                .orElseGet(Page::empty);
    }

    /**
     * {@return what is known of an entity}
     *
     * @throws NotFound when there is no such entity
     */
    public EntityCard get(String id) {
        return reads.read(reading -> {
            Value entity = parameters("id", id);
            Row row = reading.find("get-entity", entity).orElseThrow(() -> NotFound.entity(id));
            Map<RelationType, Long> relations = new LinkedHashMap<>();
            reading.list("count-relations", entity)
                    .forEach(count -> relations.put(count.relationType("type"), count.number("relations")));
            return card(row, relations, reading.list("list-involvements", entity));
        });
    }

    private Page<EntitySummary> list(List<String> labels, int limit, @Nullable Cursor cursor) {
        Value page = parameters(
                "types", labels,
                "limit", limit + 1,
                "relations", cursor == null ? null : cursor.number(0),
                "name", cursor == null ? null : cursor.key(1),
                "id", cursor == null ? null : cursor.key(2));
        return reads.read(
                reading -> {
                    List<EntitySummary> found = reading.list("list-entities", page).stream()
                            .map(Entities::summary)
                            .toList();
                    long total = reading.total("count-entities", parameters("types", labels));
                    return Page.of(
                            found,
                            limit,
                            total,
                            entity -> entity,
                            last -> Cursor.of(last.relations(), last.name(), last.id()));
                },
                Page::empty);
    }

    private static Page<EntitySummary> search(
            Reading reading, NameQuery query, List<String> labels, int limit, @Nullable Cursor cursor) {
        Value names = parameters("query", query.lucene(), "types", labels, "most", MOST_CANDIDATES);
        List<Found> found = reading.list("search-entities", names).stream()
                .map(Entities::summary)
                .map(entity -> new Found(query.fit(entity.name(), entity.aliases()), entity))
                .filter(candidate -> cursor == null || candidate.isBehind(cursor))
                .sorted(BEST_FIRST)
                .toList();
        long total = reading.total("count-found-entities", names);
        return Page.of(found, limit, total, Found::entity, Found::cursor);
    }

    private static EntitySummary summary(Row row) {
        return new EntitySummary(
                row.text("id"),
                row.entityType(),
                row.text("name"),
                row.texts("aliases"),
                row.number("documents"),
                row.number("relations"));
    }

    private static EntityCard card(Row row, Map<RelationType, Long> relations, List<Row> involvements) {
        return new EntityCard(
                row.text("id"),
                row.entityType(),
                row.text("name"),
                row.texts("aliases"),
                row.textOrNull("kind"),
                row.textOrNull("status"),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.number("documents"),
                relations,
                row.dayOrNull("first"),
                row.dayOrNull("last"),
                involvements(involvements, EntityType.AGREEMENT),
                involvements(involvements, EntityType.EVENT));
    }

    private static List<EntityCard.Involvement> involvements(List<Row> rows, EntityType type) {
        return rows.stream()
                .filter(row -> row.entityType() == type)
                .map(row -> new EntityCard.Involvement(
                        row.text("id"),
                        row.text("name"),
                        row.textOrNull("kind"),
                        row.textOrNull("status"),
                        row.relationType("role"),
                        row.dateOrNull("since"),
                        row.dateOrNull("until")))
                .toList();
    }

    /** An entity that a search found, with all that its place in the list depends on. */
    private record Found(NameQuery.Fit fit, EntitySummary entity) {
        long relations() {
            return entity.relations();
        }

        Cursor cursor() {
            return Cursor.of(fit.ordinal(), relations(), entity.name(), entity.id());
        }

        boolean isBehind(Cursor cursor) {
            int order = Long.compare(fit.ordinal(), cursor.number(0));
            order = order != 0 ? order : Long.compare(cursor.number(1), relations());
            order = order != 0 ? order : entity.name().compareTo(cursor.key(2));
            order = order != 0 ? order : entity.id().compareTo(cursor.key(3));
            return order > 0;
        }
    }
}
