package entente.bulk.store;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ImportSource;
import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ImportedEntity;
import entente.bulk.row.ImportedRelation;
import entente.graph.Graph;
import entente.graph.Version;
import entente.neo4j.Touched;
import entente.neo4j.WriteTransaction;
import entente.neo4j.server.DiskSpace;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Adds tables to a graph that is not empty or is external. Each block of rows is one transaction, and existing blocks
 * are skipped, so an interrupted import can be repeated. Other writers can work at the same time.
 */
@Component
public class ImportWriter {
    private static final int BATCH = 5_000;

    private final Graph graph;
    private final DiskSpace disk;

    public ImportWriter(Graph graph, DiskSpace disk) {
        this.graph = graph;
        this.disk = disk;
    }

    /**
     * {@return whether anything was written} Existing entities with the same id are not changed.
     *
     * @throws UnlikeEntities if an entity with the same id has another type in the graph
     */
    public boolean write(ImportSource source, ImportProgress progress) {
        checkTypes(source);
        boolean changed = writeEntities(source, progress);
        progress.begin("Adding relations", source.relationCount(), "relations");
        long done = 0;
        for (int i = 0; i < source.blockCount(); i++) {
            ImportedBlock block = source.block(i);
            changed |= write(block);
            done += block.relations().size();
            progress.reach(done);
        }
        return changed;
    }

    private void checkTypes(ImportSource source) {
        var unlike = new ArrayList<String>();
        forEachBatch(
                source,
                batch -> graph.read(transaction -> transaction.list("list-unlike-entities", rows(batch)))
                        .forEach(row -> unlike.add(UnlikeEntities.text(row))));
        if (!unlike.isEmpty()) {
            throw UnlikeEntities.of(unlike);
        }
    }

    private boolean writeEntities(ImportSource source, ImportProgress progress) {
        progress.begin("Adding entities", source.entityCount(), "entities");
        long[] counts = new long[2];
        forEachBatch(source, batch -> {
            disk.require();
            counts[0] += graph.change(transaction -> writeEntities(transaction, batch));
            counts[1] += batch.size();
            progress.reach(counts[1]);
        });
        return counts[0] > 0;
    }

    private static int writeEntities(WriteTransaction transaction, List<ImportedEntity> batch) {
        int created = transaction.change("import-entities", rows(batch)).nodesCreated();
        new Touched(false, batch.stream().map(ImportedEntity::id).collect(Collectors.toSet()), Set.of())
                .log(transaction);
        return created;
    }

    /** {@return whether the block was written} It is left as it is if the graph holds it. */
    boolean write(ImportedBlock block) {
        if (graph.holds(block.id(), block.fingerprint(), ImportedBlock.EXTRACTOR)) {
            return false;
        }
        disk.require();
        return graph.change(transaction -> write(transaction, block));
    }

    private static boolean write(WriteTransaction transaction, ImportedBlock block) {
        transaction.change("lock-document", Map.of("id", block.id()));
        if (Version.find(transaction, block.id()).isPresent()) {
            transaction.change("unlock-document", Map.of("id", block.id()));
            return false;
        }
        Map<String, String> owners = owners(transaction, block);
        List<String> entities = owners.values().stream().distinct().sorted().toList();
        int found = transaction
                .list(
                        "import-document",
                        Map.of(
                                "id",
                                block.id(),
                                "properties",
                                block.properties(ZonedDateTime.now(ZoneOffset.UTC)),
                                "entities",
                                entities))
                .getFirst()
                .get("entities")
                .asInt();
        if (found != entities.size()) {
            throw new IllegalStateException(
                    "Entities of %s were removed during the import: run the command again".formatted(block.title()));
        }
        transaction.forEach(
                "import-relations",
                block.relations().stream()
                        .map(relation -> row(relation, owners, block.id()))
                        .toList());
        touched(block, owners).log(transaction);
        return true;
    }

    /** {@return the entities that the ends of all relations belong to, by their ids in the table} */
    private static Map<String, String> owners(WriteTransaction transaction, ImportedBlock block) {
        List<String> ends = block.relations().stream()
                .flatMap(relation ->
                        Stream.of(relation.subject().id(), relation.object().id()))
                .distinct()
                .sorted()
                .toList();
        return transaction.list("list-senses", Map.of("ids", ends)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> row.get("entity").asString()));
    }

    /** {@return the relation between the entities of its ends; it keeps ends that have become part of another entity} */
    private static Map<String, Object> row(ImportedRelation relation, Map<String, String> owners, String document) {
        String subject = relation.subject().id();
        String object = relation.object().id();
        Map<String, Object> properties = new HashMap<>(relation.properties(document));
        if (!subject.equals(owners.get(subject))) {
            properties.put("subjectSense", subject);
        }
        if (!object.equals(owners.get(object))) {
            properties.put("objectSense", object);
        }
        return Map.of(
                "subject", owners.getOrDefault(subject, subject),
                "type", relation.type().name(),
                "object", owners.getOrDefault(object, object),
                "relation", properties);
    }

    private static Touched touched(ImportedBlock block, Map<String, String> owners) {
        return new Touched(
                false,
                Set.of(),
                block.relations().stream()
                        .map(relation -> new Touched.Pair(
                                owners.getOrDefault(
                                        relation.subject().id(),
                                        relation.subject().id()),
                                owners.getOrDefault(
                                        relation.object().id(),
                                        relation.object().id())))
                        .collect(Collectors.toSet()));
    }

    private static void forEachBatch(ImportSource source, Consumer<List<ImportedEntity>> work) {
        Iterator<ImportedEntity> entities = source.entities();
        while (entities.hasNext()) {
            var batch = new ArrayList<ImportedEntity>();
            while (batch.size() < BATCH && entities.hasNext()) {
                batch.add(entities.next());
            }
            batch.sort(Comparator.comparing(ImportedEntity::id));
            work.accept(batch);
        }
    }

    private static Map<String, Object> rows(List<ImportedEntity> batch) {
        return Map.of(
                "rows",
                batch.stream()
                        .map(entity -> Map.<String, Object>of(
                                "id", entity.id(),
                                "type", entity.type().label(),
                                "properties", entity.properties()))
                        .toList());
    }
}
