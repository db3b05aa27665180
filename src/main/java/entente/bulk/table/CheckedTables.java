package entente.bulk.table;

import entente.bulk.row.ImportSource;
import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ImportedEntity;
import entente.bulk.row.ImportedRelation;
import entente.ontology.EdtfDate;
import entente.ontology.TableColumns;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checked tables. Rows with a fault are left out if bad rows are to be skipped. */
public final class CheckedTables implements ImportSource {
    private final Tables tables;
    private final Columns entityColumns;
    private final Columns relationColumns;
    private final EntityNumbers numbers;
    private final Survey survey;
    private final Faults faults;
    private final Map<String, EdtfDate> dates = new ConcurrentHashMap<>();

    /**
     * Creates tables from the results of a check.
     *
     * @param faults faults of the rows that are left out
     */
    CheckedTables(
            Tables tables,
            Columns entityColumns,
            Columns relationColumns,
            EntityNumbers numbers,
            Survey survey,
            Faults faults) {
        this.tables = tables;
        this.entityColumns = entityColumns;
        this.relationColumns = relationColumns;
        this.numbers = numbers;
        this.survey = survey;
        this.faults = faults;
    }

    /** {@return the tables with the survey of an earlier check} Reads only the entities again. */
    public static CheckedTables of(Tables tables, Survey survey) throws IOException {
        var faults = new Faults();
        var numbers = new EntityNumbers();
        try (CsvRows entities = tables.entityRows();
                CsvRows relations = tables.relationRows()) {
            Columns entityColumns = Columns.read(
                    tables.entitiesName(), entities.next(), TableColumns.ENTITIES, EntityRows.REQUIRED, faults);
            Columns relationColumns = Columns.read(
                    tables.relationsName(), relations.next(), TableColumns.RELATIONS, RelationRows.REQUIRED, faults);
            numbers.read(entities, new EntityRows(new CellReader(entityColumns, faults)), (row, entity) -> {});
            return new CheckedTables(tables, entityColumns, relationColumns, numbers, survey, faults);
        }
    }

    public Survey survey() {
        return survey;
    }

    public Faults faults() {
        return faults;
    }

    @Override
    public int entityCount() {
        return numbers.size();
    }

    @Override
    public long relationCount() {
        return survey.relations();
    }

    @Override
    public long bytes() {
        return tables.bytes();
    }

    @Override
    public int blockCount() {
        return survey.blocks().size();
    }

    @Override
    public Iterator<ImportedEntity> entities() {
        try {
            return new Entities(tables.entityRows());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public ImportedBlock block(int number) {
        Survey.Block block = survey.blocks().get(number);
        String text = text(block);
        return imported(block, text, relations(block, text));
    }

    @Override
    public ImportedBlock rows(int number) {
        Survey.Block block = survey.blocks().get(number);
        return imported(block, text(block), List.of());
    }

    private ImportedBlock imported(Survey.Block block, String text, List<ImportedRelation> relations) {
        return new ImportedBlock(
                id(block),
                title(block),
                text,
                block.fingerprint(),
                block.firstRow(),
                block.starts(),
                IntStream.range(0, block.rows())
                        .mapToObj(row -> rarer(block, row))
                        .toList(),
                relations,
                null);
    }

    private List<ImportedRelation> relations(Survey.Block block, String text) {
        String id = id(block) + "-";
        var relations = new ArrayList<ImportedRelation>(block.rows());
        var reader = new RelationRows(new CellReader(relationColumns, new Faults(), dates), numbers);
        int offset = 0;
        int row = 0;
        try (var rows = new CsvRows(tables.relationsName(), new StringReader(text), block.firstLine())) {
            while (rows.hasNext()) {
                CsvRow next = rows.next();
                if (!next.isBlank()) {
                    if (block.ends()[2 * row] != Survey.LEFT_OUT) {
                        relations.add(Objects.requireNonNull(reader.read(
                                next,
                                end(block.ends()[2 * row]),
                                end(block.ends()[2 * row + 1]),
                                id + (block.firstRow() + row),
                                offset)));
                    }
                    row++;
                }
                offset += next.raw().length();
            }
        }
        return relations;
    }

    private ImportedRelation.End end(int number) {
        return new ImportedRelation.End(numbers.id(number), number);
    }

    private static String id(Survey.Block block) {
        String place = block.firstRow() + " " + block.fingerprint();
        return "import-" + Digests.of(place.getBytes(StandardCharsets.UTF_8)).substring(0, 20);
    }

    private String title(Survey.Block block) {
        return "%s, rows %,d to %,d"
                .formatted(tables.relationsName(), block.firstRow(), block.firstRow() + block.rows() - 1);
    }

    /** {@return the end with fewer relations, from which the relation is found faster; empty for a row left out} */
    private String rarer(Survey.Block block, int row) {
        int subject = block.ends()[2 * row];
        int object = block.ends()[2 * row + 1];
        if (subject == Survey.LEFT_OUT) {
            return "";
        }
        return numbers.id(survey.mentions()[subject] <= survey.mentions()[object] ? subject : object);
    }

    /** {@return the rows, verbatim} */
    private String text(Survey.Block block) {
        byte[] bytes = read(block);
        if (!Digests.of(bytes).equals(block.fingerprint())) {
            throw changed(tables.relationsName());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] read(Survey.Block block) {
        try (FileChannel file = FileChannel.open(tables.relations())) {
            var bytes = ByteBuffer.allocate(block.length());
            while (bytes.hasRemaining()) {
                if (file.read(bytes, block.start() + bytes.position()) < 0) {
                    throw changed(tables.relationsName());
                }
            }
            return bytes.array();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static IllegalStateException changed(String file) {
        return new IllegalStateException(file + " changed during the import: run the command again");
    }

    /** The entities in the order of the rows, without duplicates. */
    private final class Entities implements Iterator<ImportedEntity> {
        private final CsvRows rows;
        private final EntityRows reader;
        private int number;
        private @Nullable ImportedEntity next;

        Entities(CsvRows rows) {
            this.rows = rows;
            this.reader = new EntityRows(new CellReader(entityColumns, new Faults(), dates));
            rows.next();
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                CsvRow row = rows.next();
                int mentions = number < survey.mentions().length ? survey.mentions()[number] : 0;
                ImportedEntity read = row.isBlank() ? null : reader.read(row, mentions);
                if (read != null && numbers.find(read.id()) == number) {
                    next = read;
                    number++;
                }
            }
            if (next == null) {
                rows.close();
                if (number != numbers.size()) {
                    throw changed(tables.entitiesName());
                }
            }
            return next != null;
        }

        @Override
        public ImportedEntity next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            ImportedEntity entity = next;
            next = null;
            return entity;
        }
    }
}
