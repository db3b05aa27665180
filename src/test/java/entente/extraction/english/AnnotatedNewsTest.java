package entente.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.Aside;
import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Source;
import entente.extraction.Extraction;
import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests extraction on annotated news in the folder {@code ../shared/gold}. Skipped if there is none. */
@Aside
class AnnotatedNewsTest {
    private static final Path GOLD = Path.of("..", "shared", "gold");

    private final DocumentReader reader = new DocumentReader();

    @Test
    void quotesEachFindingVerbatim() throws IOException {
        for (Path text : texts()) {
            Document document = read(text);
            Extraction found = Reading.extractor().extract(document);
            assertThat(quotes(found))
                    .as(text.toString())
                    .allSatisfy(quote ->
                            assertThat(quote.text()).isEqualTo(document.text().substring(quote.start(), quote.end())));
        }
    }

    /** The floor is well below the measured value (0.88), so that only a broken stage fails the test. */
    @Test
    void findsMostEntities() throws IOException {
        int gold = 0;
        int hit = 0;
        for (Path text : texts()) {
            List<String> found = Reading.extractor().extract(read(text)).entities().stream()
                    .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                            .map(name -> entity.type().label() + " " + name))
                    .toList();
            for (JsonNode entity : annotation(text).get("entities")) {
                gold++;
                boolean known = found.contains(
                        entity.get("type").asString() + " " + entity.get("name").asString());
                hit += known ? 1 : 0;
            }
        }
        assertThat((double) hit / gold).isGreaterThan(0.7);
    }

    private static List<Path> texts() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "SKIPPED: there is no annotated news at " + GOLD);
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private Document read(Path text) throws IOException {
        JsonNode date = annotation(text).get("date");
        EdtfDate published = date.isNull() ? null : new EdtfDate(date.asString());
        return reader.read(new Source(
                Files.readAllBytes(text), "text/plain", text.getFileName().toString(), null, null, published));
    }

    private static JsonNode annotation(Path text) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(Path.of(text.toString().replace(".txt", ".json"))));
    }

    private static List<Quote> quotes(Extraction found) {
        return Stream.of(
                        found.relations().stream().map(Extraction.ExtractedRelation::quote),
                        found.agreements().stream().map(Extraction.ExtractedAgreement::quote),
                        found.events().stream().map(Extraction.ExtractedEvent::quote))
                .flatMap(quote -> quote)
                .toList();
    }
}
