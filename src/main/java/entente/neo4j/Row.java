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
 * A row, node or map from Neo4j, read as types of the ontology. A missing value that the graph model requires means a
 * broken graph: reading it throws.
 */
public record Row(Map<String, @Nullable Object> values) {
    /** {@return the text} */
    public String text(String key) {
        return (String) value(key);
    }

    /** {@return the text, null if absent} */
    public @Nullable String textOrNull(String key) {
        return (String) values.get(key);
    }

    /** {@return the whole number} */
    public long number(String key) {
        return ((Number) value(key)).longValue();
    }

    /** {@return the number in an element id, which Neo4j writes as kind, database and number separated by colons} */
    public long elementNumber(String key) {
        String elementId = text(key);
        return Long.parseLong(elementId, elementId.lastIndexOf(':') + 1, elementId.length(), 10);
    }

    /** {@return the floating-point number} */
    public double fraction(String key) {
        return ((Number) value(key)).doubleValue();
    }

    /** {@return the boolean} */
    public boolean flag(String key) {
        return (boolean) value(key);
    }

    /** {@return the date, null if absent} */
    public @Nullable EdtfDate dateOrNull(String key) {
        String text = textOrNull(key);
        return text == null ? null : new EdtfDate(text);
    }

    /** {@return the day, null if absent} */
    public @Nullable LocalDate dayOrNull(String key) {
        return (LocalDate) values.get(key);
    }

    /** {@return the time} */
    public ZonedDateTime time(String key) {
        return (ZonedDateTime) value(key);
    }

    /** {@return the texts, empty if absent} */
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

    /** {@return the type of the entity with these {@code labels}} */
    public EntityType entityType() {
        return texts("labels").stream()
                .map(EntityType::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An entity must have a type, was " + values));
    }

    /** {@return the relation type} */
    public RelationType relationType(String key) {
        return RelationType.valueOf(text(key));
    }

    /** {@return the modality} */
    public Modality modality() {
        return Modality.valueOf(text("modality").toUpperCase(Locale.ROOT));
    }

    private Object value(String key) {
        return Objects.requireNonNull(values.get(key), () -> "Missing value " + key + " in " + values);
    }

    /** The embedded Neo4j returns lists of a statement as lists, and list properties as arrays. */
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
