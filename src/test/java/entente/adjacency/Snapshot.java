package entente.adjacency;

import static java.util.stream.Collectors.joining;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** All entities with their links as text, to compare the copies of one graph. */
record Snapshot(Map<String, String> entities, Map<String, List<String>> links) {
    /** {@return what a view holds} */
    static Snapshot of(FactGraph graph) {
        var snapshot = new Snapshot(new TreeMap<>(), new TreeMap<>());
        for (int entity = 0; entity < graph.size(); entity++) {
            if (graph.has(entity)) {
                snapshot.entities.put(
                        graph.id(entity), entity(graph.type(entity), graph.name(entity), graph.node(entity)));
                List<String> links = links(graph, entity);
                if (!links.isEmpty()) {
                    snapshot.links.put(graph.id(entity), links);
                }
            }
        }
        return snapshot;
    }

    /** {@return what Neo4j holds} It is read with simple statements that only this test uses. */
    static Snapshot of(Driver driver) {
        var snapshot = new Snapshot(new TreeMap<>(), new TreeMap<>());
        List<Record> nodes = driver.executableQuery(
                        "MATCH (e:Entity) RETURN e.id AS id, labels(e) AS labels, e.name AS n, id(e) AS node")
                .execute()
                .records();
        for (Record node : nodes) {
            Stream.of(EntityType.values())
                    .filter(type -> node.get("labels").asList().contains(type.label()))
                    .findFirst()
                    .filter(type -> isText(node.get("id")))
                    .ifPresent(type -> snapshot.entities.put(
                            node.get("id").asString(),
                            entity(
                                    type,
                                    isText(node.get("n")) ? node.get("n").asString() : "",
                                    node.get("node").asInt())));
        }
        List<Record> facts = driver.executableQuery("""
                        MATCH (s:Entity)-[r]->(o:Entity) WHERE s <> o
                        RETURN s.id AS s, o.id AS o, type(r) AS type, elementId(r) AS key, properties(r) AS r
                        """).execute().records();
        for (Record fact : facts) {
            if (isText(fact.get("s"))
                    && isText(fact.get("o"))
                    && snapshot.entities.containsKey(fact.get("s").asString())
                    && snapshot.entities.containsKey(fact.get("o").asString())
                    && RelationType.find(fact.get("type").asString()).isPresent()) {
                snapshot.add(fact.get("s").asString(), fact.get("o").asString(), fact);
            }
        }
        snapshot.links.values().forEach(links -> links.sort(null));
        return snapshot;
    }

    private static String entity(EntityType type, String name, int node) {
        return type + " " + name + " " + node;
    }

    /** {@return the differences as text; empty when both hold the same} */
    List<String> differences(Snapshot other) {
        List<String> differences = new ArrayList<>();
        Stream.of(entities, other.entities, links, other.links)
                .flatMap(map -> map.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(entities.get(id), other.entities.get(id))
                        || !Objects.equals(links.get(id), other.links.get(id)))
                .forEach(id -> differences.add("%s: %s %s, other: %s %s"
                        .formatted(id, entities.get(id), links.get(id), other.entities.get(id), other.links.get(id))));
        return differences;
    }

    private void add(String subject, String object, Record fact) {
        String told = told(fact);
        links.computeIfAbsent(subject, id -> new ArrayList<>()).add("-> " + object + " " + told);
        links.computeIfAbsent(object, id -> new ArrayList<>()).add("<- " + subject + " " + told);
    }

    private static String told(Record fact) {
        Value r = fact.get("r");
        String since = isText(r.get("since")) ? r.get("since").asString() : null;
        String until = isText(r.get("until")) ? r.get("until").asString() : null;
        String key = fact.get("key").asString();
        return Stream.of(
                        key.substring(key.lastIndexOf(':') + 1),
                        fact.get("type").asString(),
                        isText(r.get("modality"))
                                ? Modality.find(r.get("modality").asString()).orElse(Modality.STATED)
                                : Modality.STATED,
                        isNumber(r.get("documents"))
                                ? Math.clamp(r.get("documents").asLong(), 0, 65_535)
                                : 1,
                        isNumber(r.get("confidence"))
                                ? Math.round(r.get("confidence").asDouble() * 10_000)
                                : 10_000,
                        period(r.get("sinceDay"), since, true),
                        period(r.get("untilDay"), until == null ? since : until, false))
                .map(String::valueOf)
                .collect(joining(" "));
    }

    private static String period(Value value, @Nullable String text, boolean begin) {
        if (!value.type().name().equals("DATE")) {
            return "-";
        }
        LocalDate day = value.asLocalDate();
        LocalDate other = text == null
                ? day
                : EdtfDate.find(text)
                        .filter(date -> day.equals(begin ? date.earliest() : date.latest()))
                        .map(date -> begin ? date.latest() : date.earliest())
                        .orElse(day);
        return begin ? day + ".." + other : other + ".." + day;
    }

    private static List<String> links(FactGraph graph, int entity) {
        Links links = graph.links(entity);
        FactTable facts = graph.facts();
        List<String> all = new ArrayList<>();
        for (int place = links.from(); place < links.to(); place++) {
            int fact = links.fact(place);
            all.add(String.join(
                    " ",
                    links.outward(place) ? "->" : "<-",
                    graph.id(links.neighbour(place)),
                    String.valueOf(facts.key(fact)),
                    facts.type(fact).name(),
                    facts.modality(fact).name(),
                    String.valueOf(facts.documents(fact)),
                    String.valueOf(facts.confidence(fact)),
                    facts.begins(fact) ? days(facts.earliestBegin(fact), facts.latestBegin(fact)) : "-",
                    facts.ends(fact) ? days(facts.earliestEnd(fact), facts.latestEnd(fact)) : "-"));
        }
        all.sort(null);
        return all;
    }

    private static String days(int first, int last) {
        return LocalDate.ofEpochDay(first) + ".." + LocalDate.ofEpochDay(last);
    }

    private static boolean isText(Value value) {
        return value.type().name().equals("STRING");
    }

    private static boolean isNumber(Value value) {
        return value.type().name().equals("INTEGER") || value.type().name().equals("FLOAT");
    }
}
