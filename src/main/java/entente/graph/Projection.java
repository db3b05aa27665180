package entente.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import entente.neo4j.WriteTransaction;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * Recomputes the facts that a document touches from the claims and descriptions of all documents. The caller holds the
 * locks of all these entities, so no other writer can add a claim to their relations.
 */
record Projection(WriteTransaction transaction) {
    /** The number of relations and entities that were removed because nothing supports them. */
    record Gone(int relations, int entities) {}

    /**
     * {@return what was removed because the fresh version of a document does not support it}
     *
     * @param rejected entities of the fresh version that may have no support, because claims about them were rejected
     */
    Gone update(Footprint old, Footprint fresh, Set<String> rejected) {
        int relations = updateRelations(old.relationsWith(fresh));
        updateDescribed(old.describedWith(fresh));
        Set<String> entities = new HashSet<>(old.entities().keySet());
        entities.addAll(rejected);
        if (!entities.isEmpty()) {
            transaction.change("retire-entities", Map.of("ids", List.copyOf(entities)));
        }
        return new Gone(relations, removed("remove-unsupported-entities", "ids", List.copyOf(entities)));
    }

    private int updateRelations(Map<String, Footprint.Tie> ties) {
        Map<String, List<StatedClaim>> claims = stated("list-claims", ties.keySet())
                .collect(groupingBy(row -> row.get("relation").asString(), mapping(StatedClaim::of, toList())));
        var supported = new ArrayList<Map<String, Object>>();
        var unsupported = new ArrayList<Map<String, Object>>();
        ties.forEach((id, tie) -> {
            var ofRelation = claims.get(id);
            if (ofRelation == null) {
                unsupported.add(Map.of("id", id, "subject", tie.subject(), "object", tie.object()));
            } else {
                var relation = Relation.of(RelationType.valueOf(tie.type()), ofRelation);
                supported.add(Map.of(
                        "subject", tie.subject(),
                        "type", tie.type(),
                        "object", tie.object(),
                        "relation", relation.properties(id),
                        "best", relation.best()));
            }
        });
        transaction.forEach("save-relations", supported);
        return removed("remove-relations", "rows", unsupported);
    }

    private void updateDescribed(Set<String> entities) {
        Map<String, List<StatedDescription>> descriptions = stated("list-descriptions", entities)
                .collect(groupingBy(row -> row.get("entity").asString(), mapping(StatedDescription::of, toList())));
        transaction.forEach(
                "save-descriptive-properties",
                descriptions.entrySet().stream()
                        .map(entry -> Map.<String, Object>of(
                                "id", entry.getKey(), "properties", StatedDescription.sum(entry.getValue())))
                        .toList());
        transaction.forEach(
                "save-descriptive-properties",
                entities.stream()
                        .filter(id -> !descriptions.containsKey(id))
                        .map(id -> Map.<String, Object>of("id", id, "properties", StatedDescription.none()))
                        .toList());
    }

    private Stream<Record> stated(String statement, Set<String> ids) {
        return ids.isEmpty() ? Stream.empty() : transaction.list(statement, Map.of("ids", List.copyOf(ids))).stream();
    }

    private int removed(String statement, String parameter, Collection<?> values) {
        return values.isEmpty()
                ? 0
                : transaction
                        .list(statement, Map.of(parameter, values))
                        .getFirst()
                        .get("removed")
                        .asInt();
    }
}
