package entente.neo4j;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.summary.SummaryCounters;

/** A transaction that runs the statements of {@code cypher/ingest} by name. */
public record WriteTransaction(SimpleQueryRunner transaction) {
    /** Bounds the memory that one statement of a huge document needs on either side. */
    private static final int BATCH = 5_000;

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    public List<Record> list(String statement, Map<String, Object> parameters) {
        return run(statement, parameters).list();
    }

    public SummaryCounters change(String statement, Map<String, Object> parameters) {
        return run(statement, parameters).consume().counters();
    }

    /** Runs the statement over rows, many at a time. */
    public void forEach(String statement, List<Map<String, Object>> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            change(statement, Map.of("rows", rows.subList(start, Math.min(start + BATCH, rows.size()))));
        }
    }

    private Result run(String statement, Map<String, Object> parameters) {
        String text = TEXTS.computeIfAbsent(
                statement, name -> CypherFile.get("ingest/" + name).text());
        return transaction.run(text, parameters);
    }
}
