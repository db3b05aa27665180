package entente.neo4j;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.graphdb.Entity;

/**
 * A row, node or map that Neo4j answered with, read in the terms of the ontology. A value that the graph model requires
 * and that is not there is a broken graph: reading it throws.
 */
public record Row(Map<String, @Nullable Object> values) {
    /** {@return the text} */
    public String text(String key) {
        return (String) value(key);
    }

    /** {@return the text, null when there is none} */
    public @Nullable String textOrNull(String key) {
        return (String) values.get(key);
    }

    /** {@return the whole number} */
    public long number(String key) {
        return ((Number) value(key)).longValue();
    }

    /** {@return the number in an element id, which Neo4j writes as kind, database and number with colons between} */
    public long elementNumber(String key) {
        String elementId = text(key);
        return Long.parseLong(elementId, elementId.lastIndexOf(':') + 1, elementId.length(), 10);
    }

    /** {@return the number} */
    public double fraction(String key) {
        return ((Number) value(key)).doubleValue();
    }

    /** {@return whether it is so} */
    public boolean flag(String key) {
        return (boolean) value(key);
    }

    /** {@return the date, null when there is none} */
    public @Nullable EdtfDate dateOrNull(String key) {
        String text = textOrNull(key);
        return text == null ? null : new EdtfDate(text);
    }

    /** {@return the day, null when there is none} */
    public @Nullable LocalDate dayOrNull(String key) {
        return (LocalDate) values.get(key);
    }

    /** {@return the time} */
    public ZonedDateTime time(String key) {
        return (ZonedDateTime) value(key);
    }

    /** {@return the texts, none when there is no list} */
    public List<String> texts(String key) {
        return elements(key).stream().map(String.class::cast).toList();
    }

    /** {@return the map or node} */
    public Row row(String key) {
        return row(value(key));
    }

    /** {@return the maps or nodes} */
    public List<Row> rows(String key) {
        return elements(key).stream().map(Row::row).toList();
    }

    /** {@return the type of an entity, of which {@code labels} are all labels} */
    public EntityType entityType() {
        return texts("labels").stream()
                .map(EntityType::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An entity must have a type, was " + values));
    }

    /** {@return the type of relation of that name} */
    public RelationType relationType(String key) {
        return RelationType.valueOf(text(key));
    }

    /** {@return the modality} */
    public Modality modality() {
        return Modality.valueOf(text("modality").toUpperCase(Locale.ROOT));
    }

    private Object value(String key) {
        return Objects.requireNonNull(values.get(key), () -> "The graph lacks " + key + " of " + values);
    }

    /** Neo4j gives a list of a statement as a list, and one that is a property as an array when it runs within us. */
    private List<?> elements(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof Object[] array ? Arrays.asList(array) : (List<?>) value;
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static Row row(Object value) {
        return new Row(
                switch (value) {
                    case MapAccessor node -> node.asMap();
                    case Entity node -> node.getAllProperties();
                    default -> (Map<String, @Nullable Object>) value;
                });
    }
}
