package entente.evaluation.gold;

import entente.extraction.Extraction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the JSON lines that {@code extract} prints and {@code evaluate --save} writes. */
public final class SavedExtractions {
    private SavedExtractions() {}

    /**
     * {@return the extraction of each document, by its id}
     *
     * @throws FaultyGold if a line is unusable, with all faults
     */
    public static Map<String, Extraction> read(Path path) {
        Map<String, Extraction> extractions = new LinkedHashMap<>();
        List<GoldFault> faults = new ArrayList<>();
        for (GoldLine line : GoldLine.of(path)) {
            try {
                JsonNode json = GoldDocument.json(line.bytes(), line.label());
                Extraction extraction =
                        GoldAnnotation.readFound(json, line.label()).named(line.name(json));
                if (extractions.putIfAbsent(extraction.id(), extraction) != null) {
                    throw new FaultyGold(List.of(new GoldFault(
                            line.label(),
                            "id",
                            "duplicate-document: must be unique, was again \"" + extraction.id() + '"')));
                }
            } catch (FaultyGold faulty) {
                faults.addAll(faulty.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyGold(faults);
        }
        return extractions;
    }
}
