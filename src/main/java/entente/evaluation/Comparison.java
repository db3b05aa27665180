package entente.evaluation;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The annotation and the extraction of one text, with aligned entities. */
final class Comparison {
    private final Extraction gold;
    private final Extraction found;
    private final String text;
    private final List<ExtractedEntity> foundEntities;
    private final Alignment alignment;
    private final Map<String, ExtractedEntity> goldById;
    private final Map<String, ExtractedEntity> foundById;

    Comparison(Extraction gold, Extraction found, String text) {
        this.gold = gold;
        this.found = found;
        this.text = text;
        this.foundEntities = found.entities().stream()
                .filter(entity -> !entity.type().described())
                .toList();
        this.alignment = new Alignment(gold.entities(), foundEntities);
        this.goldById = byId(gold.entities());
        this.foundById = byId(foundEntities);
    }

    private static Map<String, ExtractedEntity> byId(List<ExtractedEntity> entities) {
        return entities.stream()
                .collect(Collectors.toMap(ExtractedEntity::id, Function.identity(), (one, other) -> one));
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
        return name(id, goldById.get(id));
    }

    String foundName(String id) {
        return name(id, foundById.get(id));
    }

    private static String name(String id, @Nullable ExtractedEntity entity) {
        return entity == null ? id : entity.name();
    }

    List<ExtractedEntity> goldMembers(Stream<String> ids) {
        return members(ids, goldById);
    }

    List<ExtractedEntity> foundMembers(Stream<String> ids) {
        return members(ids, foundById);
    }

    private static List<ExtractedEntity> members(Stream<String> ids, Map<String, ExtractedEntity> byId) {
        return ids.distinct().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    /** {@return what denotes a found entity in every extraction: the annotated entity, or the name if there is none} */
    String identity(String found) {
        return alignment.holds(found) ? alignment.goldId(found) : "?" + NameForm.of(foundName(found));
    }

    /** {@return the {@link #identity} of a group of found entities} */
    String identity(Stream<String> found) {
        return found.map(this::identity).distinct().sorted().collect(Collectors.joining(", "));
    }
}
