package entente.neo4j;

import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that stand in a Cypher file for a list of the ontology.
 *
 * <ul>
 *   <li>{@code :FACT}: every type of relation, as {@code :MET|OWNS}. Naming the types lets Neo4j skip the mentions of an
 *       entity, which are many times more than the facts about it.
 *   <li>{@code :LOCATING_FACT}: the types of relation that say in which place an entity is
 *   <li>{@code :ENTITY_TYPE}: every type of entity
 *   <li>{@code :DESCRIBED_ENTITY}: the types of entity that documents describe
 *   <li>{@code EACH_FACT}: its line is there once for each type of relation
 *   <li>{@code MODALITY_RANKS}: the branches of a {@code CASE} that rank modalities, the firmest first
 * </ul>
 */
final class Placeholders {
    private static final String EACH_FACT = "EACH_FACT";
    private static final String FACT = relations(Arrays.stream(RelationType.values()));
    private static final String LOCATING_FACT = relations(RelationType.thatLocate().stream());
    private static final String ENTITY_TYPE = entities(Arrays.stream(EntityType.values()));
    private static final String DESCRIBED_ENTITY =
            entities(Arrays.stream(EntityType.values()).filter(EntityType::described));
    private static final String MODALITY_RANKS = Arrays.stream(Modality.values())
            .map(modality -> "WHEN '%s' THEN %d".formatted(modality.label(), modality.ordinal()))
            .collect(Collectors.joining(" "));

    private Placeholders() {}

    /** {@return the text with the lists in the places of their names} */
    static String fill(String cypher) {
        return cypher.lines()
                .flatMap(Placeholders::repeat)
                .map(line -> line.replace(":FACT", FACT)
                        .replace(":LOCATING_FACT", LOCATING_FACT)
                        .replace(":ENTITY_TYPE", ENTITY_TYPE)
                        .replace(":DESCRIBED_ENTITY", DESCRIBED_ENTITY)
                        .replace("MODALITY_RANKS", MODALITY_RANKS))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> repeat(String line) {
        return line.contains(EACH_FACT)
                ? Arrays.stream(RelationType.values()).map(type -> line.replace(EACH_FACT, type.name()))
                : Stream.of(line);
    }

    private static String relations(Stream<RelationType> types) {
        return types.map(RelationType::name).collect(Collectors.joining("|", ":", ""));
    }

    private static String entities(Stream<EntityType> types) {
        return types.map(EntityType::label).collect(Collectors.joining("|", ":", ""));
    }
}
