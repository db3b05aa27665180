package entente.bulk.store;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ReferenceEntity;
import entente.bulk.table.ReferenceList;
import entente.graph.Graph;
import entente.graph.identity.IdentityUpdate;
import entente.neo4j.Properties;
import entente.neo4j.WriteTransaction;
import entente.neo4j.server.DiskSpace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Writes reference lists to the graph. A newer version of a list updates the names and identifiers of its entities, and
 * replaces its relations. Entities that it no longer lists stay. An interrupted import can be repeated.
 */
@Component
public class ReferenceWriter {
    private static final int BATCH = 1_000;

    private final Graph graph;
    private final ImportWriter writer;
    private final DiskSpace disk;

    public ReferenceWriter(Graph graph, ImportWriter writer, DiskSpace disk) {
        this.graph = graph;
        this.writer = writer;
        this.disk = disk;
    }

    /**
     * What was written.
     *
     * @param created number of new entities
     * @param changed ids of all entities that are new or have changed
     * @param relations number of relations of the list
     * @param replaced number of documents with relations of an older version that were removed
     * @param added number of documents with relations that were written
     */
    public record Outcome(int created, List<String> changed, int relations, int replaced, int added) {
        /** {@return whether the graph was changed} */
        public boolean effective() {
            return !changed.isEmpty() || replaced > 0 || added > 0;
        }
    }

    /**
     * {@return what was written}
     *
     * @throws UnlikeEntities if an entity with the same id has another type in the graph
     */
    public Outcome write(ReferenceList list, ImportProgress progress) {
        Map<String, ReferenceEntity> entities = identified(list);
        checkTypes(entities);
        // A list without relations creates no document, and a graph without documents gets the samples.
        graph.firstTime("samples");
        progress.begin("Adding entities of " + list.name(), entities.size(), "entities");
        List<String> changed = new ArrayList<>();
        int created = 0;
        List<Map.Entry<String, ReferenceEntity>> all = List.copyOf(entities.entrySet());
        for (int first = 0; first < all.size(); first += BATCH) {
            List<Map<String, Object>> rows = all.subList(first, Math.min(all.size(), first + BATCH)).stream()
                    .map(entry -> row(entry.getKey(), entry.getValue(), list.name()))
                    .toList();
            disk.require();
            created += graph.change(transaction -> save(transaction, rows, changed));
            progress.reach(Math.min(all.size(), first + BATCH));
        }
        return relations(
                list,
                progress,
                new Outcome(created, List.copyOf(changed), list.relations().size(), 0, 0));
    }

    private static int save(WriteTransaction transaction, List<Map<String, Object>> rows, List<String> changed) {
        Set<String> owners = new TreeSet<>();
        List<String> fresh = new ArrayList<>();
        int created = 0;
        for (var row : transaction.list("save-reference-entities", Map.of("rows", rows))) {
            fresh.add(row.get("id").asString());
            owners.add(row.get("entity").asString());
            created += row.get("created").asBoolean() ? 1 : 0;
        }
        new IdentityUpdate(transaction).recount(owners);
        changed.addAll(fresh);
        return created;
    }

    private Outcome relations(ReferenceList list, ImportProgress progress, Outcome entities) {
        List<ImportedBlock> blocks = list.blocks();
        Set<String> wanted = new HashSet<>();
        blocks.forEach(block -> wanted.add(block.id()));
        List<String> old = graph.read(transaction ->
                transaction.list("list-reference-documents", Map.of("list", list.name())).stream()
                        .map(row -> row.get("id").asString())
                        .filter(id -> !wanted.contains(id))
                        .toList());
        progress.begin("Adding relations of " + list.name(), blocks.size(), "blocks");
        old.forEach(graph::remove);
        int added = 0;
        for (int i = 0; i < blocks.size(); i++) {
            added += writer.write(blocks.get(i)) ? 1 : 0;
            progress.reach(i + 1L);
        }
        return new Outcome(entities.created, entities.changed, entities.relations, old.size(), added);
    }

    private void checkTypes(Map<String, ReferenceEntity> entities) {
        List<Map<String, Object>> rows = entities.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "id", entry.getKey(), "type", entry.getValue().type().label()))
                .toList();
        List<String> unlike =
                graph.read(transaction -> transaction.list("list-unlike-entities", Map.of("rows", rows)).stream()
                        .map(UnlikeEntities::text)
                        .toList());
        if (!unlike.isEmpty()) {
            throw UnlikeEntities.of(unlike);
        }
    }

    private static Map<String, Object> row(String id, ReferenceEntity entity, String list) {
        Map<String, Object> properties = new Properties()
                .put("name", entity.name())
                .put("imported", true)
                .put("list", list)
                .put("importedAliases", orNull(entity.aliases()))
                .put("importedIdentifiers", orNull(entity.identifiers()))
                .put("countries", orNull(entity.countries()))
                .put("topics", orNull(entity.topics()))
                .map();
        return Map.of(
                "id",
                id,
                "type",
                entity.type().label(),
                "digest",
                uuid(new TreeMap<>(properties).toString()),
                "properties",
                properties);
    }

    private static @Nullable List<String> orNull(List<String> values) {
        return values.isEmpty() ? null : values;
    }

    /**
     * {@return the entities by id, in the order of the ids} An entity to which the list gives no id is the one of its earlier
     * version that shares an identifier, or else has the same name.
     */
    private Map<String, ReferenceEntity> identified(ReferenceList list) {
        Map<String, ReferenceEntity> entities = new TreeMap<>();
        List<ReferenceEntity> without = new ArrayList<>();
        for (ReferenceEntity entity : list.entities()) {
            if (entity.id() == null) {
                without.add(entity);
            } else {
                entities.put(entity.id(), entity);
            }
        }
        if (!without.isEmpty()) {
            Map<String, String> known = known(list.name());
            List<ReferenceEntity> byName = new ArrayList<>();
            for (ReferenceEntity entity : without) {
                String id = entity.identifiers().stream()
                        .map(identifier -> known.get(entity.type().label() + " " + identifier))
                        .filter(found -> found != null && !entities.containsKey(found))
                        .findFirst()
                        .orElse(null);
                if (id == null) {
                    byName.add(entity);
                } else {
                    entities.put(id, entity);
                }
            }
            byName.forEach(entity -> entities.put(fresh(list.name(), entity, known, entities.keySet()), entity));
        }
        return entities;
    }

    private static String fresh(String list, ReferenceEntity entity, Map<String, String> known, Set<String> taken) {
        String name = entity.type().label() + " = " + entity.name();
        String same = known.get(name);
        if (same != null && !taken.contains(same)) {
            return same;
        }
        String key = list + " " + name + " " + String.join(" ", entity.identifiers());
        String id = "reference-" + uuid(key);
        for (int i = 2; taken.contains(id); i++) {
            id = "reference-" + uuid(key + " " + i);
        }
        return id;
    }

    /** {@return the ids of the entities of the list that the graph holds, by identifier and by name} */
    private Map<String, String> known(String list) {
        Map<String, String> known = new HashMap<>();
        graph.read(transaction -> transaction.list("list-reference-entities", Map.of("list", list)))
                .forEach(row -> {
                    String id = row.get("id").asString();
                    String type = row.get("type").asString();
                    row.get("identifiers")
                            .asList(Value::asString)
                            .forEach(identifier -> known.put(type + " " + identifier, id));
                    known.put(type + " = " + row.get("name").asString(), id);
                });
        return known;
    }

    private static String uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
