package entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cypher statements that create the facts in another Neo4j, for {@code cypher-shell} or any driver. Each statement ends
 * with a semicolon at the end of a line. The script is idempotent. The size of a statement is limited, so that
 * transactions stay small. Passages and claims are not exported; each relation has its quote.
 */
final class CypherScript implements GraphFile {
    private static final String HEAD = """
            // Facts exported by Entente, for cypher-shell: cypher-shell -f FILE
            CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
            """;

    private final Writer out;
    private final Map<EntityType, CypherBatch> entities = new EnumMap<>(EntityType.class);
    private final Map<RelationType, CypherBatch> relations = new EnumMap<>(RelationType.class);

    CypherScript(OutputStream stream) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8), 16_384);
        out.write(HEAD);
        for (EntityType type : EntityType.values()) {
            entities.put(type, new CypherBatch(out, """
                    MERGE (entity:Entity {id: row.id}) SET entity:%s, entity += row.properties""".formatted(type.label())));
        }
        for (RelationType type : RelationType.values()) {
            relations.put(type, new CypherBatch(out, """
                    MATCH (subject:Entity {id: row.subject}) MATCH (object:Entity {id: row.object}) \
                    MERGE (subject)-[relation:%s {id: row.id}]->(object) SET relation += row.properties""".formatted(type.name())));
        }
    }

    @Override
    public void entity(ExportedEntity entity) throws IOException {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("name", entity.name());
        properties.put("aliases", entity.aliases());
        if (!entity.identifiers().isEmpty()) {
            properties.put("identifiers", entity.identifiers());
            properties.put("sameAs", entity.sameAs());
        }
        put(properties, "kind", entity.kind());
        put(properties, "status", entity.status());
        putDates(properties, entity.since(), entity.until());
        put(properties, "untilDay", entity.untilDay());
        properties.put("documents", entity.documents());
        batch(entities, entity.type()).add(row("id", entity.id(), "properties", properties));
    }

    @Override
    public void relation(ExportedRelation relation) throws IOException {
        // Entities must be written before the first relation.
        write(entities);
        var properties = new LinkedHashMap<String, Object>();
        put(properties, "title", relation.title());
        putDates(properties, relation.since(), relation.until());
        put(properties, "untilDay", relation.untilDay());
        properties.put("modality", relation.modality().label());
        properties.put("confidence", relation.confidence());
        properties.put("documents", relation.documents());
        properties.put("quote", relation.quote());
        put(properties, "source", relation.sourceTitle());
        put(properties, "url", relation.url());
        put(properties, "publishedOn", relation.publishedOn());
        batch(relations, relation.type())
                .add(row(
                        "id",
                        relation.id(),
                        "subject",
                        relation.subject().id(),
                        "object",
                        relation.object().id(),
                        "properties",
                        properties));
    }

    @Override
    public void finish() throws IOException {
        write(entities);
        write(relations);
        out.flush();
    }

    private static void write(Map<?, CypherBatch> batches) throws IOException {
        for (CypherBatch batch : batches.values()) {
            batch.write();
        }
    }

    private static <T> CypherBatch batch(Map<T, CypherBatch> batches, T type) {
        return Objects.requireNonNull(batches.get(type));
    }

    private static void putDates(Map<String, Object> properties, @Nullable EdtfDate since, @Nullable EdtfDate until) {
        put(properties, "since", since);
        put(properties, "until", until);
        put(properties, "sinceDay", since == null ? null : since.earliest());
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    private static Map<String, Object> row(Object... keysAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return row;
    }
}
