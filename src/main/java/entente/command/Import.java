package entente.command;

import entente.bulk.BulkImport;
import entente.bulk.ImportReport;
import entente.bulk.store.GraphPlace;
import entente.bulk.store.UnlikeEntities;
import entente.bulk.table.Tables;
import entente.bulk.table.TablesRefused;
import entente.command.access.CommandFault;
import entente.command.access.LazyGraph;
import entente.command.display.StageDisplay;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.StoreFull;
import entente.neo4j.server.StoreNotOpened;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports tables of entities and relations. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports entities and relations from CSV files: UTF-8, a header row, fields apart by commas.",
            "",
            "Entities: id, type, name; and if known aliases (apart by ;), kind, status, since, until",
            "(the last four for agreements and events, status for agreements).",
            "Relations: subject, type, object, quote; and if known url, publishedOn, title (the office),",
            "since, until, modality (default: stated), confidence (default: 0.9), documents (default: 1).",
            "Subject and object are ids of entities; quote is the words that state the relation.",
            "Dates are YYYY, YYYY-MM, YYYY-MM-DD, or two of these with / between.",
            "",
            "All rows are checked before any is written. To import the same files again changes nothing,",
            "and the same command goes on where it was cut short. An empty graph is built in bulk; to one",
            "that holds something, or that another Neo4j keeps, rows are added, which takes longer."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all good rows are in the graph",
            "1:a row has a fault, or the graph could not be written; nothing or a part was imported",
            "2:the command was not understood"
        })
final class Import implements Callable<Integer> {
    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--entities", required = true, paramLabel = "FILE", description = "Table of the entities")
    @SuppressWarnings("NullAway.Init")
    private Path entities;

    @Option(names = "--relations", required = true, paramLabel = "FILE", description = "Table of the relations")
    @SuppressWarnings("NullAway.Init")
    private Path relations;

    @Option(
            names = "--skip-bad",
            description = "Leave out rows with a fault and import the others (default: one fault refuses all)")
    private boolean skipBad;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Directory of the graph; no service may run on it (default: ./data)")
    private @Nullable String data;

    Import(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        checkReadable(entities);
        checkReadable(relations);
        try (var progress = new StageDisplay(err);
                var store = new LazyGraph(application, data)) {
            var tables = new Tables(entities, relations, skipBad);
            ImportReport report = new BulkImport(tables, GraphPlace.of(data), progress).run(store);
            progress.close();
            tell(report);
            return 0;
        } catch (TablesRefused refused) {
            tell(refused);
            return 1;
        } catch (StoreNotOpened | StoreFull | GraphUnavailable | UnlikeEntities fault) {
            throw new CommandFault(fault.getMessage());
        } catch (IOException | UncheckedIOException failure) {
            throw new CommandFault("The import was cut short, run the command again to go on: " + failure.getMessage());
        }
    }

    private void tell(ImportReport report) {
        out.printf(
                "%s %,d entities and %,d relations in %,d documents%s%n",
                report.changed() ? "imported" : "unchanged",
                report.entities(),
                report.relations(),
                report.documents(),
                report.skipped() == 0 ? "" : ", skipped %,d rows".formatted(report.skipped()));
        report.faults().forEach(fault -> out.println("skipped " + fault));
        out.println(report.stages().entrySet().stream()
                .map(stage -> "%s %.1f s".formatted(stage.getKey(), seconds(stage.getValue())))
                .collect(Collectors.joining(", ", "", "")));
        Duration reading = report.withoutIndexes();
        if (report.changed() && !reading.isZero()) {
            out.printf(
                    "%,.0f relations/s without the indexes, %,.0f with them%n",
                    report.relations() / seconds(reading), report.relations() / seconds(report.total()));
        }
    }

    private void tell(TablesRefused refused) {
        refused.first().forEach(err::println);
        err.println("entente: nothing was imported: " + refused.getMessage() + " ("
                + refused.counts().entrySet().stream()
                        .map(count -> "%s %,d".formatted(count.getKey(), count.getValue()))
                        .collect(Collectors.joining(", "))
                + ")");
    }

    private static double seconds(Duration duration) {
        return Math.max(duration.toMillis(), 1) / 1_000.0;
    }

    private static void checkReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CommandFault("file-not-readable: %s must be a file that can be read".formatted(file));
        }
    }
}
