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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Imports tables of entities and relations, or reference lists. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports entities and relations from CSV files in UTF-8, with a header row and comma-separated fields.",
            "",
            "Entities: id, type, name; optional: aliases (separated by ;), kind, status, since, until",
            "(kind, since and until for agreements and events, status for agreements).",
            "Relations: subject, type, object, quote; optional: url, publishedOn, title (the office),",
            "since, until, modality (default: stated), confidence (default: 0.9), documents (default: 1).",
            "Subject and object are ids of entities. The quote is the words that state the relation.",
            "Dates are YYYY, YYYY-MM, YYYY-MM-DD, or two of these separated by /.",
            "",
            "All rows are checked before any is written. Importing the same files again changes nothing.",
            "To resume an interrupted import, run the same command again. An empty graph is built in bulk.",
            "A graph with data or in an external Neo4j is extended row by row, which takes longer.",
            "",
            "Reference lists: CSV files with the columns name, type (Person, Organization or Place); optional: aliases,",
            "identifiers (scheme:value, such as wikidata:Q239), both separated by | or ;, id, country;",
            "or entities of FollowTheMoney, one JSON object per line, in files that end with .ftm.json.",
            "They are linked with what the graph knows. A newer version of a list updates its entities."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all valid rows are in the graph",
            "1:a row is invalid, or the graph could not be written; nothing or a part was imported",
            "2:invalid arguments"
        })
final class Import implements Callable<Integer> {
    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--entities", paramLabel = "FILE", description = "Table of the entities")
    private @Nullable Path entities;

    @Option(names = "--relations", paramLabel = "FILE", description = "Table of the relations")
    private @Nullable Path relations;

    @Option(
            names = "--reference",
            paramLabel = "PATH",
            description = "Reference list, or a folder of these; may be given several times")
    private List<Path> references = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--skip-bad",
            description = "Skip invalid rows and import the others (default: one invalid row rejects the import)")
    private boolean skipBad;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Directory of the graph; no service may use it at the same time (default: ./data)")
    private @Nullable String data;

    Import(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Path nodes = entities;
        Path edges = relations;
        if (references.isEmpty() ? nodes == null || edges == null : nodes != null || edges != null) {
            throw new ParameterException(
                    spec.commandLine(), "Either --entities and --relations must be given, or --reference");
        }
        try (var progress = new StageDisplay(err);
                var store = new LazyGraph(application, data)) {
            if (nodes == null || edges == null) {
                new ReferenceImport(references, skipBad, progress, store, out).run();
                return 0;
            }
            InputFile.checkReadable(nodes);
            InputFile.checkReadable(edges);
            var tables = new Tables(nodes, edges, skipBad);
            ImportReport report = new BulkImport(tables, GraphPlace.of(data), progress).run(store);
            progress.close();
            print(report);
            return 0;
        } catch (TablesRefused refused) {
            print(refused);
            return 1;
        } catch (StoreNotOpened | StoreFull | GraphUnavailable | UnlikeEntities fault) {
            throw new CommandFault(fault.getMessage());
        } catch (IOException | UncheckedIOException failure) {
            throw new CommandFault(
                    "The import was interrupted. Run the command again to resume it: " + failure.getMessage());
        }
    }

    private void print(ImportReport report) {
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

    private void print(TablesRefused refused) {
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
}
