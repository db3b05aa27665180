package entente.query;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** A graph for tests that follows the graph model: every fact has a claim in a sentence of a document. */
public final class SampleGraph {
    /** What goes on until somebody says that it ended. */
    private static final Set<String> LASTING = Set.of("HOLDS_POSITION", "TWINNED_WITH", "LOCATED_IN", "OWNS");

    private final Map<String, Map<String, Object>> entities = new LinkedHashMap<>();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Map<String, Object>> descriptions = new ArrayList<>();

    /** What a sentence says, with what most tests do not care about. */
    public record Claim(
            String document,
            String subject,
            RelationType type,
            String object,
            @Nullable String title,
            @Nullable String since,
            @Nullable String until,
            Modality modality,
            double confidence) {
        public Claim title(String title) {
            return new Claim(document, subject, type, object, title, since, until, modality, confidence);
        }

        public Claim during(@Nullable String since, @Nullable String until) {
            return new Claim(document, subject, type, object, title, since, until, modality, confidence);
        }

        public Claim modality(Modality modality) {
            return new Claim(document, subject, type, object, title, since, until, modality, confidence);
        }

        public Claim confidence(double confidence) {
            return new Claim(document, subject, type, object, title, since, until, modality, confidence);
        }

        /** {@return the id of the relation that the claim adds to} */
        String relation() {
            return relationId(subject, type, object);
        }
    }

    public static String relationId(String subject, RelationType type, String object) {
        return subject + "-" + type + "-" + object;
    }

    public static Claim claim(String document, String subject, RelationType type, String object) {
        return new Claim(document, subject, type, object, null, null, null, Modality.STATED, 0.8);
    }

    public SampleGraph entity(EntityType type, String id, String name, String... aliases) {
        entities.put(id, node("label", type.label(), "id", id, "name", name, "aliases", Arrays.asList(aliases)));
        return this;
    }

    public SampleGraph document(String id, String title, @Nullable String publishedOn) {
        reports.put(id, new Report(id, title, publishedOn, new StringBuilder(), new ArrayList<>()));
        return this;
    }

    public SampleGraph fact(Claim claim) {
        claims.add(claim);
        return this;
    }

    public SampleGraph fact(String document, String subject, RelationType type, String object) {
        return fact(claim(document, subject, type, object));
    }

    /** Says what an agreement or event is. */
    SampleGraph description(
            String document, String entity, String kind, @Nullable String status, @Nullable String since) {
        Map<String, Object> thing = Objects.requireNonNull(entities.get(entity));
        thing.put("kind", kind);
        thing.put("status", status);
        thing.putAll(dates(since, null, since));
        thing.put("topics", List.of("trade"));
        Map<String, Object> description = report(document).say("The %s is a %s.".formatted(thing.get("name"), kind));
        description.putAll(node(
                "id",
                document + ":" + entity,
                "entity",
                entity,
                "kind",
                kind,
                "status",
                status,
                "since",
                since,
                "topics",
                List.of("trade"),
                "modality",
                "stated",
                "confidence",
                0.9));
        descriptions.add(description);
        return this;
    }

