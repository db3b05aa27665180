package entente.query;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A row, node or map that Neo4j answered with, read in the terms of the ontology. A value that the graph model requires
 * and that is not there is a broken graph: reading it throws.
 */
record Row(MapAccessor values) {
    String text(String key) {
        return values.get(key).asString();
    }

    @Nullable
    String textOrNull(String key) {
        return isAbsent(key) ? null : text(key);
    }

    long number(String key) {
        return values.get(key).asLong();
    }

    double fraction(String key) {
        return values.get(key).asDouble();
    }

    boolean flag(String key) {
        return values.get(key).asBoolean();
    }

    @Nullable
    EdtfDate dateOrNull(String key) {
        return isAbsent(key) ? null : new EdtfDate(text(key));
    }

    @Nullable
    LocalDate dayOrNull(String key) {
        return isAbsent(key) ? null : values.get(key).asLocalDate();
    }

    List<String> texts(String key) {
        return isAbsent(key) ? List.of() : values.get(key).asList(Value::asString);
    }

    Row row(String key) {
        return new Row(values.get(key));
    }

    List<Row> rows(String key) {
        return values.get(key).asList(Row::new);
    }

    /** {@return the type of an entity, of which {@code labels} are all labels} */
    EntityType entityType() {
        return texts("labels").stream()
                .map(EntityType::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An entity must have a type, was " + values.asMap()));
    }

    RelationType relationType(String key) {
        return RelationType.valueOf(text(key));
    }

    Modality modality() {
        return Modality.valueOf(text("modality").toUpperCase(Locale.ROOT));
    }

    private boolean isAbsent(String key) {
        return values.get(key).isNull();
    }
}
