package entente.evaluation.gold;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Source;
import entente.document.UnreadableSource;
import entente.extraction.Extraction;
import entente.ontology.EdtfDate;
import entente.ontology.SourceFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document with its annotation.
 *
 * @param name file name without extension, or the id that a JSON line states
 * @param text the text that must contain the quotes: the file itself for plain text, otherwise the text read from it
 */
public record GoldDocument(String name, Document document, String text, Extraction annotation) {
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String ANNOTATION = ".json";
    private static final List<String> TEXTS = Stream.of(SourceFormat.values())
            .flatMap(format -> format.extensions().stream())
            .map("."::concat)
            .filter(ending -> !ending.equals(ANNOTATION))
            .toList();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** {@return the annotation files in that folder, sorted by name} */
    public static List<Path> annotations(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new FaultyGold(folder.toString(), "No such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> annotations = files.filter(
                            file -> file.getFileName().toString().endsWith(ANNOTATION))
                    .sorted()
                    .toList();
            if (annotations.isEmpty()) {
                throw new FaultyGold(folder.toString(), "The folder has no NAME.json next to a NAME.txt");
            }
            return annotations;
        } catch (IOException unreadable) {
            throw new FaultyGold(folder.toString(), "The folder cannot be read: " + unreadable.getMessage());
        }
    }

    /** Reads an annotation and the text next to it. Throws {@link FaultyGold} if either is unusable. */
    public static GoldDocument read(Path annotation, DocumentReader reader) {
        String file = annotation.toString();
        String name = annotation.getFileName().toString();
        name = name.substring(0, name.length() - ANNOTATION.length());
        JsonNode json = json(bytes(annotation), file);
        Path source = source(annotation, name);
        byte[] bytes = bytes(source);
        Document document = document(
                source.toString(),
                new Source(bytes, null, source.getFileName().toString(), null, null, date(json, file)),
                reader);
        String plain =
                SourceFormat.ofFile(source.toString()).equals(Optional.of(SourceFormat.TEXT)) ? utf8(bytes) : null;
        String text = plain == null ? document.text() : plain;
        return new GoldDocument(name, document, text, GoldAnnotation.read(json, file, text));
    }

    /** Reads an annotation that has its text beside it, in the field {@code text}. */
    static GoldDocument read(GoldLine line, DocumentReader reader) {
        JsonNode json = json(line.bytes(), line.label());
        JsonNode text = json.path("text");
        if (!text.isString() || text.stringValue().isBlank()) {
            throw new FaultyGold(List.of(new GoldFault(
                    line.label(), "text", "missing-text: must be the text of the document, and not blank")));
        }
        byte[] bytes = text.stringValue().getBytes(StandardCharsets.UTF_8);
        String name = line.name(json);
        var source = new Source(bytes, PLAIN, name + ".txt", null, null, date(json, line.label()));
        Document document = document(line.label(), source, reader);
        return new GoldDocument(
                name, document, text.stringValue(), GoldAnnotation.read(json, line.label(), text.stringValue()));
    }

    static JsonNode json(byte[] bytes, String file) {
        try {
            JsonNode json = JSON.readTree(bytes);
            if (!json.isObject()) {
                throw new FaultyGold(file, "The JSON must be an object with the list \"entities\"");
            }
            return json;
        } catch (JacksonException malformed) {
            throw new FaultyGold(
                    file,
                    "The JSON is malformed at line %d, column %d: %s"
                            .formatted(
                                    malformed.getLocation().getLineNr(),
                                    malformed.getLocation().getColumnNr(),
                                    malformed.getOriginalMessage()));
        }
    }

    private static Path source(Path annotation, String name) {
        return TEXTS.stream()
                .map(extension -> annotation.resolveSibling(name + extension))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new FaultyGold(
                        annotation.toString(), "No text file next to it: " + name + String.join(" or " + name, TEXTS)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new FaultyGold(file.toString(), "The file cannot be read: " + unreadable.getMessage());
        }
    }

    static @Nullable EdtfDate date(JsonNode json, String file) {
        JsonNode date = json.path("date");
        if (date.isMissingNode() || date.isNull()) {
            return null;
        }
        return EdtfDate.find(date.asString())
                .orElseThrow(() -> new FaultyGold(List.of(new GoldFault(
                        file, "date", "must be YYYY, YYYY-MM or YYYY-MM-DD, was \"" + date.asString() + "\""))));
    }

    private static Document document(String file, Source source, DocumentReader reader) {
        try {
            return reader.read(source);
        } catch (UnreadableSource unreadable) {
            throw new FaultyGold(file, unreadable.code() + ": " + unreadable.getMessage());
        }
    }

    /** {@return the text, or null if it is not UTF-8} */
    private static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
