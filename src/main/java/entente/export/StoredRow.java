package entente.export;

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

/** A row of a statement {@code stream-…}. Reading a missing value that the graph model requires throws. */
record StoredRow(MapAccessor values) {
    ExportedEntity entity() {
        return new ExportedEntity(
                text("id"),
                type(values.get("labels")),
                text("name"),
                texts("aliases"),
                texts("identifiers"),
                textOrNull("kind"),
                textOrNull("status"),
                dateOrNull("since"),
                dateOrNull("until"),
                dayOrNull("untilDay"),
                values.get("documents").asLong());
    }

    ExportedRelation relation() {
        return new ExportedRelation(
                text("id"),
                RelationType.valueOf(text("type")),
                new ExportedRelation.End(text("subject"), type(values.get("subjectLabels"))),
                new ExportedRelation.End(text("object"), type(values.get("objectLabels"))),
                textOrNull("title"),
                dateOrNull("since"),
                dateOrNull("until"),
                dayOrNull("untilDay"),
                Modality.valueOf(text("modality").toUpperCase(Locale.ROOT)),
                values.get("confidence").asDouble(),
                values.get("documents").asLong(),
                text("quote"),
                source());
    }

    private ExportedRelation.@Nullable Source source() {
        var source = new ExportedRelation.Source(textOrNull("source"), textOrNull("url"), dateOrNull("publishedOn"));
        boolean unknown = source.title() == null && source.url() == null && source.publishedOn() == null;
        return unknown ? null : source;
    }

    private List<String> texts(String key) {
        return values.get(key).isNull() ? List.of() : values.get(key).asList(Value::asString);
    }

    private String text(String key) {
        return values.get(key).asString();
    }

    private @Nullable String textOrNull(String key) {
        return values.get(key).isNull() ? null : text(key);
    }

    private @Nullable EdtfDate dateOrNull(String key) {
        return values.get(key).isNull() ? null : new EdtfDate(text(key));
    }

    private @Nullable LocalDate dayOrNull(String key) {
        return values.get(key).isNull() ? null : values.get(key).asLocalDate();
    }

    private static EntityType type(Value labels) {
        return labels.asList(Value::asString).stream()
                .map(EntityType::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An entity must have a type, has only " + labels));
    }
}
