package entente.bulk.table;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ReferenceEntity;
import entente.ontology.Countries;
import entente.ontology.TableColumns;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks reference lists: tables in CSV, and entities of FollowTheMoney, one JSON object per line. */
public final class ReferenceCheck {
    private static final String FTM = ".ftm.json";
    private static final long MEGABYTE = 1 << 20;

    private final List<Path> files;
    private final boolean skipBad;
    private final ImportProgress progress;
    private final Countries countries = new Countries();
    private final Faults faults = new Faults();
    private boolean broken;

    /**
     * Creates a check of these files.
     *
     * @param skipBad whether rows with a fault are left out; otherwise a single fault rejects all files
     */
    public ReferenceCheck(List<Path> files, boolean skipBad, ImportProgress progress) {
        this.files = List.copyOf(files);
        this.skipBad = skipBad;
        this.progress = progress;
    }

    /** {@return whether the name of the file is that of a reference list} */
    public static boolean isList(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(FTM);
    }

    /**
     * {@return the lists, completely read}
     *
     * @throws TablesRefused if they have faults
     */
    public List<ReferenceList> run() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        progress.begin("Checking", bytes / MEGABYTE, "MB");
        List<ReferenceList> lists = new ArrayList<>();
        long passed = 0;
        for (Path file : files) {
            ReferenceList list = read(file);
            if (list != null) {
                lists.add(list);
            }
            passed += Files.size(file);
            progress.reach(passed / MEGABYTE);
        }
        if (broken || !skipBad && faults.count() > 0) {
            throw new TablesRefused(faults);
        }
        return lists;
    }

    /** {@return the first faults of the rows that are left out} */
    public List<Fault> faults() {
        return faults.first();
    }

    private @Nullable ReferenceList read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (var text = new Utf8Reader(name, Files.newInputStream(file))) {
            if (name.toLowerCase(Locale.ROOT).endsWith(FTM)) {
                return new FtmLines(name, countries, faults).read(new BufferedReader(text));
            }
            try (var rows = new CsvRows(name, text, 1)) {
                return table(name, rows);
            }
        } catch (BrokenFile fault) {
            faults.add(fault.fault());
            broken = true;
            return null;
        }
    }

    private @Nullable ReferenceList table(String name, CsvRows rows) {
        long before = faults.count();
        CsvRow header = rows.hasNext() ? rows.next() : null;
        if (header == null || header.isBlank()) {
            throw new BrokenFile(Columns.noHeader(name, TableColumns.REFERENCE));
        }
        Columns columns = Columns.read(name, header, TableColumns.REFERENCE, ReferenceRows.REQUIRED, faults);
        if (faults.count() > before) {
            broken = true;
            return null;
        }
        var reader = new ReferenceRows(new CellReader(columns, faults), countries);
        List<ReferenceEntity> entities = new ArrayList<>();
        long skipped = 0;
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            ReferenceEntity entity = row.isBlank() ? null : reader.read(row);
            if (entity != null) {
                entities.add(entity);
            } else if (!row.isBlank()) {
                skipped++;
            }
        }
        return new ReferenceList(name, entities, List.of(), Map.of(), skipped);
    }
}
