package entente.bulk;

import entente.bulk.row.ImportProgress;
import entente.bulk.store.GraphPlace;
import entente.bulk.store.ImportWriter;
import entente.bulk.store.NewStore;
import entente.bulk.table.Check;
import entente.bulk.table.CheckedTables;
import entente.bulk.table.Survey;
import entente.bulk.table.Tables;
import entente.bulk.table.TablesRefused;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Imports two tables: checks all rows, and writes only then. */
public final class BulkImport {
    private final Tables tables;
    private final GraphPlace place;
    private final ImportProgress progress;
    private final Map<String, Duration> stages = new LinkedHashMap<>();

    /** Imports these tables into the graph of that place. */
    public BulkImport(Tables tables, GraphPlace place, ImportProgress progress) {
        this.tables = tables;
        this.place = place;
        this.progress = progress;
    }

    /**
     * {@return what was imported}
     *
     * @param filled opens the graph for when it holds something already or is not ours; its owner closes it
     * @throws TablesRefused when something is wrong with the tables
     */
    public ImportReport run(Supplier<ImportWriter> filled) throws IOException {
        var journal = new Journal(place.workshop());
        Optional<Survey> earlier = journal.findSurvey(tables);
        CheckedTables checked = earlier.isPresent()
                ? CheckedTables.of(tables, earlier.get())
                : timed("check", () -> new Check(tables, progress).run());
        Optional<NewStore> empty = place.newStore();
        if (empty.isEmpty()) {
            ImportWriter writer = timed("open", filled::get);
            return report(checked, timed("add", () -> writer.write(checked, progress)));
        }
        try (NewStore store = empty.get()) {
            build(store, journal, checked);
        }
        return report(checked, true);
    }

    private void build(NewStore store, Journal journal, CheckedTables checked) throws IOException {
        if (journal.findSurvey(tables).isEmpty()) {
            journal.begin(tables, checked.survey());
        }
        stage(journal, "write", () -> store.write(checked, progress));
        stage(journal, ImportReport.INDEX, () -> store.index(progress));
        stage(journal, "install", store::install);
    }

    private void stage(Journal journal, String name, Stage work) throws IOException {
        if (!journal.isDone(name)) {
            timed(name, () -> {
                work.run();
                return name;
            });
            if (!name.equals("install")) {
                journal.done(name);
            }
        }
    }

    private <T> T timed(String name, Work<T> work) throws IOException {
        long begin = System.nanoTime();
        T done = work.run();
        stages.put(name, Duration.ofNanos(System.nanoTime() - begin));
        return done;
    }

    private ImportReport report(CheckedTables checked, boolean changed) {
        return new ImportReport(
                checked.entityCount(),
                checked.relationCount(),
                checked.blockCount(),
                checked.survey().skipped(),
                checked.faults().first(),
                changed,
                stages);
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private interface Stage {
        void run() throws IOException;
    }
}
