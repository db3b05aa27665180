package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Passage;
import entente.document.Source;
import entente.document.UnreadableSource;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.ExtractionFailed;
import entente.extraction.Extractor;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {
    private static final Quote QUOTE = new Quote("Zoë signed", 0, 10, 0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final DocumentReader reader = mock(DocumentReader.class);
    private final Map<String, String> options = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void read() {
        when(reader.read(any())).thenAnswer(call -> {
            Source source = call.getArgument(0);
            String text = new String(source.bytes(), UTF_8);
            if (text.isBlank()) {
                throw new UnreadableSource("empty-document", "There is no text");
            }
            return new Document(
                    "document-1", "T", null, null, null, source.publishedOn(), text, List.of(new Passage(0, 0, 1)));
        });
    }

    @Test
    void printsOneObjectPerLineInTheOrderOfTheFiles() throws IOException {
        var lastIsRead = new CountDownLatch(1);
        int code = run(
                document -> {
                    if (document.text().equals("0")) {
                        await(lastIsRead);
                    }
                    lastIsRead.countDown();
                    System.out.println("output of a library");
                    return of(document);
                },
                file("a.b.txt", "0"),
                file("b.html", "1"),
                file("noExtension", "2"));
        assertThat(code).isZero();
        assertThat(out.toString(UTF_8)
                        .lines()
                        .map(line ->
                                JsonMapper.shared().readTree(line).path("id").asString()))
                .containsExactly("a.b", "b", "noExtension");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void printsTheFormatOfAnnotations() throws IOException {
        run(ExtractTest::of, file("a.txt", "Zoë signed"), "--published-on", "2024-05");
        assertThat(out.toString(UTF_8).strip()).isEqualTo("""
                        {"id":"a","date":"2024-05",\
                        "entities":[{"id":"e1","type":"Person","name":"Zoë Ørsted","aliases":["Zoë"],\
                        "mentions":[{"passage":0,"start":0,"end":3,"name":"Zoë"},{"passage":0,"start":4,"end":6,\
                        "name":null}]}],\
                        "agreements":[{"id":"a1","kind":"letter of intent","name":null,"status":"in force","parties":["e1"],\
                        "signatories":[],"date":"2011-10","place":null,"topics":["tea"],"quote":"Zoë signed","quoteStart":0,\
                        "quoteEnd":10,"passage":0,"confidence":0.75}],\
                        "events":[{"id":"v1","kind":"visit","name":"visit","participants":["e1"],"place":null,\
                        "start":"2023-02-22","end":null,"modality":"planned","quote":"Zoë signed","quoteStart":0,\
                        "quoteEnd":10,"passage":0,"confidence":0.5}],\
                        "relations":[{"subject":"e1","predicate":"FAMILY_OF","object":"e1","title":null,"since":"2011/2012",\
                        "until":null,"modality":"stated","quote":"Zoë signed","quoteStart":0,"quoteEnd":10,"passage":0,\
                        "confidence":1.0}],"language":null,"notes":[]}""");
    }

    @Test
    void continuesAfterAFileThatFailsAndReportsIt() throws IOException {
        String empty = file("empty.txt", " ");
        String broken = file("broken.txt", "broken");
        String failed = file("failed.txt", "failed");
        int code = run(
                document -> {
                    if (document.text().equals("broken")) {
                        throw new IllegalStateException("The extractor broke");
                    }
                    if (document.text().equals("failed")) {
                        throw new ExtractionFailed("model-unavailable", "The model did not answer");
                    }
                    return of(document);
                },
                folder.resolve("missing.txt").toString(),
                empty,
                broken,
                failed,
                file("good.txt", "good"));
        assertThat(code).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines()).singleElement().asString().startsWith("{\"id\":\"good\"");
        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        folder.resolve("missing.txt") + ": no-such-file: No such file",
                        empty + ": empty-document: There is no text",
                        broken + ": internal-error: java.lang.IllegalStateException: The extractor broke",
                        failed + ": model-unavailable: The model did not answer");
    }

    @Test
    void namesTheExtractorByOptions() throws IOException {
        run(ExtractTest::of, file("a.txt", "Zoë signed"));
        assertThat(options).isEmpty();
        run(
                ExtractTest::of,
                file("a.txt", "Zoë signed"),
                "--extractor=model",
                "--model-url=http://127.0.0.1:1/v1",
                "--model-name=m:8b");
        assertThat(options)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "entente.extraction.extractor", "model",
                        "entente.extraction.model.url", "http://127.0.0.1:1/v1",
                        "entente.extraction.model.name", "m:8b"));
    }

    @Test
    void anExtractorThatCannotBeCreatedIsAFault() throws IOException {
        var commands =
                new Commands(ExtractTest.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        assertThat(commands.run("extract", "--extractor=model", "--model-name=m", file("a.txt", "a")))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("entente: entente.extraction.model.url must be set");
    }

    @Test
    void readsOnlyAFewFilesAhead() throws IOException {
        int most = 4 * Runtime.getRuntime().availableProcessors();
        String[] files = new String[most + 20];
        for (int i = 0; i < files.length; i++) {
            files[i] = file(i + ".txt", Integer.toString(i));
        }
        var begun = new AtomicInteger();
        var atFirst = new AtomicInteger();
        int code = run(
                document -> {
                    begun.incrementAndGet();
                    if (document.text().equals("0")) {
                        pause();
                        atFirst.set(begun.get());
                    }
                    return of(document);
                },
                files);
        assertThat(code).isZero();
        assertThat(atFirst.get()).isLessThanOrEqualTo(most);
        assertThat(out.toString(UTF_8).lines()).hasSize(files.length);
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private int run(Function<Document, Extraction> extraction, String... arguments) {
        var extractor = new Extractor() {
            @Override
            public Extraction extract(Document document) {
                return extraction.apply(document);
            }

            @Override
            public String version() {
                return "test-1";
            }
        };
        PrintStream console = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        try {
            var line = new CommandLine(new Extract(
                    new PrintStream(out, true, UTF_8),
                    new PrintStream(err, true, UTF_8),
                    new ExtractionStages(() -> reader, given -> {
                        options.putAll(given);
                        return extractor;
                    })));
            Converters.addTo(line);
            return line.execute(arguments);
        } finally {
            System.setOut(console);
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Extraction of(Document document) {
        return new Extraction(
                document.id(),
                document.publishedOn(),
                List.of(new ExtractedEntity(
                        "e1",
                        EntityType.PERSON,
                        "Zoë Ørsted",
                        List.of("Zoë"),
                        List.of(new Mention(0, 0, 3, "Zoë"), new Mention(0, 4, 6, null)))),
                List.of(new ExtractedAgreement(
                        "a1",
                        "letter of intent",
                        null,
                        AgreementStatus.IN_FORCE,
                        List.of("e1"),
                        List.of(),
                        new EdtfDate("2011-10"),
                        null,
                        List.of("tea"),
                        QUOTE,
                        0.75)),
                List.of(new ExtractedEvent(
                        "v1",
                        EventKind.VISIT,
                        "visit",
                        List.of("e1"),
                        null,
                        new EdtfDate("2023-02-22"),
                        null,
                        Modality.PLANNED,
                        QUOTE,
                        0.5)),
                List.of(new ExtractedRelation(
                        "e1",
                        RelationType.FAMILY_OF,
                        "e1",
                        null,
                        new EdtfDate("2011/2012"),
                        null,
                        Modality.STATED,
                        QUOTE,
                        1)));
    }
}
