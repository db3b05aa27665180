package entente.bulk.store;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ImportSource;
import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ImportedEntity;
import entente.graph.Graph;
import entente.graph.Version;
import entente.neo4j.Touched;
import entente.neo4j.WriteTransaction;
import entente.neo4j.server.DiskSpace;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Adds tables to a graph that holds something already, or that another Neo4j keeps. A block of rows is one transaction,
 * and a block that is there is left as it is: whoever is cut short loses one block at most. Other writers may go on.
 */
@Component
public class ImportWriter {
    private static final int BATCH = 5_000;
    private static final int SHOWN = 5;

    private final Graph graph;
    private final DiskSpace disk;

    public ImportWriter(Graph graph, DiskSpace disk) {
        this.graph = graph;
        this.disk = disk;
    }

    /**
     * {@return whether anything was missing} What the graph knows of an entity with the same id stays as it is.
     *
     * @throws UnlikeEntities when it has another type there
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
                        .forEach(row -> unlike.add("%s is %s, was %s"
                                .formatted(
                                        row.get("id").asString(),
                                        row.get("known").asString(),
                                        row.get("type").asString()))));
        if (!unlike.isEmpty()) {
            throw new UnlikeEntities(unlike.subList(0, Math.min(SHOWN, unlike.size())));
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

    private boolean write(ImportedBlock block) {
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
        List<String> entities = block.relations().stream()
                .flatMap(relation ->
                        Stream.of(relation.subject().id(), relation.object().id()))
                .distinct()
                .sorted()
                .toList();
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
                    "Somebody removed entities of %s meanwhile: run the command again".formatted(block.title()));
        }
        transaction.forEach(
                "import-relations",
                block.relations().stream()
                        .map(relation -> Map.<String, Object>of(
                                "subject", relation.subject().id(),
                                "type", relation.type().name(),
                                "object", relation.object().id(),
                                "relation", relation.properties(block.id())))
                        .toList());
        touched(block).log(transaction);
        return true;
    }

    private static Touched touched(ImportedBlock block) {
        return new Touched(
                false,
                Set.of(),
                block.relations().stream()
                        .map(relation -> new Touched.Pair(
                                relation.subject().id(), relation.object().id()))
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