    public void writeTo(Driver driver) {
        List<Map<String, Object>> claimNodes =
                claims.stream().map(this::claimNode).toList();
        write(driver, """
                UNWIND $rows AS row
                CREATE (e:Entity) SET e = row, e.label = null
                FOREACH (x IN CASE row.label WHEN 'Person' THEN [1] ELSE [] END | SET e:Person)
                FOREACH (x IN CASE row.label WHEN 'Organization' THEN [1] ELSE [] END | SET e:Organization)
                FOREACH (x IN CASE row.label WHEN 'Place' THEN [1] ELSE [] END | SET e:Place)
                FOREACH (x IN CASE row.label WHEN 'Event' THEN [1] ELSE [] END | SET e:Event)
                FOREACH (x IN CASE row.label WHEN 'Agreement' THEN [1] ELSE [] END | SET e:Agreement)
                """, entities.values());
        write(driver, """
                UNWIND $rows AS row
                CREATE (d:Document {id: row.id, title: row.title, publishedOn: row.publishedOn,
                  publishedFrom: row.publishedFrom, text: row.text, extraction: row.extraction, fingerprint: row.id,
                  extractor: 'test', readAt: datetime('2026-01-01T00:00:00Z') + duration({seconds: row.order})})
                """, reports.values().stream().map(this::documentNode).toList());
        write(
                driver,
                """
                UNWIND $rows AS row
                MATCH (d:Document {id: row.document})
                CREATE (p:Passage {id: row.id, index: row.index, start: row.start, end: row.end})-[:PART_OF_DOCUMENT]->(d)
                """,
                reports.values().stream().flatMap(r -> r.passages.stream()).toList());
        write(driver, """
                UNWIND $rows AS row
                MATCH (p:Passage {id: row.passage})
                CREATE (p)-[:STATES]->(c:Claim) SET c = row, c.passage = null
                WITH p, row
                MATCH (e:Entity) WHERE e.id IN [row.subject, row.object]
                CREATE (p)-[:MENTIONS {start: row.start, end: row.end, name: e.name}]->(e)
                """, claimNodes);
        write(driver, """
                UNWIND $rows AS row
                MATCH (p:Passage {id: row.passage})
                CREATE (p)-[:STATES]->(c:Description) SET c = row, c.passage = null
                WITH p, row
                MATCH (e:Entity {id: row.entity})
                CREATE (p)-[:MENTIONS {start: row.start, end: row.end, name: e.name}]->(e)
                """, descriptions);
        writeRelations(driver, claimNodes);
        driver.executableQuery("""
                MATCH (e:Entity)
                SET e.documents = COUNT {
                  MATCH (e)<-[:MENTIONS]-(:Passage)-[:PART_OF_DOCUMENT]->(d) RETURN DISTINCT d
                }""").execute();
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    private void writeRelations(Driver driver, List<Map<String, Object>> claimNodes) {
        Map<Object, List<Map<String, Object>>> byRelation =
                claimNodes.stream().collect(Collectors.groupingBy(c -> Objects.requireNonNull(c.get("relation"))));
        byRelation.values().forEach(all -> {
            Map<String, Object> best = all.stream()
                    .max(Comparator.comparingDouble(c -> (double) Objects.requireNonNull(c.get("confidence"))))
                    .orElseThrow();
            Map<String, Object> relation = new HashMap<>(best);
            relation.put("id", best.get("relation"));
            relation.put("claims", all.size());
            relation.put(
                    "documents",
                    all.stream()
                            .map(c -> String.valueOf(c.get("passage")).split(":")[0])
                            .distinct()
                            .count());
            Map<String, Object> dated =
                    all.stream().filter(c -> c.get("since") != null).findFirst().orElse(best);
            boolean isOver = !LASTING.contains(String.valueOf(best.get("predicate")));
            String since = (String) dated.get("since");
            String until = (String) dated.get("until");
            relation.putAll(dates(since, until, isOver ? since : null));
            List.of("relation", "passage", "start", "end", "predicate").forEach(relation::remove);
            write(driver, """
                    UNWIND $rows AS row
                    MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
                    CREATE (s)-[r:%s]->(o) SET r = row, r.subject = null, r.object = null
                    """.formatted(best.get("predicate")), List.of(relation));
        });
    }

    private Map<String, Object> claimNode(Claim claim) {
        String sentence = "%s %s %s."
                .formatted(
                        name(claim.subject()),
                        claim.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        name(claim.object()));
        Map<String, Object> node = report(claim.document()).say(sentence);
        node.putAll(node(
                "id", claim.document() + ":" + claim.relation() + ":" + node.get("passage"),
                "relation", claim.relation(),
                "subject", claim.subject(),
                "predicate", claim.type().name(),
                "object", claim.object(),
                "title", claim.title(),
                "since", claim.since(),
                "until", claim.until(),
                "modality", claim.modality().label(),
                "confidence", claim.confidence()));
        return node;
    }

    private Map<String, Object> documentNode(Report report) {
        return node(
                "id",
                report.id,
                "title",
                report.title,
                "publishedOn",
                report.publishedOn,
                "publishedFrom",
                report.publishedOn == null ? null : new EdtfDate(report.publishedOn).earliest(),
                "text",
                report.text.toString(),
                "extraction",
                "{\"id\":\"" + report.id + "\"}",
                "order",
                List.copyOf(reports.keySet()).indexOf(report.id));
    }

    private String name(String entity) {
        return String.valueOf(
                Objects.requireNonNull(entities.get(entity), entity).get("name"));
    }

    private Report report(String id) {
        return Objects.requireNonNull(reports.get(id), id);
    }

    /** {@return the properties of these dates; without an end, what is over ended when it began} */
    private static Map<String, Object> dates(
            @Nullable String since, @Nullable String until, @Nullable String endOtherwise) {
        String end = until == null ? endOtherwise : until;
        return node(
                "since",
                since,
                "until",
                until,
                "sinceDay",
                since == null ? null : new EdtfDate(since).earliest(),
                "untilDay",
                end == null ? null : new EdtfDate(end).latest());
    }

    private static void write(Driver driver, String statement, Collection<Map<String, Object>> rows) {
        driver.executableQuery(statement)
                .withParameters(Map.of("rows", List.copyOf(rows)))
                .execute();
    }

    private static Map<String, Object> node(@Nullable Object... keysAndValues) {
        Map<String, Object> node = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            node.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return node;
    }

    /** A document that grows by a sentence with each thing it says. */
    private record Report(
            String id,
            String title,
            @Nullable String publishedOn,
            StringBuilder text,
            List<Map<String, Object>> passages) {
        Map<String, Object> say(String sentence) {
            // A character beyond the first plane: two UTF-16 units, so that offsets in code points would be wrong.
            text.append(text.isEmpty() ? "\uD83E\uDD1D " : " ");
            int start = text.length();
            text.append(sentence);
            String passage = id + ":" + passages.size();
            passages.add(node(
                    "id", passage, "document", id, "index", passages.size(), "start", start, "end", text.length()));
            return node(
                    "passage",
                    passage,
                    "start",
                    start,
                    "end",
                    text.length() - 1,
                    "quote",
                    sentence.substring(0, sentence.length() - 1));
        }
    }
}
