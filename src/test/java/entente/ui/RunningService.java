package entente.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.Entente;
import entente.bulk.store.ImportedGraph;
import entente.bulk.table.ExampleTables;
import entente.bulk.table.Tables;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service as a user starts it, on a port and a graph of its own. The graph holds the reports that ship with Entente and,
 * from tables, a hub of many members and a name that looks like markup.
 */
final class RunningService implements AutoCloseable {
    /** The number of members of the hub, which invests in each of them. */
    static final int MEMBERS = 90;

    static final String MARKUP = "<img src=x onerror=alert(1)>";
    /** Limits of the service that would fail a test only because the machine is busy. */
    private static final String[] PATIENT = {
        "--entente.query.timeout=3m",
        "--entente.query.wait=3m",
        "--entente.console.timeout=3m",
        "--entente.metrics.patience=3m",
        "--entente.pipeline.extraction-timeout=10m",
        "--entente.document.time-limit=10m",
        "--entente.graph.write-timeout=10m"
    };

    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    private final ConfigurableApplicationContext service;

    RunningService() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("entente-ui");
        Stream<String> own =
                Stream.of("--entente.data=" + folder.resolve("data"), "--entente.samples=false", "--server.port=0");
        service = SpringApplication.run(
                Entente.class, Stream.concat(own, Stream.of(PATIENT)).toArray(String[]::new));
        ImportedGraph.imports(service.getBean(Driver.class))
                .write(ExampleTables.check(tables(folder)), ExampleTables.SILENT);
        readSamples();
    }

    /** {@return where it answers, without a slash at the end} */
    String origin() {
        return "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        service.close();
    }

    private static Tables tables(Path folder) throws IOException {
        String members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> "member-%d,Organization,Guild %d of Varnholm,".formatted(i, i))
                .collect(Collectors.joining("\n"));
        String ties = IntStream.range(0, MEMBERS)
                .mapToObj(i -> "member-%d,MEMBER_OF,hub,Guild %d of Varnholm joined the Union of Guilds.,%d\n"
                                .formatted(i, i, 1990 + i % 30)
                        + "hub,INVESTS_IN,member-%d,The Union of Guilds invests in Guild %d of Varnholm.,"
                                .formatted(i, i))
                .collect(Collectors.joining("\n"));
        Path entities = folder.resolve("entities.csv");
        Path relations = folder.resolve("relations.csv");
        Files.writeString(
                entities,
                "id,type,name,aliases\nhub,Organization,Union of Guilds,UoG\nmarkup,Person,%s,\n%s\n"
                        .formatted(MARKUP, members));
        Files.writeString(
                relations,
                "subject,type,object,quote,since\nmarkup,MEMBER_OF,hub,%s joined the Union of Guilds.,2001\n%s\n"
                        .formatted(MARKUP, ties));
        return new Tables(entities, relations, false);
    }

    private void readSamples() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String title = Files.readAllLines(file).getFirst();
                var request = HttpRequest.newBuilder(
                                URI.create(origin() + "/api/documents?title=" + URLEncoder.encode(title, UTF_8)))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofFile(file))
                        .build();
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status / 100 != 2) {
                    throw new IllegalStateException("%s was answered with %d".formatted(file, status));
                }
            }
        }
    }
}
