package entente.bulk.table;

import entente.bulk.row.ImportedEntity;
import entente.ontology.EntityType;
import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The entities of a table by id: some 120 bytes each. Once it is filled, any number of threads may ask it. */
final class EntityNumbers {
    private static final EntityType[] TYPES = EntityType.values();

    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final ByteArrayList types = new ByteArrayList();

    EntityNumbers() {
        numbers.defaultReturnValue(-1);
    }

    /**
     * Adds the entities of all rows.
     *
     * @param each hears of each row, with its entity unless there is a fault
     */
    void read(CsvRows rows, EntityRows entityRows, BiConsumer<CsvRow, @Nullable ImportedEntity> each) {
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            if (!row.isBlank()) {
                ImportedEntity entity = entityRows.read(row, 0);
                if (entity != null && !add(entity.id(), entity.type())) {
                    entityRows.values().add(row, "duplicate-id", entity.id(), "each id must stand in one row");
                    entity = null;
                }
                each.accept(row, entity);
            }
        }
    }

    /** {@return whether it was added} One with the same id is there already otherwise. */
    private boolean add(String id, EntityType type) {
        if (numbers.putIfAbsent(id, types.size()) >= 0) {
            return false;
        }
        ids.add(id);
        types.add((byte) type.ordinal());
        return true;
    }

    /** {@return the number of the entity, from 0 in the order of the table; -1 when there is none} */
    int find(String id) {
        return numbers.getInt(id);
    }

    String id(int number) {
        return ids.get(number);
    }

    EntityType type(int number) {
        return TYPES[types.getByte(number)];
    }

    int size() {
        return types.size();
    }
}
