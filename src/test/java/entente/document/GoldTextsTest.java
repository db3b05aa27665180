package entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.document.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads news texts that were annotated by hand. They do not belong to this project: the folder is that of the system
 * property {@code entente.gold}, or the first {@code shared/gold} beside one of the working directory's ancestors.
 */
class GoldTextsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DocumentReader READER = new DocumentReader();

    private static Optional<Path> folder() {
        String named = System.getProperty("entente.gold");
        Path start = Path.of("").toAbsolutePath();
        Stream<Path> places = named == null
                ? Stream.iterate(start, path -> path != null, Path::getParent).map(path -> path.resolve("shared/gold"))
                : Stream.of(Path.of(named));
        return places.filter(Files::isDirectory).findFirst();
    }

    private static List<Path> texts() throws IOException {
        Optional<Path> folder = folder();
        assumeTrue(folder.isPresent(), "SKIPPED: no folder shared/gold above the working directory; set entente.gold");
        try (Stream<Path> files = Files.list(folder.get())) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }

    private static Document read(Path text) throws IOException {
        return READER.read(
                new Source(Files.readAllBytes(text), null, text.getFileName().toString(), null, null, null));
    }

    private static List<String> quotes(Path text) throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(Path.of(text.toString().replace(".txt", ".json"))));
        return gold.findValues("quote").stream().map(JsonNode::stringValue).toList();
    }

    @Test
    void everyQuoteStandsVerbatimInOnePassage() throws IOException {
        for (Path text : texts()) {
            Document document = read(text);
            List<String> passages =
                    document.passages().stream().map(document::textOf).toList();
            assertThat(quotes(text))
                    .as(text.toString())
                    .isNotEmpty()
                    .allSatisfy(quote -> assertThat(passages).anyMatch(passage -> passage.contains(quote)));
        }
    }

    @Test
    void noSentenceOfAnArticleIsDropped() throws IOException {
        for (Path text : texts()) {
            // The only sentences of furniture in these texts are the notices about cookies.
            List<String> sentences = Files.readString(text)
                    .lines()
                    .map(String::strip)
                    .filter(Line::isSentence)
                    .filter(line -> !line.contains("cookie"))
                    .toList();
            String read = read(text).text();
            assertThat(sentences)
                    .as(text.toString())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(read).contains(line));
        }
    }

    @Test
    void passagesCoverAllWordsOfTheText() throws IOException {
        for (Path text : texts()) {
            Document document = read(text);
            StringBuilder rest = new StringBuilder(document.text());
            for (Passage passage : document.passages().reversed()) {
                rest.delete(passage.start(), passage.end());
            }
            assertThat(rest.toString()).as(text.toString()).matches("[^\\p{L}\\d]*");
        }
    }
}
