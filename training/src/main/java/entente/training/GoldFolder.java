package entente.training;

import entente.evaluation.gold.GoldDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads a folder of annotated texts as {@code entente evaluate} does: {@code NAME.json} next to {@code NAME.txt}. */
final class GoldFolder {
    private GoldFolder() {}

    static List<AnnotatedText> read(Path folder, TextReader reader) {
        return GoldDocument.annotations(folder).stream()
                .map(file -> GoldDocument.read(file, reader.documents()))
                .map(gold -> new AnnotatedText(gold.name(), gold.document(), gold.annotation(), Map.of()))
                .toList();
    }
}
