package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Extraction.Note;
import entente.extraction.ExtractionFailed;
import entente.extraction.Extractor;
import entente.extraction.Quote;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Calls {@code evaluate} with a stub extractor, on files of a temporary folder. */
abstract class EvaluateCalls {
    static final String GOLD = """
            {"date": "2024-05-01", "entities": [
              {"id": "e1", "type": "Person", "name": "Ida Holm", "aliases": ["Holm"]},
              {"id": "e2", "type": "Place", "name": "Oslo"}],
             "relations": [{"subject": "e1", "predicate": "VISITED", "object": "e2", "quote": "Holm visited Oslo"},
                           {"subject": "e1", "predicate": "NATIONAL_OF", "object": "e2", "quote": "Oslo"}]}""";

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final List<String> dates = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    int run(String... arguments) {
        var extractor = new Extractor() {
            @Override
            public Extraction extract(Document document) {
                dates.add(String.valueOf(document.publishedOn()));
                if (document.text().contains("broken")) {
                    throw new IllegalStateException("The extractor broke");
                }
                if (document.text().contains("unavailable")) {
                    throw new ExtractionFailed("model-unavailable", "The model did not answer");
                }
                return document.text().contains("Noted")
                        ? found(document)
                                .withNotes("en", List.of(new Note("model-tokens", 7), new Note("model-calls", 2)))
                        : found(document);
            }

            @Override
            public String version() {
                return "test-1";
            }
        };
        return new CommandLine(new Evaluate(
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        new ExtractionStages(DocumentReader::new, options -> extractor)))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.writeBytes(String.valueOf(failure.getMessage()).getBytes(UTF_8));
                    return 1;
                })
                .execute(arguments);
    }

    String file(String name) {
        return folder.resolve(name).toString();
    }

    static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\", "
                + GOLD.replace("\n", "").substring(1);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    static Extraction found(Document document) {
        return new Extraction(
                document.id(),
                document.publishedOn(),
                List.of(
                        entity("p1", EntityType.PERSON, "Holm"),
                        entity("p2", EntityType.PLACE, "Oslo"),
                        entity("p3", EntityType.PERSON, "Ghost")),
                List.of(),
                List.of(),
                List.of(
                        relation("p1", RelationType.VISITED, "p2", "Holm visited Oslo", 0.9),
                        relation("p1", RelationType.MET, "p3", "Ghost", 0.6)));
    }

    static ExtractedEntity entity(String id, EntityType type, String name) {
        return new ExtractedEntity(id, type, name, List.of(), List.of());
    }

    static ExtractedRelation relation(
            String subject, RelationType type, String object, String quote, double confidence) {
        return new ExtractedRelation(
                subject,
                type,
                object,
                null,
                null,
                null,
                Modality.STATED,
                new Quote(quote, 0, quote.length(), 0),
                confidence);
    }
}
