package entente.judgement;

import entente.graph.TestGraph;
import java.util.List;

/** All that the test graph holds but the judgements and their bookkeeping. */
public final class GraphState {
    private GraphState() {}

    public static List<Object> read() {
        return TestGraph.driver().executableQuery("""
                CALL () {
                  MATCH (n) WHERE NOT n:Mark|Change|Judgement|Identity|Correction
                  RETURN reduce(all = '', label IN labels(n) | all + label) + ' ' + n.id AS key,
                    n {.*, readAt: null, sinceDay: toString(n.sinceDay), untilDay: toString(n.untilDay),
                      publishedFrom: toString(n.publishedFrom)} AS item
                  UNION ALL
                  MATCH (n)-[r]->(m)
                  RETURN n.id + type(r) + m.id + coalesce(r.start, '') AS key,
                    r {.*, sinceDay: toString(r.sinceDay), untilDay: toString(r.untilDay)} AS item
                }
                RETURN {key: key, item: item} AS entry ORDER BY key
                """).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }

    public static List<String> names(String label) {
        return TestGraph.driver()
                .executableQuery("MATCH (n:" + label + ") RETURN n.name ORDER BY n.name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    public static String id(String name) {
        return TestGraph.driver()
                .executableQuery("MATCH (n:Entity {name: $name}) RETURN n.id")
                .withParameters(java.util.Map.of("name", name))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asString();
    }
}
