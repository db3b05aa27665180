package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTest {
    private static final String GOLD = """
            {"date": "2024-05-01", "entities": [
              {"id": "e1", "type": "Person", "name": "Ida Holm", "aliases": ["Holm"]},
              {"id": "e2", "type": "Place", "name": "Oslo"}],
             "relations": [{"subject": "e1", "predicate": "VISITED", "object": "e2", "quote": "Holm visited Oslo"},
                           {"subject": "e1", "predicate": "NATIONAL_OF", "object": "e2", "quote": "Oslo"}]}""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> dates = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    @Test
    void printsMissesCalibrationAndMeasures() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        assertThat(run(folder.toString(), "--rules")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("""
            one
              false   entities.Person: Ghost
              missed  relations.NATIONAL_OF: Ida Holm NATIONAL_OF Oslo
                      “Oslo”
              false   relations.MET: Holm MET Ghost
                      “Ghost”
              false   quotes: Not in the text
                      “Ghost”

            rule states                   stated  fired  right  share  suggested
            relations.MET                  0.600      1      0   0.00       0.35
            relations.VISITED              0.900      1      1   1.00       0.65

            confidence   claims   mean  right   by family, right of claims
            0.6 to 0.7        1   0.60   0.00   relations 0 of 1   agreements 0 of 0   events 0 of 0
            0.9 to 1.0        1   0.90   1.00   relations 1 of 1   agreements 0 of 0   events 0 of 0
            Expected calibration error: 0.350

                                       gold predicted  right       P       R      F1
            entities                      2         3      2   0.667   1.000   0.800
              Organization                0         0      0   0.000   0.000   0.000
              Person                      1         2      1   0.500   1.000   0.667
              Place                       1         1      1   1.000   1.000   1.000
            relations                     2         2      1   0.500   0.500   0.500
              MET                         0         1      0   0.000   0.000   0.000
              NATIONAL_OF                 1         0      0   0.000   0.000   0.000
              VISITED                     1         1      1   1.000   1.000   1.000
            agreements                    0         0      0   0.000   0.000   0.000
              parties                     0         0      0   0.000   0.000   0.000
              status                      0         0      0   0.000   0.000   0.000
            events                        0         0      0   0.000   0.000   0.000
            quotes                        2         2      1   0.500   0.500   0.500
            1 document evaluated
            """);
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(dates).containsExactly("2024-05-01");
    }

    @Test
    void limitsTheNumberOfMisses() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        run(folder.toString(), "--misses", "1");
        assertThat(out.toString(UTF_8)).contains("Person: Ghost", "… and 3 more (--misses 4 shows all)");
        assertThat(out.toString(UTF_8)).doesNotContain("MET Ghost");
        out.reset();
        run(folder.toString(), "--misses", "0");
        assertThat(out.toString(UTF_8)).startsWith("confidence");
    }

    @Test
    void printsJson() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        run(folder.toString(), "--json");
        JsonNode json = JsonMapper.shared().readTree(out.toString(UTF_8));
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "documents", "measures", "calibration", "rules", "findings", "notes", "faults");
        assertThat(json.at("/measures/0").toString())
                .isEqualTo("{\"name\":\"entities\",\"gold\":2,\"predicted\":3,\"right\":2,\"precision\":" + 2.0 / 3
                        + ",\"recall\":1.0,\"f1\":0.8}");
        assertThat(json.at("/findings/0/verdict").asString()).isEqualTo("false");
        assertThat(json.at("/calibration/0/bands/5/share").asDouble()).isEqualTo(1);
    }

    @Test
    void printsTheNotesOfAllDocuments() throws IOException {
        for (String name : List.of("one", "two")) {
            write(name + ".txt", "Ida Holm visited Oslo. Noted.");
            write(name + ".json", GOLD);
        }
        assertThat(run(folder.toString())).isZero();
        assertThat(out.toString(UTF_8)).endsWith("""

                Notes: model-calls 4, model-tokens 14
                2 documents evaluated
                """.substring(1));
    }

    @Test
    void continuesAfterFaultsAndReportsThem() throws IOException {
        write("a.json", "{}");
        write("b.json", "{,}");
        write("b.txt", "Oslo");
        write("c.json", GOLD.replace("VISITED", "LIKES"));
        write("c.txt", "Ida Holm visited Oslo.");
        write("d.json", GOLD);
        write("d.txt", "");
        write("e.json", GOLD);
        write("e.txt", "Ida Holm visited Oslo.");
        write("f.json", GOLD);
        write("f.txt", "The broken Holm visited Oslo.");
        write("g.json", GOLD);
        write("g.txt", "The unavailable Holm visited Oslo.");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(folder.resolve("none").toString(), empty.toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).endsWith("1 document evaluated\n");
        assertThat(err.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(folder.resolve("none") + ": No such folder"),
                        line -> assertThat(line).isEqualTo(empty + ": The folder has no NAME.json next to a NAME.txt"),
                        line -> assertThat(line)
                                .isEqualTo(folder.resolve("a.json")
                                        + ": No text file next to it: a.txt or a.text or a.html or a.htm or a.xhtml or"
                                        + " a.pdf"),
                        line -> assertThat(line)
                                .startsWith(folder.resolve("b.json") + ": The JSON is malformed at line 1, column "),
                        line -> assertThat(line)
                                .startsWith(folder.resolve("c.json") + ": relations[0].predicate: must be one of "),
                        line -> assertThat(line).startsWith(folder.resolve("d.txt") + ": empty-document: "),
                        line -> assertThat(line)
                                .isEqualTo(folder.resolve("f.json")
                                        + ": internal-error: java.lang.IllegalStateException: The extractor broke"),
                        line -> assertThat(line)
                                .isEqualTo(folder.resolve("g.json") + ": model-unavailable: The model did not answer"));
    }

    private int run(String... arguments) {
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
                .execute(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Extraction found(Document document) {
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

    private static ExtractedEntity entity(String id, EntityType type, String name) {
        return new ExtractedEntity(id, type, name, List.of(), List.of());
    }

    private static ExtractedRelation relation(
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
