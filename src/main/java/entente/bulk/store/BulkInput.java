package entente.bulk.store;

import entente.bulk.row.ImportSource;
import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ImportedEntity;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.PropertySizeCalculator;
import org.neo4j.batchimport.api.input.ReadableGroups;

/**
 * Tables as Neo4j's importer takes them. Nodes have the ids that relationships name: entities their numbers, and
 * documents those behind them.
 */
record BulkInput(ImportSource source, ZonedDateTime readAt) implements Input {
    private static final int ENTITIES_A_CHUNK = 1_000;

    BulkInput(ImportSource source) {
        this(source, ZonedDateTime.now(ZoneOffset.UTC));
    }

    @Override
    public InputIterable nodes(Collector bad) {
        return () -> {
            var block = new AtomicInteger();
            Iterator<ImportedEntity> entities = source.entities();
            var number = new AtomicInteger();
            return new BulkChunks(() -> {
                int next = block.getAndIncrement();
                return next < source.blockCount() ? List.of(document(next)) : some(entities, number);
            });
        };
    }

    @Override
    public InputIterable relationships(Collector bad) {
        return () -> {
            var block = new AtomicInteger();
            return new BulkChunks(() -> {
                int next = block.getAndIncrement();
                return next < source.blockCount() ? relations(source.block(next)) : null;
            });
        };
    }

    @Override
    public IdType idType() {
        return IdType.ACTUAL;
    }

    @Override
    public ReadableGroups groups() {
        return ReadableGroups.EMPTY;
    }

    /** Only for the importer's choice of how to work: what a row of each kind takes is a guess. */
    @Override
    public Estimates validateAndEstimate(PropertySizeCalculator sizes, int sample) {
        long nodes = (long) source.entityCount() + source.blockCount();
        long relations = source.relationCount();
        return Input.knownEstimates(
                nodes,
                relations,
                nodes * 4,
                relations * 14,
                source.entityCount() * 100L + relations * 200,
                relations * 300,
                nodes * 2);
    }

    @Override
    public boolean containsVectorData() {
        return false;
    }

    private BulkChunks.Item document(int block) {
        ImportedBlock rows = source.rows(block);
        return new BulkChunks.Item(
                visitor -> {
                    visitor.id((long) source.entityCount() + block);
                    visitor.labels(new String[] {"Document"});
                },
                rows.properties(readAt));
    }

    private @Nullable List<BulkChunks.Item> some(Iterator<ImportedEntity> entities, AtomicInteger number) {
        var items = new ArrayList<BulkChunks.Item>();
        synchronized (entities) {
            while (items.size() < ENTITIES_A_CHUNK && entities.hasNext()) {
                ImportedEntity entity = entities.next();
                long id = number.getAndIncrement();
                items.add(new BulkChunks.Item(
                        visitor -> {
                            visitor.id(id);
                            visitor.labels(new String[] {"Entity", entity.type().label()});
                        },
                        entity.properties()));
            }
        }
        return items.isEmpty() ? null : items;
    }

    private static List<BulkChunks.Item> relations(ImportedBlock block) {
        return block.relations().stream()
                .map(relation -> new BulkChunks.Item(
                        visitor -> {
                            visitor.startId(relation.subject().number());
                            visitor.endId(relation.object().number());
                            visitor.type(relation.type().name());
                        },
                        relation.properties(block.id())))
                .toList();
    }
}
