package entente.bulk.table;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ImportedEntity;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks each row of both tables, and finds out what is needed to read them again. */
public final class Check {
    private static final long MEGABYTE = 1 << 20;

    private final Tables tables;
    private final ImportProgress progress;
    private final Faults faults = new Faults();
    private final EntityNumbers numbers = new EntityNumbers();
    private List<Survey.Block> blocks = List.of();
    private long relations;
    private long skipped;
    private long passed;
    private boolean broken;

    public Check(Tables tables, ImportProgress progress) {
        this.tables = tables;
        this.progress = progress;
    }

    /**
     * {@return the tables as a source for a graph}
     *
     * @throws TablesRefused when something is wrong with them
     */
    public CheckedTables run() throws IOException {
        progress.begin("Checking", tables.bytes() / MEGABYTE, "MB");
        Columns entityColumns = checkEntities();
        Columns relationColumns = null;
        int[] mentions = new int[numbers.size()];
        if (!broken) {
            relationColumns = checkRelations(mentions);
        }
        boolean refused = broken || !tables.skipBad() && faults.count() > 0;
        if (refused || entityColumns == null || relationColumns == null) {
            throw new TablesRefused(faults);
        }
        var survey = new Survey(relations, skipped, blocks, mentions);
        return new CheckedTables(tables, entityColumns, relationColumns, numbers, survey, faults);
    }

    private @Nullable Columns checkEntities() throws IOException {
        try (CsvRows rows = tables.entityRows()) {
            Columns columns = header(rows, tables.entitiesName(), EntityRows.COLUMNS, EntityRows.REQUIRED);
            if (columns != null) {
                numbers.read(rows, new EntityRows(new CellReader(columns, faults)), this::passEntity);
            }
            return columns;
        } catch (BrokenFile file) {
            breakAt(file.fault());
            return null;
        }
    }

    private void passEntity(CsvRow row, @Nullable ImportedEntity entity) {
        skipped += entity == null ? 1 : 0;
        pass(row.raw().length());
    }

    private @Nullable Columns checkRelations(int[] mentions) throws IOException {
        try (CsvRows rows = tables.relationRows()) {
            Columns columns = header(rows, tables.relationsName(), RelationRows.COLUMNS, RelationRows.REQUIRED);
            if (columns != null) {
                checkRelations(rows, new RelationRows(new CellReader(columns, faults), numbers), mentions);
            }
            return columns;
        } catch (BrokenFile file) {
            breakAt(file.fault());
            return null;
        }
    }

    /** One thread parses while another checks the rows of the block before. */
    private void checkRelations(CsvRows rows, RelationRows relationRows, int[] mentions) throws IOException {
        var checked = new RelationBlocks(
                relationRows,
                Tables.markLength(tables.relations())
                        + relationRows.values().columns().headerBytes(),
                mentions,
                this::pass);
        try (checked) {
            while (rows.hasNext()) {
                checked.add(rows.next());
            }
        } finally {
            blocks = checked.blocks();
            relations = checked.relations();
            skipped += checked.skipped();
        }
    }

    private @Nullable Columns header(CsvRows rows, String file, List<String> names, int required) {
        long before = faults.count();
        if (!rows.hasNext()) {
            breakAt(Columns.noHeader(file, names));
            return null;
        }
        CsvRow header = rows.next();
        if (header.isBlank()) {
            breakAt(Columns.noHeader(file, names));
            return null;
        }
        Columns columns = Columns.read(file, header, names, required, faults);
        broken |= faults.count() > before;
        return broken ? null : columns;
    }

    private void breakAt(Fault fault) {
        faults.add(fault);
        broken = true;
    }

    private void pass(long bytes) {
        passed += bytes;
        progress.reach(passed / MEGABYTE);
    }
}
