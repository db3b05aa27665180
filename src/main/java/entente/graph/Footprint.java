package entente.graph;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import entente.neo4j.Properties;
import entente.neo4j.Touched;
import entente.neo4j.WriteTransaction;
import entente.ontology.EntityType;
import entente.resolution.Claim;
import entente.resolution.CountryIds;
import entente.resolution.Description;
import entente.resolution.Entity;
import entente.resolution.Resolution;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * What one version of a document touches. All of it is recomputed when the document is written or removed.
 *
 * @param entities the entities that it mentions, describes or makes claims about, by id
 * @param relations the relations that it states, by id
 * @param described ids of the agreements and events that it describes
 */
record Footprint(Map<String, Entity> entities, Map<String, Tie> relations, Set<String> described) {
    /** The footprint of a missing document. */
    static final Footprint NOTHING = new Footprint(Map.of(), Map.of(), Set.of());

    /** The ends and the type of a relation. */
    record Tie(String subject, String type, String object) {}

    /**
     * {@return the footprint of a document with this resolution} Leaves out entities without a mention, claim or
     * description.
     */
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

    /** {@return the footprint of the version in the graph} */
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

    /** {@return how much the document adds to the document count of an entity: 1 or 0} */
    int count(String entity) {
        return entities.containsKey(entity) ? 1 : 0;
    }

    /** {@return the relations of both footprints, by id} */
    Map<String, Tie> relationsWith(Footprint other) {
        return Stream.of(this, other)
                .flatMap(footprint -> footprint.relations.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** {@return the ids of the agreements and events that either footprint describes} */
    Set<String> describedWith(Footprint other) {
        var both = new HashSet<>(described);
        both.addAll(other.described);
        return both;
    }

    /** {@return the ids of the entities that only this footprint touches} */
    Set<String> entitiesWithout(Footprint other) {
        return entities.keySet().stream()
                .filter(id -> !other.entities.containsKey(id))
                .collect(Collectors.toSet());
    }

    /** {@return what a change from this footprint to that one touches} */
    Touched touched(Footprint fresh) {
        Set<String> both = new HashSet<>(entities.keySet());
        both.addAll(fresh.entities.keySet());
        return new Touched(
                false,
                both,
                relationsWith(fresh).values().stream()
                        .map(tie -> new Touched.Pair(tie.subject, tie.object))
                        .collect(toSet()));
    }

    /** {@return the entities of this footprint and of that one as rows, ordered by id} */
    List<Map<String, Object>> entityRows(Footprint fresh, boolean counted) {
        var all = new TreeMap<String, Entity>(entities);
        all.putAll(fresh.entities);
        return all.values().stream()
                .map(entity -> new Properties()
                        .put("id", entity.id())
                        .put("type", entity.type().label())
                        .put("name", entity.name())
                        .put("documents", counted ? fresh.count(entity.id()) - count(entity.id()) : 0)
                        .put("identifier", CountryIds.find(entity.id()))
                        .map())
                .toList();
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
