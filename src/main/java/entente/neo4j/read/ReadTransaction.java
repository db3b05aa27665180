package entente.neo4j.read;

import entente.neo4j.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One transaction that reads; belongs to one thread and lasts as long as its query. */
public interface ReadTransaction {
    /** {@return every row of a statement of {@code cypher/query}} */
    default List<Row> list(String statement, Map<String, Object> parameters) {
        try (Stream<Row> rows = stream(statement, parameters)) {
            return rows.toList();
        }
    }

    /** {@return the rows of a statement as they come; to be read within the transaction} */
    Stream<Row> stream(String statement, Map<String, Object> parameters);

    /** {@return the row of a statement that gives one or none} */
    default Optional<Row> find(String statement, Map<String, Object> parameters) {
        return list(statement, parameters).stream().findFirst();
    }

    /** {@return the number that a counting statement gives} */
    default long total(String statement, Map<String, Object> parameters) {
        return find(statement, parameters).orElseThrow().number("total");
    }

    /** {@return the facts of Neo4j's own numbers} Those that have gone are left out. */
    List<FullFact> facts(long[] keys);

    /** {@return the titles of documents by their ids} Those that have gone or have none are left out. */
    default Map<String, String> titles(Collection<String> documents) {
        return list("get-titles", parameters("ids", documents)).stream()
                .filter(row -> row.textOrNull("title") != null)
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("title")));
    }

    /**
     * {@return the parameters of those names and values}
     *
     * @param namesAndValues in turn; a value may be null
     */
    @SuppressWarnings("NullAway")
    static Map<String, Object> parameters(@Nullable Object... namesAndValues) {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return parameters;
    }
}
