package entente.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.bulk.row.ImportProgress;
import entente.bulk.store.ImportWriter;
import entente.bulk.store.ImportedGraph;
import entente.bulk.table.ExampleTables;
import entente.bulk.table.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@Aside
class BulkImportTest {
    private static final Supplier<ImportWriter> NOT_ASKED = () -> {
        throw new AssertionError("The graph is empty");
    };

    @TempDir
    Path folder;

    @Test
    void buildsTheSameGraphAsAddingToOneAndChangesNothingTheSecondTime() throws Exception {
        Tables tables = ExampleTables.in(folder);
        Path data = folder.resolve("data");
        ImportReport report = new BulkImport(tables, ImportedGraph.place(data), ExampleTables.SILENT).run(NOT_ASKED);
        assertThat(report.stages().keySet()).containsExactly("check", "write", "index", "install");
        assertThat(data.resolve("import")).doesNotExist();

        try (ImportedGraph added = ImportedGraph.open(folder.resolve("added"));
                ImportedGraph built = ImportedGraph.open(data)) {
            assertThat(added.imports().write(ExampleTables.check(tables), ExampleTables.SILENT))
                    .isTrue();
            List<Map<String, Object>> content = ImportedGraph.content(added.driver());
            assertThat(added.imports().write(ExampleTables.check(tables), ExampleTables.SILENT))
                    .isFalse();
            assertThat(ImportedGraph.content(added.driver())).isEqualTo(content).hasSize(7 + 1 + 6);

            assertThat(ImportedGraph.content(built.driver())).isEqualTo(content);
            assertThat(built.imports().write(ExampleTables.check(tables), ExampleTables.SILENT))
                    .isFalse();
            assertThat(ImportedGraph.content(built.driver())).isEqualTo(content);
            assertThat(indexes(built.driver()))
                    .isEqualTo(indexes(added.driver()))
                    .allMatch(index -> index.endsWith("ONLINE"));
            assertThat(marks(built.driver())).containsAll(marks(added.driver())).contains("first-time/samples");
        }
        assertThat(ImportedGraph.place(data).newStore())
                .as("a place for a new store")
                .isEmpty();
    }

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        Path data = folder.resolve("data");
        // The store as a first start leaves it, with a password that somebody may know.
        ImportedGraph.open(data).close();
        Tables tables = ExampleTables.in(folder);
        String password = Files.readString(data.resolve("password.txt"));

        assertThat(stagesUntilDeathIn("Writing", data)).containsExactly("Checking", "Writing");
        assertThat(stagesUntilDeathIn("Indexing", data)).containsExactly("Writing", "Indexing");
        ImportReport report = new BulkImport(tables, ImportedGraph.place(data), ExampleTables.SILENT).run(NOT_ASKED);
        assertThat(report.stages().keySet()).containsExactly("index", "install");

        assertThat(data.resolve("import")).doesNotExist();
        assertThat(data.resolve("password.txt")).hasContent(password);
        try (ImportedGraph added = ImportedGraph.open(folder.resolve("added"));
                ImportedGraph built = ImportedGraph.open(data)) {
            added.imports().write(ExampleTables.check(tables), ExampleTables.SILENT);
            assertThat(ImportedGraph.content(built.driver())).isEqualTo(ImportedGraph.content(added.driver()));
        }
    }

    /** {@return the stages that another process began before it died, without a chance to tidy up} */
    private List<String> stagesUntilDeathIn(String stage, Path data) throws IOException, InterruptedException {
        Process importer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        folder.toString(),
                        data.toString(),
                        stage)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = importer.inputReader()) {
            List<String> begun = output.lines()
                    .filter(line -> line.startsWith("stage "))
                    .map(line -> line.substring("stage ".length()))
                    .toList();
            assertThat(importer.waitFor()).isEqualTo(Importer.DIED);
            return begun;
        } finally {
            importer.destroyForcibly();
        }
    }

    private static List<String> indexes(Driver driver) {
        return texts(driver, "SHOW INDEXES YIELD name, state RETURN name + ' ' + state AS text ORDER BY text").stream()
                .filter(index -> !index.startsWith("index_"))
                .toList();
    }

    private static List<String> marks(Driver driver) {
        return texts(driver, "MATCH (mark:Mark) RETURN mark.id AS text");
    }

    private static List<String> texts(Driver driver, String statement) {
        return driver.executableQuery(statement).execute().records().stream()
                .map(row -> Objects.requireNonNull(row.get("text").asString()))
                .toList();
    }

    /** The process that dies by itself, a moment after its stage begins: a killer outside it could come too late. */
    static final class Importer {
        private static final int DIED = 99;

        private Importer() {}

        public static void main(String... args) throws IOException {
            var progress = new ImportProgress() {
                @Override
                public void begin(String name, long total, String unit) {
                    System.out.println("stage " + name);
                    if (name.equals(args[2])) {
                        Thread.ofPlatform().daemon().start(() -> {
                            LockSupport.parkNanos(20_000_000);
                            Runtime.getRuntime().halt(DIED);
                        });
                    }
                }

                @Override
                public void reach(long done) {}
            };
            Path folder = Path.of(args[0]);
            var tables = new Tables(folder.resolve("entities.csv"), folder.resolve("relations.csv"), false);
            new BulkImport(tables, ImportedGraph.place(Path.of(args[1])), progress).run(NOT_ASKED);
        }
    }
}
