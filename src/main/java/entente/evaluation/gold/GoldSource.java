package entente.evaluation.gold;

import entente.document.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * An annotated document that was not read yet.
 *
 * @param file where the annotation stands
 * @param reading reads it
 */
public record GoldSource(String file, Function<DocumentReader, GoldDocument> reading) {
    /**
     * {@return the annotated documents of a folder, by file name, or of a file of JSON lines, by line}
     *
     * @throws FaultyGold if there are none
     */
    public static List<GoldSource> of(Path path) {
        if (path.toString().endsWith(GoldLine.ENDING)) {
            return GoldLine.of(path).stream()
                    .map(line -> new GoldSource(line.label(), reader -> GoldDocument.read(line, reader)))
                    .toList();
        }
        if (Files.isRegularFile(path)) {
            throw new FaultyGold(
                    path.toString(),
                    "unknown-format: Must be a folder of NAME.txt and NAME.json, or a file of JSON lines (.jsonl)");
        }
        return GoldDocument.annotations(path).stream()
                .map(annotation ->
                        new GoldSource(annotation.toString(), reader -> GoldDocument.read(annotation, reader)))
                .toList();
    }

    /** {@return the document} Throws {@link FaultyGold} if it is unusable. */
    public GoldDocument read(DocumentReader reader) {
        return reading.apply(reader);
    }
}
