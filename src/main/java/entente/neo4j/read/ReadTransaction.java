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

/** A read transaction. Confined to one thread and to one query. */
public interface ReadTransaction {
    /** {@return all rows of a statement of {@code cypher/query}} */
    default List<Row> list(String statement, Map<String, Object> parameters) {
        try (Stream<Row> rows = stream(statement, parameters)) {
            return rows.toList();
        }
    }

    /** {@return the rows of a statement as a lazy stream, valid within the transaction} */
    Stream<Row> stream(String statement, Map<String, Object> parameters);

    /** {@return the row of a statement that returns at most one} */
    default Optional<Row> find(String statement, Map<String, Object> parameters) {
        return list(statement, parameters).stream().findFirst();
    }

    /** {@return the result of a counting statement} */
    default long total(String statement, Map<String, Object> parameters) {
        return find(statement, parameters).orElseThrow().number("total");
    }

    /** {@return the facts with these internal ids} Deleted facts are left out. */
    List<FullFact> facts(long[] keys);

    /** {@return the titles of documents by id} Documents that are deleted or have no title are left out. */
    default Map<String, String> titles(Collection<String> documents) {
        return list("get-titles", parameters("ids", documents)).stream()
                .filter(row -> row.textOrNull("title") != null)
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("title")));
    }

    /**
     * {@return a map of parameters}
     *
     * @param namesAndValues names and values in turn; a value may be null
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
