package entente.linking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.graph.HeldDocument;
import entente.graph.identity.DocumentIdentities;
import entente.identity.LocalDocument;
import entente.identity.LocalEntity;
import entente.identity.NamedThing;
import entente.identity.Office;
import entente.identity.form.Fold;
import entente.neo4j.WriteTransaction;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.resolution.Units;
import entente.resolution.Units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds what the graph knows that can be the same as something in a new document. */
final class EntityCandidates {
    /** Entities that are compared with one name of the new document. */
    private static final int MOST_ENTITIES = 5;

    /** Documents that speak for one entity. */
    private static final int MOST_DOCUMENTS_EACH = 3;

    /** Documents that one new document is compared with. */
    private static final int MOST_DOCUMENTS = 40;

    private static final int MOST_FACTS = 30;
    private static final int CACHED_DOCUMENTS = 2_000;

    private final Units units;
    private final Cache<String, List<Unit>> read =
            Caffeine.newBuilder().maximumSize(CACHED_DOCUMENTS).build();

    EntityCandidates(Units units) {
        this.units = units;
    }

    /** {@return what can be the same as one of these units of the document} */
    List<Candidate> find(WriteTransaction transaction, String document, List<Unit> asked) {
        Set<String> keys = asked.stream().flatMap(unit -> keys(unit).stream()).collect(Collectors.toSet());
        Set<String> documents = new LinkedHashSet<>();
        Set<String> imported = new LinkedHashSet<>();
        for (Record row : transaction.list(
                "find-candidates",
                Map.of(
                        "rows",
                        asked.stream().map(EntityCandidates::row).toList(),
                        "most",
                        MOST_ENTITIES,
                        "documents",
                        MOST_DOCUMENTS_EACH,
                        "document",
                        document))) {
            documents.addAll(row.get("documents").asList(Value::asString));
            if (!row.get("imported").isNull()) {
                imported.add(row.get("id").asString());
            }
        }
        List<Candidate> found = new ArrayList<>();
        documents.stream().limit(MOST_DOCUMENTS).forEach(id -> found.addAll(ofDocument(transaction, id, keys)));
        imported.forEach(id -> found.addAll(ofTable(transaction, id)));
        return found;
    }

    private static Map<String, Object> row(Unit unit) {
        Set<String> words = new LinkedHashSet<>();
        words.addAll(Arrays.asList(Fold.title(unit.local().name()).split(" ")));
        unit.local()
                .aliases()
                .forEach(alias -> words.addAll(Arrays.asList(Fold.title(alias).split(" "))));
        String query = words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" "));
        return Map.of(
                "unit", unit.entity().id(),
                "id", unit.entity().id(),
                "type", unit.local().type().label(),
                "query", query.isEmpty() ? "\"\"" : query);
    }

    private List<Candidate> ofDocument(WriteTransaction transaction, String id, Set<String> keys) {
        List<Candidate> found = new ArrayList<>();
        Map<String, String> parts = DocumentIdentities.storedParts(transaction, id);
        for (Unit unit : units(transaction, id)) {
            if (unit.local().type() != EntityType.PLACE && keys(unit).stream().anyMatch(keys::contains)) {
                String plain = unit.entity().id();
                found.add(new Candidate(unit.local(), plain, parts.getOrDefault(plain, plain)));
            }
        }
        return found;
    }

    /** Keys of different types never match. */
    private static Set<String> keys(Unit unit) {
        Set<String> keys = new HashSet<>();
        keys.add(unit.entity().id());
        unit.keys().forEach(key -> keys.add(unit.local().type() + " " + key));
        return keys;
    }

    private List<Unit> units(WriteTransaction transaction, String id) {
        String version = transaction.list("get-version", Map.of("id", id)).stream()
                .map(row -> id + "|" + row.get("fingerprint").asString() + "|"
                        + row.get("extractor").asString())
                .findFirst()
                .orElse(id);
        List<Unit> known = read.getIfPresent(version);
        if (known != null) {
            return known;
        }
        List<Unit> fresh = HeldDocument.find(transaction, id)
                .map(stored ->
                        units.of(id, stored.extraction(), stored.document().text()))
                .orElse(List.of());
        read.put(version, fresh);
        return fresh;
    }

    private static List<Candidate> ofTable(WriteTransaction transaction, String id) {
        return transaction.list("get-imported-entity", Map.of("id", id, "most", MOST_FACTS)).stream()
                .map(row -> new Candidate(local(id, row), id, id))
                .toList();
    }

    private static LocalEntity local(String id, Record row) {
        List<NamedThing> around = new ArrayList<>();
        List<Office> offices = new ArrayList<>();
        List<NamedThing> containers = new ArrayList<>();
        List<NamedThing> contents = new ArrayList<>();
        List<NamedThing> related = new ArrayList<>();
        for (Value fact : row.get("facts").values()) {
            var other = new NamedThing(type(fact.get("kind")), fact.get("name").asString());
            var type = RelationType.valueOf(fact.get("type").asString());
            boolean forward = fact.get("forward").asBoolean();
            around.add(other);
            if (type == RelationType.HOLDS_POSITION) {
                if (forward) {
                    offices.add(new Office(fact.get("title").asString(""), other));
                }
            } else if (type == RelationType.PART_OF || type.locating()) {
                (forward ? containers : contents).add(other);
            } else if (!type.momentary()) {
                related.add(other);
            }
        }
        EntityType type = type(row.get("type"));
        around.add(new NamedThing(type, row.get("name").asString()));
        return new LocalEntity(
                new LocalDocument(id, null, null, around),
                type,
                row.get("name").asString(),
                row.get("aliases").asList(alias -> alias.asString()),
                offices,
                containers,
                contents,
                related);
    }

    private static EntityType type(Value label) {
        return EntityType.find(label.asString()).orElseThrow();
    }
}
