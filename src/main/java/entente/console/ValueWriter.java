package entente.console;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what Neo4j answers with as JSON. Dates, times and durations are texts in ISO 8601, bytes are Base64, and numbers
 * that JSON does not have are the texts {@code NaN}, {@code Infinity} and {@code -Infinity}.
 */
final class ValueWriter {
    private final JsonGenerator json;

    ValueWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Value value) {
        write(value.asObject());
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Long number -> json.writeNumber(number);
            case Double number when Double.isFinite(number) -> json.writeNumber(number);
            case byte[] bytes -> json.writeString(Base64.getEncoder().encodeToString(bytes));
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(this::write);
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach(this::writeMember);
                json.writeEndObject();
            }
            case Node node -> write(node);
            case Relationship relationship -> write(relationship);
            case Path path -> write(path);
            case Point point -> write(point);
            default -> json.writeString(String.valueOf(value));
        }
    }

    private void writeMember(Object name, @Nullable Object value) {
        json.writeName(String.valueOf(name));
        write(value);
    }

    private void write(Node node) {
        json.writeStartObject();
        writeMember("elementId", node.elementId());
        json.writeName("labels");
        json.writeStartArray();
        node.labels().forEach(json::writeString);
        json.writeEndArray();
        writeMember("properties", node.asMap());
        json.writeEndObject();
    }

    private void write(Relationship relationship) {
        json.writeStartObject();
        writeMember("elementId", relationship.elementId());
        writeMember("type", relationship.type());
        writeMember("start", relationship.startNodeElementId());
        writeMember("end", relationship.endNodeElementId());
        writeMember("properties", relationship.asMap());
        json.writeEndObject();
    }

    private void write(Path path) {
        json.writeStartObject();
        json.writeName("nodes");
        json.writeStartArray();
        path.nodes().forEach(this::write);
        json.writeEndArray();
        json.writeName("relationships");
        json.writeStartArray();
        path.relationships().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Point point) {
        json.writeStartObject();
        writeMember("srid", (long) point.srid());
        writeMember("x", point.x());
        writeMember("y", point.y());
        if (!Double.isNaN(point.z())) {
            writeMember("z", point.z());
        }
        json.writeEndObject();
    }
}
