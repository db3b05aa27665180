package entente.evaluation;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The annotation and the extraction of one text, with aligned entities. */
final class Comparison {
    private final Extraction gold;
    private final Extraction found;
    private final String text;
    private final List<ExtractedEntity> foundEntities;
    private final Alignment alignment;
    private final Map<String, String> goldNames;
    private final Map<String, String> foundNames;

    Comparison(Extraction gold, Extraction found, String text) {
        this.gold = gold;
        this.found = found;
        this.text = text;
        this.foundEntities = found.entities().stream()
                .filter(entity -> !entity.type().described())
                .toList();
        this.alignment = new Alignment(gold.entities(), foundEntities);
        this.goldNames = names(gold.entities());
        this.foundNames = names(foundEntities);
    }

    private static Map<String, String> names(List<ExtractedEntity> entities) {
        return entities.stream()
                .collect(Collectors.toMap(ExtractedEntity::id, ExtractedEntity::name, (one, other) -> one));
    }

    Extraction gold() {
        return gold;
    }

    Extraction found() {
        return found;
    }

    String text() {
        return text;
    }

    List<ExtractedEntity> foundEntities() {
        return foundEntities;
    }

    Alignment alignment() {
        return alignment;
    }

    String goldName(String id) {
        return goldNames.getOrDefault(id, id);
    }

    String foundName(String id) {
        return foundNames.getOrDefault(id, id);
    }
}
