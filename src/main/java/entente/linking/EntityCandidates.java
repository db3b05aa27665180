package entente.linking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.graph.ReadDocument;
import entente.graph.identity.DocumentIdentities;
import entente.identity.LocalDocument;
import entente.identity.LocalEntity;
import entente.identity.NamedThing;
import entente.identity.Office;
import entente.identity.form.Fold;
import entente.neo4j.Properties;
import entente.neo4j.WriteTransaction;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.resolution.CountryIds;
import entente.resolution.Units;
import entente.resolution.Units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

    /** Entities that share a word with a name and are looked at, the best first. */
    private static final int DEPTH = 40;

    /** The same beside a reference list, which may have many such entities itself. */
    private static final int DEPTH_OUTSIDE = 200;

    private static final int MOST_ALIASES = 20;
    private static final int MOST_FACTS = 30;
    private static final int CACHED_DOCUMENTS = 2_000;

    private final Units units;
    private final Cache<String, List<Unit>> read =
            Caffeine.newBuilder().maximumSize(CACHED_DOCUMENTS).build();

    EntityCandidates(Units units) {
        this.units = units;
    }

    /** {@return what can be the same as one of these units of the document} Places of other documents are left out. */
    List<Candidate> find(WriteTransaction transaction, String document, List<Unit> asked) {
        return find(
                transaction,
                asked,
                new Properties().put("document", document).put("list", null).put("depth", DEPTH),
                MOST_DOCUMENTS,
                false);
    }

    /** {@return what can be the same as one of these units of a reference list, which names each thing once} */
    List<Candidate> findOutside(WriteTransaction transaction, String list, List<Unit> asked) {
        return find(
                transaction,
                asked,
                new Properties().put("document", "").put("list", list).put("depth", DEPTH_OUTSIDE),
                MOST_DOCUMENTS_EACH * MOST_ENTITIES * asked.size(),
                true);
    }

    private List<Candidate> find(
            WriteTransaction transaction, List<Unit> asked, Properties properties, int mostDocuments, boolean places) {
        Set<String> keys = asked.stream().flatMap(unit -> keys(unit).stream()).collect(Collectors.toSet());
        Set<String> documents = new LinkedHashSet<>();
        Set<String> imported = new LinkedHashSet<>();
        Map<String, Object> parameters = properties
                .put("rows", asked.stream().map(EntityCandidates::row).toList())
                .put("most", MOST_ENTITIES)
                .put("documents", MOST_DOCUMENTS_EACH)
                .map();
        for (Record row : transaction.list("find-candidates", parameters)) {
            documents.addAll(row.get("documents").asList(Value::asString));
            if (!row.get("imported").isNull()) {
                imported.add(row.get("id").asString());
            }
        }
        List<Candidate> found = new ArrayList<>();
        documents.stream().limit(mostDocuments).forEach(id -> found.addAll(ofDocument(transaction, id, keys, places)));
        found.addAll(ofTable(transaction, imported));
        return found;
    }

    private static Map<String, Object> row(Unit unit) {
        Set<String> words = new LinkedHashSet<>();
        words.addAll(Arrays.asList(Fold.title(unit.local().name()).split(" ")));
        unit.local().aliases().stream()
                .limit(MOST_ALIASES)
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

    private List<Candidate> ofDocument(WriteTransaction transaction, String id, Set<String> keys, boolean places) {
        List<Candidate> found = new ArrayList<>();
        Map<String, String> parts = DocumentIdentities.storedParts(transaction, id);
        for (Unit unit : units(transaction, id)) {
            if ((places || unit.local().type() != EntityType.PLACE)
                    && keys(unit).stream().anyMatch(keys::contains)) {
                String plain = unit.entity().id();
                String sense = parts.getOrDefault(plain, plain);
                String code = CountryIds.find(sense);
                found.add(new Candidate(unit.local(), plain, sense, code == null ? List.of() : List.of(code)));
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
        List<Unit> fresh = ReadDocument.find(transaction, id)
                .map(stored ->
                        units.of(id, stored.extraction(), stored.document().text()))
                .orElse(List.of());
        read.put(version, fresh);
        return fresh;
    }

    /** {@return the imported entities with these ids} */
    static List<Candidate> ofTable(WriteTransaction transaction, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : transaction
                        .list("list-imported-entities", Map.of("ids", List.copyOf(ids), "most", MOST_FACTS))
                        .stream()
                        .map(row -> {
                            String id = row.get("id").asString();
                            return new Candidate(
                                    local(id, row),
                                    id,
                                    id,
                                    row.get("identifiers").asList(Value::asString));
                        })
                        .toList();
    }

    private static LocalEntity local(String id, Record row) {
        List<NamedThing> around = new ArrayList<>();
        List<Office> offices = new ArrayList<>();
        List<NamedThing> containers = new ArrayList<>();
        List<NamedThing> contents = new ArrayList<>();
        List<NamedThing> related = new ArrayList<>();
        EntityType type = type(row.get("type"));
        for (Value name : row.get("countries").values()) {
            var country = new NamedThing(EntityType.PLACE, name.asString());
            if (!country.name().equals(row.get("name").asString())) {
                around.add(country);
                (type == EntityType.PERSON ? related : containers).add(country);
            }
        }
        for (Value fact : row.get("facts").values()) {
            var other = new NamedThing(type(fact.get("kind")), fact.get("name").asString());
            var relation = RelationType.valueOf(fact.get("type").asString());
            boolean forward = fact.get("forward").asBoolean();
            around.add(other);
            if (relation == RelationType.HOLDS_POSITION) {
                if (forward) {
                    offices.add(new Office(fact.get("title").asString(""), other));
                }
            } else if (relation == RelationType.PART_OF || relation.locating()) {
                (forward ? containers : contents).add(other);
            } else if (!relation.momentary()) {
                related.add(other);
            }
        }
        around.add(new NamedThing(type, row.get("name").asString()));
        return new LocalEntity(
                new LocalDocument(row.get("list").asString(id), null, null, around),
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
