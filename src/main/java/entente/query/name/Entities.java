package entente.query.name;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.query.CurrentIds;
import entente.query.Cursor;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.QueryRunner;
import entente.search.Fit;
import entente.search.NameHit;
import entente.search.NameHits;
import entente.search.NameRequest;
import entente.search.Rank;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds entities by name and describes them. */
@Component
public class Entities {
    private final QueryRunner queries;
    private final Names names;

    public Entities(QueryRunner queries, Names names) {
        this.queries = queries;
        this.names = names;
    }

    /**
     * {@return the entities whose name or alias matches a typed text: in whole or in part, without accents, with typos,
     * in any word order and in other scripts} The best fit comes first (identifier, name, alias, spelling, prefix, typo),
     * then the most connected entity. Without a text, returns all entities, the most connected first.
     *
     * @param q the typed text, which may contain any characters
     * @param types allowed types; all if empty
     * @param place id of a place that the entities are located in, held in or operate in; any if null
     * @param limit maximum number of entities
     * @param after the cursor of the previous page
     */
    public Page<EntitySummary> search(
            @Nullable String q, Set<EntityType> types, @Nullable String place, int limit, @Nullable String after) {
        Page.checkLimit(limit);
        String typed = Objects.requireNonNullElse(q, "");
        Cursor cursor = Cursor.read(after, 4);
        Rank behind = cursor == null ? null : rank(cursor);
        return names.find(new NameRequest(typed, types, place, limit, behind))
                .map(Entities::page)
                .orElseGet(() -> askNeo4j(typed, types, place, limit, behind));
    }

    /**
     * {@return the properties, counts and involvements of an entity} An id that was merged away stands for the entity that it
     * belongs to now.
     *
     * @throws NotFound if there is no such entity
     */
    public EntityCard get(String id) {
        return queries.read(transaction -> {
            Row row = transaction
                    .find("get-entity", parameters("id", id))
                    .or(() -> Optional.ofNullable(
                                    CurrentIds.of(transaction, List.of(id)).get(id))
                            .flatMap(current -> transaction.find("get-entity", parameters("id", current))))
                    .orElseThrow(() -> NotFound.entity(id));
            Map<String, Object> entity = parameters("id", row.text("id"));
            Map<RelationType, Long> relations = new LinkedHashMap<>();
            transaction
                    .list("count-relations", entity)
                    .forEach(count -> relations.put(count.relationType("type"), count.number("relations")));
            return card(id, row, relations, transaction.list("list-involvements", entity));
        });
    }

    /**
     * Searches with Neo4j's full-text index while the names are being loaded. The results are ordered by relations
     * only.
     */
    private Page<EntitySummary> askNeo4j(
            String typed, Set<EntityType> types, @Nullable String place, int limit, @Nullable Rank behind) {
        Optional<FullTextQuery> query = FullTextQuery.find(typed);
        if (query.isEmpty() && !typed.isBlank()) {
            return Page.empty();
        }
        Map<String, Object> wanted = parameters(
                "query",
                query.map(FullTextQuery::lucene).orElse("*:*"),
                "types",
                types.stream().map(EntityType::label).toList(),
                "place",
                place,
                "most",
                limit + 1,
                "relations",
                behind == null ? null : behind.relations(),
                "id",
                behind == null ? "" : behind.id());
        return queries.read(
                transaction -> {
                    List<EntitySummary> found = transaction.list("search-entities", wanted).stream()
                            .map(Entities::summary)
                            .toList();
                    long total = transaction.total("count-found-entities", wanted);
                    return Page.of(found, limit, total, entity -> entity, Entities::cursor);
                },
                Page::empty);
    }

    private static Cursor cursor(EntitySummary last) {
        return cursor(new Rank(Fit.PREFIX, last.relations(), last.name(), last.id()));
    }

    private static Page<EntitySummary> page(NameHits found) {
        return new Page<>(
                found.hits().stream().map(Entities::summary).toList(),
                found.total(),
                found.exact(),
                found.next() == null ? null : cursor(found.next()).text());
    }

    private static EntitySummary summary(NameHit hit) {
        return new EntitySummary(
                hit.id(), hit.type(), hit.name(), hit.aliases(), hit.documents(), hit.relations(), hit.matched());
    }

    private static Cursor cursor(Rank rank) {
        return Cursor.of(rank.fit(), rank.relations(), rank.name(), rank.id());
    }

    private static Rank rank(Cursor cursor) {
        return Arrays.stream(Fit.values())
                .filter(fit -> fit.name().equals(cursor.key(0)))
                .map(fit -> new Rank(fit, cursor.number(1), cursor.key(2), cursor.key(3)))
                .findFirst()
                .orElseThrow(() -> Cursor.notACursor(cursor.text()));
    }

    private static EntitySummary summary(Row row) {
        return new EntitySummary(
                row.text("id"),
                row.entityType(),
                row.text("name"),
                row.texts("aliases"),
                row.number("documents"),
                row.number("relations"),
                null);
    }

    private static EntityCard card(String asked, Row row, Map<RelationType, Long> relations, List<Row> involvements) {
        return new EntityCard(
                row.text("id"),
                row.entityType(),
                row.text("name"),
                row.texts("aliases"),
                row.texts("identifiers"),
                row.textOrNull("kind"),
                row.textOrNull("status"),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.number("documents"),
                relations,
                row.dayOrNull("first"),
                row.dayOrNull("last"),
                involvements(involvements, EntityType.AGREEMENT),
                involvements(involvements, EntityType.EVENT),
                row.text("id").equals(asked) ? null : row.text("id"));
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
}
