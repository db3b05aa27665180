package entente.adjacency;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

/** Changes a small graph at random, as any Cypher could. Used by one thread. */
final class RandomWrites {
    private static final int SIZE = 24;

    private final Driver driver;
    private final Random random;
    private final String prefix;

    /** A statement that may find nothing to change. */
    private record Statement(String text, Map<String, Object> parameters) {}

    RandomWrites(Driver driver, String prefix, long seed) {
        this.driver = driver;
        this.prefix = prefix;
        this.random = new Random(seed);
    }

    /** Creates all entities and about three facts of each. */
    void fill() {
        try (Session session = driver.session()) {
            for (int i = 0; i < SIZE; i++) {
                run(
                        session,
                        new Statement(
                                "CREATE (e:Entity:$($label) {id: $id, name: $name})",
                                Map.of("id", prefix + i, "name", "Name " + i, "label", label())));
            }
            IntStream.range(0, 3 * SIZE).forEach(i -> run(session, createFact()));
        }
    }

    /** Runs one transaction of one to five statements, some of which fail or are rolled back. */
    void write() {
        try (Session session = driver.session()) {
            if (random.nextInt(12) == 0) {
                run(session, new Statement("""
                        MATCH (e:Entity)-[r]->(:Entity) WHERE e.id STARTS WITH $prefix
                        CALL (r) { SET r.documents = 2 } IN TRANSACTIONS OF 2 ROWS
                        """, Map.of("prefix", prefix)));
                return;
            }
            try (Transaction transaction = session.beginTransaction()) {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    Statement statement = statement();
                    transaction.run(statement.text(), statement.parameters()).consume();
                }
                if (random.nextInt(6) > 0) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (ClientException | TransientException refused) {
            // Two nodes with one id, or a deadlock: nothing is changed.
        }
    }

    private static void run(Session session, Statement statement) {
        try {
            session.run(statement.text(), statement.parameters()).consume();
        } catch (Neo4jException refused) {
            // As above.
        }
    }

    private Statement statement() {
        return switch (random.nextInt(22)) {
            case 0 -> one("MERGE (e:Entity {id: $a}) SET e:$($label), e.name = $name");
            case 1 -> one("CREATE (e:Entity:$($label) {id: $fresh})");
            case 2 -> one("CREATE (:Entity {id: $fresh, name: 'of no type'}), (:Entity:Person {name: 'of no id'})");
            case 3 -> one("MATCH (e:Entity {id: $a}) DETACH DELETE e");
            case 4 -> one("MATCH (e:Entity {id: $a}) SET e.name = $name");
            case 5 -> one("MATCH (e:Entity {id: $a}) SET e.name = 7");
            case 6 -> one("MATCH (e:Entity {id: $a}) SET e.id = $fresh");
            case 7 -> one("""
                    MATCH (e:Entity {id: $a}) MATCH (o:Entity {id: $b})
                    SET e.id = 'for a moment' SET o.id = $a SET e.id = $b
                    """);
            case 8 -> one("MATCH (e:Entity {id: $a}) REMOVE e:$($label) SET e:$($other)");
            case 9 -> one("MATCH (e:Entity {id: $a}) REMOVE e:Entity SET e:Hidden");
            case 10 -> one("MATCH (e:Hidden) WITH e LIMIT 1 REMOVE e:Hidden SET e:Entity");
            case 11 -> one("MATCH (:Entity {id: $a})-[r]-() WITH r LIMIT 1 DELETE r");
            case 12 -> one("MATCH (:Entity {id: $a})-[r]-(:Entity {id: $b}) DELETE r");
            case 13 -> one("MATCH (:Entity {id: $a})-[r]-() SET r = $properties");
            case 14 -> one("MATCH (:Entity {id: $a})-[r]-() REMOVE r.sinceDay, r.confidence");
            case 15 -> one("""
                    MATCH (kept:Entity {id: $a}) MATCH (merged:Entity {id: $b}) WHERE kept <> merged
                    OPTIONAL MATCH (merged)-[r:MET|OWNS]-(other) WHERE other <> kept
                    FOREACH (o IN CASE WHEN other IS NULL THEN [] ELSE [other] END |
                      CREATE (kept)-[copy:MET]->(o) SET copy = properties(r))
                    WITH DISTINCT merged DETACH DELETE merged
                    """);
            case 16 -> one("MATCH (e:Entity {id: $a}) CREATE (e)-[:MET]->(e)");
            case 17 -> one("MATCH (e:Entity {id: $a}) CREATE (:Passage {id: $fresh})-[:MENTIONS]->(e)");
            case 18 -> one("MATCH (e:Entity {id: $a}) REMOVE e.id");
            default -> createFact();
        };
    }

    private Statement createFact() {
        return one(
                "MATCH (s:Entity {id: $a}) MATCH (o:Entity {id: $b}) CREATE (s)-[r:$($type)]->(o) SET r = $properties");
    }

    private Statement one(String text) {
        return new Statement(
                text,
                Map.of(
                        "a",
                        prefix + random.nextInt(SIZE),
                        "b",
                        prefix + random.nextInt(SIZE),
                        "fresh",
                        prefix + random.nextInt(2 * SIZE),
                        "name",
                        "Name " + random.nextInt(5),
                        "label",
                        label(),
                        "other",
                        label(),
                        "type",
                        RelationType.values()[random.nextInt(RelationType.values().length)].name(),
                        "properties",
                        properties()));
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        some(properties, "id", "relation-" + random.nextInt(1_000_000), "Bezüge, 关系", 7);
        some(properties, "quote", "Somebody met somebody.", "x".repeat(random.nextInt(80)), "é中\uD83D\uDE00");
        some(properties, "title", "mayor", "", 3);
        some(properties, "document", "table", "", false);
        some(properties, "url", "https://news.example/" + random.nextInt(99), "", 1);
        some(properties, "publishedOn", "2020-02", "soon", 2020);
        some(properties, "start", random.nextInt(9_000), -1, "0");
        some(properties, "end", random.nextInt(9_000), 1L << 40, "1");
        some(properties, "documents", random.nextInt(9), 70_000L, "three");
        some(properties, "confidence", random.nextInt(10_001) / 10_000.0, 1, true);
        some(
                properties,
                "modality",
                List.of("stated", "reported", "planned", "denied").get(random.nextInt(4)),
                "maybe",
                3);
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
        some(properties, "sinceDay", day, day, "yesterday");
        some(properties, "since", text(day), text(day), day);
        some(properties, "untilDay", day.plusDays(random.nextInt(700)), day, day);
        some(properties, "until", text(day), "soon", 12.5);
        return properties;
    }

    /** Mostly puts the first value, sometimes another or none. */
    private void some(Map<String, Object> properties, String key, Object usual, Object rare, Object wrong) {
        int chance = random.nextInt(10);
        if (chance > 1) {
            properties.put(key, chance > 3 ? usual : chance > 2 ? rare : wrong);
        }
    }

    private String text(LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(day.getYear());
            case 1 -> day.toString().substring(0, 7);
            case 2 -> day + "/" + day.plusDays(30);
            default -> day.toString();
        };
    }

    private String label() {
        return EntityType.values()[random.nextInt(EntityType.values().length)].label();
    }
}
