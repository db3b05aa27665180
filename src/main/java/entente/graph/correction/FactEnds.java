package entente.graph.correction;

import entente.neo4j.WriteTransaction;
import entente.ontology.EntityType;
import entente.resolution.Entity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which entities the ends that people named are now.
 *
 * @param entities the entities by sense; what denotes nothing now is missing
 * @param asked the ends
 * @param document id of the document that is written, whose old descriptions do not count
 */
public record FactEnds(Map<String, Entity> entities, List<FactEnd> asked, String document) {
    /** {@return the entities of all ends that these corrections name} */
    public static FactEnds read(
            WriteTransaction transaction, Collection<StandingCorrection> corrections, String document) {
        return read(
                transaction,
                corrections.stream()
                        .flatMap(StandingCorrection::ends)
                        .distinct()
                        .toList(),
                document);
    }

    /** {@return the entities of these ends} */
    public static FactEnds read(WriteTransaction transaction, List<FactEnd> asked, String document) {
        Map<String, Entity> entities = new HashMap<>();
        if (!asked.isEmpty()) {
            Map<String, FactEnd> bySense = new HashMap<>();
            asked.forEach(end -> bySense.put(end.sense(), end));
            List<Map<String, Object>> rows = bySense.values().stream()
                    .map(end -> Map.<String, Object>of(
                            "sense", end.sense(), "described", end.type().described()))
                    .toList();
            transaction.list("list-ends", Map.of("rows", rows, "document", document)).stream()
                    .filter(row -> !row.get("id").isNull())
                    .forEach(row -> {
                        String sense = row.get("sense").asString();
                        FactEnd end = Objects.requireNonNull(bySense.get(sense));
                        entities.put(
                                sense,
                                new Entity(
                                        row.get("id").asString(),
                                        EntityType.find(row.get("type").asString(""))
                                                .orElse(end.type()),
                                        row.get("name").asString(end.name()),
                                        List.of()));
                    });
        }
        return new FactEnds(entities, asked, document);
    }

    /** {@return whether all of it still holds, now that the entities are locked} */
    public boolean stillHold(WriteTransaction transaction) {
        return asked.isEmpty() || read(transaction, asked, document).ids().equals(ids());
    }

    private Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        entities.forEach((sense, entity) -> ids.put(sense, entity.id()));
        return ids;
    }

    @Nullable
    Entity find(FactEnd end) {
        return entities.get(end.sense());
    }
}
