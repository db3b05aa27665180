package entente.graph;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import entente.neo4j.WriteTransaction;
import entente.ontology.EntityType;
import entente.resolution.Claim;
import entente.resolution.Description;
import entente.resolution.Entity;
import entente.resolution.Resolution;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * What one version of a document touches, and what must therefore be computed anew when it comes or goes.
 *
 * @param entities those that it mentions, describes or claims something of, by id
 * @param relations those that it states, by id
 * @param described ids of the agreements and events that it describes
 */
record Footprint(Map<String, Entity> entities, Map<String, Tie> relations, Set<String> described) {
    /** That of a document that is not there. */
    static final Footprint NOTHING = new Footprint(Map.of(), Map.of(), Set.of());

    /** The ends of a relation, and its type. */
    record Tie(String subject, String type, String object) {}

    /** {@return the footprint of a document with these findings} An entity that nothing speaks of is left out. */
    static Footprint of(Resolution resolution) {
        Set<String> spokenOf = Stream.of(
                        resolution.mentions().keySet().stream(),
                        resolution.claims().stream().flatMap(claim -> Stream.of(claim.subject(), claim.object())),
                        resolution.descriptions().stream().map(Description::entity))
                .flatMap(ids -> ids)
                .collect(toSet());
        return new Footprint(
                resolution.entities().stream()
                        .filter(entity -> spokenOf.contains(entity.id()))
                        .collect(toMap(Entity::id, entity -> entity)),
                resolution.claims().stream().collect(toMap(Claim::relation, Footprint::tie, (one, same) -> one)),
                resolution.descriptions().stream().map(Description::entity).collect(toSet()));
    }

    /** {@return the footprint of the version that the graph holds} */
    static Footprint read(WriteTransaction transaction, String documentId) {
        Map<String, Object> id = Map.of("id", documentId);
        List<Record> stated = transaction.list("list-relations-of-document", id);
        return new Footprint(
                transaction.list("list-entities-of-document", id).stream()
                        .map(Footprint::entity)
                        .collect(toMap(Entity::id, entity -> entity)),
                stated.stream()
                        .filter(row -> !row.get("id").isNull())
                        .collect(toMap(row -> row.get("id").asString(), Footprint::tie)),
                stated.stream()
                        .filter(row -> !row.get("entity").isNull())
                        .map(row -> row.get("entity").asString())
                        .collect(toSet()));
    }

    /** {@return how many documents it makes of an entity: one or none} */
    int count(String entity) {
        return entities.containsKey(entity) ? 1 : 0;
    }

    /** {@return the ids of either's relations} */
    Map<String, Tie> relationsWith(Footprint other) {
        return Stream.of(this, other)
                .flatMap(footprint -> footprint.relations.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** {@return the ids of what either describes} */
    Set<String> describedWith(Footprint other) {
        var both = new HashSet<>(described);
        both.addAll(other.described);
        return both;
    }

    /** {@return the ids of entities that only this one touches} */
    Set<String> entitiesWithout(Footprint other) {
        return entities.keySet().stream()
                .filter(id -> !other.entities.containsKey(id))
                .collect(Collectors.toSet());
    }

    private static Tie tie(Claim claim) {
        return new Tie(claim.subject(), claim.predicate().name(), claim.object());
    }

    private static Tie tie(Record row) {
        return new Tie(
                row.get("subject").asString(),
                row.get("type").asString(),
                row.get("object").asString());
    }

    private static Entity entity(Record row) {
        return new Entity(
                row.get("id").asString(),
                EntityType.find(row.get("type").asString()).orElseThrow(),
                row.get("name").asString(),
                List.of());
    }
}
